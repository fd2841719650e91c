package org.liandong.foundation.element;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Question;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/**
 * 填写要素表: whoever brought the dispute says what matters in it, element by element, all at once or bit by bit. Nobody has to: a complaint without
 * it is as good (法〔2025〕82号). These are statements in the case, never concessions made in mediation.
 */
@ActName(value = "填写要素表", explain = "一项一项填清楚，法官、调解员一看就明白，要紧的填全了，自动生成起诉状。想填就填，没填全也能交，以后还能改；不填也不影响立案。填的内容对方能看到。")
public record PartyAnswersElements(@Asked(value = "要素", as = Asked.As.FURTHER) Map<String, Object> answers) implements ActRequest {

    @Component
    static class Handler implements ActHandler<PartyAnswersElements> {

        private final FactSheets facts;
        private final Sheets sheets;
        private final Disputes disputes;
        private final Papers papers;

        Handler(FactSheets facts, Sheets sheets, Disputes disputes, Papers papers) {
            this.papers = papers;
            this.facts = facts;
            this.sheets = sheets;
            this.disputes = disputes;
        }

        @Override
        public Step perform(PartyAnswersElements act, Occasion on) {
            var told = facts.sheet(on, act.answers());
            if (told.isEmpty()) {
                return Refusal.notFound("这类纠纷没有要素表，不用填。");
            }
            if (!disputes.of(on).isOpen()) {
                return Refusal.unlawful("element.closed", "这件纠纷已经了结，要素表不能再改。", "民诉法 54");
            }
            if (on.is(Standing.FILING_CLERK) && hasAccount(on)) {
                return Refusal.forbidden("element.own-account", "申请人自己有账号，要素表由他自己填。");
            }
            var sheet = told.get();
            var unknown = act.answers().keySet().stream().filter(it -> sheet.entry(it).filter(entry -> entry.element().isAsked()).isEmpty())
                    .sorted().toList();
            if (!unknown.isEmpty()) {
                return Refusal.invalid(unknown.stream().map(it -> new FieldError(it, "这张要素表没有这一项，请核对名字。")).toList());
            }
            if (!sheet.wrong().isEmpty()) {
                return Refusal.invalid(Questions.wrong(sheet));
            }
            if (sheet.kept().isEmpty()) {
                return Refusal.invalid("form", "还什么都没有填。");
            }
            sheets.keep(on, sheet.form(), sheet.kept());
            var missing = sheet.missing().size();
            var effect = Effect.to(ElementSheetFile.State.FILLED, "%s填写了要素表（%s）%s".formatted(on.actor().name(), sheet.form().name(),
                    missing == 0 ? "，要紧的都填了" : "，还有%d项没填".formatted(missing)));
            return missing == 0 ? effect.result(complaint(on)) : effect;
        }

        /** Once nothing that matters is missing, the complaint is a paper of the file. */
        private UUID complaint(Occasion on) {
            var parties = disputes.parties(on.court(), on.stream());
            var signers = parties.stream().filter(it -> it.side() == Side.APPLICANT).map(Party::name).collect(Collectors.joining("、"));
            var complaint = Statements.complaint(facts.of(on).orElseThrow(), parties);
            return papers.issue(on, "complaint", null, complaint.contents("起诉人", signers), Reach.PARTIES);
        }

        private boolean hasAccount(Occasion on) {
            return disputes.parties(on.court(), on.stream()).stream().anyMatch(it -> it.side() == Side.APPLICANT && it.isLinked());
        }

        @Override
        public boolean offered(Occasion on) {
            return disputes.find(on.court(), on.stream()).filter(it -> it.isOpen() && facts.isAsked(it, on.today())).isPresent()
                    && !(on.is(Standing.FILING_CLERK) && hasAccount(on));
        }

        @Override
        public Map<String, Object> known(Occasion on) {
            return facts.sheet(on, Map.of()).map(sheet -> Map.<String, Object>of("*", sheet.answered().stream().filter(it -> it.element()
                    .known() != null)
                    .map(it -> "%s（案卷里已有，不用再填）：%s".formatted(it.element().label(), it.words())).toList())).orElse(Map.of());
        }

        @Override
        public List<Question> questions(Occasion on) {
            var before = sheets.find(on.court(), on.stream()).map(Sheets.Stored::answers).orElse(Map.of());
            return facts.sheet(on, before).map(Questions::of).orElse(List.of());
        }
    }
}
