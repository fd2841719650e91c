package org.liandong.proceeding.dues;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.fee.FeeAnswer;
import org.liandong.foundation.fee.FeeQuestion;
import org.liandong.foundation.fee.FeeQuestion.Stage;
import org.liandong.foundation.fee.Fees;
import org.liandong.foundation.identity.Court;
import org.liandong.foundation.kernel.Money;
import org.liandong.foundation.rulebook.CaseClass;
import org.liandong.foundation.rulebook.CaseClasses;
import org.liandong.foundation.rulebook.Fee;
import org.liandong.foundation.rulebook.FeeTable;
import org.springframework.stereotype.Component;

/** 按案卷算费: puts what the file knows as a question to the fees, so that the bill says what everybody can count for himself. */
@Component
public class Reckoning {

    private final Fees fees;
    private final CaseClasses classes;
    private final Court court;

    Reckoning(Fees fees, CaseClasses classes, Court court) {
        this.fees = fees;
        this.classes = classes;
        this.court = court;
    }

    /** Whether somebody is to be billed when a case of that cause is registered; that the fee may come to nothing is another matter. */
    boolean isCharged(String cause, LocalDate day) {
        return classes.of(cause, day).fee();
    }

    public CaseClass kind(String cause, LocalDate day) {
        return classes.of(cause, day);
    }

    /** The standard that counts for the cause, or for what is claimed. */
    public FeeTable.Rule rule(String cause, @Nullable Money claim, LocalDate day) {
        return fees.table().forCase(cause, claim, day);
    }

    /** What is to be paid first under that procedure. */
    public FeeAnswer answer(String cause, @Nullable Money claim, FeeQuestion.Procedure procedure, LocalDate day) {
        return answer(cause, claim, procedure, day, null);
    }

    /** What it costs in the end, by the law of the day it was billed. */
    FeeAnswer answer(Bill bill, FeeQuestion.Ending ending) {
        return answer(bill.cause(), bill.claim(), bill.procedure(), bill.billedOn(), ending);
    }

    private FeeAnswer answer(String cause, @Nullable Money claim, FeeQuestion.Procedure procedure, LocalDate day, FeeQuestion.@Nullable Ending ending) {
        var rule = rule(cause, claim, day);
        var amount = switch (rule.need()) {
            case 必填 -> claim == null ? Money.ZERO : claim;
            case 可填 -> claim;
            case 不论 -> null;
        };
        return fees.answer(new FeeQuestion(rule.group(), rule.matter().isEmpty() ? null : rule.matter(), null, amount, List.of(), procedure,
                isPassedOn(cause, day) ? Stage.二审 : Stage.一审, null, null, null, ending, null, null, null, null, null, day, null, null), day,
                court.province()).orDefect();
    }

    /** True for a case that only passes through this court, as an appeal does. */
    public boolean isPassedOn(String cause, LocalDate day) {
        return classes.of(cause, day).number().isEmpty();
    }

    /** How it was counted, one step a line, each with its article. */
    public static List<String> lines(Fee fee) {
        return fee.lines().stream().map(it -> "%s（%s）".formatted(it.text(), it.source())).toList();
    }
}
