package org.onmyterms.words;

import java.util.stream.Collectors;

/** Digits of other scripts, such as Arabic and Bengali ones, as those from 0 to 9. */
final class Digits {

    private Digits() {
    }

    static String western(String typed) {
        return typed.codePoints().mapToObj(c -> Character.isDigit(c) ? Integer.toString(Character.digit(c, 10)) : Character.toString(c)).collect(Collectors.joining());
    }
}
