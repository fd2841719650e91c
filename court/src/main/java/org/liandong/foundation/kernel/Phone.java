package org.liandong.foundation.kernel;

/**
 * 电话: a mainland mobile number, or a landline with area code.
 *
 * @param value digits only
 */
public record Phone(String value) {

    public Phone {
        if (!value.matches("1[3-9]\\d{9}|0\\d{9,11}")) {
            throw new InvalidValue("电话号码不对。手机号是11位；座机请连区号一起填，例如 0375-8123456。");
        }
    }

    /** Reads what somebody typed; blanks, hyphens and +86 do not matter. */
    public static Phone of(String text) {
        return new Phone(text.replaceAll("[\\s-]", "").replaceFirst("^\\+?86(?=1)", ""));
    }

    public boolean isMobile() {
        return value.startsWith("1");
    }

    /** First three and last four digits. */
    public String masked() {
        return value.substring(0, 3) + "****" + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
