package org.liandong.demo;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.liandong.foundation.act.ActHandler.Choice;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.ActTypes;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Acts;
import org.liandong.foundation.act.Ask;
import org.liandong.foundation.act.Receipt;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.docket.RespondentLinksByCode;
import org.liandong.foundation.identity.Accounts;
import org.liandong.foundation.identity.Court;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.identity.PersonProvesRealName;
import org.liandong.foundation.identity.PersonRegisters;
import org.liandong.foundation.identity.PersonalData;
import org.liandong.foundation.kernel.Channel;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the invented people act: every act goes the way of all acts; what an actor would read on the screen is looked up here. */
@Component
class Stage {

    private static final Pattern CODE = Pattern.compile("关联码：?([0-9A-Z]{10})");

    /** An act that was not done, which ends the play it stands in. */
    static final class Cut extends RuntimeException {

        Cut(Actor actor, ActRequest request, Refusal refusal) {
            super("%s %s：%s %s".formatted(actor.name(), request.getClass().getSimpleName(), refusal.words(), refusal.fields()), null, false, false);
        }
    }

    private final Acts acts;
    private final ActTypes types;
    private final Disputes disputes;
    private final Accounts accounts;
    private final Court court;
    private final DemoCast cast;
    private final PersonalData personal;
    private final JdbcClient db;

    Stage(Acts acts, ActTypes types, Disputes disputes, Accounts accounts, Court court, DemoCast cast, PersonalData personal, JdbcClient db) {
        this.acts = acts;
        this.types = types;
        this.disputes = disputes;
        this.accounts = accounts;
        this.court = court;
        this.cast = cast;
        this.personal = personal;
        this.db = db;
    }

    String court() {
        return court.code();
    }

    /** Does the act. Throws {@link Cut} when it is refused. */
    Receipt act(Actor actor, UUID stream, ActRequest request) {
        return switch (acts.perform(Ask.of(actor, stream, request))) {
            case Outcome.Done<Receipt>(var receipt) -> receipt;
            case Outcome.Refused<Receipt>(var refusal) -> throw new Cut(actor, request, refusal);
        };
    }

    void act(Person person, UUID dispute, ActRequest request) {
        act(person.actor(court()), dispute, request);
    }

    void act(DemoCast.Member member, UUID dispute, ActRequest request) {
        act(cast.actor(member, Channel.WEB), dispute, request);
    }

    void atWindow(DemoCast.Member member, UUID dispute, ActRequest request) {
        act(cast.actor(member, Channel.WINDOW), dispute, request);
    }

    /** Does the act if it is offered; what has become needless is left out. */
    void ifOffered(Person person, UUID dispute, ActRequest request) {
        ifOffered(person.actor(court()), dispute, request);
    }

    void ifOffered(DemoCast.Member member, UUID dispute, ActRequest request) {
        ifOffered(cast.actor(member, Channel.WINDOW), dispute, request);
    }

    private void ifOffered(Actor actor, UUID dispute, ActRequest request) {
        if (isOffered(actor, dispute, request.getClass())) {
            act(actor, dispute, request);
        }
    }

    boolean offered(DemoCast.Member member, UUID dispute, Class<? extends ActRequest> request) {
        return isOffered(cast.actor(member, Channel.WEB), dispute, request);
    }

    private boolean isOffered(Actor actor, UUID dispute, Class<? extends ActRequest> request) {
        return acts.actions(actor, dispute).stream().anyMatch(it -> it.request() == request);
    }

    /** As whoever of the court holds that standing in the dispute, its mediator or its judge. */
    void act(Standing standing, UUID dispute, ActRequest request) {
        act(holder(standing, dispute), dispute, request);
    }

    /** The judge of the dispute. */
    DemoCast.Member judge(UUID dispute) {
        return holder(Standing.JUDGE, dispute);
    }

    private DemoCast.Member holder(Standing standing, UUID dispute) {
        var holder = disputes.holding(court(), dispute, standing).getLast();
        return DemoCast.ALL.stream().filter(it -> it.id().equals(holder)).findFirst().orElseThrow();
    }

    /** An invented citizen opens an account and proves the real name. */
    void register(Person person) {
        var account = person.account();
        act(Actor.anyone(court(), Channel.WEB), account, new PersonRegisters(person.phone(), password(person)));
        act(accounts.byId(account).orElseThrow().actor(Channel.WEB), account, new PersonProvesRealName(person.name(), person.idCard()));
    }

    /** The cast has the password everybody knows; the others share one that follows from this installation's key and is told to nobody. */
    String password(Person person) {
        var known = DemoCast.isMember(person.account());
        return known ? DemoCast.PASSWORD : HexFormat.of().formatHex(personal.index("demonstration-password"));
    }

    /** Types in the code of the newest notice. */
    void link(Person person, UUID dispute) {
        var words = db.sql("select words from notice.message where court = ? and dispute = ? and name = ? and words like '%关联码%' order by at desc, id desc limit 1")
                .params(court(), dispute, person.name()).query(String.class).single();
        var code = CODE.matcher(words);
        if (!code.find()) {
            throw new IllegalStateException(words);
        }
        act(person, dispute, new RespondentLinksByCode(code.group(1)));
    }

    UUID party(Person person, UUID dispute) {
        return disputes.parties(court(), dispute).stream().filter(it -> it.name().equals(person.name())).map(Party::id).findFirst().orElseThrow();
    }

    /** What a field of the act offers to the member now. */
    List<Choice> choices(DemoCast.Member member, UUID dispute, Class<? extends ActRequest> request, String field) {
        return choices(cast.actor(member, Channel.WEB), dispute, request, field);
    }

    List<Choice> choices(Actor actor, UUID dispute, Class<? extends ActRequest> request, String field) {
        var type = types.all().stream().filter(it -> it.request() == request).findFirst().orElseThrow();
        return type.handler().choices(acts.preview(actor, dispute, type)).getOrDefault(field, List.of());
    }

    /** What the form of the act shows as known already. */
    Map<String, Object> known(DemoCast.Member member, UUID dispute, Class<? extends ActRequest> request) {
        var type = types.all().stream().filter(it -> it.request() == request).findFirst().orElseThrow();
        return type.handler().known(acts.preview(cast.actor(member, Channel.WEB), dispute, type));
    }
}
