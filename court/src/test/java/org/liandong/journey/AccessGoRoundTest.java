package org.liandong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.Visitor;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.identity.DemoCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everybody knocks on every door. What each may find stands in {@code journey/access.csv}: one row for an address, one column for somebody, with
 * the statuses that are right (several divided by /); in a body | stands for a comma. An address of the application that stands in no row fails the test.
 */
@Proves({"F-21.3", "F-10.18"})
class AccessGoRoundTest extends Journey {

    /** Addresses of the libraries, and the one where errors end. */
    private static final List<String> NOT_OURS = List.of("/error", "/openapi");

    private record Door(String method, String pattern, String path, String body, Map<String, String> right) { }

    /** Somebody at the doors: with a token for the interface, with a session for the pages. */
    private record Caller(String role, DemoCast.Member member, String[] token, Visitor browser) { }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;
    @Autowired
    private ActTypes types;
    @Value("${local.server.port}")
    private int port;

    @Test
    void every_address_stands_in_the_table() {
        var listed = doors().stream().map(it -> it.method() + " " + it.pattern()).toList();
        var missing = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().stream().flatMap(it -> addresses(it).stream())
                .filter(it -> !listed.contains(it) && NOT_OURS.stream().noneMatch(it.substring(it.indexOf(' ') + 1)::startsWith)).forEach(missing::add);
        assertThat(missing).as("say in journey/access.csv who may find what there").isEmpty();
    }

    @Test
    void nobody_finds_what_is_not_theirs() {
        var places = dispute();
        var before = wangFang.versionOf(places.get("dispute"));
        var softly = new SoftAssertions();
        for (var caller : callers()) {
            for (var door : doors()) {
                var answer = knock(caller, door, places);
                var what = "%s: %s %s".formatted(caller.role(), door.method(), door.path());
                softly.assertThat(door.right().get(caller.role()).split("/")).as(what).contains(String.valueOf(answer.statusCode()));
                // The demonstration shows the logins of its invented people on purpose; a real court has no such page.
                softly.assertThat(door.path().equals("/guide/demo") ? List.of() : secretsIn(answer.body(), caller)).as(what).isEmpty();
                if (Set.of(403, 404).contains(answer.statusCode())) {
                    softly.assertThat(answer.body()).as(what).doesNotContain("民间借贷", "张三借了我的钱");
                }
            }
        }
        softly.assertAll();
        assertThat(wuZheng.versionOf(places.get("dispute"))).as("knocking changed nothing").isEqualTo(before);
    }

    @Test
    void no_act_of_the_whole_court_can_be_done_by_somebody_who_has_nothing_to_do_with_the_dispute() {
        var places = dispute();
        var dispute = places.get("dispute");
        var before = wangFang.versionOf(dispute);
        var softly = new SoftAssertions();
        for (var type : types.all()) {
            var path = "/api/v1/disputes/%s/acts/%s".formatted(dispute, type.verb());
            softly.assertThat(new Visitor(port).post(path, Map.of()).statusCode()).as(type.verb()).isEqualTo(401);
            for (var outsider : List.of(zhangWei, liBaoguo, zhengHeping)) {
                var answer = outsider.asks(type.verb(), dispute);
                softly.assertThat(answer.status()).as("%s %s", outsider.name(), type.verb()).isEqualTo(404);
            }
            for (var insider : List.of(wangFang, liuYang, sunYulan, zhaoMin, qianLi, wuZheng, wangJian)) {
                if (type.verb().startsWith("system-")) {
                    softly.assertThat(insider.asks(type.verb(), dispute).status()).as("%s %s", insider.name(), type.verb()).isBetween(400, 499);
                }
            }
        }
        softly.assertAll();
        assertThat(wangFang.versionOf(dispute)).isEqualTo(before);
    }

    /** A dispute that has been through everything: mediated, filed, registered, split and assigned, with a paper and a material. */
    private Map<String, String> dispute() {
        var dispute = mediationOpen(wangFang, liuYang, sunYulan, "50000");
        sunYulan.does("mediator-ends-mediation", dispute, "ground", "TOO_FAR_APART", "facts", "无");
        var file = wangFang.uploads("聊天记录.pdf", "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(StandardCharsets.UTF_8)).isDone();
        var material = wangFang.does("party-submits-material", dispute, "kind", "EVIDENCE", "file", file.body().get("sm3").asString()).result();
        var paper = zhaoMin.does("clerk-registers-case", dispute).result();
        assignTo(wuZheng, dispute, "SUMMARY", "FAST");
        var draft = UUID.randomUUID().toString();
        wangFang.puts("/drafts/" + draft, Map.of("answers", Map.of("story", "张三借了我的钱", "idCard", "41048119880312002X"), "step", "you")).isDone();
        return Map.of("draft", draft, "dispute", dispute, "paper", paper, "material", material, "applicant", wangFang.account());
    }

    private List<Caller> callers() {
        var people = new LinkedHashMap<String, DemoCast.Member>();
        people.put("stranger", DemoCast.ZHANG_WEI);
        people.put("applicant", DemoCast.WANG_FANG);
        people.put("respondent", DemoCast.LIU_YANG);
        people.put("mediator", DemoCast.SUN_YULAN);
        people.put("otherMediator", DemoCast.LI_BAOGUO);
        people.put("clerk", DemoCast.ZHAO_MIN);
        people.put("divider", DemoCast.QIAN_LI);
        people.put("judge", DemoCast.WU_ZHENG);
        people.put("otherJudge", DemoCast.ZHENG_HEPING);
        people.put("head", DemoCast.WANG_JIAN);
        var callers = new ArrayList<Caller>();
        callers.add(new Caller("anonymous", null, new String[0], new Visitor(port)));
        people.forEach((role, member) -> {
            var browser = new Visitor(port);
            browser.submit("/login", "/login", Map.of("login", member.login(), "password", DemoCast.PASSWORD));
            callers.add(new Caller(role, member, Visitor.bearer(new Visitor(port).token(member.login(), DemoCast.PASSWORD)), browser));
        });
        return callers;
    }

    private HttpResponse<String> knock(Caller caller, Door door, Map<String, String> places) {
        var path = door.path();
        for (var place : places.entrySet()) {
            path = path.replace("{" + place.getKey() + "}", place.getValue());
        }
        if (path.startsWith("/api/")) {
            var visitor = new Visitor(port);
            return door.body().isEmpty() ? door.method().equals("DELETE") ? visitor.delete(path, caller.token()) : visitor.get(path, caller.token())
                    : visitor.raw(door.method(), path, "application/json", door.body(), caller.token());
        }
        if (door.method().equals("GET")) {
            return caller.browser().get(path);
        }
        return caller.member() == null ? caller.browser().forge(path, Map.of()) : caller.browser().submit("/me/password", path, Map.of());
    }

    /** Identity numbers and phones in clear, but for the caller's own. */
    private static List<String> secretsIn(String body, Caller caller) {
        return DemoCast.ALL.stream().filter(it -> !it.isStaff() && !it.equals(caller.member()))
                .flatMap(it -> List.of(it.idCard().value(), it.login()).stream()).filter(body::contains).toList();
    }

    private static List<String> addresses(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream().flatMap(pattern -> (methods.isEmpty() ? List.of("GET") : methods.stream().map(Enum::name).toList())
                .stream().map(method -> method + " " + pattern)).toList();
    }

    private static List<Door> doors() {
        try (var table = Objects.requireNonNull(AccessGoRoundTest.class.getResourceAsStream("/journey/access.csv"))) {
            var lines = new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            var roles = lines.getFirst().split(",");
            return lines.stream().skip(1).map(line -> {
                var cells = line.split(",", -1);
                var right = new LinkedHashMap<String, String>();
                Arrays.stream(roles).skip(4).forEach(role -> right.put(role, cells[Arrays.asList(roles).indexOf(role)]));
                return new Door(cells[0], cells[1], cells[2], cells[3].replace('|', ','), right);
            }).toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
