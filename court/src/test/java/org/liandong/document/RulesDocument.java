package org.liandong.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Permissions;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.term.OnExpiry;
import org.liandong.foundation.term.TermRules;
import org.yaml.snakeyaml.Yaml;

/** 规则一览: every term, threshold and fee, who may do what from where, what follows by itself, and every reason to refuse, with its article. */
final class RulesDocument {

    private static final Pattern REFUSAL = Pattern.compile("Refusal\\.(unlawful|forbidden)\\(\\s*\"([a-z][a-z0-9.-]+)\",");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final ActTypes types;
    private final Permissions permissions;
    private final List<OnExpiry> expiries;
    private final StringBuilder text = new StringBuilder();

    private RulesDocument(ActTypes types, Permissions permissions, List<OnExpiry> expiries) {
        this.types = types;
        this.permissions = permissions;
        this.expiries = expiries;
    }

    static String text(ActTypes types, Permissions permissions, List<OnExpiry> expiries) throws IOException {
        var document = new RulesDocument(types, permissions, expiries);
        document.text.append("""
                # 规则一览

                本院现在用的全部规则：期限、限额、收费，谁在什么时候能办什么，期限到了会发生什么，为什么会被拒绝。由测试从规则库、流程表和权限表里生成，请不要手改。
                规则写在 `court/src/main/resources/rulebook/` 和 `identity/permissions.csv`；改规则要改那里，并写明依据和生效日期。
                """);
        document.terms();
        document.rows("二、小额诉讼限额", "/rulebook/thresholds.yaml", List.of("province", "since", "until", "wage", "source"), List.of("省", "从", "到", "年平均工资（元）", "依据"));
        document.rows("三、诉讼费用", "/rulebook/fees.yaml", List.of("id", "class", "kind", "since", "least", "most", "cap", "source"),
                List.of("收费种类", "类别", "性质", "从", "每件最低（元）", "每件最高（元）", "封顶（元）", "依据"));
        document.rows("三之二、诉讼费的增减和负担", "/rulebook/fee-rules.yaml", List.of("topic", "when", "who", "words", "since", "source"), List.of("事", "什么时候", "谁", "说明", "从", "依据"));
        document.rows("三之三、司法救助", "/rulebook/fee-relief.yaml", List.of("id", "effect", "papers", "since", "source"), List.of("情形", "怎么帮", "还要的证明", "从", "依据"));
        document.rows("三之四、管辖", "/rulebook/jurisdiction.yaml", "规则", List.of("id", "kind", "causes", "when", "places", "level", "source"),
                List.of("规则", "种类", "案由编号", "有这种情形", "连接点", "级别", "依据"));
        document.rows("三之五、级别管辖", "/rulebook/jurisdiction.yaml", "级别", List.of("id", "since", "local", "split", "when", "level", "source"),
                List.of("规则", "从", "双方都在或都不在本省，达到（元）归中级", "一方不在本省，达到（元）归中级", "有这种情形", "级别", "依据"));
        document.lifecycles();
        document.expiries();
        document.refusals();
        return document.text.toString();
    }

    private void terms() {
        table("一、期限", List.of("期限", "哪一块", "多长", "从什么事起算（当天不算）", "最后一天遇休假日", "不算的日子", "可以延长", "到期以后", "适用时间", "依据", "说明"));
        for (var rule : TermRules.load().all()) {
            var time = rule.since() == null && rule.until() == null ? "" : "%s至%s".formatted(rule.since() == null ? "" : rule.since(), rule.until() == null ? "今" : rule.until());
            row(rule.id(), rule.area(), rule.bounded(), rule.event(), rule.rolls() ? "顺延" : "不顺延", String.join("、", rule.pauses()), rule.extending(), rule.then(), time,
                    rule.source(), rule.note());
        }
    }

    private void rows(String title, String resource, List<String> names, List<String> heads) throws IOException {
        table(title, heads);
        try (var yaml = new InputStreamReader(Objects.requireNonNull(RulesDocument.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            List<Map<String, Object>> rows = new Yaml().load(yaml);
            rows.forEach(it -> row(names.stream().map(name -> cell(it.get(name))).toArray(String[]::new)));
        }
    }

    private void rows(String title, String resource, String topic, List<String> names, List<String> heads) throws IOException {
        table(title, heads);
        try (var yaml = new InputStreamReader(Objects.requireNonNull(RulesDocument.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            List<Map<String, Object>> rows = new Yaml().load(yaml);
            rows.stream().filter(it -> topic.equals(it.get("topic"))).forEach(it -> row(names.stream().map(name -> cell(it.get(name))).toArray(String[]::new)));
        }
    }

    private static String cell(Object value) {
        return value instanceof java.util.Date date ? date.toInstant().toString().substring(0, 10) : value == null ? "" : value.toString();
    }

    private void lifecycles() {
        text.append("\n## 四、谁在什么时候能办什么\n");
        for (var proceeding : types.proceedings()) {
            lifecycle(proceeding.lifecycle());
        }
    }

    private <S extends Enum<S> & Lifecycle.State> void lifecycle(Lifecycle<S> lifecycle) {
        text.append("\n### ").append(lifecycle.title()).append("\n\n| 行为 | 谁能办 | 从 | 到 | 依据 |\n|---|---|---|---|---|\n");
        var groups = lifecycle.edges().stream().collect(Collectors.groupingBy(it -> it.verb() + it.law() + stays(it), java.util.LinkedHashMap::new, Collectors.toList()));
        groups.values().forEach(rows -> {
            var first = rows.getFirst();
            var from = rows.stream().flatMap(it -> it.from().stream()).distinct().map(it -> it.face().label()).toList();
            var to = stays(first) ? "不变" : rows.stream().flatMap(it -> it.to().stream()).distinct().map(it -> it.face().label()).collect(Collectors.joining("、"));
            row(types.named(first.verb()).orElseThrow().name(), permissions.mayAsk(first.verb()).stream().map(Standing::label).collect(Collectors.joining("、")),
                    from.isEmpty() ? "（开始）" : String.join("、", from), to, first.law());
        });
        var open = lifecycle.states().stream().filter(it -> !it.face().isEnd()).toList();
        if (!open.isEmpty()) {
            text.append("\n| 状态 | 当事人看到的话 | 该谁办 | 下一步 | 在走的期限 |\n|---|---|---|---|---|\n");
            open.forEach(it -> row(it.face().label(), it.face().plain(), Objects.requireNonNull(it.face().owner()).label(), it.face().next(),
                    String.join("、", it.face().clocks()) + (it.face().pauses().isEmpty() ? "" : "；暂停：" + String.join("、", it.face().pauses()))));
        }
    }

    private static boolean stays(Lifecycle.Edge<?> edge) {
        return !edge.opens() && edge.from().size() == 1 && edge.from().equals(edge.to());
    }

    private void expiries() {
        table("五、期限到了会发生什么", List.of("程序", "期限", "什么时候", "发生什么"));
        expiries.stream().sorted(java.util.Comparator.comparing(OnExpiry::kind).thenComparing(OnExpiry::rule)).forEach(it -> row(types.proceeding(it.kind()).lifecycle().title(),
                it.rule(), it.atHour().equals(LocalTime.MAX) ? "最后一天过完（24点）" : "最后一天%s".formatted(it.atHour()),
                types.of(it.act().get()).name()));
    }

    private void refusals() throws IOException {
        table("六、为什么会被拒绝", List.of("代码", "说的话（“…”处按实际填入）", "依据"));
        var found = new TreeMap<String, String[]>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java"))
                    .sorted(java.util.Comparator.comparing((Path it) -> !it.toString().contains("foundation/act")).thenComparing(it -> it)).toList()) {
                var source = Files.readString(file);
                for (var refusal = REFUSAL.matcher(source); refusal.find(); ) {
                    reason(refusal.group(1), call(source, refusal.end()), source).ifPresent(it -> found.putIfAbsent(refusal.group(2), it));
                }
            }
        }
        found.forEach((code, it) -> row("`" + code + "`", it[0], it[1]));
    }

    /** The rest of the call's arguments. */
    private static String call(String source, int from) {
        var depth = 1;
        var quoted = false;
        for (int i = from; i < source.length(); i++) {
            var c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0) {
                    return source.substring(from, i);
                }
            }
        }
        throw new IllegalStateException("没有结束的调用");
    }

    /** Words and article of a refusal, if they stand there: texts joined by a plus belong together, and the last argument is the article. */
    private static java.util.Optional<String[]> reason(String kind, String call, String source) {
        var parts = new ArrayList<StringBuilder>();
        var end = 0;
        for (var literal = LITERAL.matcher(call); literal.find(); end = literal.end()) {
            if (parts.isEmpty() || !call.substring(end, literal.start()).strip().equals("+")) {
                parts.add(new StringBuilder());
            }
            parts.getLast().append(literal.group(1));
        }
        if (parts.isEmpty()) {
            return java.util.Optional.empty();
        }
        var rest = call.substring(end).strip();
        var named = Pattern.compile(",\\s*([A-Z_]+)$").matcher(rest);
        var law = !kind.equals("unlawful") ? "" : named.find() ? constant(source, named.group(1)) : parts.size() > 1 && rest.isEmpty() ? parts.getLast().toString() : "";
        return java.util.Optional.of(new String[] {parts.getFirst().toString().replaceAll("%\\w", "…"), law});
    }

    private static String constant(String source, String name) {
        var value = Pattern.compile(name + " = \"([^\"]*)\"").matcher(source);
        return value.find() ? value.group(1) : "";
    }

    private void table(String title, List<String> heads) {
        text.append("\n## ").append(title).append("\n\n| ").append(String.join(" | ", heads)).append(" |\n").append("|---".repeat(heads.size())).append("|\n");
    }

    private void row(String... cells) {
        text.append("| ").append(java.util.Arrays.stream(cells).map(it -> it.replace("|", "\\|").replace("\n", " ")).collect(Collectors.joining(" | "))).append(" |\n");
    }
}
