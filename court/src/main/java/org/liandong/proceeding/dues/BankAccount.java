package org.liandong.proceeding.dues;

import org.liandong.foundation.kernel.InvalidValue;

/**
 * 账户: a bank account or card from which a fee is paid and to which it comes back.
 *
 * @param value digits only
 */
public record BankAccount(String value) {

    private static final int TAIL = 4;

    public BankAccount {
        if (!value.matches("\\d{12,30}")) {
            throw new InvalidValue("账号不对。请填银行卡号或者银行账号，12到30位数字。");
        }
    }

    /** Reads what somebody typed; blanks and hyphens do not matter. */
    public static BankAccount of(String text) {
        return new BankAccount(text.replaceAll("[\\s-]", ""));
    }

    /** The last four digits. */
    public String tail() {
        return value.substring(value.length() - TAIL);
    }

    /** "尾号1234", as much as anybody is shown. */
    public String masked() {
        return "尾号" + tail();
    }

    @Override
    public String toString() {
        return masked();
    }
}
