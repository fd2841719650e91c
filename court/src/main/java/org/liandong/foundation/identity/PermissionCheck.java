package org.liandong.foundation.identity;

import java.util.TreeSet;

import org.liandong.foundation.act.ActType;
import org.liandong.foundation.act.ActTypes;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Stops the start unless the permission table and the acts of the house name each other exactly. */
@Component
class PermissionCheck implements InitializingBean {

    private final PermissionMatrix matrix;
    private final ActTypes types;

    PermissionCheck(PermissionMatrix matrix, ActTypes types) {
        this.matrix = matrix;
        this.types = types;
    }

    @Override
    public void afterPropertiesSet() {
        var acts = new TreeSet<>(types.all().stream().map(ActType::verb).toList());
        var missing = new TreeSet<>(acts);
        missing.removeAll(matrix.rows().keySet());
        var idle = new TreeSet<>(matrix.rows().keySet());
        idle.removeAll(acts);
        if (!missing.isEmpty() || !idle.isEmpty()) {
            throw new IllegalStateException("权限表缺少 %s，多出 %s".formatted(missing, idle));
        }
    }
}
