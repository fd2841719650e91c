package org.liandong.foundation.kernel;

/** 岗位: what an account is in the court. A citizen needs none. */
public enum Role implements Labelled {
    MEDIATOR("调解员"), FILING_CLERK("立案人员"), DIVIDER("程序分流员"), JUDGE("法官"), OFFICE("审判管理人员"), HEAD("立案庭负责人"), ADMIN("管理员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
