package org.liandong.proceeding.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.liandong.foundation.act.ActLog;
import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Dispute;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.rulebook.FeeTable;
import org.liandong.foundation.rulebook.Replays;
import org.springframework.stereotype.Component;

/** The conditions of filing and the fee of a complaint, once more. */
@Component
class CheckReplays implements Replays {

    private final Disputes disputes;
    private final ActLog log;
    private final FilingCheck check;
    private final FeeTable fees;

    CheckReplays(Disputes disputes, ActLog log, FilingCheck check, FeeTable fees) {
        this.disputes = disputes;
        this.log = log;
        this.check = check;
        this.fees = fees;
    }

    @Override
    public List<Replayed> of(String court, UUID dispute, LocalDate otherDay) {
        if (log.subjects(court, dispute).stream().noneMatch(it -> it.kind().equals(Filing.KIND))) {
            return List.of();
        }
        var file = disputes.find(court, dispute).orElseThrow();
        var parties = disputes.parties(court, dispute);
        var day = LocalDate.ofInstant(file.arrivedAt(), Occasion.ZONE);
        var all = new ArrayList<Replayed>();
        all.add(new Replayed("立案条件核对", day, checked(file, parties, day), law(file, parties, day), checked(file, parties, otherDay),
                law(file, parties, otherDay)));
        if (check.isCharged(file.cause(), day)) {
            var then = fees.filing(file.cause(), file.amount(), day);
            var now = fees.filing(file.cause(), file.amount(), otherDay);
            all.add(new Replayed("案件受理费", day, then.amount().yuan() + "元", then.law(), now.amount().yuan() + "元", now.law()));
        }
        return all;
    }

    private String checked(Dispute file, List<Party> parties, LocalDate day) {
        var items = check.check(file, parties, day);
        var open = items.stream().filter(it -> !it.met()).map(FilingCheck.Item::name).collect(Collectors.joining("、"));
        return open.isEmpty() ? "%d项都符合".formatted(items.size()) : "%d项里要看一看的：%s".formatted(items.size(), open);
    }

    private String law(Dispute file, List<Party> parties, LocalDate day) {
        return check.check(file, parties, day).stream().map(FilingCheck.Item::law).distinct().collect(Collectors.joining("；"));
    }
}
