import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What the people of the demonstration court do to give the measurement its disputes; all through the public API. */
final class People {

    /** Somebody of the demonstration court; invented, like everybody there. */
    record Citizen(String phone, String name, String idCard) { }

    static final List<Citizen> CITIZENS = List.of(new Citizen("13800000001", "王芳", "410481198803120026"),
            new Citizen("13800000003", "张伟", "410481197911050032"), new Citizen("13800000004", "刘洋", "410481199202180052"),
            new Citizen("13800000005", "李娜", "410481199609300044"));
    static final String APPLICANT = CITIZENS.getFirst().phone();
    private static final String RESPONDENT = "13800000002";
    private static final String CLERK = "zhaomin";
    private static final String MEDIATOR = "sunyulan";
    private static final String PASSWORD = "Liandong-2026";
    private static final String FILE = "liandong-bench-boundary";

    private static final String COMPLAINT = """
            {"act":"%s","consent":true,"intake":{"story":"2025年3月，对方说做生意周转，向我借钱，写了借条，说好半年还清。到期以后我催了多次，到现在一分没还。",\
            "cause":"4.10.108.3","claim":"请对方把借的钱还给我，并付逾期利息。","amount":"50000","evidence":"借条一张、微信聊天记录","town":"尚店镇","parties":[\
            {"side":"APPLICANT","kind":"NATURAL","name":"%s","idCard":"%s","phone":"%s","address":"河南省舞钢市朱兰街道"},\
            {"side":"RESPONDENT","kind":"NATURAL","name":"陈刚","phone":"13800000002","address":"河南省舞钢市寺坡街道"}]}}""";

    private final Wire wire;
    private final Map<String, String> tokens = new HashMap<>();

    People(int port) {
        wire = new Wire(port);
    }

    /** The access token of a login. */
    String token(String login) throws IOException {
        var known = tokens.get(login);
        if (known == null) {
            var body = "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, PASSWORD);
            known = good(wire.send(Wire.request("POST", "/api/v1/sessions", body, "Content-Type", "application/json"))).text("token");
            tokens.put(login, known);
        }
        return known;
    }

    /** A complaint under a fresh key, as it is measured. */
    static byte[] complaint(Citizen who, String token, String key) {
        return bring("party-submits-complaint", who, token, key, "Prefer", "return=minimal");
    }

    /** A new dispute by that act; everybody brings his own and nobody else's. */
    static byte[] bring(String act, Citizen who, String token, String key, String... headers) {
        return post("/api/v1/disputes", COMPLAINT.formatted(act, who.name(), who.idCard(), who.phone()), token, key, headers);
    }

    static byte[] act(String dispute, String verb, String body, String token, String key) {
        return post("/api/v1/disputes/%s/acts/%s".formatted(dispute, verb), body, token, key);
    }

    private static byte[] post(String path, String body, String token, String key, String... headers) {
        var all = Stream.concat(Stream.of("Content-Type", "application/json", "Authorization", "Bearer " + token, "Idempotency-Key", key),
                Stream.of(headers));
        return Wire.request("POST", path, body, all.toArray(String[]::new));
    }

    /** A cookie of somebody who signed in on the page, with its form and its CSRF token. */
    String cookie(String login) throws IOException {
        var form = good(wire.send(Wire.request("GET", "/login", "")));
        var csrf = Wire.between(form.body().substring(form.body().indexOf("_csrf")), "value=\"", "\"");
        var typed = "login=%s&password=%s&_csrf=%s".formatted(login, PASSWORD, URLEncoder.encode(csrf, StandardCharsets.UTF_8));
        var in = wire.send(Wire.request("POST", "/login", typed, "Content-Type", "application/x-www-form-urlencoded", "Cookie", given("LIANDONG_FORM", form)));
        if (in.status() != 303) {
            throw new IOException("登录没有成功：%d %s".formatted(in.status(), in.body()));
        }
        return given("LIANDONG", in);
    }

    private static String given(String cookie, Wire.Answer answer) {
        return cookie + "=" + Wire.between(answer.headers(), cookie + "=", ";");
    }

    /** Six disputes of the same applicant in different states, each with at least twelve acts. */
    List<String> disputes(Database database) throws IOException, SQLException {
        var file = upload();
        var all = new ArrayList<String>();
        all.add(bring("party-submits-complaint"));
        var registered = bring("party-submits-complaint");
        does(CLERK, registered, "clerk-registers-case", "{}");
        all.add(registered);
        var withdrawn = bring("party-submits-complaint");
        all.add(withdrawn);
        all.add(bring("party-applies-for-mediation"));
        var talks = mediation(database);
        all.add(talks);
        var agreed = mediation(database);
        does(MEDIATOR, agreed, "mediator-drafts-agreement", "{\"terms\":\"陈刚在2027年12月31日以前付给王芳5万元\\n王芳不要利息\"}");
        all.add(agreed);
        for (var dispute : all) {
            for (int i = 1; acts(database, dispute) < 12; i++) {
                does(APPLICANT, dispute, "party-submits-material", "{\"kind\":\"EVIDENCE\",\"file\":\"%s\",\"name\":\"借条第%d页\"}".formatted(file, i));
            }
        }
        does(APPLICANT, withdrawn, "party-withdraws-complaint", "{}");
        return all;
    }

    private static long acts(Database database, String dispute) throws SQLException {
        return database.count("select seq from act.stream where id = '%s'".formatted(dispute));
    }

    private String mediation(Database database) throws IOException, SQLException {
        var dispute = bring("party-applies-for-mediation");
        var code = Wire.between(database.text("""
                select words from notice.message where dispute = '%s' and words like '%%关联码%%' limit 1""".formatted(dispute)), "关联码", "。")
                .replaceAll("[^A-Z0-9]", "");
        good(wire.send(Wire.request("POST", "/api/v1/disputes/by-code", "{\"code\":\"%s\"}".formatted(code), "Content-Type", "application/json",
                "Authorization", "Bearer " + token(RESPONDENT))));
        does(RESPONDENT, dispute, "party-consents-to-mediation", "{\"consent\":true}");
        var mediator = database.text("select account from mediation.mediator where name = '孙玉兰'");
        does(APPLICANT, dispute, "party-chooses-mediator", "{\"mediator\":\"%s\"}".formatted(mediator));
        does(RESPONDENT, dispute, "party-chooses-mediator", "{\"mediator\":\"%s\"}".formatted(mediator));
        does(MEDIATOR, dispute, "mediator-accepts", "{\"impartial\":true}");
        does(MEDIATOR, dispute, "mediator-holds-session", """
                {"mode":"PHONE","at":"2026-01-05T09:30","attended":"王芳、陈刚","minutes":"双方都愿意谈。"}""");
        does(MEDIATOR, dispute, "mediator-records-undisputed-facts", "{\"facts\":[\"2025年3月1日陈刚向王芳借5万元\",\"至今没有还\"]}");
        does(APPLICANT, dispute, "party-confirms-undisputed-facts", "{\"confirmed\":true}");
        does(RESPONDENT, dispute, "party-confirms-undisputed-facts", "{\"confirmed\":true}");
        return dispute;
    }

    private String bring(String act) throws IOException {
        return good(wire.send(bring(act, CITIZENS.getFirst(), token(APPLICANT), UUID.randomUUID().toString()))).header("location").replaceAll(".*/", "");
    }

    private void does(String login, String dispute, String verb, String body) throws IOException {
        good(wire.send(act(dispute, verb, body, token(login), UUID.randomUUID().toString())));
    }

    private String upload() throws IOException {
        var body = "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"jietiao.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%2$s\r\n--%1$s--\r\n"
                .formatted(FILE, "%PDF-1.4\n%%EOF\n");
        return good(wire.send(Wire.request("POST", "/api/v1/files", body, "Content-Type", "multipart/form-data; boundary=" + FILE, "Authorization",
                "Bearer " + token(APPLICANT)))).text("sm3");
    }

    static Wire.Answer good(Wire.Answer answer) throws IOException {
        if (!answer.ok()) {
            throw new IOException("准备数据时被拒绝：%d %s".formatted(answer.status(), answer.body()));
        }
        return answer;
    }
}
