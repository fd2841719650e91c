package org.liandong.foundation.element;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Question;
import org.liandong.foundation.docket.Dispute;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.element.Sheets.Response;
import org.liandong.foundation.element.Sheets.Stance;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Refusal.FieldError;
import org.liandong.foundation.kernel.Step;
import org.springframework.stereotype.Component;

/**
 * 答复要素: the other side says to each element whether it accepts it, and why not. What it leaves out stays open. To accept here is an answer in the
 * case (答辩, 民诉法 128); it becomes an undisputed fact only once both sides confirm it as one.
 */
@ActName(value = "逐项答复要素表", explain = "对方填的内容，您认可的选“认可”，不对的选“不认可”并说明。没想好的可以空着，以后再填。不填也不影响您答辩的权利。")
public record RespondentAnswersElements(@Asked(value = "答复", as = Asked.As.FURTHER) Map<String, Object> answers) implements ActRequest {

    private static final String WORDS = "Words";
    private static final int LONGEST = 1000;

    @Component
    static class Handler implements ActHandler<RespondentAnswersElements> {

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
        public Step perform(RespondentAnswersElements act, Occasion on) {
            var told = facts.of(on);
            var party = disputes.partyOf(on);
            if (told.isEmpty() || party.isEmpty()) {
                return Refusal.notFound("对方还没有填要素表，或者您不是这件纠纷的对方当事人。");
            }
            if (!disputes.of(on).isOpen()) {
                return Refusal.unlawful("element.closed", "这件纠纷已经了结，要素表不能再改。", "民诉法 54");
            }
            var errors = new ArrayList<FieldError>();
            var said = new ArrayList<Response>();
            var left = new ArrayList<>(act.answers().keySet());
            for (var entry : asked(told.get())) {
                var id = entry.element().id();
                left.removeAll(List.of(id, id + WORDS));
                var stance = stance(act.answers().get(id));
                var words = String.valueOf(act.answers().getOrDefault(id + WORDS, "")).strip();
                if (act.answers().containsKey(id) && stance.isEmpty()) {
                    errors.add(new FieldError(id, "请从“认可、不认可、不清楚”里选一个。"));
                } else if (words.length() > LONGEST) {
                    errors.add(new FieldError(id + WORDS, "太长了，最多%d个字。".formatted(LONGEST)));
                } else if (stance.isPresent()) {
                    said.add(new Response(party.get().id(), id, stance.get(), words, entry.words()));
                } else if (!words.isEmpty()) {
                    errors.add(new FieldError(id, "“%s”您写了说明，请再选认可还是不认可。".formatted(entry.element().label())));
                }
            }
            left.forEach(it -> errors.add(new FieldError(it, "要素表里没有这一项，或者对方还没有填。")));
            if (!errors.isEmpty()) {
                return Refusal.invalid(errors);
            }
            if (said.isEmpty()) {
                return Refusal.invalid("form", "还什么都没有选。");
            }
            said.forEach(it -> sheets.respond(on, it));
            var effect = Effect.to(ElementSheetFile.State.FILLED, "%s答复了要素表：认可%d项，不认可%d项".formatted(on.actor().name(),
                    count(said, Stance.AGREED), count(said, Stance.DISPUTED)));
            return answer(on, party.get()).map(effect::result).orElse(effect);
        }

        /** Once the party has said something to everything, its answer is a paper of the file. */
        private Optional<UUID> answer(Occasion on, Party party) {
            var own = facts.of(on).orElseThrow().of(party);
            if (own.rows().stream().anyMatch(it -> it.replies().stream().anyMatch(reply -> reply.stance() == null))) {
                return Optional.empty();
            }
            var answer = Statements.answer(own, disputes.parties(on.court(), on.stream()));
            return Optional.of(papers.issue(on, "answer", null, answer.contents("答辩人", party.name()), Reach.PARTIES));
        }

        private static long count(List<Response> said, Stance stance) {
            return said.stream().filter(it -> it.stance() == stance).count();
        }

        private static Optional<Stance> stance(Object sent) {
            return Arrays.stream(Stance.values()).filter(it -> it.name().equals(sent) || it.label().equals(sent)).findFirst();
        }

        private static List<Sheet.Entry> asked(FactSheet sheet) {
            return sheet.rows().stream().map(FactSheet.Row::entry).filter(FactSheets::isAsked).toList();
        }

        @Override
        public boolean offered(Occasion on) {
            return disputes.find(on.court(), on.stream()).filter(Dispute::isOpen).isPresent() && disputes.partyOf(on).isPresent()
                    && facts.of(on).filter(it -> !asked(it).isEmpty()).isPresent();
        }

        @Override
        public List<Question> questions(Occasion on) {
            var party = disputes.partyOf(on);
            var told = facts.of(on);
            if (party.isEmpty() || told.isEmpty()) {
                return List.of();
            }
            var said = facts.said(on, party.get().id());
            var questions = new ArrayList<Question>();
            for (var section : told.get().sheet().form().sections()) {
                var entries = asked(told.get()).stream().filter(it -> it.section().equals(section)).toList();
                if (!entries.isEmpty()) {
                    questions.add(Question.heading(section.id(), section.title(), ""));
                    entries.forEach(it -> ask(questions, told.get().sheet(), it, Optional.ofNullable(said.get(it.element().id()))
                            .filter(before -> before.about().equals(it.words()))));
                }
            }
            return List.copyOf(questions);
        }

        private static void ask(List<Question> questions, Sheet sheet, Sheet.Entry entry, Optional<Response> before) {
            var choices = Arrays.stream(Stance.values()).map(it -> new Choice(it.name(), it.label(), "")).toList();
            var id = entry.element().id();
            questions.add(new Question(id, sheet.sentence(entry), "", Question.Kind.CHOICE, true, 0, choices, before.map(it -> it.stance().name())
                    .orElse(""), List.of()));
            questions.add(new Question(id + WORDS, "您的说明", "不认可的，写一写实际是怎样", Question.Kind.TEXT, false, LONGEST, List.of(),
                    before.map(Response::words).orElse(""),
                    List.of()));
        }
    }
}
