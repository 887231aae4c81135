package org.onmyterms.speech;

/**
 * How a person wants to be spoken to.
 *
 * @param asIGo whether each control, page and notice is spoken
 * @param voice the id of a {@link Voice}; "" is the computer's own for the language
 * @param speed 1.0 is usual; brought into 0.5 to 3.0
 */
public record SpeechChoice(boolean asIGo, String voice, double speed) {

    public static final double SLOWEST = 0.5;
    public static final double FASTEST = 3.0;
    public static final SpeechChoice USUAL = new SpeechChoice(false, "", 1);

    public SpeechChoice {
        speed = Math.clamp(speed, SLOWEST, FASTEST);
    }
}
