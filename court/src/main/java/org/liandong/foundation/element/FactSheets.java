package org.liandong.foundation.element;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Dispute;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.element.FactSheet.Reply;
import org.liandong.foundation.element.FactSheet.Row;
import org.liandong.foundation.element.FactSheet.Standing;
import org.liandong.foundation.element.Sheets.Response;
import org.liandong.foundation.element.Sheets.Stance;
import org.springframework.stereotype.Component;

/**
 * 对照: puts together the form of a dispute's cause, what its parties answered, and what the file knows. What was handed in is read and reckoned as on
 * the day it was handed in.
 */
@Component
public class FactSheets {

    private final ElementForms forms;
    private final Sheets sheets;
    private final Disputes disputes;

    FactSheets(ElementForms forms, Sheets sheets, Disputes disputes) {
        this.forms = forms;
        this.sheets = sheets;
        this.disputes = disputes;
    }

    /** The form for the dispute with these answers; empty if there is no form for its cause, or if the stream is no dispute. */
    Optional<Sheet> sheet(Occasion on, Map<String, ?> answers) {
        return disputes.find(on.court(), on.stream()).flatMap(dispute -> forms.forCause(dispute.cause(), on.today())
                .map(it -> forms.read(it, answers, Known.of(dispute, disputes.parties(on.court(), on.stream())), on.today())));
    }

    /** True if there is a form for the dispute on that day. */
    boolean isAsked(Dispute dispute, LocalDate day) {
        return forms.forCause(dispute.cause(), day).isPresent();
    }

    /** Both sides' answers; empty while nobody has filled the form. */
    public Optional<FactSheet> of(String court, Dispute dispute, List<Party> parties) {
        return sheets.find(court, dispute.id()).flatMap(stored -> form(stored).map(form -> {
            var sheet = forms.read(form, stored.answers(), Known.of(dispute, parties), day(stored));
            return new FactSheet(sheet, rows(sheet, parties, sheets.responses(court, dispute.id())), stored.by());
        }));
    }

    /** The same within an act. */
    public Optional<FactSheet> of(Occasion on) {
        return disputes.find(on.court(), on.stream()).flatMap(it -> of(on.court(), it, disputes.parties(on.court(), on.stream())));
    }

    /** The version of the form to which the answers were given, whatever has come since. */
    private Optional<ElementForm> form(Sheets.Stored stored) {
        return forms.version(stored.form(), stored.since());
    }

    private static List<Row> rows(Sheet sheet, List<Party> parties, List<Response> responses) {
        var others = parties.stream().filter(it -> it.side() == Side.RESPONDENT).toList();
        Map<List<Object>, Response> said = responses.stream().collect(Collectors.toMap(it -> List.of(it.party(), it.element()), Function.identity()));
        var rows = new ArrayList<Row>();
        for (var entry : sheet.answered()) {
            var asked = isAsked(entry);
            var replies = asked ? others.stream().map(it -> reply(it, entry, said.get(List.<Object>of(it.id(), entry.element().id())))).toList()
                    : List.<Reply>of();
            rows.add(new Row(entry, sheet.sentence(entry), replies, standing(replies)));
        }
        return List.copyOf(rows);
    }

    /** What was told or reckoned is put to the other side; what the file holds in free words is not. */
    static boolean isAsked(Sheet.Entry entry) {
        return entry.isAnswered() && entry.element().respond() && entry.element().known() == null;
    }

    private static Reply reply(Party party, Sheet.Entry entry, @Nullable Response response) {
        return response == null || !response.about().equals(entry.words()) ? new Reply(party.id(), party.name(), null, "") : new Reply(party.id(), party.name(),
                response.stance(), response.words());
    }

    private static Standing standing(List<Reply> replies) {
        if (replies.isEmpty() || replies.stream().anyMatch(it -> it.stance() == null)) {
            return replies.stream().anyMatch(it -> it.stance() == Stance.DISPUTED) ? Standing.DISPUTED : Standing.OPEN;
        }
        return replies.stream().allMatch(it -> it.stance() == Stance.AGREED) ? Standing.AGREED
                : replies.stream().anyMatch(it -> it.stance() == Stance.DISPUTED) ? Standing.DISPUTED : Standing.UNSURE;
    }

    /** What that party said before, by element. */
    Map<String, Response> said(Occasion on, UUID party) {
        return sheets.responses(on.court(), on.stream()).stream().filter(it -> it.party().equals(party))
                .collect(Collectors.toMap(Response::element, Function.identity()));
    }

    private static LocalDate day(Sheets.Stored stored) {
        return LocalDate.ofInstant(stored.at(), Occasion.ZONE);
    }
}
