package org.onmyterms.money;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onmyterms.plan.Entry;

/** Cards of money that are made up: support for 280.31 a week, an offer of which 193.91 reaches it. It is £86.40 a week short. */
public final class MadeUpMoney {

    private MadeUpMoney() {
    }

    public static List<Entry> cards() {
        return List.of(
                card("wash", "support.line", "Help to get up and wash", Map.of("serves", "chair", "helper", "agency", "rate", "22", "per", "visit", "many", "1", "often", "day")),
                card("band", "support.line", "Somebody to come to band practice with me",
                        Map.of("serves", "music", "helper", "own", "rate", "£14.50", "per", "hour", "many", "4", "often", "week", "source", "What I pay Jo now")),
                card("swimming", "support.line", "", Map.of("week", "swim", "rate", "14.50", "per", "hour", "many", "3", "often", "week")),
                card("taxi", "support.line", "Taxi to the allotment", Map.of("rate", "12", "per", "week")),
                card("rail", "support.line", "A rail beside the bath", Map.of("rate", "85", "per", "once")),
                card("gate", "support.line", "A garden gate", Map.of("rate", "about 90", "per", "once")),
                card("holiday", "support.employ", "Holiday pay for Jo", Map.of("kind", "holiday", "rate", "400", "per", "year")),
                card("payslips", "support.employ", "Payslips", Map.of("kind", "payroll", "rate", "13", "per", "month")),
                card("insurance", "support.employ", "Insurance", Map.of("kind", "insurance", "rate", "110", "per", "year")),
                card("shop", "support.unpaid", "The big shop", Map.of("who", "Sam", "many", "2", "wants", "yes", "count", "no")),
                card("first", "money.offer", "About 780, and it may change.", Map.of("by", "The council", "day", "2 September 2026", "amount", "780", "per", "four-weeks", "state", "first")),
                card("final", "money.offer", "840 every four weeks.", Map.of("by", "Ms Hall, from the council", "day", "3 November 2026", "amount", "£840", "per", "four-weeks",
                        "state", "final", "mine", "inside")),
                card("account", "money.off", "Looking after the account", Map.of("amount", "64.36", "per", "four-weeks")),
                card("mine", "money.mine", "My part", Map.of("amount", "30", "per", "week")));
    }

    /** A record of dealings that is made up, out of order, one of them without a day that can be read. */
    public static List<Entry> dealings() {
        return List.of(card("told", "rights.dealing", "They said 840.", Map.of("day", "3 November 2026", "who", "Ms Hall", "how", "phone", "next", "She writes it down.",
                        "by", "24 November 2097", "began", "plan", "hours", "1")),
                card("complained", "rights.dealing", "I complained.", Map.of("day", "20 October 2026", "how", "letter", "began", "complaint", "cost", "1.65")),
                card("someday", "rights.dealing", "They lost my letter.", Map.of("day", "in spring")));
    }

    /** What the cards are tied to, said in the person's own words. */
    public static List<Entry> tied() {
        return List.of(said("chair", "hopes", "hopes.not", "I do not want to end up in a chair by a window."),
                said("music", "matters", "matters.most", "Band practice on a Thursday."),
                said("swim", "week", "week.card", "Swimming").withDetail("is", "both").withDetail("day", "fri"),
                said("washing", "week", "week.card", "Help in the shower").withDetail("is", "support").withDetail("day", "all"));
    }

    public static Entry card(String id, String prompt, String words, Map<String, String> details) {
        Entry card = said(id, prompt.substring(0, prompt.indexOf('.')), prompt, words);
        for (Map.Entry<String, String> detail : details.entrySet()) {
            card = card.withDetail(detail.getKey(), detail.getValue());
        }
        return card;
    }

    private static Entry said(String id, String topic, String prompt, String words) {
        return Entry.own(id, topic, Optional.of(prompt), words, OffsetDateTime.parse("2026-11-20T10:15:00Z"));
    }
}
