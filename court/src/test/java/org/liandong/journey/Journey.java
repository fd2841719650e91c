package org.liandong.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.liandong.CourtTest;
import org.liandong.Visitor;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.identity.RateLimits;
import org.liandong.foundation.term.Alarms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A journey through the whole court: the people of the cast, and the steps that many journeys begin with. */
@CourtTest
abstract class Journey {

    private static final Pattern CODE = Pattern.compile("关联码([2-9A-Z]{10})");

    @Autowired
    JdbcClient db;
    @Autowired
    Clock clock;
    @Autowired
    private Alarms alarms;
    @Autowired
    private RateLimits limits;
    @Value("${local.server.port}")
    int port;

    Person wangFang;
    Person chenGang;
    Person zhangWei;
    Person liuYang;
    Person liNa;
    Person zhaoMin;
    Person qianLi;
    Person sunYulan;
    Person liBaoguo;
    Person zhouDayong;
    Person wuZheng;
    Person zhengHeping;
    Person wangJian;

    @BeforeEach
    void peopleCome() {
        wangFang = person(DemoCast.WANG_FANG);
        chenGang = person(DemoCast.CHEN_GANG);
        zhangWei = person(DemoCast.ZHANG_WEI);
        liuYang = person(DemoCast.LIU_YANG);
        liNa = person(DemoCast.LI_NA);
        zhaoMin = person(DemoCast.ZHAO_MIN);
        qianLi = person(DemoCast.QIAN_LI);
        sunYulan = person(DemoCast.SUN_YULAN);
        liBaoguo = person(DemoCast.LI_BAOGUO);
        zhouDayong = person(DemoCast.ZHOU_DAYONG);
        wuZheng = person(DemoCast.WU_ZHENG);
        zhengHeping = person(DemoCast.ZHENG_HEPING);
        wangJian = person(DemoCast.WANG_JIAN);
    }

    private Person person(DemoCast.Member member) {
        // In one test after the other the same few people link more disputes than one person would in an hour.
        limits.forget(RateLimits.Kind.CODE, member.id().toString());
        return new Person(member, port);
    }

    /** A browser in which that person has signed in. */
    Visitor browserOf(Person person) {
        var browser = new Visitor(port);
        browser.submit("/login", "/login", java.util.Map.of("login", person.member().login(), "password", DemoCast.PASSWORD));
        return browser;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }

    /** Lets time pass until that moment of court time; whatever falls due on the way happens. */
    void waitUntil(LocalDate day, int hour) {
        alarms.moveDemoClockTo(day.atTime(LocalTime.of(hour, 0)).atZone(Occasion.ZONE).toInstant());
    }

    void waitDays(int days) {
        waitUntil(today().plusDays(days), 9);
    }

    /** The code in the newest message to that person about the dispute. */
    String codeSentTo(Person person, String dispute) {
        var words = db.sql("""
                select words from notice.message where dispute = cast(? as uuid) and name = ? and words like '%关联码%' order by at desc, id desc limit 1""")
                .params(dispute, person.name()).query(String.class).single();
        var code = CODE.matcher(words);
        if (!code.find()) {
            throw new AssertionError(words);
        }
        return code.group(1);
    }

    /** The person finds the dispute by the code of the notice. */
    void links(Person person, String dispute) {
        person.tries("/disputes/by-code", java.util.Map.of("code", codeSentTo(person, dispute))).isDone();
    }

    /** A dispute about a loan whose mediation {@code mediator} has taken in hand, with the consent of both. */
    String mediationOpen(Person applicant, Person respondent, Person mediator, String yuan) {
        var dispute = applicant.brings("party-applies-for-mediation", Told.loan(applicant, respondent, yuan));
        links(respondent, dispute);
        respondent.does("party-consents-to-mediation", dispute, "consent", true);
        applicant.does("party-chooses-mediator", dispute, "mediator", mediator.account());
        respondent.does("party-chooses-mediator", dispute, "mediator", mediator.account());
        mediator.does("mediator-accepts", dispute, "impartial", true);
        return dispute;
    }

    /** Both sides have agreed and signed. */
    String mediationSettled(Person applicant, Person respondent, Person mediator) {
        var dispute = mediationOpen(applicant, respondent, mediator, "50000");
        mediator.does("mediator-drafts-agreement", dispute, "terms", "%s在年底以前付给%s5万元".formatted(respondent.name(), applicant.name()));
        signs(applicant, dispute).isDone();
        signs(respondent, dispute).isDone();
        return dispute;
    }

    Answer signs(Person person, String dispute) {
        return person.asks("party-signs-agreement", dispute, "mark", person.name(), "password", DemoCast.PASSWORD);
    }

    /** A complaint about a loan that the clerk has registered. */
    String caseRegistered(Person plaintiff, Person defendant, String yuan) {
        var dispute = plaintiff.brings("party-submits-complaint", Told.loan(plaintiff, defendant, yuan));
        zhaoMin.does("clerk-registers-case", dispute);
        return dispute;
    }

    /** The case is with the judge, under the procedure the table proposes. */
    void assignTo(Person judge, String dispute, String procedure, String track) {
        qianLi.does("divider-chooses-trial", dispute, "reason", "双方分歧大，没有调解基础");
        qianLi.does("divider-decides-track", dispute, "procedure", procedure, "track", track);
        qianLi.does("divider-assigns-case", dispute, "judge", judge.account());
    }
}
