package org.onmyterms.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a change does to the plan. The sealed list below is everything that can ever happen to one. */
public sealed interface Action {

    /** The plan's beginning: its id, language (BCP 47) and the nation whose law applies, if said. */
    record Begin(String planId, String language, Optional<Nation> nation, Person person, Extras extras) implements Action { }

    /** What the person wants to be called. */
    record NamePerson(Person person) implements Action { }

    /** Language, nation and unknown members, as an import brings them. */
    record Describe(String language, Optional<Nation> nation, Extras extras) implements Action { }

    /** A supporter joins, or their name or role changes. */
    record PutSupporter(Supporter supporter) implements Action { }

    /** A supporter no longer helps; what they said stays. */
    record RemoveSupporter(String supporter) implements Action { }

    /** An audience is added or renamed. */
    record PutAudience(Audience audience) implements Action { }

    /** An audience is no more, and does not come back: nothing is shown to it. */
    record RemoveAudience(String audience) implements Action { }

    /** A supporter thinks that an audience should see an entry; the person decides. */
    record Propose(String entry, String audience) implements Action { }

    /** The person does not want what was proposed. */
    record Decline(String entry, String audience) implements Action { }

    /** Something is said. It goes to the end. */
    record AddEntry(Entry entry) implements Action { }

    /** The words of an entry are written anew. */
    record SetWords(String entry, String words) implements Action { }

    /** One field of an entry's card is written anew; blank takes it out. */
    record SetDetail(String entry, String field, String said) implements Action { }

    /** An entry's photo, drawing or symbols are others from now on; none takes them off it. */
    record SetPictures(String entry, List<Picture> pictures) implements Action {
        public SetPictures {
            pictures = List.copyOf(pictures);
        }
    }

    /** The person takes words that somebody wrote down for their own. */
    record MakeOwn(String entry) implements Action { }

    /** The person answers somebody else's words. */
    record SetAnswer(String entry, Answer answer) implements Action { }

    /** The person chooses who may see an entry. */
    record SetAudiences(String entry, Set<String> audiences) implements Action {
        public SetAudiences {
            audiences = Set.copyOf(audiences);
        }
    }

    /** An entry moves to stand before another one, or to the end. */
    record MoveEntry(String entry, Optional<String> before) implements Action { }

    /** An entry moves to another topic, to its end. */
    record MoveToTopic(String entry, String topic, Optional<String> prompt) implements Action { }

    /** An entry that was just for the person is told whole, in another topic, to whoever may open the plan. */
    record MoveOut(Entry entry) implements Action { }

    /**
     * What is just for the person, as it looks to whoever has none of the person's own keys. It does nothing but take an entry from
     * sight that they knew, and is handed on as it is.
     *
     * @param hides the entry that became just for the person
     * @param box   what was done, sealed, in base64
     */
    record JustForMe(Optional<String> hides, String box) implements Action { }

    /** An entry becomes two at this place, counted in UTF-16 units, which {@link CutPoint} found; the second part gets the new id. */
    record Cut(String entry, int at, String newId) implements Action {
        public Cut {
            Ids.check(newId);
        }
    }

    /** An entry is taken away. It can be brought back. */
    record TakeAway(String entry) implements Action { }

    /** An entry that was taken away comes back. */
    record BringBack(String entry) implements Action { }

    /** What is no longer so is taken out of the plan while looking again; it stays in the history and can come back. */
    record Retire(String entry) implements Action { }

    /** The person looked at an entry again, and it is still so. */
    record StillSo(String entry) implements Action { }

    /** The person has looked at the plan again. */
    record LookedAgain() implements Action { }

    /** When the person wants to look again, if at all. */
    record LookAgainOn(Optional<LocalDate> day) implements Action { }

    /** A supporter notes something for themselves, or writes their note of this id anew. It is never an entry and never given out. */
    record AddNote(String id, String words) implements Action {
        public AddNote {
            Ids.check(id);
        }
    }

    /** A note goes. */
    record DropNote(String id) implements Action { }

    /** Of two answers that stand side by side the person keeps this one; the others are taken away. */
    record Decide(String entry) implements Action { }

    /**
     * The person puts an entry under somebody else's heading, before another one there or at the end. In the document of those headings
     * it is seen from then on, and nowhere else.
     */
    record PullIn(HeadingRef heading, String entry, Optional<String> before) implements Action { }

    /** The person takes an entry out from under somebody else's heading again. */
    record LeaveOut(HeadingRef heading, String entry) implements Action { }

    /** The person chooses not to answer somebody else's heading, or to answer it after all. */
    record AnswerHeading(HeadingRef heading, boolean answers) implements Action { }

    /** An entry goes with a word that officials use, or does not after all. It is shown in the drawer of those words alone. */
    record TagEntry(HeadingRef word, String entry, boolean goesWith) implements Action { }

    /** Answers that stand side by side with this one all stay, each for itself. */
    record KeepAll(String entry) implements Action { }

    /** The person stopped, or turned, here. */
    record GoTo(Place place) implements Action { }

    /** A document was given out. */
    record Give(GiveOut giveOut) implements Action { }

    /** The person says what goes into one field of somebody's form. */
    record PutInForm(FormAnswer answer) implements Action { }

    /** The folder in which the person wants copies kept; empty for the usual one, beside the plan. */
    record KeepCopiesIn(Optional<String> folder) implements Action { }

    /** Whether the words are asked for before a covered window shows the plan again. */
    record AskAfterCover(boolean asks) implements Action { }

    /** Entries and supporters with these ids are forgotten for good: see {@link Forgetting}. */
    record Forget(Set<String> ids) implements Action {
        public Forget {
            ids = Set.copyOf(ids);
        }
    }

    /** An earlier change is undone; undoing an undo does it again. */
    record Undo(String change) implements Action {
        public Undo {
            Objects.requireNonNull(change);
        }
    }
}
