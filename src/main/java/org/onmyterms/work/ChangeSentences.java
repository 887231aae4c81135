package org.onmyterms.work;

import java.text.ListFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.AuditTrail;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.FormAnswer;
import org.onmyterms.plan.GiveOut;
import org.onmyterms.plan.Happening;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Place;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.Quoted;
import org.onmyterms.words.Words;

/** Tells in one plain sentence each what happened in a plan. Every kind of action has its own; what was said comes in, shortened. */
public final class ChangeSentences {

    private final AuditTrail trail;
    private final PlanNames names;
    private final Words words;

    public ChangeSentences(AuditTrail trail, PlanNames names, Words words) {
        this.trail = trail;
        this.names = names;
        this.words = words;
    }

    /** One change, or a run of writing as it ended. */
    public String of(Happening happening) {
        Change first = happening.first();
        String who = names.beginning(trail.by(happening));
        return switch (first.action()) {
            case Action.AddEntry(Entry entry) when trail.isFirst(first) -> said(who,
                    happening.last().action() instanceof Action.SetWords(String id, String now) ? entry.withWords(now) : entry);
            case Action.SetWords(String entry, String words) -> reworded(who, first, ((Action.SetWords) happening.last().action()));
            default -> of(who, happening.last());
        };
    }

    private String of(String who, Change change) {
        return switch (change.action()) {
            case Action.Begin a -> say("began", who);
            case Action.NamePerson(Person person) -> person.name().isBlank() ? say("unnamed", who) : say("named", who, person.name());
            case Action.Describe a -> say("described", who);
            case Action.PutSupporter(Supporter supporter) -> supporter(who, change, supporter);
            case Action.RemoveSupporter(String supporter) -> say("supporter-gone", who, names.within(supporter));
            case Action.PutAudience a -> say("audience", who, names.audience(a.audience().id()));
            case Action.RemoveAudience(String audience) -> say("audience-gone", who, names.audience(audience));
            case Action.Propose(String entry, String audience) -> say("proposed", who, names.audience(audience), then(entry, change));
            case Action.Decline(String entry, String audience) -> say("declined", who, names.audience(audience), then(entry, change));
            case Action.AddEntry(Entry entry) -> say("brought-back", who, Shortly.of(entry, words));
            case Action.SetWords a -> reworded(who, change, a);
            case Action.SetDetail detail -> detail(who, change, detail);
            case Action.SetPictures(String entry, List<Picture> pictures) -> say(pictures.isEmpty() ? "picture-gone" : "pictured", who, then(entry, change));
            case Action.MakeOwn(String entry) -> say("made-own", who, then(entry, change));
            case Action.SetAnswer(String entry, Answer answer) -> answered(who, change, entry, answer);
            case Action.SetAudiences(String entry, Set<String> audiences) -> audiences.isEmpty() ? say("shown-nobody", who, then(entry, change))
                    : say("shown", who, list(audiences), then(entry, change));
            case Action.MoveEntry(String entry, Optional<String> before) -> say("moved", who, then(entry, change));
            case Action.MoveToTopic(String entry, String topic, Optional<String> prompt) -> say("moved-to", who, names.topic(topic), then(entry, change));
            case Action.MoveOut(Entry entry) -> say("moved-to", who, names.topic(entry.topic()), Shortly.of(entry, words));
            case Action.JustForMe a -> "";
            case Action.Cut(String entry, int at, String piece) -> say("cut", who, then(entry, change));
            case Action.TakeAway(String entry) -> say("taken-away", who, then(entry, change));
            case Action.BringBack(String entry) -> say("brought-back", who, then(entry, change));
            case Action.Retire(String entry) -> say("retired", who, then(entry, change));
            case Action.StillSo(String entry) -> say("still-so", who, then(entry, change));
            case Action.LookedAgain a -> say("looked-again", who);
            case Action.LookAgainOn(Optional<LocalDate> day) -> day.map(d -> say("look-again-on", who, words.day(d)))
                    .orElseGet(() -> say("look-again-never", who));
            case Action.AddNote a -> say("noted", who);
            case Action.DropNote a -> say("note-gone", who);
            case Action.Decide(String entry) -> say("decided", who, then(entry, change));
            case Action.KeepAll(String entry) -> say("kept-all", who, then(entry, change));
            case Action.PullIn a -> say("pulled-in", who, then(a.entry(), change));
            case Action.LeaveOut a -> say("left-out", who, then(a.entry(), change));
            case Action.AnswerHeading a -> say(a.answers() ? "answers-heading" : "answers-not", who);
            case Action.TagEntry a -> say(a.goesWith() ? "tagged" : "untagged", who, then(a.entry(), change));
            case Action.GoTo(Place place) -> "";
            case Action.Give(GiveOut given) when given.isThePlan() -> say("given", who, Integer.toString(given.version()), names.audience(given.audience()));
            case Action.Give(GiveOut given) -> say("given-other", who, given.what(), names.audience(given.audience()));
            case Action.PutInForm(FormAnswer answer) -> say(answer.isEmpty() ? "form-emptied" : "form-filled", who);
            case Action.KeepCopiesIn a -> say("copies", who);
            case Action.AskAfterCover(boolean asks) -> say(asks ? "asks-after-cover" : "asks-not-after-cover", who);
            case Action.Forget a -> say("forgot", who);
            case Action.Undo(String target) -> undone(who, target);
        };
    }

    private String say(String what, Object... fill) {
        return words.text("history.told." + what, fill);
    }

    private String said(String who, Entry entry) {
        String shown = Shortly.of(entry, words);
        if (shown.isEmpty()) {
            return say("wrote-nothing", who);
        }
        return switch (entry.voice()) {
            case OWN -> say(!entry.words().isBlank() ? "wrote" : entry.pictures().isEmpty() ? "recorded" : "showed", who, shown);
            case WRITTEN_DOWN -> say("wrote-down", who, names.within(Person.ID), shown);
            case OBSERVED -> say("observed", who, names.within(Person.ID), shown);
            case VIEW -> say("view", who, names.within(entry.from().orElseThrow()), shown);
        };
    }

    private String reworded(String who, Change first, Action.SetWords last) {
        String before = trail.before(last.entry(), first).map(e -> Quoted.shortly(e.words())).orElse("");
        String after = Quoted.shortly(last.words());
        if (after.isEmpty()) {
            return before.isEmpty() ? say("wrote-nothing", who) : say("emptied", who, before);
        }
        return before.isEmpty() ? say("wrote", who, after) : say("changed", who, before, after);
    }

    private String detail(String who, Change change, Action.SetDetail detail) {
        String topic = trail.before(detail.entry(), change).map(Entry::topic).orElse("");
        String field = names.field(topic, detail.field());
        return detail.said().isBlank() ? say("detail-gone", who, field, then(detail.entry(), change))
                : say("detail", who, field, then(detail.entry(), change), Quoted.shortly(names.value(topic, detail.field(), detail.said())));
    }

    private String supporter(String who, Change change, Supporter supporter) {
        if (!trail.isFirst(change)) {
            return say("supporter-described", who, supporter.name());
        }
        return say(supporter.isBody() ? "body-joined" : "supporter-joined", who, supporter.name());
    }

    private String answered(String who, Change change, String entry, Answer answer) {
        Optional<Entry> about = trail.before(entry, change);
        boolean view = about.filter(e -> e.voice() == Voice.VIEW).isPresent();
        return view
                ? words.text("history.told.view." + answer.code(), who, names.within(about.flatMap(Entry::from).orElseThrow()), then(entry, change))
                : words.text("history.told.words." + answer.code(), who, then(entry, change));
    }

    /** Undoing an undo does the thing again. */
    private String undone(String who, String target) {
        boolean again = false;
        Optional<Change> change = trail.change(target);
        while (change.isPresent() && change.get().action() instanceof Action.Undo(String before)) {
            again = !again;
            change = trail.change(before);
        }
        String what = change.map(c -> of(Happening.one(c))).orElse("");
        return what.isEmpty() ? say("undid-something", who) : say(again ? "did-again" : "undid", who, what);
    }

    private String list(Set<String> audiences) {
        List<String> called = audiences.stream().map(id -> words.text("history.audience", names.audience(id))).sorted().toList();
        return ListFormat.getInstance(words.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(called);
    }

    /** What was said, as it stood before the change. */
    private String then(String entry, Change change) {
        String shown = trail.before(entry, change).map(e -> Shortly.of(e, words)).orElse("");
        return shown.isEmpty() ? words.text("history.something") : shown;
    }
}
