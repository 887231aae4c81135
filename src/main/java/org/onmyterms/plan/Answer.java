package org.onmyterms.plan;

/** What the person says of words that are not their own. The codes are those of the interchange format. */
public enum Answer {
    AGREE("agree"), DISAGREE("disagree"), NOT_SURE("not-sure"), NOT_ASKED("not-asked");

    private final String code;

    Answer(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
