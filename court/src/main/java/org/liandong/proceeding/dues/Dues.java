package org.liandong.proceeding.dues;

import org.liandong.foundation.kernel.Face;
import org.liandong.foundation.kernel.Lifecycle;
import org.liandong.foundation.kernel.Standing;

/** 交费的状态: how it stands with the fee of a case. */
public enum Dues implements Lifecycle.State {

    /** Billed and not paid; the clock is that of the notice. */
    DUE(Face.open("待交费", "请在期限以内交诉讼费。交费有困难的，可以申请缓交、减交或者免交。", Standing.APPLICANT, "交诉讼费，或者申请救助", Terms.PAYMENT)),
    /** A payment is under way and nobody knows yet whether it came through; the party's days do not run meanwhile. */
    PAYING(Face.open("支付结果待查", "您的付款正在核对，请不要重复支付。", Standing.FILING_CLERK, "查明款项到没到账", Terms.ASKING)
            .pausing(Terms.PAYMENT, Terms.TOP_UP, Terms.APPEAL)),
    /** Relief has been asked for. */
    RELIEF(Face.open("救助审查", "您申请的缓交、减交或者免交正在审查，审查期间不用交费。", Standing.HEAD, "决定准不准缓交、减交、免交", Terms.RELIEF)),
    /** The last day is past and nothing was paid; whose turn it is follows from who has the case. */
    OVERDUE(Face.open("逾期未交", "交费的期限过了。现在马上交还来得及；法院裁定按撤诉处理以后，就不能再交了。", Standing.FILING_CLERK, "裁定按撤诉处理，或者等当事人交费", Terms.PAYMENT)),
    PAID(Face.end("已交费", "诉讼费已经交了。最后由谁负担，结案的时候定。")),
    FREE(Face.end("已免交", "法院准许免交诉讼费。")),
    /** Something comes back to who paid. */
    REFUND(Face.open("待退费", "有诉讼费要退给交费的人，原来从哪个账户交的，就退到哪个账户。", Standing.FILING_CLERK, "提出退费", Terms.REFUND)),
    /** Proposed by one, to be approved by another. */
    PROPOSED(Face.open("退费待批", "退费正在审批。", Standing.HEAD, "审批退费", Terms.REFUND)),
    REFUNDING(Face.open("退费结果待查", "退费已经汇出，正在核对到没到账。", Standing.FILING_CLERK, "查明退费到没到账", Terms.REFUND, Terms.ASKING)),
    /** The case is over and somebody still owes the court. */
    OWED(Face.open("应交未交", "案件结了，还有诉讼费没有交。请在期限以内交，不交的法院可以强制执行。", Standing.FILING_CLERK, "催交；到期不交的移送执行", Terms.PAYMENT)),
    ENFORCED(Face.end("已移送执行", "没有交的诉讼费已经移送强制执行。")),
    SETTLED(Face.end("已结清", "诉讼费已经结清。")),
    WITHDRAWN(Face.end("按撤诉处理", "没有交费，法院裁定按撤诉处理。以后还可以再起诉。")),
    /** Goes with the file to the court that handles it. */
    HANDED(Face.end("随案移送", "交费的事已经随案件移送。"));

    /** Kind of proceeding in the log. */
    public static final String KIND = "dues";

    /** Names of the term rules. */
    public static final class Terms {

        public static final String PAYMENT = "诉讼费交纳";
        public static final String TOP_UP = "简转普补交";
        public static final String APPEAL = "上诉费交纳";
        public static final String RELIEF = "司法救助审查";
        public static final String ASKING = "支付结果查询";
        public static final String REFUND = "诉讼费退还";

        private Terms() { }
    }

    private final Face face;

    Dues(Face face) {
        this.face = face;
    }

    @Override
    public Face face() {
        return face;
    }
}
