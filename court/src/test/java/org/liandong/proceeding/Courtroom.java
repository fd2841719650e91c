package org.liandong.proceeding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.liandong.foundation.act.ActLog;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.act.Subject;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Intake;
import org.liandong.foundation.docket.Invitations;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.PartyForm;
import org.liandong.foundation.docket.PartyKind;
import org.liandong.foundation.docket.RespondentLinksByCode;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.identity.Accounts;
import org.liandong.foundation.identity.AdminAppointsStaff;
import org.liandong.foundation.identity.Court;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.Channel;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Phone;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.term.Alarms;
import org.liandong.foundation.term.Clocks;
import org.liandong.foundation.term.CourtClock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Named people who act at given moments, for tests of the proceedings. Between two moments the clocks that run out ring, each at its own. */
public final class Courtroom {

    /** Mediators who have been in the roster since before every test's moment. */
    public static final UUID MEDIATOR = id("mediator-1");
    public static final UUID OTHER_MEDIATOR = id("mediator-2");
    public static final String MEDIATORS_FIRM = "尹集镇人民调解委员会";

    private static final Instant LONG_AGO = moment("2024-01-02T09:00");
    private static final String CODE = ".*关联码：?([0-9A-Z]{10}).*";

    public final Acts acts;
    public final Disputes disputes;
    public final ActLog log;
    public final JdbcClient db;
    private final CourtClock clock;
    private final Alarms alarms;
    private final DemoCast cast;
    private final Clocks clocks;
    private final Invitations invitations;
    private final String court;
    private Instant now = LONG_AGO;

    private Courtroom(ApplicationContext context) {
        acts = context.getBean(Acts.class);
        disputes = context.getBean(Disputes.class);
        log = context.getBean(ActLog.class);
        db = context.getBean(JdbcClient.class);
        clock = context.getBean(CourtClock.class);
        alarms = context.getBean(Alarms.class);
        cast = context.getBean(DemoCast.class);
        invitations = context.getBean(Invitations.class);
        clocks = context.getBean(Clocks.class);
        court = context.getBean(Court.class).code();
        var accounts = context.getBean(Accounts.class);
        if (accounts.byId(MEDIATOR).isEmpty()) {
            appoint(MEDIATOR, "tiaojiea", "何长贵");
            appoint(OTHER_MEDIATOR, "tiaojieb", "郭秀兰");
        }
    }

    public static Courtroom in(ApplicationContext context) {
        return new Courtroom(context);
    }

    private void appoint(UUID account, String login, String name) {
        done(Actor.system(court), account, new AdminAppointsStaff(login, name, List.of(Role.MEDIATOR), MEDIATORS_FIRM, DemoCast.PASSWORD, "各类纠纷"));
    }

    public String court() {
        return court;
    }

    /** It is now that moment, in Chinese time; what ran out before has rung. */
    public Courtroom at(String moment) {
        now = moment(moment);
        alarms.ringUntil(now);
        return this;
    }

    private static Instant moment(String text) {
        return LocalDateTime.parse(text).atZone(Occasion.ZONE).toInstant();
    }

    public Actor of(DemoCast.Member member) {
        return cast.actor(member, Channel.WEB);
    }

    public Actor mediator() {
        return new Actor(MEDIATOR, "何长贵", court, Set.of(Role.MEDIATOR), true, Channel.WEB);
    }

    public Actor otherMediator() {
        return new Actor(OTHER_MEDIATOR, "郭秀兰", court, Set.of(Role.MEDIATOR), true, Channel.WEB);
    }

    public Outcome<Receipt> ask(Actor actor, UUID stream, ActRequest request) {
        return clock.at(now, () -> acts.perform(Ask.of(actor, stream, request)));
    }

    public Receipt done(Actor actor, UUID stream, ActRequest request) {
        return ask(actor, stream, request).orDefect();
    }

    public Receipt done(DemoCast.Member member, UUID stream, ActRequest request) {
        return done(of(member), stream, request);
    }

    /** The refusal; fails if the act is done. */
    public Refusal refused(Actor actor, UUID stream, ActRequest request) {
        return switch (ask(actor, stream, request)) {
            case Outcome.Refused<Receipt>(var refusal) -> refusal;
            case Outcome.Done<Receipt> done -> throw new AssertionError("没有被拒绝: " + request);
        };
    }

    public Refusal refused(DemoCast.Member member, UUID stream, ActRequest request) {
        return refused(of(member), stream, request);
    }

    /** A loan between two of the cast, or with somebody who has neither phone nor account if {@code respondent} is null. */
    public static Intake loan(DemoCast.Member applicant, DemoCast.Member respondent) {
        var first = new PartyForm(Side.APPLICANT, PartyKind.NATURAL, applicant.name(), applicant.idCard(), null, Phone.of(applicant.login()), null, null);
        var second = respondent == null ? villager("张老栓") : new PartyForm(Side.RESPONDENT, PartyKind.NATURAL, respondent.name(), null, null,
                Phone.of(respondent.login()), null, null);
        return intake(first, second);
    }

    public static Intake intake(PartyForm... parties) {
        return new Intake("前年三月对方向我借钱做生意，写了借条，到期后一直没有归还，多次催要没有结果。", "4.10.108.3", "请求归还借款二万元。",
                Money.ofYuan(20_000), "借条", "八台镇", List.of(parties));
    }

    /** Somebody with an address and nothing else. */
    public static PartyForm villager(String name) {
        return new PartyForm(Side.RESPONDENT, PartyKind.NATURAL, name, null, null, null, "杨庄乡五座窑村", null);
    }

    public UUID newId() {
        return Ids.at(now);
    }

    /** The person types in the code of the newest notice. */
    public void link(DemoCast.Member member, UUID dispute) {
        done(member, dispute, new RespondentLinksByCode(code(dispute, member.name()).orElseThrow()));
    }

    /** The one code sent to the person that is still good, if there is one. */
    public Optional<String> code(UUID dispute, String name) {
        return db.sql("select words from notice.message where dispute = ? and name = ? and words like '%关联码%'").params(dispute, name)
                .query(String.class).list().stream().map(it -> it.replaceAll(CODE, "$1")).filter(it -> invitations.find(court, it, now).isPresent())
                .findFirst();
    }

    public UUID party(UUID dispute, String name) {
        return disputes.parties(court, dispute).stream().filter(it -> it.name().equals(name)).map(Party::id).findFirst().orElseThrow();
    }

    /** Name of the state the newest proceeding of that kind is in, or "-". */
    public String state(UUID dispute, String kind) {
        return subject(dispute, kind).map(Subject::state).orElse("-");
    }

    public Optional<Subject> subject(UUID dispute, String kind) {
        return log.subjects(court, dispute).stream().filter(it -> it.kind().equals(kind)).reduce((first, second) -> second);
    }

    /** Last day of the running clock of that rule; null if none runs. */
    public LocalDate due(UUID dispute, String rule) {
        return clocks.of(court, dispute).stream().filter(it -> it.rule().equals(rule) && it.isRunning()).map(Clocks.Clock::due).findFirst().orElse(null);
    }

    /** Who must act next. */
    public Standing owner(UUID dispute) {
        return disputes.find(court, dispute).orElseThrow().owner();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("liandong-test:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
