package org.liandong.proceeding.dues;

import java.time.LocalDate;

import org.liandong.foundation.act.Occasion;
import org.liandong.foundation.docket.Disputes;
import org.liandong.foundation.docket.Side;
import org.liandong.foundation.notice.Notices;
import org.liandong.foundation.rulebook.Fee;
import org.springframework.stereotype.Component;

/** 交费提醒: tells who must pay how much, until when and how. */
@Component
public class Reminders {

    private final Notices notices;
    private final Disputes disputes;

    Reminders(Notices notices, Disputes disputes) {
        this.notices = notices;
        this.disputes = disputes;
    }

    /** To everyone on the applicant's side. */
    public void bill(Occasion on, Bill bill, String fee, LocalDate due) {
        tell(on, Side.APPLICANT, "您的案件要交%s%s，最晚%s交，缴款码%s。打开案件可以网上交，也可以到法院窗口或者代理银行交。交费有困难的，可以在案件里申请缓交、减交、免交。"
                .formatted(fee, Fee.yuan(bill.owes()), due, bill.code()));
    }

    public void tell(Occasion on, Side side, String words) {
        disputes.parties(on.court(), on.stream()).stream().filter(it -> it.side() == side && (it.isLinked() || it.phone() != null))
                .forEach(it -> notices.text(on, it, words));
    }
}
