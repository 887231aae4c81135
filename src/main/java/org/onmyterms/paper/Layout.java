package org.onmyterms.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    /** The layout of this code. */
    public static Optional<Layout> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }

    /** Those whose pages may be as many as there is to say. */
    public static List<Layout> ofManyPages() {
        return Arrays.stream(values()).filter(l -> !l.isOneSheet()).toList();
    }

    /** True when everything has to stand on one sheet of paper. */
    public boolean isOneSheet() {
        return this == ONE_PAGE || this == WALLET_CARD;
    }
}
