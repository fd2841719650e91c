package org.liandong.foundation.rulebook;

import org.liandong.foundation.database.CannotStart;
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

    RulesFit(Rulebook rulebook, Installed installed) {
        this.rulebook = rulebook;
        this.installed = installed;
    }

    /** Throws {@link CannotStart} for the first book that cannot be read with the court's own versions in it. */
    @Override
    public void afterSingletonsInstantiated() {
        for (var book : rulebook.books()) {
            var own = installed.of(book.name());
            if (!own.isEmpty()) {
                try {
                    rulebook.table(book).get();
                } catch (ClassCastException | NullPointerException | IllegalArgumentException odd) {
                    throw new CannotStart("本院批准的规则和这一版程序合不到一起：《%s》里“%s”有一条读不了。请先用原来的程序打开法院，把它照新的写法改好、批准，再换程序。（%s）"
                            .formatted(book.title(), String.join("、", own.stream().map(RuleVersion::rule).distinct().toList()), odd.getMessage()), odd);
                }
            }
        }
    }
}
