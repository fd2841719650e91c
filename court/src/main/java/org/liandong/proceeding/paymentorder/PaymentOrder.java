package org.liandong.proceeding.paymentorder;

import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Standing;

/** 督促程序的状态. */
public enum PaymentOrder implements Lifecycle.State {

    /** Accepted; a judge examines the application (民诉法 227). */
    REVIEW(Face.open("待审查", "法院受理了支付令申请，15天内决定是否发出支付令。", Standing.TEAM_JUDGE, "审查申请，发出支付令或者裁定驳回", "支付令发出")),
    /** Issued; it has to reach the debtor within thirty days (民诉法解释 430). */
    ISSUED(Face.open("待送达", "支付令已经发出，正在送给债务人。", Standing.TEAM_JUDGE, "把支付令送达债务人", "支付令送达")),
    /** Received; the debtor pays or objects in writing (民诉法 227). */
    SERVED(Face.open("等债务人付钱或提异议", "债务人已经收到支付令，15天内要么付钱，要么书面提出异议。", Standing.RESPONDENT, "按支付令付钱；不同意的，书面提出异议", "支付令异议")),
    /** Objected to in writing; the court looks at it (民诉法 228; 民诉法解释 435). */
    OBJECTED(Face.open("异议待审查", "债务人书面提了异议，法院正在审查。", Standing.TEAM_JUDGE, "审查异议：终结督促程序，或者裁定驳回异议", "支付令异议审查")),
    /** The order has lapsed; the applicant has seven days to say that he does not want to sue (民诉法解释 438). */
    LAPSED(Face.open("支付令已失效，等申请人表态", "支付令失效了。申请人7天内没有说不打官司的，自动转成打官司。", Standing.APPLICANT,
            "不想打官司的，7天内说明；想打的不用办", "支付令转诉讼表态")),
    /** Can be enforced (民诉法 227). */
    EFFECTIVE(Face.end("支付令可以执行", "债务人没有付钱，也没有在15天内书面提异议，申请人可以申请强制执行。")),
    /** Paid. */
    PAID(Face.end("已付清", "债务人已经付清。")),
    /** Dismissed by ruling (民诉法 227; 民诉法解释 428). */
    DISMISSED(Face.end("申请已驳回", "法院裁定驳回支付令申请。申请人可以直接起诉。")),
    /** Ended by ruling without an order in force (民诉法解释 430), or not gone on with by the applicant (民诉法解释 438). */
    ENDED(Face.end("督促程序已终结", "督促程序结束了，支付令没有效力。申请人可以另外起诉。")),
    /** Turned into a suit (民诉法 228). */
    TURNED(Face.end("已转为诉讼", "支付令失效，已经转成打官司。"));

    /** Kind of proceeding in the log. */
    public static final String KIND = "payment-order";
    /** Kind of the document. */
    public static final String FORM = "payment-order";

    private final Face face;

    PaymentOrder(Face face) {
        this.face = face;
    }

    @Override
    public Face face() {
        return face;
    }
}
