package org.onmyterms.paper;

/** The shapes in which a plan can be given out. The codes are those of the interchange format. */
public enum Layout {
    CLEAR("clear"), LARGE("large"), EXTRA_LARGE("extra-large"), EASY_READ("easy-read"), ONE_PAGE("one-page"), WALLET_CARD("wallet-card");

    private final String code;

    Layout(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** True when this layout can be printed today. */
    public boolean isBuilt() {
        return this == CLEAR;
    }
}
