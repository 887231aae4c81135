package org.onmyterms.look;

import java.util.Locale;
import java.util.Optional;

/** A colour of three parts from 0 to 255, with its contrast to another. */
public record Colour(int red, int green, int blue) {

    static final Colour BLACK = new Colour(0, 0, 0);
    static final Colour WHITE = new Colour(255, 255, 255);

    public Colour {
        if (((red | green | blue) & ~255) != 0) {
            throw new IllegalArgumentException("a part of a colour is from 0 to 255");
        }
    }

    /** The colour of a number such as #1A2B3C, with or without its first sign; empty for anything else. */
    public static Optional<Colour> of(String number) {
        String digits = number.strip().replaceFirst("^#", "");
        if (!digits.matches("[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(digits, 16);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255));
    }

    /** As #RRGGBB. */
    public String number() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }

    /** From 1 to 21, as WCAG 2.2 reckons it. */
    public double contrast(Colour other) {
        double a = light();
        double b = other.light();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** This colour with so much of another in it, from 0 to 1. */
    Colour mixed(Colour other, double share) {
        return new Colour(mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int own, int other, double share) {
        return (int) Math.round(own + (other - own) * share);
    }

    double light() {
        return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
    }

    private static double light(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
