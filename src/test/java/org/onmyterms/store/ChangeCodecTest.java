package org.onmyterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onmyterms.plan.*;

class ChangeCodecTest {

    private static final Extras EXTRAS = new Extras("{\"b\":1, \"a\":[\"é\"]}");
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-02-28T23:59:59.123456789-03:30");

    private static final List<Action> ALL = List.of(
            new Action.Begin("p", "en-GB", Optional.of(Nation.NORTHERN_IRELAND), new Person("Zoë 🦊", EXTRAS), EXTRAS),
            new Action.Begin("p", "cy", Optional.empty(), new Person(""), Extras.NONE),
            new Action.NamePerson(new Person("A\u0000\n\"\\")),
            new Action.Describe("", Optional.of(Nation.WALES), EXTRAS),
            new Action.PutSupporter(new Supporter("s", "Sam", "", false, EXTRAS)),
            new Action.PutSupporter(new Supporter("c", "The council", "", true, Extras.NONE)),
            new Action.RemoveSupporter("s"),
            new Action.PutAudience(new Audience("me", "", false, EXTRAS)),
            new Action.PutAudience(new Audience("council", "Cyngor", false, Extras.NONE)),
            new Action.PutAudience(new Audience("panel", "The panel", true, Extras.NONE)),
            new Action.RemoveAudience("circle"),
            new Action.Propose("e", "workers"),
            new Action.Decline("e", "workers"),
            new Action.AddEntry(new Entry("e", "t", Optional.of("q"), "half an emoji \ud83d and \udd8a ends", Optional.of("cy"), Voice.VIEW,
                    Optional.of("s"), "s", Answer.NOT_SURE, new LinkedHashSet<>(List.of("z", "a")), WHEN,
                    List.of(new Picture(Optional.of("f.png"), Optional.empty(), "a fox", EXTRAS),
                            new Picture(Optional.empty(), Optional.of("sym"), "", Extras.NONE)), Optional.of(new Recording("r.opus", 61)), Optional.of("other"),
                    Map.of("does", "makes \u00e9 tea", "ring", "near"), Optional.of("v"), EXTRAS)),
            new Action.AddEntry(Entry.own("e", "t", Optional.empty(), "", WHEN)),
            new Action.SetWords("e", "\u202eright to left\u2028"),
            new Action.SetDetail("e", "ring", "near"), new Action.SetDetail("e", "does", ""), new Action.MakeOwn("e"), new Action.SetPictures("e", List.of()),
            new Action.SetPictures("e", List.of(new Picture(Optional.of("f.png"), Optional.empty(), "a fox", EXTRAS))),
            new Action.SetAnswer("e", Answer.DISAGREE),
            new Action.SetAudiences("e", Set.of("a", "b")),
            new Action.SetAudiences("e", Set.of()),
            new Action.MoveEntry("e", Optional.of("f")),
            new Action.MoveEntry("e", Optional.empty()),
            new Action.MoveToTopic("e", "t", Optional.of("q")),
            new Action.MoveOut(Entry.own("e", "t", Optional.empty(), "", WHEN)), new Action.JustForMe(Optional.of("e"), "AAAA"),
            new Action.JustForMe(Optional.empty(), ""),
            new Action.Cut("e", 7, "f"),
            new Action.TakeAway("e"),
            new Action.BringBack("e"), new Action.Retire("e"), new Action.StillSo("e"), new Action.LookedAgain(),
            new Action.LookAgainOn(Optional.of(LocalDate.of(2027, 2, 28))), new Action.LookAgainOn(Optional.empty()), new Action.AddNote("n", "ring back\n"),
            new Action.DropNote("n"),
            new Action.Decide("e"),
            new Action.KeepAll("e"),
            new Action.PullIn(new HeadingRef("camden", "me"), "e", Optional.of("f")), new Action.PullIn(new HeadingRef("camden", "me"), "e", Optional.empty()),
            new Action.LeaveOut(new HeadingRef("camden", "me"), "e"), new Action.AnswerHeading(new HeadingRef("camden", "me"), false),
            new Action.TagEntry(new HeadingRef("outcomes", "a"), "e", true),
            new Action.GoTo(Place.question("t", "q")),
            new Action.GoTo(Place.HOME),
            new Action.Give(new GiveOut("a", "easy", 3, 12, WHEN, Terms.NONE, "")),
            new Action.Give(new GiveOut("a", "clear", 4, 0, WHEN, new Terms("Dr Khan", "She asked", Optional.of(LocalDate.of(2027, 3, 3)), true, true), "A letter")),
            new Action.AskAfterCover(true), new Action.PutInForm(new FormAnswer("ab12", "q1 \u0174", List.of("e", "f"), "Shorter", true)),
            new Action.PutInForm(new FormAnswer("ab12", "q2", List.of(), "", false)), new Action.Forget(Set.of("x", "y")), new Action.KeepCopiesIn(Optional.of("/media/stick")), new Action.Undo("c"));

    private static Change change(Action action) {
        return new Change("id", 7, "person", Instant.parse("2026-01-01T00:00:00.000000001Z"), action, Set.of("a", "b"));
    }

    @Test
    void everyActionComesBackAsItWas() {
        for (Action action : ALL) {
            assertEquals(change(action), ChangeCodec.read(Packing.unpack(Packing.pack(ChangeCodec.write(change(action))))));
        }
        assertEquals(Action.class.getPermittedSubclasses().length, ALL.stream().map(Object::getClass).collect(Collectors.toSet()).size());
    }

    @Test
    void theOrderOfAudiencesIsKept() {
        Action.AddEntry back = (Action.AddEntry) ChangeCodec.read(ChangeCodec.write(change(ALL.get(13)))).action();
        assertEquals(List.of("z", "a"), List.copyOf(back.entry().audiences()));
    }

    @Test
    void whatANewerVersionWroteIsCalledNewerAndRubbishDamaged() {
        String good = new String(ChangeCodec.write(change(new Action.Undo("secret"))), StandardCharsets.UTF_8);
        assertEquals("store.newer", refusal(good.replace("\"v\":1", "\"v\":2")));
        assertEquals("store.newer", refusal(good.replace("\"undo\"", "\"fly\"")));
        assertEquals("store.damaged", refusal(good.replace("\"id\"", "\"ie\"")));
        assertEquals("store.damaged", refusal(good.replace("2026", "x")));
        assertEquals("store.damaged", refusal(good.substring(1)));
        assertEquals("store.damaged", refusal("[]"));
        assertEquals("store.damaged", refusal(""));
    }

    private static String refusal(String json) {
        StoreException e = assertThrows(StoreException.class, () -> ChangeCodec.read(json.getBytes(StandardCharsets.UTF_8)));
        assertFalse(String.valueOf(e.getMessage()).contains("secret") || e.getCause() != null);
        return e.key();
    }

    @Test
    void sealedSizesGoInSteps() {
        assertEquals(64, Sealing.pad(new byte[60]).length);
        assertEquals(128, Sealing.pad(new byte[61]).length);
        assertEquals(1024, Sealing.pad(new byte[1020]).length);
        assertEquals(1152, Sealing.pad(new byte[1021]).length);
        assertEquals(5120, Sealing.pad(new byte[5000]).length);
        assertEquals(777, Sealing.unpad(Sealing.pad(new byte[777])).length);
    }
}
