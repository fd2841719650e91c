package org.liandong.proceeding.triage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.docket.Dispute;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.element.Element;
import org.liandong.foundation.element.ElementForms;
import org.liandong.foundation.element.FactSheets;
import org.liandong.foundation.element.Sheet;
import org.liandong.foundation.element.Value;
import org.liandong.foundation.kernel.InvalidValue;
import org.liandong.foundation.rulebook.RuleCheck;
import org.springframework.stereotype.Component;

/**
 * 要素表的答案作分流要素: a table may look at any element of any form, as {@code 要素_form_element}, or as {@code 要素_any_element} at the element of that
 * name in whatever form the dispute has. What was not answered is null.
 */
@Component
class ElementInputs implements RuleCheck {

    /** Where the facts hold the answers in words, by the name of the input. */
    static final String SPOKEN = "要素原话";

    private static final Pattern NAME = Pattern.compile("要素_([a-z0-9_]+)_([a-zA-Z0-9]+)");
    private static final String ANY = "any";

    private final ElementForms forms;
    private final FactSheets sheets;

    ElementInputs(ElementForms forms, FactSheets sheets) {
        this.forms = forms;
        this.sheets = sheets;
    }

    /**
     * An element a table may look at.
     *
     * @param label form and element in words
     * @param about what may be answered
     */
    record Input(String name, String label, String about) { }

    /** True if it has the form of such a name. */
    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

    /** Every element of the forms of the day that a table can look at. */
    List<Input> all(LocalDate day) {
        var all = new ArrayList<Input>();
        for (var form : forms.all(day)) {
            form.elements().stream().filter(it -> it.known() == null && it.type() != Element.Type.ROWS)
                    .forEach(it -> all.add(new Input("要素_%s_%s".formatted(form.id().replace('-', '_'), it.id()), form.name() + "：" + it.label(), about(it))));
        }
        all.stream().map(it -> it.name().replaceFirst("^.*_", "")).toList().stream().distinct()
                .filter(id -> forms.all(day).stream().allMatch(form -> form.element(id).isPresent()))
                .forEach(id -> all.add(new Input("要素_%s_%s".formatted(ANY, id), "任何要素表：" + forms.all(day).getFirst().element(id).orElseThrow().label(),
                        about(forms.all(day).getFirst().element(id).orElseThrow()))));
        return List.copyOf(all);
    }

    Optional<Input> find(String name, LocalDate day) {
        return all(day).stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** Form and element in words; the name itself if there is none of it on that day. */
    String label(String name, LocalDate day) {
        return find(name, day).map(Input::label).orElse(name);
    }

    /** Adds the answers the table looks at; asks for none if it looks at none. */
    void add(Map<String, Object> facts, List<String> inputs, String court, Dispute dispute, List<Party> parties) {
        var wanted = inputs.stream().filter(ElementInputs::isOne).toList();
        if (wanted.isEmpty()) {
            return;
        }
        var sheet = sheets.of(court, dispute, parties).map(it -> it.sheet()).orElse(null);
        var spoken = new HashMap<String, String>();
        for (var name : wanted) {
            var entry = entry(sheet, name);
            facts.put(name, entry.map(it -> plain(it.value())).orElse(null));
            entry.ifPresent(it -> spoken.put(name, "%s：%s".formatted(it.element().label(), it.isAnswered() ? it.words() : "没有填")));
        }
        facts.put(SPOKEN, spoken);
    }

    private static Optional<Sheet.Entry> entry(@Nullable Sheet sheet, String name) {
        var parts = NAME.matcher(name);
        return sheet != null && parts.matches() && (parts.group(1).equals(ANY) || parts.group(1).equals(sheet.form().id().replace('-', '_')))
                ? sheet.entry(parts.group(2)) : Optional.empty();
    }

    private static @Nullable Object plain(@Nullable Value value) {
        return switch (value) {
            case Value.Amount(var money) -> new BigDecimal(money.yuan());
            case Value.Day(var day) -> day;
            case Value.Count(var number, var unit) -> number;
            case Value.YesNo(var yes) -> yes;
            case Value.Picks(var chosen) -> chosen.size() == 1 ? chosen.getFirst() : chosen;
            case Value.Text(var words) -> words;
            case null, default -> null;
        };
    }

    private static String about(Element element) {
        return element.choices().isEmpty() ? element.type().label() + switch (element.type()) {
            case DATE -> "，例如 ? < 登记日 - duration(\"P3Y\")";
            case YES_NO -> "，写 true、false";
            default -> "";
        } : "例如 ? = \"%s\"".formatted(element.choices().getLast());
    }

    @Override
    public String book() {
        return TriageTables.BOOK.name();
    }

    /** Every element must be there on that day, and every cell on one must fit the kind of answer it has. */
    @Override
    public void check(Map<String, Object> row, LocalDate since) {
        var grid = TriageTables.grid((String) row.get("table"));
        grid.inputs().stream().filter(it -> isOne(it) && find(it, since).isEmpty()).findFirst().ifPresent(it -> {
            throw new InvalidValue("%s那天没有“%s”这个要素，请从要素表里选。".formatted(since, it));
        });
        for (var input : grid.inputs().stream().filter(ElementInputs::isOne).toList()) {
            var facts = new HashMap<>(TriageFacts.plain());
            facts.put(input, sample(element(input, since)));
            DecisionTable.of(grid).stumbles(facts, input).ifPresent(cell -> {
                throw new InvalidValue("看“%s”的一格“%s”和它的答案对不上，%s。".formatted(label(input, since), cell, about(element(input, since))));
            });
        }
    }

    private Element element(String name, LocalDate day) {
        var parts = NAME.matcher(name);
        return forms.all(day).stream().filter(it -> parts.matches() && (parts.group(1).equals(ANY) || parts.group(1).equals(it.id().replace('-', '_'))))
                .flatMap(it -> it.element(parts.group(2)).stream()).findFirst().orElseThrow();
    }

    private static Object sample(Element element) {
        return switch (element.type()) {
            case TEXT, LONG_TEXT, ROWS -> "有";
            case MONEY, NUMBER, PERCENT, DECIMAL -> BigDecimal.TEN;
            case DATE -> LocalDate.of(2020, 1, 6);
            case YES_NO -> true;
            case ONE -> element.choices().getFirst();
            case MANY -> element.choices();
        };
    }
}
