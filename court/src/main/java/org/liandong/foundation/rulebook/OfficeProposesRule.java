package org.liandong.foundation.rulebook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/** 提出规则的新版本: the court's office writes a version with its first day; until somebody else approves it nothing changes. */
@ActName(value = "提出新版本", explain = "写好以后交给另一个人审批。批准以前，原来的规则照旧；批准以后，从生效日起适用，以前的案件还按旧版本。")
public record OfficeProposesRule(
        @Asked(value = "规则册", as = Asked.As.HIDDEN, max = 40) String book,
        @Asked(value = "规则", as = Asked.As.HIDDEN, max = 100) String rule,
        @Asked(value = "从哪天起生效", hint = "不能早于今天：规则不管以前的事") LocalDate since,
        @Asked(value = "内容", hint = "一行一项：项目: 内容", as = Asked.As.LONG_TEXT, max = 60_000) String row,
        @Asked(value = "为什么改", hint = "写明依据的文件、条文", as = Asked.As.LONG_TEXT, max = 500) String reason) implements ActRequest {

    private static final Pattern NAME = Pattern.compile("(?!add$)[\\p{L}\\p{N}][\\p{L}\\p{N}（）《》“”、，；：·-]{0,39}");

    /** The stream of a rule. */
    public static UUID streamOf(String court, String book, String rule) {
        return UUID.nameUUIDFromBytes("rule:%s:%s:%s".formatted(court, book, rule).getBytes(StandardCharsets.UTF_8));
    }

    /** True for what a new rule may be called: part of its address, so without strokes and spaces, and not what stands there for adding one. */
    public static boolean isName(String rule) {
        return NAME.matcher(rule).matches();
    }

    public static Refusal badName() {
        return Refusal.invalid("rule", "规则的名称用汉字、字母、数字，最多40个字，可以有逗号、顿号、括号，不能有空格和斜线。");
    }

    @Component
    static class Handler implements ActHandler<OfficeProposesRule> {

        private final Rulebook rulebook;
        private final InstalledRules installed;
        private final List<RuleCheck> checks;

        Handler(Rulebook rulebook, InstalledRules installed, List<RuleCheck> checks) {
            this.rulebook = rulebook;
            this.installed = installed;
            this.checks = checks;
        }

        @Override
        public boolean offered(Occasion on) {
            return rulebook.ruleOf(on.court(), on.stream()).isPresent();
        }

        /** Begins from what the rule says now. */
        @Override
        public Map<String, Object> known(Occasion on) {
            return rulebook.ruleOf(on.court(), on.stream()).<Map<String, Object>>map(it -> Map.of("book", it.book().name(), "rule", it.rule(),
                    "row", RuleRows.typed(it.book(), it.latest().row()))).orElse(Map.of());
        }

        @Override
        public Step perform(OfficeProposesRule act, Occasion on) {
            var book = rulebook.book(act.book()).orElse(null);
            if (book == null || !on.stream().equals(streamOf(on.court(), act.book(), act.rule()))) {
                return Refusal.notFound("没有这条规则。请从“规则”里打开要改的那一条。");
            }
            if (!rulebook.versions(book).containsKey(act.rule()) && !isName(act.rule())) {
                return badName();
            }
            if (act.since().isBefore(on.today())) {
                return Refusal.unlawful("rule.retroactive", "生效日是%s，已经过去了。新规则不管以前的事，请填今天或者以后的日子。".formatted(act.since()), "立法法 104");
            }
            try {
                var row = RuleRows.checked(book, act.rule(), act.row());
                rulebook.tried(book, RuleRows.version(act.rule(), act.since(), row, null), checks);
                installed.propose(on, act.book(), act.rule(), act.since(), RuleFile.text(row), act.reason());
            } catch (InvalidValue wrong) {
                return Refusal.invalid("row", wrong.getMessage());
            }
            return Effect.to(RuleProposal.PROPOSED, "%s提出“%s·%s”的新版本，%s起生效".formatted(on.actor().name(), book.title(), act.rule(), act.since()))
                    .reach(Reach.STAFF).result(on.target());
        }
    }
}
