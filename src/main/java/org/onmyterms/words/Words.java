package org.onmyterms.words;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one language, by dotted key. The part before the first dot names the bundle, one a room:
 * "store.wrong-words" stands in store.properties. Places are filled in the {@link MessageFormat} way.
 */
public final class Words {

    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
    }

    public static Words in(Locale locale) {
        return new Words(locale);
    }

    public static Words english() {
        return in(Locale.UK);
    }

    /** The text of a key with its places filled. Throws MissingResourceException for a key that is not there. */
    public String text(String key, Object... fill) {
        String room = key.substring(0, key.indexOf('.'));
        String pattern = ResourceBundle.getBundle("org.onmyterms.words." + room, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
        return new MessageFormat(pattern, locale).format(fill);
    }

    /** A day in full: "22 November 2026". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** A day of this year without its year: "3 March"; of another year, in full. */
    public String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? DateTimeFormatter.ofPattern("d MMMM", locale).format(day) : day(day);
    }

    /** A day of the week: "Tuesday". */
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", locale).format(day);
    }

    /** Pence as money: "£86.40", "£1,250.00". */
    public String money(long pence) {
        return (pence < 0 ? "\u2212" : "") + "\u00a3" + new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale)).format(BigDecimal.valueOf(Math.abs(pence), 2));
    }

    /** A number as people write it: "1,250.5". */
    public String number(BigDecimal number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(locale)).format(number);
    }

    public Locale locale() {
        return locale;
    }
}
