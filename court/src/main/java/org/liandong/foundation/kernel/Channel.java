package org.liandong.foundation.kernel;

/** 渠道: how an act came in. Channels are skins; none holds a rule. */
public enum Channel {
    WEB("网上"), WINDOW("窗口"), API("接口"), SYSTEM("系统");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
