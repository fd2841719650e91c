package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;

/** What a program may rely on when the line breaks or two people act at once: keys, versions, entity tags. */
@Proves("F-21.3")
class RequestsJourneyTest extends Journey {

    @Test
    void a_request_sent_twice_under_one_key_acts_once() {
        var key = UUID.randomUUID().toString();
        var sent = Map.of("act", "party-submits-complaint", "intake", Told.loan(wangFang, chenGang, "12000"));
        var first = wangFang.tries("/disputes", sent, "Idempotency-Key", key).isDone();
        var again = wangFang.tries("/disputes", sent, "Idempotency-Key", key).isDone();
        assertThat(first.isReplay()).isFalse();
        assertThat(again.isReplay()).isTrue();
        assertThat(again.dispute()).isEqualTo(first.dispute());
        assertThat(wangFang.versionOf(first.dispute())).isEqualTo(1);

        var other = Map.of("act", "party-submits-complaint", "intake", Told.loan(wangFang, chenGang, "99000"));
        wangFang.tries("/disputes", other, "Idempotency-Key", key).isRefused(409, "idempotency-key-reused");
        assertThat(liNa.tries("/disputes", Map.of("act", "party-submits-complaint", "intake", Told.loan(liNa, chenGang, "1000")), "Idempotency-Key", key)
                .isDone().isReplay()).as("another caller's key is another key").isFalse();
    }

    @Test
    void an_act_repeated_under_its_key_is_answered_and_not_done_again() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "12000"));
        var path = "/disputes/%s/acts/party-complains-about-filing".formatted(dispute);
        var key = UUID.randomUUID().toString();
        var first = wangFang.tries(path, Map.of("words", "窗口没有给我凭证"), "Idempotency-Key", key, "If-Match", "\"1\"").isDone();
        var again = wangFang.tries(path, Map.of("words", "窗口没有给我凭证"), "Idempotency-Key", key, "If-Match", "\"1\"").isDone();
        assertThat(again.isReplay()).isTrue();
        assertThat(again.body().get("receipt").get("seq")).isEqualTo(first.body().get("receipt").get("seq"));
        assertThat(wangFang.versionOf(dispute)).isEqualTo(2);
        wangFang.tries(path, Map.of("words", "又有新的意见"), "Idempotency-Key", key).isRefused(409, "idempotency-key-reused");
    }

    @Test
    void whoever_looked_before_something_happened_is_told_to_look_again() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "12000"));
        var seen = zhaoMin.opens(dispute).isDone().header("ETag");
        assertThat(seen).isEqualTo("\"1\"");
        wangFang.does("party-complains-about-filing", dispute, "words", "三天了没有人理");
        zhaoMin.tries("/disputes/%s/acts/clerk-registers-case".formatted(dispute), Map.of(), "If-Match", seen).isRefused(412, "stale");
        var fresh = zhaoMin.opens(dispute).isDone().header("ETag");
        assertThat(fresh).isEqualTo("\"2\"");
        var done = zhaoMin.tries("/disputes/%s/acts/clerk-registers-case".formatted(dispute), Map.of(), "If-Match", fresh).isDone();
        assertThat(done.header("ETag")).isEqualTo("\"%d\"".formatted(zhaoMin.versionOf(dispute)));
        zhaoMin.tries("/disputes/%s/acts/clerk-registers-case".formatted(dispute), Map.of(), "If-Match", "latest").isInvalid("If-Match");
    }

    @Test
    void a_reader_who_knows_the_version_is_spared_the_body() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "12000"));
        var tag = wangFang.opens(dispute).header("ETag");
        var unchanged = wangFang.reads("/disputes/" + dispute, "If-None-Match", tag);
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.http().body()).isEmpty();
        wangFang.does("party-complains-about-filing", dispute, "words", "没有一次说清");
        assertThat(wangFang.reads("/disputes/" + dispute, "If-None-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void only_the_receipt_comes_back_to_whoever_wants_no_more() {
        var answer = wangFang.tries("/disputes", Map.of("act", "party-submits-complaint", "intake", Told.loan(wangFang, chenGang, "12000")),
                "Prefer", "return=minimal").isDone();
        assertThat(answer.body().get("dispute")).isNull();
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(wangFang.versionOf(answer.dispute())).isEqualTo(1);
    }

    @Test
    void what_may_be_done_next_is_what_the_dispute_offers() {
        var dispute = wangFang.brings("party-submits-complaint", Told.loan(wangFang, chenGang, "12000"));
        for (var action : zhaoMin.sees(dispute).get("actions")) {
            var form = zhaoMin.reads(action.get("href").asString().substring("/api/v1".length())).isDone().body();
            assertThat(form.get("verb")).isEqualTo(action.get("verb"));
            assertThat(form.get("name").asString()).isNotBlank();
        }
        zhaoMin.reads("/disputes/%s/acts/judge-closes-case".formatted(dispute)).isUnknown();
        zhaoMin.reads("/disputes/%s/acts/no-such-act".formatted(dispute)).isUnknown();
        zhaoMin.reads("/disputes/%s/acts/person-registers".formatted(dispute)).isUnknown();
    }
}
