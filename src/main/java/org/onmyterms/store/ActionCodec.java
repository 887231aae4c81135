package org.onmyterms.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.TreeSet;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.FormAnswer;
import org.onmyterms.plan.GiveOut;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Nation;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Place;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Terms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Each kind of action as a JSON object and back. Names, once used here, never change their meaning. */
final class ActionCodec {

    private ActionCodec() {
    }

    static void write(Action action, ObjectNode n) {
        switch (action) {
            case Action.Begin a -> {
                n.put("is", "begin").put("plan", a.planId()).put("language", a.language());
                Fields.maybe(n, "nation", a.nation().map(Nation::code));
                person(n.putObject("person"), a.person());
                Fields.extras(n, a.extras());
            }
            case Action.NamePerson a -> person(n.put("is", "name-person").putObject("person"), a.person());
            case Action.Describe a -> {
                n.put("is", "describe").put("language", a.language());
                Fields.maybe(n, "nation", a.nation().map(Nation::code));
                Fields.extras(n, a.extras());
            }
            case Action.PutSupporter a -> {
                n.put("is", "put-supporter").put("id", a.supporter().id());
                n.put("name", a.supporter().name()).put("role", a.supporter().role());
                if (a.supporter().isBody()) {
                    n.put("body", true);
                }
                Fields.extras(n, a.supporter().extras());
            }
            case Action.RemoveSupporter a -> n.put("is", "remove-supporter").put("id", a.supporter());
            case Action.PutAudience a -> {
                n.put("is", "put-audience").put("id", a.audience().id()).put("name", a.audience().name());
                if (a.audience().officials() != Audience.usuallyOfficials(a.audience().id())) {
                    n.put("officials", a.audience().officials());
                }
                Fields.extras(n, a.audience().extras());
            }
            case Action.RemoveAudience a -> n.put("is", "remove-audience").put("id", a.audience());
            case Action.Propose a -> n.put("is", "propose").put("entry", a.entry()).put("audience", a.audience());
            case Action.Decline a -> n.put("is", "decline").put("entry", a.entry()).put("audience", a.audience());
            case Action.AddEntry a -> EntryCodec.write(a.entry(), n.put("is", "add-entry").putObject("entry"));
            case Action.SetWords a -> n.put("is", "set-words").put("entry", a.entry()).put("words", a.words());
            case Action.SetDetail a -> n.put("is", "set-detail").put("entry", a.entry()).put("field", a.field()).put("said", a.said());
            case Action.SetPictures a -> EntryCodec.pictures(n.put("is", "set-pictures").put("entry", a.entry()), a.pictures());
            case Action.MakeOwn a -> n.put("is", "make-own").put("entry", a.entry());
            case Action.SetAnswer a -> n.put("is", "set-answer").put("entry", a.entry()).put("answer", a.answer().code());
            case Action.SetAudiences a -> Fields.texts(n.put("is", "set-audiences").put("entry", a.entry()), "audiences", a.audiences());
            case Action.MoveEntry a -> Fields.maybe(n.put("is", "move-entry").put("entry", a.entry()), "before", a.before());
            case Action.MoveToTopic a -> Fields.maybe(
                    n.put("is", "move-to-topic").put("entry", a.entry()).put("topic", a.topic()), "prompt", a.prompt());
            case Action.MoveOut a -> EntryCodec.write(a.entry(), n.put("is", "move-out").putObject("entry"));
            case Action.JustForMe a -> Fields.maybe(n.put("is", "own").put("box", a.box()), "hides", a.hides());
            case Action.Cut a -> n.put("is", "cut").put("entry", a.entry()).put("at", a.at()).put("new", a.newId());
            case Action.TakeAway a -> n.put("is", "take-away").put("entry", a.entry());
            case Action.Retire a -> n.put("is", "retire").put("entry", a.entry());
            case Action.StillSo a -> n.put("is", "still-so").put("entry", a.entry());
            case Action.LookedAgain a -> n.put("is", "looked-again");
            case Action.LookAgainOn a -> Fields.maybe(n.put("is", "look-again-on"), "day", a.day().map(LocalDate::toString));
            case Action.AddNote a -> n.put("is", "add-note").put("id", a.id()).put("words", a.words());
            case Action.DropNote a -> n.put("is", "drop-note").put("id", a.id());
            case Action.BringBack a -> n.put("is", "bring-back").put("entry", a.entry());
            case Action.Decide a -> n.put("is", "decide").put("entry", a.entry());
            case Action.KeepAll a -> n.put("is", "keep-all").put("entry", a.entry());
            case Action.PullIn a -> Fields.maybe(heading(n.put("is", "pull-in"), a.heading()).put("entry", a.entry()), "before", a.before());
            case Action.LeaveOut a -> heading(n.put("is", "leave-out"), a.heading()).put("entry", a.entry());
            case Action.AnswerHeading a -> heading(n.put("is", "answer-heading"), a.heading()).put("answers", a.answers());
            case Action.TagEntry a -> heading(n.put("is", "tag-entry"), a.word()).put("entry", a.entry()).put("goesWith", a.goesWith());
            case Action.GoTo a -> {
                n.put("is", "go-to").put("room", a.place().room());
                Fields.maybe(n, "topic", a.place().topic());
                Fields.maybe(n, "prompt", a.place().prompt());
            }
            case Action.Give a -> given(n.put("is", "give"), a.giveOut());
            case Action.PutInForm a -> inForm(n.put("is", "put-in-form"), a.answer());
            case Action.KeepCopiesIn a -> Fields.maybe(n.put("is", "keep-copies-in"), "folder", a.folder());
            case Action.AskAfterCover a -> n.put("is", "ask-after-cover").put("asks", a.asks());
            case Action.Forget a -> Fields.texts(n.put("is", "forget"), "ids", new TreeSet<>(a.ids()));
            case Action.Undo a -> n.put("is", "undo").put("change", a.change());
        }
    }

    /** Throws newer for an action that is not known here. */
    static Action read(JsonNode n) {
        return switch (Fields.text(n, "is")) {
            case "begin" -> new Action.Begin(Fields.text(n, "plan"), Fields.text(n, "language"), nation(n),
                    person(Fields.object(n, "person")), Fields.extras(n));
            case "name-person" -> new Action.NamePerson(person(Fields.object(n, "person")));
            case "describe" -> new Action.Describe(Fields.text(n, "language"), nation(n), Fields.extras(n));
            case "put-supporter" -> new Action.PutSupporter(
                    new Supporter(Fields.text(n, "id"), Fields.text(n, "name"), Fields.text(n, "role"), n.has("body") && Fields.yes(n, "body"),
                            Fields.extras(n)));
            case "remove-supporter" -> new Action.RemoveSupporter(Fields.text(n, "id"));
            case "put-audience" -> new Action.PutAudience(audience(n));
            case "remove-audience" -> new Action.RemoveAudience(Fields.text(n, "id"));
            case "propose" -> new Action.Propose(entry(n), Fields.text(n, "audience"));
            case "decline" -> new Action.Decline(entry(n), Fields.text(n, "audience"));
            case "add-entry" -> new Action.AddEntry(EntryCodec.read(Fields.object(n, "entry")));
            case "set-words" -> new Action.SetWords(entry(n), Fields.text(n, "words"));
            case "set-detail" -> new Action.SetDetail(entry(n), Fields.text(n, "field"), Fields.text(n, "said"));
            case "set-pictures" -> new Action.SetPictures(entry(n), EntryCodec.pictures(n));
            case "make-own" -> new Action.MakeOwn(entry(n));
            case "set-answer" -> new Action.SetAnswer(entry(n), Fields.code(Answer.values(), Answer::code, Fields.text(n, "answer")));
            case "set-audiences" -> new Action.SetAudiences(entry(n), new LinkedHashSet<>(Fields.texts(n, "audiences")));
            case "move-entry" -> new Action.MoveEntry(entry(n), Fields.maybe(n, "before"));
            case "move-to-topic" -> new Action.MoveToTopic(entry(n), Fields.text(n, "topic"), Fields.maybe(n, "prompt"));
            case "move-out" -> new Action.MoveOut(EntryCodec.read(Fields.object(n, "entry")));
            case "own" -> new Action.JustForMe(Fields.maybe(n, "hides"), Fields.text(n, "box"));
            case "cut" -> new Action.Cut(entry(n), Fields.number(n, "at"), Fields.text(n, "new"));
            case "take-away" -> new Action.TakeAway(entry(n));
            case "retire" -> new Action.Retire(entry(n));
            case "still-so" -> new Action.StillSo(entry(n));
            case "looked-again" -> new Action.LookedAgain();
            case "look-again-on" -> new Action.LookAgainOn(Fields.maybe(n, "day").map(LocalDate::parse));
            case "add-note" -> new Action.AddNote(Fields.text(n, "id"), Fields.text(n, "words"));
            case "drop-note" -> new Action.DropNote(Fields.text(n, "id"));
            case "bring-back" -> new Action.BringBack(entry(n));
            case "decide" -> new Action.Decide(entry(n));
            case "keep-all" -> new Action.KeepAll(entry(n));
            case "pull-in" -> new Action.PullIn(heading(n), entry(n), Fields.maybe(n, "before"));
            case "leave-out" -> new Action.LeaveOut(heading(n), entry(n));
            case "answer-heading" -> new Action.AnswerHeading(heading(n), Fields.yes(n, "answers"));
            case "tag-entry" -> new Action.TagEntry(heading(n), entry(n), Fields.yes(n, "goesWith"));
            case "go-to" -> new Action.GoTo(new Place(Fields.text(n, "room"), Fields.maybe(n, "topic"), Fields.maybe(n, "prompt")));
            case "give" -> new Action.Give(given(n));
            case "put-in-form" -> new Action.PutInForm(new FormAnswer(Fields.text(n, "form"), Fields.text(n, "field"), Fields.texts(n, "entries"),
                    Fields.said(n, "words"), n.has("onSheet") && Fields.yes(n, "onSheet")));
            case "keep-copies-in" -> new Action.KeepCopiesIn(Fields.maybe(n, "folder"));
            case "ask-after-cover" -> new Action.AskAfterCover(Fields.yes(n, "asks"));
            case "forget" -> new Action.Forget(new HashSet<>(Fields.texts(n, "ids")));
            case "undo" -> new Action.Undo(Fields.text(n, "change"));
            default -> throw new StoreException("newer");
        };
    }

    private static Audience audience(JsonNode n) {
        String id = Fields.text(n, "id");
        boolean officials = n.has("officials") ? Fields.yes(n, "officials") : Audience.usuallyOfficials(id);
        return new Audience(id, Fields.text(n, "name"), officials, Fields.extras(n));
    }

    private static void given(ObjectNode n, GiveOut given) {
        n.put("audience", given.audience()).put("layout", given.layout()).put("version", given.version()).put("entries", given.entries())
                .put("when", given.when().toString());
        Terms terms = given.terms();
        Fields.said(n, "reader", terms.reader());
        Fields.said(n, "why", terms.why());
        Fields.maybe(n, "until", terms.until().map(LocalDate::toString));
        if (terms.noCopy()) {
            n.put("noCopy", true);
        }
        if (terms.giveBack()) {
            n.put("giveBack", true);
        }
        Fields.said(n, "what", given.what());
    }

    private static GiveOut given(JsonNode n) {
        Terms terms = new Terms(Fields.said(n, "reader"), Fields.said(n, "why"), Fields.maybe(n, "until").map(LocalDate::parse),
                n.has("noCopy") && Fields.yes(n, "noCopy"), n.has("giveBack") && Fields.yes(n, "giveBack"));
        return new GiveOut(Fields.text(n, "audience"), Fields.text(n, "layout"), Fields.number(n, "version"), Fields.number(n, "entries"),
                OffsetDateTime.parse(Fields.text(n, "when")), terms, Fields.said(n, "what"));
    }

    private static void inForm(ObjectNode n, FormAnswer answer) {
        n.put("form", answer.form()).put("field", answer.field());
        Fields.texts(n, "entries", answer.entries());
        Fields.said(n, "words", answer.words());
        if (answer.onSheet()) {
            n.put("onSheet", true);
        }
    }

    private static String entry(JsonNode n) {
        return Fields.text(n, "entry");
    }

    private static ObjectNode heading(ObjectNode n, HeadingRef heading) {
        return n.put("template", heading.template()).put("heading", heading.heading());
    }

    private static HeadingRef heading(JsonNode n) {
        return new HeadingRef(Fields.text(n, "template"), Fields.text(n, "heading"));
    }

    private static Optional<Nation> nation(JsonNode n) {
        return Fields.maybe(n, "nation").map(code -> Fields.code(Nation.values(), Nation::code, code));
    }

    private static void person(ObjectNode n, Person person) {
        Fields.extras(n.put("name", person.name()), person.extras());
    }

    private static Person person(JsonNode n) {
        return new Person(Fields.text(n, "name"), Fields.extras(n));
    }
}
