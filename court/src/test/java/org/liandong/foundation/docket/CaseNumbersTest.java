package org.liandong.foundation.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Spine;
import org.liandong.foundation.kernel.CaseNumber;

class CaseNumbersTest {

    private final Spine spine = Spine.fresh();
    private final CaseNumbers numbers = new CaseNumbers(spine.db);

    private static Occasion on(String moment) {
        return new Occasion(Spine.person("赵敏"), Set.of(), Instant.parse(moment), UUID.randomUUID(), 0, List.of(), UUID.randomUUID(), null);
    }

    @Test
    void numbers_have_no_gap_and_no_double_though_many_take_them_at_once_and_some_give_up() throws Exception {
        var taken = Spine.together(12, i -> IntStream.range(0, 15).mapToObj(n -> spine.transaction.execute(status -> {
            var number = numbers.next(on("2026-09-20T02:00:00Z"), "民初");
            if ((i + n) % 4 == 0) {
                status.setRollbackOnly();
                return (CaseNumber) null;
            }
            return number;
        })).filter(Objects::nonNull).map(CaseNumber::serial).toList()).stream().flatMap(List::stream).sorted().toList();

        assertThat(taken).isEqualTo(IntStream.rangeClosed(1, taken.size()).boxed().toList()).hasSize(135);
    }

    @Test
    void each_class_and_each_year_begins_with_one() {
        assertThat(numbers.next(on("2026-09-20T02:00:00Z"), "民初")).hasToString("（2026）豫0481民初1号");
        assertThat(numbers.next(on("2026-09-20T02:00:00Z"), "民初").serial()).isEqualTo(2);
        assertThat(numbers.next(on("2026-09-20T02:00:00Z"), "诉前调").serial()).isEqualTo(1);
        assertThat(numbers.next(on("2026-12-31T15:59:59Z"), "民初")).hasToString("（2026）豫0481民初3号");
        assertThat(numbers.next(on("2026-12-31T16:00:00Z"), "民初")).as("midnight of the court").hasToString("（2027）豫0481民初1号");
    }
}
