package org.liandong.proceeding.trial;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.PaperFacts;
import org.liandong.foundation.docket.Papers;
import org.liandong.foundation.docket.Party;
import org.liandong.foundation.document.Contents;
import org.liandong.foundation.fee.Charged;
import org.liandong.foundation.notice.Notices;
import org.liandong.proceeding.filing.Filing;
import org.springframework.stereotype.Component;

/** 审前文书: what goes to each party by itself before the hearing: summons, evidence notice, small-claims notice. Each gets its own, and a message. */
@Component
public class TrialPapers {

    private final Papers papers;
    private final PaperFacts facts;
    private final Notices notices;
    private final Charged fees;

    TrialPapers(Papers papers, PaperFacts facts, Notices notices, Charged fees) {
        this.papers = papers;
        this.facts = facts;
        this.notices = notices;
        this.fees = fees;
    }

    /** 传票 (民诉法 139); returns the first. */
    public UUID summons(Occasion on, String matter, LocalDateTime at, String place, String judge) {
        // Who has an account is told already that the case moved on, unless it stands where it stood.
        return each(on, "summons", "法院定于%s在%s开庭，请带传票和身份证准时到庭。".formatted(Contents.moment(at), place),
                it -> !it.isLinked() || on.state() == Trial.SCHEDULED, (contents, party) -> contents.with("被传唤人", party.name())
                        .with("住址", facts.address(on, party)).with("事由", matter).with("到庭时间", at).with("到庭处所", place).with("承办人", judge));
    }

    /** 举证通知书 (证据规定 50); returns the first. */
    public UUID evidence(Occasion on, String term, LocalDate until) {
        return each(on, "evidence-notice", "请在%s以前把证据交给法院；有困难的，在这以前书面申请延长。".formatted(Contents.day(until)), it -> true,
                (contents, party) -> contents.with("收件人", party.name()).with("举证期限", term).with("截止日期", until));
    }

    /** 小额诉讼告知书 (民诉法解释 274); returns the first. */
    public UUID smallClaims(Occasion on, String judge, LocalDate until) {
        var fee = fees.charged(on).map(it -> it.yuan() + "元").orElse("不用交");
        return each(on, "small-claims-notice", "您的案件适用小额诉讼程序，一审终审；认为不该用的，请在开庭以前提出。", it -> true,
                (contents, party) -> contents.with("收件人", party.name()).with("审判员", judge).with("审限届满日", until)
                        .with("受理费", fee));
    }

    private UUID each(Occasion on, String form, String message, Predicate<Party> told, BiFunction<Contents, Party, Contents> filled) {
        var number = on.number(Filing.KIND);
        var cause = facts.cause(on);
        var issued = facts.all(on).stream().map(party -> {
            if (told.test(party)) {
                notices.text(on, party, message);
            }
            return papers.issueTo(on, party, form, number, filled.apply(cause, party));
        }).toList();
        return issued.getFirst();
    }
}
