package org.onmyterms.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onmyterms.guide.Topic;
import org.onmyterms.guide.Prompt;
import org.onmyterms.guide.Door;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Audience;
import org.onmyterms.plan.AuditTrail;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.FormAnswer;
import org.onmyterms.plan.GiveOut;
import org.onmyterms.plan.Happening;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Recording;
import org.onmyterms.plan.Supporter;
import org.onmyterms.plan.Terms;
import org.onmyterms.plan.Told;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.Words;

/** What happened is told in plain sentences. */
class ChangeSentencesTest {

    private static final String GRACE = Told.GRACE;
    private final Words words = Words.english();
    private final Set<Class<?>> told = new HashSet<>();

    private String last(Told history, boolean personReads) {
        AuditTrail trail = AuditTrail.of(history.history());
        PlanNames names = new PlanNames(history.history().plan(), trail, id -> Optional.of(new Topic(id, Door.ME, "The topic " + id, "1F305", List.of(new Prompt(id + ".one", "What?", List.of())))), personReads, words);
        Happening happening = trail.happenings().getLast();
        told.add(happening.last().action().getClass());
        return new ChangeSentences(trail, names, words).of(happening);
    }

    private void tells(String sentence, Told history) {
        assertEquals(sentence, last(history, true));
    }

    private static Told said() {
        return Told.begun().says("a", "days", "I get up slowly.");
    }

    private static Told through(Voice voice) {
        Told told = Told.begun();
        return told.by(GRACE, new Action.AddEntry(told.through(voice, "v", "Mornings seem hard.")));
    }

    @Test
    void everyKindOfActionHasItsSentence() {
        tells("Robin chose Grace to help with the plan.", Told.begun());
        tells("Robin wrote: “I get up slowly.”", said());
        tells("Grace wrote down what Robin said: “Mornings seem hard.”", through(Voice.WRITTEN_DOWN));
        tells("Grace wrote what Robin showed or chose: “Mornings seem hard.”", through(Voice.OBSERVED));
        tells("Grace wrote what Grace thinks: “Mornings seem hard.”", through(Voice.VIEW));
        tells("Robin changed “I get up slowly.” to “Nobody hurries me.”", said().by(Person.ID, new Action.SetWords("a", "Nobody hurries me.")));
        tells("Robin took these words out: “I get up slowly.”", said().by(Person.ID, new Action.SetWords("a", " ")));
        tells("Robin wrote on the card “I get up slowly.”, at when: “mornings”", said().by(Person.ID, new Action.SetDetail("a", "when", "mornings")));
        tells("Robin took out what the card “I get up slowly.” said at: when", said().by(Person.ID, new Action.SetDetail("a", "when", "")));
        tells("Robin put a picture on: “I get up slowly.”", said().by(Person.ID, new Action.SetPictures("a", List.of(new Picture(Optional.empty(), Optional.of("dog"), "dog", Extras.NONE)))));
        tells("Robin took the picture off: “I get up slowly.”", said().by(Person.ID, new Action.SetPictures("a", List.of())));
        tells("Robin said yes, these are my words: “Mornings seem hard.”", through(Voice.WRITTEN_DOWN).by(Person.ID, new Action.MakeOwn("v")));
        tells("Robin did not agree with what Grace thinks: “Mornings seem hard.”", through(Voice.VIEW).by(Person.ID, new Action.SetAnswer("v", Answer.DISAGREE)));
        tells("Robin said that this is right: “Mornings seem hard.”", through(Voice.WRITTEN_DOWN).by(Person.ID, new Action.SetAnswer("v", Answer.AGREE)));
        tells("Robin let ‘My circle’ and ‘My workers’ see: “I get up slowly.”", said().by(Person.ID, new Action.SetAudiences("a", Set.of("workers", "circle"))));
        tells("Robin let nobody else see: “I get up slowly.”", said().by(Person.ID, new Action.SetAudiences("a", Set.of())));
        tells("Robin moved this up or down: “I get up slowly.”", said().by(Person.ID, new Action.MoveEntry("a", Optional.empty())));
        tells("Robin moved this to ‘The topic me’: “I get up slowly.”", said().by(Person.ID, new Action.MoveToTopic("a", "me", Optional.empty())));
        tells("Robin moved this to ‘The topic me’: “Mine.”", said().says("m", Plan.JUST_FOR_ME, "Mine.").by(Person.ID, new Action.MoveToTopic("m", "me", Optional.empty())));
        tells("Robin cut this in two: “I get up slowly.”", said().by(Person.ID, new Action.Cut("a", 2, "b")));
        tells("Robin took away: “I get up slowly.”", said().by(Person.ID, new Action.TakeAway("a")));
        tells("Robin brought back: “I get up slowly.”", said().by(Person.ID, new Action.TakeAway("a")).by(Person.ID, new Action.BringBack("a")));
        tells("Robin said that this is no longer so: “I get up slowly.”", said().by(Person.ID, new Action.Retire("a")));
        tells("Robin looked again, and this is still so: “I get up slowly.”", said().by(Person.ID, new Action.StillSo("a")));
        tells("Robin looked at the whole plan again.", said().by(Person.ID, new Action.LookedAgain()));
        tells("Robin chose a day to look again: 1 May 2027", said().by(Person.ID, new Action.LookAgainOn(Optional.of(LocalDate.of(2027, 5, 1)))));
        tells("Robin chose no day to look again.", said().by(Person.ID, new Action.LookAgainOn(Optional.empty())));
        tells("Grace noted something.", said().by(GRACE, new Action.AddNote("n", "SECRET")));
        tells("Grace took a note away.", said().by(GRACE, new Action.AddNote("n", "SECRET")).by(GRACE, new Action.DropNote("n")));
        tells("Robin chose to keep this answer: “I get up slowly.”", said().by(Person.ID, new Action.Decide("a")));
        tells("Robin kept this answer, and those beside it: “I get up slowly.”", said().by(Person.ID, new Action.KeepAll("a")));
        HeadingRef heading = new HeadingRef("seven", "important");
        tells("Robin put this under a heading of somebody else: “I get up slowly.”", said().by(Person.ID, new Action.PullIn(heading, "a", Optional.empty())));
        tells("Robin took this out from under a heading of somebody else: “I get up slowly.”", said().by(Person.ID, new Action.LeaveOut(heading, "a")));
        tells("Robin chose not to answer a heading of somebody else.", said().by(Person.ID, new Action.AnswerHeading(heading, false)));
        tells("Robin chose to answer a heading of somebody else after all.", said().by(Person.ID, new Action.AnswerHeading(heading, true)));
        tells("Grace noted that officials have a word for this: “I get up slowly.”", said().by(GRACE, new Action.TagEntry(heading, "a", true)));
        tells("Grace took back a word that officials use for this: “I get up slowly.”", said().by(GRACE, new Action.TagEntry(heading, "a", false)));
        tells("Robin gave out version 1, for ‘The club’.", said().by(Person.ID, new Action.PutAudience(new Audience("club", "The club")))
                .by(Person.ID, new Action.Give(new GiveOut("club", "clear", 1, 7, OffsetDateTime.MAX, Terms.NONE, ""))));
        tells("Robin named who may see things: The club", said().by(Person.ID, new Action.PutAudience(new Audience("club", "The club"))));
        tells("Robin gave out something, for ‘The council’: A letter", said().by(Person.ID, new Action.Give(new GiveOut("council", "clear", 1, 0, OffsetDateTime.MAX, Terms.NONE, "A letter"))));
        tells("Robin took away who may see things: My workers", said().by(Person.ID, new Action.RemoveAudience("workers")));
        tells("Grace proposed to show this to ‘My workers’: “I get up slowly.”", said().by(GRACE, new Action.Propose("a", "workers")));
        tells("Robin did not show this to ‘My workers’: “I get up slowly.”", said().by(Person.ID, new Action.Decline("a", "workers")));
        tells("Robin chose where copies are kept.", said().by(Person.ID, new Action.KeepCopiesIn(Optional.of("/SECRET"))));
        tells("Robin put something into a form.", said().by(Person.ID, new Action.PutInForm(new FormAnswer("f", "q", List.of(), "SECRET", false))));
        tells("Robin took something out of a form.", said().by(Person.ID, new Action.PutInForm(new FormAnswer("f", "q", List.of(), "", false))));
        tells("Robin chose that a cover asks for the words.", said().by(Person.ID, new Action.AskAfterCover(true)));
        tells("Robin had something forgotten for good.", said().by(Person.ID, new Action.Forget(Set.of("x"))));
        tells("Rob chose this name: Rob", said().by(Person.ID, new Action.NamePerson(new Person("Rob"))));
        tells("Robin chose the language, or the country, of the plan.", said().by(Person.ID, new Action.Describe("cy-GB", Optional.empty(), Extras.NONE)));
        tells("Robin said that Grace no longer helps.", said().by(Person.ID, new Action.RemoveSupporter(GRACE)));
        tells("Robin wrote anew who Gracie is.", said().by(Person.ID, new Action.PutSupporter(new Supporter(GRACE, "Gracie", "friend"))));
        tells("Robin made room for the words of The council.", said().by(Person.ID, new Action.PutSupporter(new Supporter("c", "The council", "", true, Extras.NONE))));
        tells("Robin undid this: Robin wrote: “I get up slowly.”", said().undo(Person.ID));
        told.addAll(List.of(Action.Begin.class, Action.GoTo.class, Action.JustForMe.class));
        assertEquals(Set.of(), Arrays.stream(Action.class.getPermittedSubclasses()).filter(kind -> !told.contains(kind)).collect(Collectors.toSet()));
    }

    @Test
    void anUndoIsToldWithWhatItUndidAndAnUndoneUndoDoesItAgain() {
        Told history = through(Voice.VIEW).undo(GRACE);
        tells("Grace undid this: Grace wrote what Grace thinks: “Mornings seem hard.”", history);
        tells("Robin did this again: Grace wrote what Grace thinks: “Mornings seem hard.”",
                history.by(Person.ID, new Action.Undo(history.history().redoable(GRACE).orElseThrow().id())));
        tells("Robin undid something.", said().by(Person.ID, new Action.Undo("not there")));
    }

    @Test
    void whatIsPutBackAfterAnUndoIsTheirDoingWhoPutItBack() {
        Told history = through(Voice.VIEW);
        Entry view = history.history().plan().entry("v").orElseThrow();
        tells("Robin brought back: “Mornings seem hard.”", history.undo(GRACE).by(Person.ID, new Action.AddEntry(view)));
    }

    @Test
    void whatIsShownOrSaidAloudIsToldToo() {
        Entry shown = Told.begun().own("p", "days", "").withPictures(List.of(new Picture(Optional.of("x.jpg"), Optional.empty(), "", Extras.NONE)));
        tells("Robin showed something. A photo", Told.begun().by(Person.ID, new Action.AddEntry(shown)));
        tells("Robin said something aloud. A recording, 12 seconds long", Told.begun().by(Person.ID,
                new Action.AddEntry(Told.begun().own("r", "days", "").withRecording(new Recording("x.opus", 12)))));
    }

    @Test
    void somebodyWithoutANameIsYouAndForASupporterThePerson() {
        Told history = said().by(Person.ID, new Action.NamePerson(new Person("")));
        assertEquals("You took the name out of the plan.", last(history, true));
        assertEquals("The person took the name out of the plan.", last(history, false));
        history.by(GRACE, new Action.AddEntry(history.through(Voice.WRITTEN_DOWN, "w", "Tea")));
        assertEquals("Grace wrote down what you said: “Tea”", last(history, true));
    }

    @Test
    void aSupporterWhoNoLongerHelpsKeepsTheirName() {
        Told history = through(Voice.VIEW).by(Person.ID, new Action.RemoveSupporter(GRACE)).by(Person.ID, new Action.SetAnswer("v", Answer.NOT_SURE));
        tells("Robin was not sure about what Grace thinks: “Mornings seem hard.”", history);
    }

    @Test
    void longWordsAreShortened() {
        String sentence = last(Told.begun().says("a", "days", "word ".repeat(5_000)), true);
        assertTrue(sentence.length() < 100 && sentence.endsWith("…”"), sentence);
        assertFalse(sentence.contains("\n"));
    }
}
