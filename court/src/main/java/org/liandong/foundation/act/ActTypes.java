package org.liandong.foundation.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liandong.foundation.kernel.Lifecycle;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/**
 * 行为目录: every kind of act and every kind of proceeding of the house. Put together at start from the handlers and the lifecycle tables; an act
 * without a row, a row without a handler or a handler without a name stops the start.
 */
@Component
public class ActTypes {

    private final Map<Class<?>, ActType<?>> byRequest = new LinkedHashMap<>();
    private final Map<String, ActType<?>> byVerb = new LinkedHashMap<>();
    private final Map<String, Proceeding> byKind = new LinkedHashMap<>();
    private final List<ActType<?>> inOrder;

    ActTypes(List<ActHandler<?>> handlers, List<Proceeding> proceedings) {
        proceedings.stream().sorted(Comparator.comparing(Proceeding::rank)).forEach(it -> byKind.put(it.lifecycle().kind(), it));
        handlers.forEach(this::add);
        var orphans = new ArrayList<String>();
        proceedings.forEach(it -> it.lifecycle().edges().stream().filter(edge -> !byRequest.containsKey(edge.act()))
                .forEach(edge -> orphans.add(edge.verb())));
        if (!orphans.isEmpty()) {
            throw new IllegalStateException("流程表里的行为没有处理者: " + orphans);
        }
        inOrder = byKind.values().stream().flatMap(it -> it.lifecycle().edges().stream()).<ActType<?>>map(it -> byRequest.get(it.act())).distinct().toList();
    }

    @SuppressWarnings("unchecked")
    private <A extends ActRequest> void add(ActHandler<A> handler) {
        var request = (Class<A>) ResolvableType.forClass(ActHandler.class, AopUtils.getTargetClass(handler)).resolveGeneric(0);
        var name = request == null ? null : request.getAnnotation(ActName.class);
        if (request == null || name == null) {
            throw new IllegalStateException("行为没有名称: " + handler.getClass());
        }
        var lifecycle = byKind.values().stream().map(Proceeding::lifecycle).filter(it -> it.declares(request)).findFirst()
                .orElseThrow(() -> new IllegalStateException("行为不在任何流程表里: " + request));
        var type = new ActType<>(Lifecycle.verb(request), name.value(), name.explain(), request, handler, lifecycle);
        byRequest.put(request, type);
        if (byVerb.put(type.verb(), type) != null) {
            throw new IllegalStateException("两个行为同名: " + type.verb());
        }
    }

    @SuppressWarnings("unchecked")
    public <A extends ActRequest> ActType<A> of(A request) {
        var type = byRequest.get(request.getClass());
        if (type == null) {
            throw new IllegalStateException("没有处理者的行为: " + request.getClass());
        }
        return (ActType<A>) type;
    }

    /** The kind of act of that name. */
    public Optional<ActType<?>> named(String verb) {
        return Optional.ofNullable(byVerb.get(verb));
    }

    /** Every kind of act, in the order of the tables. */
    public List<ActType<?>> all() {
        return inOrder;
    }

    /** The kind of proceeding of that name; an unknown one is a defect. */
    public Proceeding proceeding(String kind) {
        var proceeding = byKind.get(kind);
        if (proceeding == null) {
            throw new IllegalStateException("未知的程序: " + kind);
        }
        return proceeding;
    }

    public List<Proceeding> proceedings() {
        return List.copyOf(byKind.values());
    }
}
