package org.onmyterms.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Told;

/** Examples that were worked out by hand, with the sum by which each was. */
class WorkedExamplesTest {

    /** The price, for what, how many, how often; then what it is a week, four weeks and a year in pence, and once. */
    @ParameterizedTest(name = "{0} {1} x {2} {3}")
    @CsvSource(nullValues = "-", value = {
        // 14.50 x 3 = 43.50; x 4 = 174.00; x 52 = 2262.00
        "14.50, hour, 3, week, 4350, 17400, 226200, 0",
        // 22 x 1 x 7 = 154; 52 x 154 = 8008
        "22, visit, 1, day, 15400, 61600, 800800, 0",
        // 22 x 3 x 7 = 462; x 52 = 24024
        "22, visit, 3, day, 46200, 184800, 2402400, 0",
        // 13.15 x 2.5 = 32.875 a week: 32.88; four weeks 131.50; year 1709.50
        "13.15, hour, 2.5, week, 3288, 13150, 170950, 0",
        // 11.44 x 10 every four weeks = 114.40; a week 28.60; year 1487.20
        "11.44, hour, 10, four-weeks, 2860, 11440, 148720, 0",
        // 15 x 6 a month = 90; year 1080; week 1080 / 52 = 20.769; four weeks 1080 / 13 = 83.077
        "15, hour, 6, month, 2077, 8308, 108000, 0",
        // 20 x 12 a year = 240; week 4.615; four weeks 18.461
        "20, hour, 12, year, 462, 1846, 24000, 0",
        // a day centre: 65 x 2 days a week = 130
        "65, day, 2, week, 13000, 52000, 676000, 0",
        // a taxi, 12 a week
        "12, week, -, -, 1200, 4800, 62400, 0",
        // two tickets of 4.20 a week = 8.40
        "4.20, week, 2, -, 840, 3360, 43680, 0",
        // 64.36 every four weeks: week 16.09; year 836.68
        "64.36, four-weeks, -, -, 1609, 6436, 83668, 0",
        // payroll 13 a month: year 156; week 3.00; four weeks 12.00
        "13, month, -, -, 300, 1200, 15600, 0",
        // a telephone, 21.99 a month: year 263.88; week 5.0746; four weeks 20.298
        "21.99, month, -, -, 507, 2030, 26388, 0",
        // insurance 110 a year: week 2.1154; four weeks 8.4615
        "110, year, -, -, 212, 846, 11000, 0",
        // holiday pay 400 a year: week 7.6923; four weeks 30.769
        "400, year, -, -, 769, 3077, 40000, 0",
        // a pass for 25p a year: week 0.48 of a penny, nothing; four weeks 1.92, two pence
        "25p, year, -, -, 0, 2, 25, 0",
        // half a penny counts as one: 0.26 a year is 26 / 52 = 0.5 of a penny a week
        "26p, year, -, -, 1, 2, 26, 0",
        // a rail, once
        "85, once, -, -, 0, 0, 0, 8500",
        // three chairs at 49.99, once
        "49.99, once, 3, -, 0, 0, 0, 14997",
        // a large sum with commas: 1250 a month, year 15000; week 288.4615; four weeks 1153.846
        "'£1,250.00', month, -, -, 28846, 115385, 1500000, 0",
        // nothing costs nothing
        "0, week, -, -, 0, 0, 0, 0",
        // half an hour twice is an hour
        "18, hour, ½, day, 6300, 25200, 327600, 0"})
    void eachComesToWhatWasWorkedOutByHand(String rate, String per, String many, String often, long week, long fourWeeks, long year, long once) {
        Map<String, String> details = new HashMap<>(Map.of("rate", rate, "per", per));
        if (many != null) {
            details.put("many", many);
        }
        if (often != null) {
            details.put("often", often);
        }
        Told told = Told.begun().by(Person.ID, new Action.AddEntry(MadeUpMoney.card("a", "support.line", "Something", details)));
        Items costs = Sums.of(told.history().plan(), Locale.UK).costs();
        assertEquals(List.of(week, fourWeeks, year, once),
                List.of(costs.in(Period.WEEK), costs.in(Period.FOUR_WEEKS), costs.in(Period.YEAR), costs.onceTotal()));
        assertEquals(List.of(), costs.notYet());
    }

    @Test
    void aWholePlanComesToWhatWasWorkedOutByHand() {
        Told told = Told.begun();
        MadeUpMoney.cards().forEach(card -> told.by(Person.ID, new Action.AddEntry(card)));
        Sums sums = Sums.of(told.history().plan(), Locale.UK);
        // 154.00 + 58.00 + 43.50 + 12.00 + 7.69 + 3.00 + 2.12 = 280.31; 210.00 - 16.09 = 193.91; 280.31 - 193.91 = 86.40
        assertEquals(List.of(28031L, 21000L, 1609L, 19391L), List.of(sums.costs().in(Period.WEEK), sums.counted().in(Period.WEEK), sums.off().in(Period.WEEK), sums.reaches(Period.WEEK)));
    }
}
