package org.onmyterms.screen.back;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.LastTime;
import org.onmyterms.plan.LookingAgain;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.Words;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Shortly;

/** What is said to somebody who comes back to a plan: when they were there last, in which topic, and the last words there. */
public final class BackModel {

    private static final int DAYS_WITH_A_NAME = 6;

    private final OpenPlan open;
    private final LastTime last;
    private final Words words;

    public BackModel(OpenPlan open, LastTime last, Words words) {
        this.open = open;
        this.last = last;
        this.words = words;
    }

    LastTime last() {
        return last;
    }

    /** The person's name, if they said one; a supporter who signed in is not greeted by it. */
    String name() {
        return open.signedInSupporter().isPresent() ? "" : plan().person().name();
    }

    /** "Last time, on Tuesday, we talked about: A good day." */
    String when(String topic) {
        LocalDate today = open.now().toLocalDate();
        long ago = ChronoUnit.DAYS.between(last.day(), today);
        if (ago == 0 || ago == 1) {
            return words.text(ago == 0 ? "back.today" : "back.yesterday", topic);
        }
        boolean named = ago > 0 && ago <= DAYS_WITH_A_NAME;
        return words.text("back.on", topic, named ? words.weekday(last.day()) : words.day(last.day(), today));
    }

    /** The last words, shortened, with whose they are; empty when there are none to be shown. */
    Optional<String> said() {
        return last.said().map(entry -> words.text(key(entry), Shortly.of(entry, words), who(entry)));
    }

    private String key(Entry entry) {
        return entry.voice() == Voice.OWN && open.signedInSupporter().isPresent() ? "back.said.person" : "back.said." + entry.voice().code();
    }

    private String who(Entry entry) {
        return entry.from().map(from -> plan().supporter(from).map(Supporter::name).orElse(from))
                .or(() -> Optional.of(plan().person().name())).filter(name -> !name.isBlank()).orElseGet(() -> words.text("back.nameless"));
    }

    /** The day from which the person wanted to look again, when it has come and they have not looked. It is for them alone. */
    Optional<String> due() {
        LocalDate today = open.now().toLocalDate();
        return Optional.of(plan()).filter(p -> open.signedInSupporter().isEmpty() && LookingAgain.isDue(open.history(), today, ZoneId.systemDefault()))
                .flatMap(Plan::lookAgainOn).map(day -> words.text("back.due", words.day(day, today)));
    }

    private Plan plan() {
        return open.plan();
    }
}
