package org.liandong.proceeding.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liandong.foundation.identity.DemoCast.CHEN_GANG;
import static org.liandong.foundation.identity.DemoCast.WANG_FANG;
import static org.liandong.foundation.identity.DemoCast.WANG_JIAN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liandong.Proves;
import org.liandong.demo.SeededCourtTest;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Verifier;
import org.liandong.foundation.identity.AdminAppointsStaff;
import org.liandong.foundation.identity.AdminSuspendsAccount;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.Role;
import org.liandong.proceeding.Courtroom;
import org.liandong.proceeding.mediation.acts.HeadEntersMediator;
import org.liandong.proceeding.mediation.acts.HeadRemovesMediator;
import org.liandong.proceeding.mediation.acts.PartyAppliesForMediation;
import org.liandong.proceeding.mediation.acts.PartyChoosesMediator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SeededCourtTest
class RosterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private ApplicationContext context;
    private Courtroom room;

    @BeforeEach
    void enter() {
        room = Courtroom.in(context);
    }

    private List<UUID> inForce() {
        return context.getBean(Roster.class).inForce(room.court(), DAY).stream().map(Roster.Mediator::account).toList();
    }

    private UUID appointed(String login) {
        room.at("2026-03-02T09:00");
        var account = room.newId();
        room.done(WANG_JIAN, account, new AdminAppointsStaff(login, "段春生", List.of(Role.MEDIATOR), "武功乡人民调解委员会", DemoCast.PASSWORD, "山林、土地"));
        return account;
    }

    @Test
    @Proves("R-15")
    void the_three_mediators_of_the_demonstration_are_in_force_with_what_they_are_good_at() {
        assertThat(inForce()).contains(DemoCast.SUN_YULAN.id(), DemoCast.LI_BAOGUO.id(), DemoCast.ZHOU_DAYONG.id());
        assertThat(context.getBean(Roster.class).inForce(room.court(), DAY)).filteredOn(it -> it.account().equals(DemoCast.SUN_YULAN.id()))
                .singleElement().satisfies(it -> assertThat(it.fields()).contains("婚姻家庭"));
    }

    @Test
    @Proves("R-15")
    void whoever_is_appointed_mediator_stands_in_the_roster_at_once_until_removed_and_can_come_back() {
        var account = appointed("duana");
        assertThat(inForce()).contains(account);
        assertThat(room.refused(WANG_JIAN, account, new HeadEntersMediator("x")).code()).isEqualTo("roster.already-in-force");
        room.done(WANG_JIAN, account, new HeadRemovesMediator("两次无故不参加培训"));
        assertThat(inForce()).doesNotContain(account);
        assertThat(room.refused(WANG_JIAN, account, new HeadRemovesMediator("x")).code()).isEqualTo("wrong-state");
        room.done(WANG_JIAN, account, new HeadEntersMediator("土地"));
        assertThat(inForce()).contains(account);
        assertThat(room.state(account, "account")).isEqualTo("STAFF");
        assertThat(context.getBean(Verifier.class).verify().faults()).isEmpty();
    }

    @Test
    @Proves("R-15")
    void a_removed_or_suspended_mediator_cannot_be_chosen() {
        var removed = appointed("duanb");
        room.done(WANG_JIAN, removed, new HeadRemovesMediator("违反保密"));
        var suspended = appointed("duanc");
        room.done(WANG_JIAN, suspended, new AdminSuspendsAccount("核查"));
        var dispute = room.newId();
        room.done(WANG_FANG, dispute, new PartyAppliesForMediation(Courtroom.loan(WANG_FANG, CHEN_GANG), true));
        for (var mediator : List.of(removed, suspended)) {
            var refusal = room.refused(WANG_FANG, dispute, new PartyChoosesMediator(mediator));
            assertThat(refusal.code()).isEqualTo("mediation.mediator-not-in-force");
            assertThat(refusal.law()).isEqualTo("特邀调解规定 5、8");
        }
    }

    @Test
    void only_who_holds_the_post_can_be_entered_and_only_the_head_enters() {
        room.at("2026-03-02T09:00");
        assertThat(room.refused(Actor.system(room.court()), DemoCast.ZHAO_MIN.id(), new HeadEntersMediator("x")).code()).isEqualTo("roster.not-a-mediator");
        assertThat(room.refused(DemoCast.ZHAO_MIN, Courtroom.MEDIATOR, new HeadRemovesMediator("x")).kind().name()).isEqualTo("FORBIDDEN");
    }
}
