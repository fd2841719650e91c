package org.liandong.foundation.rulebook;

import java.time.Clock;
import java.time.LocalDate;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.database.CannotStart;
import org.liandong.foundation.kernel.InvalidValue;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * 升级以前的核对: a new release may want more of a rule than a version says that the court approved under an earlier one. Such a court does not start:
 * to go on without its own rule would be to decide by another law than the one in force.
 */
@Component
class RulesFit implements SmartInitializingSingleton {

    private final Rulebook rulebook;
    private final Installed installed;
    private final Clock clock;

    RulesFit(Rulebook rulebook, Installed installed, Clock clock) {
        this.rulebook = rulebook;
        this.installed = installed;
        this.clock = clock;
    }

    /** Throws {@link CannotStart} for the first book that cannot be read with the court's own versions in it. */
    @Override
    public void afterSingletonsInstantiated() {
        for (var book : rulebook.books()) {
            var own = installed.of(book.name());
            if (!own.isEmpty()) {
                try {
                    rulebook.read(book, LocalDate.ofInstant(clock.instant(), Occasion.ZONE));
                } catch (InvalidValue wrong) {
                    throw new CannotStart("本院批准的规则和这一版程序合不到一起：《%s》里“%s”读不了，%s请先用原来的程序打开法院，把它照新的写法改好、批准，再换程序。"
                            .formatted(book.title(), String.join("、", own.stream().map(RuleVersion::rule).distinct().toList()), wrong.getMessage()), wrong);
                }
            }
        }
    }
}
