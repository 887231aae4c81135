package org.onmyterms.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A day is understood in the ways in which people here type it, and never guessed. */
class TypedDayTest {

    private static final Optional<LocalDate> MARCH = Optional.of(LocalDate.of(2027, 3, 3));

    @Test
    void theDayComesBeforeTheMonth() {
        for (String typed : List.of("3 March 2027", " 3 march 2027 ", "3rd March, 2027", "3 Mar 2027", "03/03/2027", "3/3/2027", "3.3.2027", "3-3-27", "3/3/27")) {
            assertEquals(MARCH, TypedDay.read(typed, Locale.UK), typed);
        }
        assertEquals(Optional.of(LocalDate.of(2027, 4, 5)), TypedDay.read("5/4/2027", Locale.UK));
        assertEquals(Optional.of(LocalDate.of(2027, 9, 1)), TypedDay.read("1 Sep 2027", Locale.UK));
        assertEquals(Optional.of(LocalDate.of(2027, 9, 1)), TypedDay.read("1 Sept 2027", Locale.UK));
        assertEquals(MARCH, TypedDay.read("3 Mawrth 2027", Locale.of("cy", "GB")));
    }

    @Test
    void whatIsNoDayIsNotUnderstood() {
        for (String typed : List.of("", "soon", "31/2/2027", "29 February 2027", "3/13/2027", "March 2027", "3/3", "32 March 2027", "3 March 2027 or so")) {
            assertEquals(Optional.empty(), TypedDay.read(typed, Locale.UK), typed);
        }
    }
}
