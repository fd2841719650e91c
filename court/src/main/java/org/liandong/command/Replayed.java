package org.liandong.command;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.Role;

/** One row on its way through the court. What has to wait for a date is done in a second part, when the clock has been moved. */
final class Replayed {

    private static final int UNLAWFUL = 409;

    private final Wire court;
    private final People people;
    private final Outbox outbox;
    private final Rows.Row row;
    private final int number;
    private final String run;
    private Course course;
    private final People.Person applicant;
    private final People.Person respondent;
    private @Nullable Dispute dispute;
    private @Nullable LocalDateTime waits;

    /** @param number place among the usable rows, which decides who acts and how it ends */
    Replayed(Wire court, People people, Outbox outbox, Rows.Row row, int number, String run) {
        this.court = court;
        this.people = people;
        this.outbox = outbox;
        this.row = row;
        this.number = number;
        this.run = "%s-%d".formatted(run, row.line());
        course = Course.of(number);
        applicant = people.citizen(number);
        // Never the same person on both sides.
        respondent = people.citizen(number + 1 + number / people.citizens() % (people.citizens() - 1));
    }

    Rows.Row row() {
        return row;
    }

    People.Person applicant() {
        return applicant;
    }

    @Nullable Dispute dispute() {
        return dispute;
    }

    /** The moment the rest has to wait for, null if nothing is left to do. */
    @Nullable LocalDateTime waits() {
        return waits;
    }

    /** Brings it to the court under that cause and does all that can be done today. */
    void begin(String cause) {
        var it = bring(Told.by(applicant, respondent, row.text(), cause));
        dispute = it;
        if (course == Course.TRIED) {
            register(it);
            triage(it);
        } else {
            it.link(respondent, outbox.code(it.id()));
            mediate(it);
        }
    }

    /** By the way that was meant; what the law does not let into mediation is sued for at once. */
    private Dispute bring(Map<String, Object> told) {
        if (course != Course.TRIED) {
            var answer = Dispute.bring(court, applicant, run, "party-applies-for-mediation", told);
            if (answer.status() != UNLAWFUL) {
                return Dispute.taken(court, run, answer);
            }
            course = Course.TRIED;
        }
        return Dispute.taken(court, run, Dispute.bring(court, applicant, run, "party-submits-complaint", told));
    }

    /** What was waiting for its date. */
    void end() {
        var it = Objects.requireNonNull(dispute);
        waits = null;
        if (course == Course.TRIED) {
            var judge = judge();
            it.act(judge, "judge-records-hearing", "minutes", "双方到庭陈述，出示证据并互相质证。");
            it.act(judge, "judge-closes-case", "result", "JUDGMENT", "holding", "被告%s在判决生效后十日内履行义务。".formatted(respondent.name()),
                    "bears", "RESPONDENT", "direct", true);
        } else {
            register(it);
        }
    }

    private void mediate(Dispute it) {
        if (course == Course.REFUSED) {
            it.act(respondent, "party-refuses-mediation", "reason", "不愿意调解");
            register(it);
            return;
        }
        it.act(respondent, "party-consents-to-mediation", "consent", true);
        var mediator = chosen(it);
        it.act(mediator, "mediator-accepts", "impartial", true);
        it.act(mediator, "mediator-holds-session", "mode", number % 2 == 0 ? "ROOM" : "PHONE", "at", it.now().withNano(0).toString(),
                "attended", "%s、%s".formatted(applicant.name(), respondent.name()), "minutes", "双方说了经过和各自的想法。");
        switch (course) {
            case CONFIRMED, SETTLED -> settle(it, mediator);
            case FAILED -> fail(it, mediator);
            default -> waits = due(it);
        }
    }

    private void settle(Dispute it, People.Person mediator) {
        it.act(mediator, "mediator-drafts-agreement", "terms", List.of("%s在两个月内履行应尽的义务".formatted(respondent.name()), "双方没有别的争议"));
        for (var party : List.of(applicant, respondent)) {
            it.act(party, "party-signs-agreement", "mark", party.name(), "password", DemoCast.PASSWORD);
        }
        if (course == Course.SETTLED) {
            it.act(applicant, "party-reports-performance", "performed", true);
            return;
        }
        it.act(applicant, "party-applies-for-confirmation", "honest", true);
        it.act(respondent, "party-joins-confirmation", "honest", true);
        it.act(judge(), "judge-accepts-confirmation");
        it.act(judge(), "judge-confirms", "examined", true, "heard", true);
    }

    private void fail(Dispute it, People.Person mediator) {
        var facts = List.of("双方对争议发生的经过没有异议");
        it.act(mediator, "mediator-records-undisputed-facts", "facts", facts);
        for (var party : List.of(applicant, respondent)) {
            it.act(party, "party-confirms-undisputed-facts", "confirmed", true);
            it.act(party, "party-confirms-service-address", "address", "河南省舞钢市朱兰街道", "phone", party.login(), "electronic", true);
        }
        it.act(mediator, "mediator-ends-mediation", "ground", "TOO_FAR_APART", "facts", facts);
        register(it);
    }

    /** Both sides choose the same mediator, one of those offered who is with us. */
    private People.Person chosen(Dispute it) {
        var offered = Dispute.choices(it.form(applicant, "party-chooses-mediator"), "mediator").stream()
                .flatMap(id -> people.holding(Role.MEDIATOR, id).stream()).toList();
        if (offered.isEmpty()) {
            throw new Stopped("名册里没有能登录的调解员");
        }
        var mediator = offered.get(number % offered.size());
        for (var party : List.of(applicant, respondent)) {
            it.act(party, "party-chooses-mediator", "mediator", mediator.account());
        }
        return mediator;
    }

    /** The clerk registers what has been received; one the clock has registered meanwhile needs nobody. */
    private void register(Dispute it) {
        if (course != Course.EXPIRED || !state(it.seenBy(applicant), "filing").equals("REGISTERED")) {
            it.act(people.holding(Role.FILING_CLERK, number), "clerk-registers-case");
        }
    }

    private void triage(Dispute it) {
        var divider = people.holding(Role.DIVIDER, number);
        // What is not tried in this way goes to the division that handles it.
        if (state(it.seenBy(divider), "triage").equals("HANDOVER")) {
            pay(it);
            it.act(divider, "divider-hands-over", "track", "FAST");
            return;
        }
        it.act(divider, "divider-chooses-trial", "reason", "当事人直接起诉，要求判决");
        var form = it.form(divider, "divider-decides-track");
        it.act(divider, "divider-decides-track", "procedure", Dispute.proposed(form, "procedure"), "track", Dispute.proposed(form, "track"));
        pay(it);
        it.act(divider, "divider-assigns-case", "judge", judge().account());
        var hearing = it.now().toLocalDate().plusDays(10).atTime(9, 30);
        it.act(judge(), "judge-schedules-hearing", "at", hearing.toString(), "place", "第%d法庭".formatted(1 + number % 5));
        waits = hearing.plusHours(1);
    }

    private void pay(Dispute it) {
        if (state(it.seenBy(applicant), "dues").equals("DUE")) {
            it.act(applicant, "party-pays-dues", "account", "6228480712340001", "payer", applicant.name());
        }
    }

    private People.Person judge() {
        return people.holding(Role.JUDGE, number);
    }

    private LocalDateTime due(Dispute it) {
        var seen = it.seenBy(applicant).body();
        return LocalDate.parse(seen.path("due").asString()).plusDays(1).atTime(9, 0);
    }

    /** State of the newest proceeding of that kind, blank if there is none. */
    static String state(Wire.Answer seen, String kind) {
        return seen.body().path("proceedings").valueStream().filter(it -> it.path("kind").asString().equals(kind))
                .map(it -> it.path("state").path("code").asString()).reduce("", (first, second) -> second);
    }
}
