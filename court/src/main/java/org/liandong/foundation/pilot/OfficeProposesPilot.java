package org.liandong.foundation.pilot;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.kernel.Effect;
import org.liandong.foundation.kernel.Reach;
import org.liandong.foundation.kernel.Refusal;
import org.liandong.foundation.kernel.Step;
import org.liandong.foundation.rulebook.Causes;
import org.liandong.foundation.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** 提出试点: the version of a rule that waits for approval is to be tried on a part of the cases first. Somebody else approves it. */
@ActName(value = "提出试点", explain = "把等着审批的新版本先在一部分案件里试。案件进来的时候抽签分成两组，一组用新办法，一组用原办法，期满看哪一组好。")
public record OfficeProposesPilot(
        @Asked(value = "叫什么", max = 60) String name,
        @Asked(value = "想看什么", hint = "例如：办得快不快、调成的多不多", max = 300) String goal,
        @Asked(value = "从哪天开始", hint = "不能早于今天") LocalDate from,
        @Asked(value = "到哪天为止", hint = "最长两年") LocalDate until,
        @Asked(value = "每100件里几件用新办法", hint = "1到100；100就是全部用") int share,
        @Asked(value = "只在哪些案由里试", hint = "案由的名称或编号，用顿号隔开；不填就是全部", required = false, max = 500) @Nullable String causes,
        @Asked(value = "只在哪些乡镇、街道试", hint = "用顿号隔开；不填就是全院", required = false, max = 300) @Nullable String towns) implements ActRequest {

    private static final int YEARS = 2;

    /** What was typed as causes. */
    List<String> causeIds() {
        return split(causes);
    }

    List<String> townNames() {
        return split(towns);
    }

    private static List<String> split(@Nullable String typed) {
        return typed == null ? List.of() : Arrays.stream(typed.split("[、,，;；\\s]+")).filter(it -> !it.isBlank()).distinct().toList();
    }

    private OfficeProposesPilot withCauses(List<String> ids) {
        return new OfficeProposesPilot(name, goal, from, until, share, String.join("、", ids), towns);
    }

    @Component
    static class Handler implements ActHandler<OfficeProposesPilot> {

        private final Pilots pilots;
        private final Rulebook rulebook;
        private final Causes causes;

        Handler(Pilots pilots, Rulebook rulebook, Causes causes) {
            this.pilots = pilots;
            this.rulebook = rulebook;
            this.causes = causes;
        }

        @Override
        public boolean offered(Occasion on) {
            return pilots.of(on).filter(it -> waiting(on, it) != null && running(on, it) == null).isPresent();
        }

        @Override
        public Step perform(OfficeProposesPilot act, Occasion on) {
            var mechanism = pilots.of(on).orElse(null);
            if (mechanism == null) {
                return Refusal.notFound("没有这个可以试点的办法。请从“试点”里选。");
            }
            if (act.from().isBefore(on.today())) {
                return Refusal.unlawful("pilot.retroactive", "试点从%s开始，已经过去了。试点只管以后进来的案件，请填今天或者以后的日子。".formatted(act.from()), "立法法 104");
            }
            if (act.until().isBefore(act.from()) || act.until().isAfter(act.from().plusYears(YEARS))) {
                return Refusal.invalid("until", "最后一天要在开始那天以后，最长%d年。".formatted(YEARS));
            }
            if (act.share() < 1 || act.share() > 100) {
                return Refusal.invalid("share", "请填1到100之间的数。");
            }
            if (!act.townNames().isEmpty() && !mechanism.byTown()) {
                return Refusal.invalid("towns", "“%s”在案件进来的时候还不知道是哪个镇街，不能按镇街试。".formatted(mechanism.name()));
            }
            var ids = act.causeIds().stream().map(it -> causes.find(it).or(() -> causes.all().stream().filter(cause -> cause.name().equals(it)).findFirst())
                    .map(cause -> cause.id()).orElse("?" + it)).toList();
            var unknown = ids.stream().filter(it -> it.startsWith("?")).findFirst();
            if (unknown.isPresent()) {
                return Refusal.invalid("causes", "没有“%s”这个案由，请填案由树里的名称或编号。".formatted(unknown.get().substring(1)));
            }
            var running = running(on, mechanism);
            if (running != null) {
                return Refusal.unlawful("pilot.running", "“%s”正在试，到%s为止。同一个办法同时只能有一个试点，请等它结束或者先结束它。".formatted(running.name(), running.until()),
                        "本院试点办法：一个办法同时只试一个");
            }
            var wanted = waiting(on, mechanism);
            if (wanted == null) {
                return Refusal.unlawful("pilot.nothing-new", "“%s”没有等着审批的新版本，没有可以试的。请先由审判管理人员提出新版本。".formatted(mechanism.name()), "本院试点办法：先有新办法再试");
            }
            pilots.propose(on, mechanism, act.withCauses(ids), wanted.row());
            return Effect.to(PilotState.PROPOSED, "%s提出试点“%s”：%s，%s到%s".formatted(on.actor().name(), act.name(), mechanism.name(), act.from(), act.until()))
                    .reach(Reach.STAFF).with("mechanism", mechanism.key()).result(on.target());
        }

        private Rulebook.@Nullable Waiting waiting(Occasion on, Mechanism mechanism) {
            return rulebook.waiting(on.court()).stream().filter(it -> it.book().equals(mechanism.book()) && it.rule().equals(mechanism.rule())).findFirst().orElse(null);
        }

        private @Nullable Pilot running(Occasion on, Mechanism mechanism) {
            return pilots.of(mechanism.key()).stream().filter(it -> it.approvedAt() != null && !it.isOver(on.today())).findFirst().orElse(null);
        }
    }
}
