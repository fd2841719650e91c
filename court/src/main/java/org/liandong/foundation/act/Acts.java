package org.liandong.foundation.act;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Ids;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Outcome;
import org.liandong.foundation.kernel.Reading;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Role;
import org.liandong.foundation.kernel.Standing;
import org.liandong.foundation.kernel.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 办理: the one way anything happens: ask → permitted → lawful → perform → record → follow, in one transaction, with the stream locked. A
 * refusal leaves nothing behind.
 */
@Service
public class Acts {

    /** What one is without having anything to do with the stream. */
    private static final Set<Standing> STRANGERS = EnumSet.of(Standing.ANYONE, Standing.ACCOUNT, Standing.PERSON);

    private final ActTypes types;
    private final ActLog log;
    private final AskedBefore before;
    private final Permissions permissions;
    private final List<Standings> standings;
    private final List<Follower> followers;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Acts(ActTypes types, ActLog log, AskedBefore before, Permissions permissions, List<Standings> standings, List<Follower> followers,
         ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.types = types;
        this.log = log;
        this.before = before;
        this.permissions = permissions;
        this.standings = standings;
        this.followers = followers;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Asks for an act. */
    public Outcome<Receipt> perform(Ask ask) {
        try {
            return attempt(ask);
        } catch (DuplicateKeyException race) {
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                // An act that follows from another one: its transaction is spent, so the whole of it starts again.
                throw race;
            }
            // Two requests under one key, or two that open the same stream, ran at once: the other one is recorded by now.
            return attempt(ask);
        }
    }

    /** Does what the law makes follow by itself, within the act that caused it; a refusal would be a defect. */
    public Receipt follow(Occasion cause, ActRequest request) {
        return perform(Ask.of(Actor.system(cause.court()), cause.stream(), request)).orDefect();
    }

    private Outcome<Receipt> attempt(Ask ask) {
        return transaction.execute(status -> {
            var outcome = decide(ask);
            if (outcome instanceof Outcome.Refused) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private Outcome<Receipt> decide(Ask ask) {
        if (Reading.isGoingOn()) {
            throw new IllegalStateException("查阅当中不能办事: " + ask.request().getClass().getSimpleName());
        }
        var type = types.of(ask.request());
        var head = log.lock(ask.actor().court(), ask.stream());
        var replay = before.find(ask, head.seq() > 0);
        if (replay.isPresent()) {
            return replay.get();
        }
        var on = occasion(ask.actor(), ask.stream(), head.seq(), type);
        var denied = denied(type, on);
        if (denied.isPresent()) {
            return refused(denied.get());
        }
        if (ask.version() != null && ask.version() != head.seq()) {
            return refused(Refusal.stale("这件纠纷刚刚有了新变化，请刷新看一看，再决定。"));
        }
        var edge = type.lifecycle().edge(type.request(), state(on));
        if (edge.isEmpty()) {
            return refused(wrongState(type, on));
        }
        return switch (handle(type, ask.request(), on)) {
            case Refusal refusal -> refused(refusal);
            case Effect effect -> new Outcome.Done<>(record(ask, type, on, head, edge.get(), effect));
        };
    }

    /** How things stand for this actor and this kind of act. */
    Occasion occasion(Actor actor, UUID stream, int version, ActType<?> type) {
        var subjects = version == 0 ? List.<Subject>of() : log.subjects(actor.court(), stream);
        // In a stream that does not exist yet nobody is anything but what he is everywhere.
        return at(actor, version == 0 ? everywhere(actor) : standingsOf(actor, stream), stream, version, subjects, type);
    }

    private Occasion at(Actor actor, Set<Standing> standing, UUID stream, int version, List<Subject> subjects, ActType<?> type) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var subject = subjects.stream().filter(it -> it.kind().equals(type.kind())).reduce((first, second) -> second);
        var begins = subject.isEmpty() || !subject.get().isOpen() && type.begins(subject.get().state());
        var state = begins ? null : type.lifecycle().state(subject.get().state());
        // An object that is the subject of its stream, not a proceeding in it, has the stream's id; a second one of that sort has its own.
        var isStream = types.proceeding(type.kind()).rank() == 0 && subjects.stream().noneMatch(it -> it.id().equals(stream));
        var target = begins ? isStream ? stream : Ids.next(clock) : subject.get().id();
        return new Occasion(actor, standing, now, stream, version, subjects, target, state);
    }

    /** What the actor is towards the stream. */
    public Set<Standing> standingsOf(Actor actor, UUID stream) {
        var all = everywhere(actor);
        if (!actor.isSystem()) {
            standings.forEach(known -> all.addAll(known.of(actor, stream)));
        }
        return all;
    }

    private static Set<Standing> everywhere(Actor actor) {
        if (actor.isSystem()) {
            return EnumSet.of(Standing.SYSTEM);
        }
        var all = EnumSet.of(Standing.ANYONE);
        if (actor.account() != null) {
            all.add(Standing.ACCOUNT);
            if (actor.realName()) {
                all.add(Standing.PERSON);
            }
        }
        all.addAll(ofRoles(actor.roles()));
        return all;
    }

    /** The acts this actor may do next in the stream, in the order of the tables. Nothing else is shown. */
    public List<ActType<?>> actions(Actor actor, UUID stream) {
        return Reading.of(() -> actions(actor, standingsOf(actor, stream), stream, log.stood(actor.court(), stream)));
    }

    /** The same for a stream that has been read already. */
    public List<ActType<?>> actions(Actor actor, Set<Standing> standing, UUID stream, ActLog.Stood stood) {
        return types.all().stream().filter(type -> {
            if (permissions.mayAsk(type.verb()).stream().noneMatch(standing::contains)) {
                return false;
            }
            var on = at(actor, standing, stream, stood.version(), stood.subjects(), type);
            return type.lifecycle().edge(type.request(), state(on)).isPresent() && type.handler().offered(on);
        }).toList();
    }

    /** The circumstances in which the actor would do that act now, for filling its form. */
    public Occasion preview(Actor actor, UUID stream, ActType<?> type) {
        var stood = log.stood(actor.court(), stream);
        return at(actor, standingsOf(actor, stream), stream, stood.version(), stood.subjects(), type);
    }

    private Optional<Refusal> denied(ActType<?> type, Occasion on) {
        var may = permissions.mayAsk(type.verb());
        var permitted = may.stream().anyMatch(on.standings()::contains);
        var stranger = !permitted && STRANGERS.containsAll(on.standings());
        // What does not exist, and what one has nothing to do with, cannot be told apart.
        if (on.isNew() ? type.lifecycle().edge(type.request(), null).isEmpty() : stranger) {
            return Optional.of(Refusal.notFound("没有找到这件纠纷。请核对网址，或从“我的纠纷”里打开。"));
        }
        if (permitted) {
            return Optional.empty();
        }
        if (may.contains(Standing.PERSON)) {
            return Optional.of(Refusal.forbidden("real-name-needed", "请先完成实名认证，再“%s”。".formatted(type.name()), "在线诉讼规则 7"));
        }
        return Optional.of(Refusal.forbidden("not-permitted", "“%s”要由%s来办，您现在的身份不能办。".formatted(type.name(),
                may.stream().map(Standing::label).collect(Collectors.joining("、")))));
    }

    private static Refusal wrongState(ActType<?> type, Occasion on) {
        var law = type.lifecycle().edges().stream().filter(edge -> edge.act() == type.request()).map(Lifecycle.Edge::law).findFirst().orElseThrow();
        var now = on.state() == null ? "%s还没有开始".formatted(type.lifecycle().title())
                : "%s现在是“%s”".formatted(type.lifecycle().title(), on.state().face().label());
        return Refusal.unlawful("wrong-state", "%s，不能“%s”。".formatted(now, type.name()), law);
    }

    @SuppressWarnings("unchecked")
    private static <A extends ActRequest> Step handle(ActType<A> type, ActRequest request, Occasion on) {
        try {
            return type.handler().perform((A) request, on);
        } catch (Refused deeper) {
            // A part the handler asked could not do its work; what it says is the answer.
            return deeper.refusal();
        }
    }

    private Receipt record(Ask ask, ActType<?> type, Occasion on, ActLog.Head head, Lifecycle.Edge<?> edge, Effect effect) {
        if (!edge.to().contains(effect.to())) {
            throw new IllegalStateException("流程表里没有 %s → %s".formatted(type.verb(), effect.to().name()));
        }
        var actor = on.actor();
        var seq = head.seq() + 1;
        var open = new Entry(on.court(), on.stream(), seq, on.target(), type.kind(), type.verb(), actor.account(), actor.name(),
                standing(type, on).label(), actor.channel().label(), on.now(), on.state() == null ? null : on.state().name(), effect.to().name(),
                edge.law(), effect.words(), effect.reach(), Facts.of(ask.request(), effect), head.hash(), new byte[0]);
        log.append(seal(open), effect.number() == null ? null : effect.number().toString(), effect.to().face().isEnd());
        effect.opened().forEach(it -> log.open(on.court(), on.stream(), it, on.now()));
        var receipt = new Receipt(on.stream(), seq, on.target(), effect.result(), on.now(), false);
        before.remember(ask, receipt);
        var performed = new Performed(on, type, ask.request(), effect, seq);
        followers.forEach(follower -> follower.follow(performed));
        events.publishEvent(performed);
        return receipt;
    }

    private static Entry seal(Entry open) {
        return new Entry(open.court(), open.stream(), open.seq(), open.subject(), open.kind(), open.verb(), open.account(), open.actor(),
                open.standing(), open.channel(), open.at(), open.from(), open.to(), open.law(), open.words(), open.reach(), open.body(),
                open.prev(), Chain.hash(open));
    }

    /** The most specific of the actor's standings that permits the act. */
    private Standing standing(ActType<?> type, Occasion on) {
        return permissions.mayAsk(type.verb()).stream().filter(on.standings()::contains).max(Enum::compareTo).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <S extends Enum<S> & Lifecycle.State> @Nullable S state(Occasion on) {
        return (S) on.state();
    }

    private static Outcome<Receipt> refused(Refusal refusal) {
        return new Outcome.Refused<>(refusal);
    }

    /** Posts that stand for themselves in every dispute of the court; a mediator or a judge must have been given the dispute. */
    private static Set<Standing> ofRoles(Set<Role> roles) {
        return roles.stream().map(role -> switch (role) {
            case FILING_CLERK -> Standing.FILING_CLERK;
            case DIVIDER -> Standing.DIVIDER;
            case OFFICE -> Standing.OFFICE;
            case HEAD -> Standing.HEAD;
            case ADMIN -> Standing.ADMIN;
            case JUDGE, MEDIATOR -> Standing.ACCOUNT;
        }).collect(Collectors.toSet());
    }
}
