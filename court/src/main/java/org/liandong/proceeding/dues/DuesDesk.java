package org.liandong.proceeding.dues;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Beside;
import org.liandong.foundation.docket.Waiting;
import org.liandong.foundation.kernel.Labelled;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.page.Words;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.proceeding.filing.Filing;
import org.liandong.proceeding.mediation.Mediation;
import org.liandong.proceeding.paymentorder.PaymentOrder;
import org.liandong.proceeding.triage.Triage;
import org.liandong.proceeding.trial.Trial;
import org.springframework.stereotype.Component;

/** 诉讼费待办: fees that are unpaid, overdue, to be decided about, or to be given back, for those who see to it. */
@Component
public class DuesDesk implements Waiting.Source {

    /** The page that lists them. */
    public static final String PATH = "/dues";

    private static final int SHOWN = 5;

    /** One list. */
    public enum Tab implements Labelled {
        UNPAID("待交费", Dues.DUE, Dues.PAYING), OVERDUE("逾期未交", Dues.OVERDUE), RELIEF("救助待定", Dues.RELIEF),
        REFUND("待退费", Dues.REFUND, Dues.PROPOSED, Dues.REFUNDING), OWED("结案后未交", Dues.OWED);

        private final String label;
        private final Set<String> states;

        Tab(String label, Dues... states) {
            this.label = label;
            this.states = Arrays.stream(states).map(Enum::name).collect(Collectors.toSet());
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * One fee.
     *
     * @param owner who must act next
     */
    public record Row(Beside.Line line, Dues state, Bill bill, Standing owner, LocalDate today) {

        /** What moves next: what is owed, or what goes back. */
        public Money amount() {
            return bill.back().cents() > 0 ? bill.back() : bill.owes();
        }

        public boolean isOverdue() {
            return line.due() != null && line.due().isBefore(today);
        }

        public String left() {
            return Words.left(line.due(), today);
        }
    }

    private final Beside beside;
    private final Bills bills;
    private final Clock clock;

    DuesDesk(Beside beside, Bills bills, Clock clock) {
        this.beside = beside;
        this.bills = bills;
        this.clock = clock;
    }

    /** Whether the fees of the court are any business of this actor's. */
    public static boolean isFor(Actor actor) {
        return actor.has(Role.FILING_CLERK) || actor.has(Role.HEAD) || actor.has(Role.JUDGE);
    }

    /** How many there are on each list. */
    public Map<Tab, Integer> counts(Actor actor) {
        var states = Arrays.stream(Tab.values()).flatMap(it -> it.states.stream()).collect(Collectors.toSet());
        var counts = beside.counts(actor.court(), filter(actor, states, Set.of()));
        return Arrays.stream(Tab.values()).collect(Collectors.toMap(Function.identity(), tab -> tab.states.stream().mapToInt(it -> counts.getOrDefault(it, 0)).sum()));
    }

    public List<Row> rows(Actor actor, Tab tab, int page) {
        return rows(actor, filter(actor, tab.states, Set.of()), page);
    }

    private List<Row> rows(Actor actor, Beside.Filter filter, int page) {
        var lines = beside.list(actor.court(), filter, page);
        var found = bills.of(actor.court(), lines.stream().map(it -> it.dispute().id()).toList()).stream()
                .collect(Collectors.toMap(Bill::dispute, Function.identity(), (first, second) -> first.id().compareTo(second.id()) > 0 ? first : second));
        return lines.stream().map(it -> row(it, found.get(it.dispute().id()))).toList();
    }

    private Row row(Beside.Line line, Bill bill) {
        var state = Dues.valueOf(line.state());
        var judges = state == Dues.OVERDUE && Trial.KIND.equals(line.dispute().leading());
        return new Row(line, state, bill, judges ? Standing.JUDGE : state.face().owner(), LocalDate.ofInstant(clock.instant(), Occasion.ZONE));
    }

    /** A judge sees the fees of his own cases; the filing division all. */
    private static Beside.Filter filter(Actor actor, Set<String> states, Set<String> leaders) {
        var all = actor.has(Role.FILING_CLERK) || actor.has(Role.HEAD);
        return new Beside.Filter(Dues.KIND, states, leaders, all ? null : actor.account());
    }

    /** Where the fee itself leads it stands in the queue; here stands what waits while something else leads. */
    @Override
    public List<Waiting> waiting(Actor actor) {
        var lists = new ArrayList<Waiting>();
        if (actor.has(Role.HEAD)) {
            add(lists, actor, "诉讼费救助，等您决定", Tab.RELIEF, Set.of(Filing.KIND, PaymentOrder.KIND, Triage.KIND, Mediation.KIND, Trial.KIND));
        }
        if (actor.has(Role.FILING_CLERK)) {
            add(lists, actor, "诉讼费逾期未交，还没有分给法官", Tab.OVERDUE, Set.of(Filing.KIND, Triage.KIND, Mediation.KIND));
        }
        if (actor.has(Role.JUDGE)) {
            add(lists, actor, "诉讼费逾期未交", Tab.OVERDUE, Set.of(Trial.KIND));
        }
        return lists;
    }

    private void add(List<Waiting> lists, Actor actor, String title, Tab tab, Set<String> leaders) {
        var filter = filter(actor, tab.states, leaders);
        var total = beside.counts(actor.court(), filter).values().stream().mapToInt(Integer::intValue).sum();
        if (total > 0) {
            lists.add(new Waiting(title, total, PATH + "?list=" + tab.name(), rows(actor, filter, 1).stream().limit(SHOWN).map(DuesDesk::line).toList()));
        }
    }

    private static Waiting.Line line(Row row) {
        return new Waiting.Line(row.line().dispute().id(), row.line().sides(), "%s，%s办".formatted(Fee.yuan(row.amount()), row.owner().label()), row.line().due());
    }

    /** The bill of that payment code among the disputes of the court. */
    public @Nullable Bill byCode(Actor actor, String code) {
        return PaymentCode.isOne(code) ? bills.byCode(actor.court(), code).orElse(null) : null;
    }
}
