package org.liandong.proceeding;

import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.ActHandler.Choice;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.Actor;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Intake;
import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.kernel.Phone;
import org.liandong.proceeding.dues.BankAccount;

/** Makes a request of any kind with values that fit its fields, for tests that do not care which. */
final class Requests {

    /** How the stand-in for the bank knows what to do. */
    private static final List<String> TAILS = List.of("0001", "0001", "0000", "9999", "9998", "7777", "7776");

    private final Random random;
    private final Actor actor;
    private final LocalDateTime now;
    private Map<String, Object> known = Map.of();

    Requests(Random random, Actor actor, LocalDateTime now) {
        this.random = random;
        this.actor = actor;
        this.now = now;
    }

    /** A request with what the form would offer; null if it offers nothing for a field that needs a choice. */
    @Nullable ActRequest make(ActType<?> type, Occasion on) {
        var choices = type.lifecycle().edges().stream().anyMatch(it -> it.act() == type.request()) && on.state() != null
                ? type.handler().choices(on) : Map.<String, List<Choice>>of();
        var possible = type.lifecycle().edges().stream().anyMatch(it -> it.act() == type.request() && it.from().stream().anyMatch(from -> from == on.state()));
        known = possible ? type.handler().known(on) : Map.of();
        return make(type.request(), choices);
    }

    /** A request with chance values. */
    ActRequest any(ActType<?> type) {
        return make(type.request(), Map.of());
    }

    private <A extends ActRequest> A make(Class<A> request, Map<String, List<Choice>> choices) {
        var components = request.getRecordComponents();
        var values = Arrays.stream(components).map(it -> value(it, choices.getOrDefault(it.getName(), List.of()))).toArray();
        try {
            var constructor = request.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException defect) {
            throw new AssertionError(defect);
        }
    }

    private Object value(RecordComponent component, List<Choice> choices) {
        var type = component.getType();
        if (!choices.isEmpty() && (type == UUID.class || type == String.class)) {
            var chosen = choices.get(random.nextInt(choices.size())).value();
            return type == UUID.class ? UUID.fromString(chosen) : chosen;
        }
        if (type == String.class) {
            return switch (component.getName()) {
                case "password" -> DemoCast.PASSWORD;
                case "mark" -> actor.name();
                case "account" -> known.getOrDefault("account", "另一个账户").toString();
                case "reference" -> "单据" + Math.abs(random.nextLong());
                case "cause" -> "4.10.108.3";
                default -> "随便写的内容";
            };
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type == boolean.class) {
            return random.nextInt(3) > 0;
        }
        if (type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == Integer.class) {
            return 20 + random.nextInt(90);
        }
        if (type == BankAccount.class) {
            return BankAccount.of("622848070000" + TAILS.get(random.nextInt(TAILS.size())));
        }
        if (type == Money.class) {
            return Money.ofYuan(random.nextInt(600));
        }
        if (type == int.class) {
            return 1 + random.nextInt(12);
        }
        if (type == List.class) {
            return List.of("第一条", "第二条");
        }
        if (type == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        }
        if (type == LocalDateTime.class) {
            return now.plusDays(random.nextInt(12) - 2);
        }
        if (type == java.time.LocalDate.class) {
            return now.toLocalDate().plusDays(random.nextInt(20));
        }
        if (type == Map.class) {
            return Map.of("principal", "1000", "lentOn", random.nextBoolean() ? "2024-03-01" : "AGREED");
        }
        if (type == Money.class) {
            return Money.ofYuan(1_000);
        }
        if (type == Phone.class) {
            return Phone.of("13800000009");
        }
        if (type == Intake.class) {
            return Courtroom.loan(DemoCast.WANG_FANG, DemoCast.CHEN_GANG);
        }
        throw new AssertionError("没有准备这种值: " + component);
    }
}
