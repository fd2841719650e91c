package org.liandong.proceeding.confirmation;

import java.time.LocalDate;
import java.util.Optional;

import org.liandong.foundation.kernel.Refusal;

/** 司法确认的规矩. */
public final class ConfirmationPolicies {

    private ConfirmationPolicies() { }

    /** 自协议生效之日起三十日内共同申请 (民诉法 205). */
    public static Optional<Refusal> inTime(LocalDate today, LocalDate due) {
        return today.isAfter(due) ? Optional.of(Refusal.unlawful("confirmation.too-late",
                "司法确认要在协议生效后30天内申请，%s是最后一天，现在已经过了。协议仍然有效，对方不履行的，可以起诉。".formatted(due), "民诉法 205")) : Optional.empty();
    }

    public static Refusal noAgreement() {
        return Refusal.unlawful("confirmation.no-agreement", "还没有生效的调解协议，不能申请司法确认。", "民诉法 205");
    }

    /** 已立案的案件由法官出具调解书 (民诉法 100). */
    public static Refusal alreadyFiled() {
        return Refusal.unlawful("confirmation.already-filed", "这件已经立案，达成协议的由法官出具调解书，不用司法确认。", "民诉法 100");
    }
}
