package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liandong.Proves;

/** What people are told, and who may read it. */
@Proves({"F-10.11", "F-21.7"})
class MessagesJourneyTest extends Journey {

    @Test
    void a_message_is_new_until_it_has_been_opened() {
        var browser = browserOf(chenGang);
        while (unread(chenGang) > 0) {
            readsAll(chenGang);
        }
        var dispute = mediationOpen(liNa, chenGang, sunYulan, "9000");
        var waiting = unread(chenGang);
        assertThat(waiting).as("an act of the mediator is told to both").isPositive();
        assertThat(unread(chenGang)).as("a program that looks marks nothing").isEqualTo(waiting);
        assertThat(browser.get("/my").body()).contains("%d条未读".formatted(waiting));

        var first = browser.get("/inbox").body();
        assertThat(first).contains("新</span>", "/disputes/" + dispute).doesNotContain("条未读");
        assertThat(unread(chenGang)).isZero();
        assertThat(browser.get("/inbox").body()).doesNotContain("新</span>").contains("/disputes/" + dispute);
    }

    @Test
    void nobody_marks_the_messages_of_somebody_else() {
        mediationOpen(liNa, zhangWei, sunYulan, "9000");
        var waiting = unread(zhangWei);
        var ids = Person.strings(zhangWei.reads("/inbox").isDone().body().get("items"), "id");
        liNa.tries("/inbox/read", Map.of("ids", ids)).isDone();
        assertThat(unread(zhangWei)).isEqualTo(waiting).isPositive();
        liNa.tries("/inbox/read", Map.of()).isInvalid("ids");
    }

    @Test
    void only_the_head_reads_the_text_messages_of_the_demonstration() {
        var dispute = wangFang.brings("party-applies-for-mediation", Told.loan(wangFang, liuYang, "8000"));
        var code = codeSentTo(liuYang, dispute);
        var texts = wangJian.reads("/outbox").isDone().body().get("items");
        var text = java.util.stream.StreamSupport.stream(texts.spliterator(), false)
                .filter(it -> it.get("dispute").asString().equals(dispute) && it.get("name").asString().equals("刘洋")).findFirst().orElseThrow();
        assertThat(text.get("words").asString()).contains(code);
        assertThat(text.get("phone").asString()).isEqualTo("138****0004");
        assertThat(browserOf(wangJian).get("/desk/outbox").body()).contains(code, "138****0004").doesNotContain("13800000004");
        for (var other : List.of(zhaoMin, sunYulan, wuZheng, wangFang)) {
            other.reads("/outbox").isRefused(403, "not-permitted");
            assertThat(browserOf(other).get("/desk/outbox").statusCode()).isEqualTo(403);
        }
    }

    private static int unread(Person person) {
        return person.reads("/inbox").isDone().body().get("unread").asInt();
    }

    private static void readsAll(Person person) {
        var found = new java.util.ArrayList<String>();
        for (int page = 1; page <= 1 + person.reads("/inbox").isDone().body().get("total").asInt() / 30; page++) {
            found.addAll(Person.strings(person.reads("/inbox?page=" + page).isDone().body().get("items"), "id"));
        }
        person.tries("/inbox/read", Map.of("ids", found)).isDone();
    }
}
