package org.liandong.foundation.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.Proves;

@Proves("F-5.1")
class DrawTest {

    private static final byte[] SEED = "a seed of thirty-two bytes, so..".getBytes(StandardCharsets.US_ASCII);

    /** Anybody can draw again from what is published, with no more than SM3. */
    @Property(tries = 200)
    void the_draw_is_what_the_page_says_it_is(@ForAll long id, @ForAll @IntRange(min = 1, max = 100) int share) {
        var dispute = new UUID(7, id);
        var sm3 = new SM3Digest();
        sm3.update(SEED, 0, SEED.length);
        var text = dispute.toString().getBytes(StandardCharsets.US_ASCII);
        sm3.update(text, 0, text.length);
        var digest = new byte[32];
        sm3.doFinal(digest, 0);
        var number = ((digest[0] & 0xffL) << 24 | (digest[1] & 0xffL) << 16 | (digest[2] & 0xffL) << 8 | digest[3] & 0xffL) % 10_000;
        assertThat(Draw.isNew(SEED, dispute, share)).isEqualTo(number < share * 100L);
    }

    @Test
    void the_share_is_kept_and_a_hundred_is_everybody() {
        assertThat(LongStream.range(0, 4000).filter(it -> Draw.isNew(SEED, new UUID(1, it), 30)).count() / 40.0).isCloseTo(30, within(3.0));
        assertThat(LongStream.range(0, 200)).allMatch(it -> Draw.isNew(SEED, new UUID(1, it), 100));
    }

    @ParameterizedTest
    @CsvSource({"8, 10, 0.4902, 0.9433", "0, 10, 0.0, 0.2775", "10, 10, 0.7225, 1.0", "50, 100, 0.4038, 0.5962"})
    void the_interval_is_that_of_wilson(int hits, int of, double least, double most) {
        assertThat(PilotReport.wilson(hits, of, -1)).isCloseTo(least, within(0.0001));
        assertThat(PilotReport.wilson(hits, of, 1)).isCloseTo(most, within(0.0001));
    }

    @Test
    void a_pilot_takes_what_comes_in_on_its_days_with_its_causes_and_towns() {
        var day = LocalDate.of(2026, 12, 1);
        var pilot = new Pilot(new UUID(0, 1), "triage-civil", "试", "看看", Map.of(), List.of("4.10.108"), List.of("尚店镇"), 50, day, day.plusDays(30), "00", new UUID(0, 2), "甲",
                java.time.Instant.EPOCH, "乙", java.time.Instant.EPOCH, null, null);
        var it = new UUID(0, 3);
        assertThat(pilot.takes(new Pilot.Entry(it, "4.10.108.3", "尚店镇", day))).isTrue();
        assertThat(pilot.takes(new Pilot.Entry(it, "4.10.108.3", "尚店镇", day.minusDays(1)))).isFalse();
        assertThat(pilot.takes(new Pilot.Entry(it, "4.10.108.3", "尚店镇", day.plusDays(31)))).isFalse();
        assertThat(pilot.takes(new Pilot.Entry(it, "4.10.88", "尚店镇", day))).isFalse();
        assertThat(pilot.takes(new Pilot.Entry(it, "4.10.108.3", null, day))).isFalse();
        assertThat(pilot.scope(id -> "借款合同纠纷")).isEqualTo("借款合同纠纷，尚店镇里抽50%");
    }
}
