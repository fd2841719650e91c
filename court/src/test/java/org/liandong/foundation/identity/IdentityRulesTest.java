package org.liandong.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.liandong.foundation.kernel.Phone;
import org.liandong.foundation.kernel.Standing;

class IdentityRulesTest {

    @Test
    void the_matrix_names_acts_without_a_line_and_lines_without_an_act() {
        var matrix = new PermissionMatrix(List.of("verb,standings,note", "a,ANYONE,", "b,HEAD ADMIN,只有两种人"));
        assertThat(matrix.mayAsk("b")).containsExactly(Standing.HEAD, Standing.ADMIN);
        assertThatCode(() -> matrix.requireExactly(Set.of("a", "b"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> matrix.requireExactly(Set.of("a", "c"))).hasMessageContaining("缺少: [c]").hasMessageContaining("多余: [b]");
        assertThatThrownBy(() -> matrix.mayAsk("c")).hasMessageContaining("c");
    }

    @Test
    void a_matrix_with_a_double_or_an_empty_line_does_not_load() {
        assertThatThrownBy(() -> new PermissionMatrix(List.of("verb,standings,note", "a,ANYONE,", "a,HEAD,"))).hasMessageContaining("第3行重复");
        assertThatThrownBy(() -> new PermissionMatrix(List.of("verb,standings,note", "a,,"))).hasMessageContaining("第2行");
    }

    @Test
    void a_limit_holds_for_its_window_and_for_one_login_only() {
        var time = new AtomicLong();
        var limits = new RateLimits(time::get, 1);
        for (int i = 0; i < 10; i++) {
            limits.count(RateLimits.Kind.REAL_NAME, "a");
        }
        assertThatThrownBy(() -> limits.count(RateLimits.Kind.REAL_NAME, "a")).isInstanceOf(TryLater.class).hasMessageContaining("请过60分钟");
        assertThatCode(() -> limits.count(RateLimits.Kind.REAL_NAME, "b")).doesNotThrowAnyException();
        time.addAndGet(TimeUnit.MINUTES.toNanos(61));
        assertThatCode(() -> limits.count(RateLimits.Kind.REAL_NAME, "a")).doesNotThrowAnyException();
    }

    @Test
    void when_too_many_sign_in_at_once_the_next_is_told_to_come_back() throws Exception {
        var passwords = new Passwords(1, 20);
        var stored = passwords.hash("hong-cha-lu-cha-26");
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newFixedThreadPool(12)) {
            var tries = java.util.stream.IntStream.range(0, 12).mapToObj(i -> crowd.submit(() -> {
                start.await();
                try {
                    return passwords.matches("hong-cha-lu-cha-26", stored) ? "in" : "wrong";
                } catch (TryLater later) {
                    return later.status() + later.words();
                }
            })).toList();
            start.countDown();
            var answers = new java.util.ArrayList<String>();
            for (var one : tries) {
                answers.add(one.get());
            }
            assertThat(answers).contains("in", "503现在登录的人多，请稍等再试。").doesNotContain("wrong");
        }
    }

    @Test
    void a_password_is_refused_when_it_is_short_common_or_made_of_the_login() {
        var passwords = new Passwords(1, 1000);
        for (var weak : List.of("kurz", "1234567890", "0987654321", "aaaaaaaaaaaa", "abababababab", "Password123", "xx13800000001")) {
            assertThat(passwords.weakness(weak, "13800000001")).as(weak).isPresent();
        }
        assertThat(passwords.weakness(DemoCast.PASSWORD, "13800000001")).isEmpty();
        assertThat(passwords.weakness("红茶绿茶都好喝不贵呀", "13800000001")).isEmpty();
    }

    @Test
    void a_play_hashes_a_password_once_and_still_knows_a_wrong_one() {
        var passwords = new Passwords(1, 1000);
        Passwords.actOut(() -> {
            var hash = passwords.hash(DemoCast.PASSWORD);
            assertThat(passwords.hash(DemoCast.PASSWORD)).isEqualTo(hash);
            assertThat(passwords.matches(DemoCast.PASSWORD, hash)).isTrue();
            assertThat(passwords.matches("hong-cha-lu-cha-26", hash)).isFalse();
            assertThat(passwords.matches(DemoCast.PASSWORD, null)).isFalse();
        });
        var hash = passwords.hash(DemoCast.PASSWORD);
        assertThat(passwords.hash(DemoCast.PASSWORD)).as("outside a play").isNotEqualTo(hash);
        assertThat(passwords.matches(DemoCast.PASSWORD, hash)).isTrue();
    }

    @Test
    void a_request_shows_no_secret_when_it_is_written_down() {
        assertThat(new PersonRegisters(Phone.of("13800000001"), "hong-cha-lu-cha-26").toString()).doesNotContain("hong-cha", "13800000001");
        assertThat(new PersonChangesPassword("hong-cha-lu-cha-26", "neu-neu-alt-27").toString()).doesNotContain("cha", "neu");
        assertThat(new PersonProvesRealName("王芳", DemoCast.WANG_FANG.idCard()).toString()).doesNotContain(DemoCast.WANG_FANG.idCard().value());
    }
}
