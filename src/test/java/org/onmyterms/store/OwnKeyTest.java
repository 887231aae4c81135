package org.onmyterms.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Change;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Extras;
import org.onmyterms.plan.Forgetting;
import org.onmyterms.plan.History;
import org.onmyterms.plan.KeyHolder;
import org.onmyterms.plan.KeyHolder.Kind;
import org.onmyterms.plan.Medium;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Picture;
import org.onmyterms.plan.Plan;

/** What is just for the person opens for their own keys alone. */
class OwnKeyTest {

    private static final Key SUPPORTERS = Key.words("apple tiger spoon cloud river");
    private static final String SECRET = "zq1 secret words";
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-03-04T10:11:12Z");
    private static final Medium PHOTO = Medium.of("zq2 secret photo".getBytes(StandardCharsets.US_ASCII), "jpg");

    @TempDir
    Path folder;
    private Path file;
    private PlanFile plan;
    private Key persons;

    @BeforeEach
    void make() {
        file = folder.resolve("a.plan");
        PlanFile.Made made = PlanFile.create(file, Bench.words(), Cost.CHEAP);
        plan = made.file();
        persons = Key.words(made.keyWords());
        does(new Action.AddEntry(Entry.own("open", "days", Optional.empty(), "I like tea", WHEN)));
        does(new Action.AddEntry(Entry.own("mine", Plan.JUST_FOR_ME, Optional.empty(), "", WHEN)));
        does(new Action.SetWords("mine", SECRET));
        plan.keep(PHOTO);
        does(new Action.SetPictures("mine", List.of(new Picture(Optional.of(PHOTO.name()), Optional.empty(), "zq3", Extras.NONE))));
        plan.add(new NewKey(Kind.WORDS, "sam", SUPPORTERS));
    }

    private void does(Action action) {
        plan.append(List.of(History.of(plan.changes()).next(UUID.randomUUID().toString(), plan.openedBy().owner(), Instant.EPOCH, action)));
    }

    private Plan reopened(Key key) {
        plan.close();
        plan = PlanFile.open(file, key, Cost.CHEAP);
        return History.of(plan.changes()).plan();
    }

    /** Everything in the file that this key makes readable, as text: changes, ring, and all media, those with a broken seal too. */
    private String everything(Key key) throws Exception {
        plan.close();
        StringBuilder all = new StringBuilder();
        try (Database database = Database.open(file, false)) {
            Contents contents = Contents.read(database, key, Cost.CHEAP);
            contents.changes().forEach(c -> all.append(new String(ChangeCodec.write(c), StandardCharsets.US_ASCII)));
            OwnMedia.read(database, PHOTO.name(), contents.ring().planId(), contents.keys()).ifPresent(m -> all.append(new String(m.bytes(), StandardCharsets.US_ASCII)));
            all.append(contents.ring().holders());
            for (long no : database.media().keySet()) {
                all.append(withoutSeal(database.medium(no).orElseThrow(), contents.keys().data()));
                if (contents.keys().own().isPresent()) {
                    all.append(withoutSeal(database.medium(no).orElseThrow(), contents.keys().own().get()));
                }
            }
        }
        return all.toString();
    }

    /** What AES-GCM hides under this key, whether or not its tag fits: the nonce, and a counter that begins at two (NIST SP 800-38D, 7.1). */
    private static String withoutSeal(byte[] sealed, byte[] key) throws Exception {
        Cipher counting = Cipher.getInstance("AES/CTR/NoPadding");
        byte[] counter = Arrays.copyOf(sealed, 16);
        counter[12] = 0;
        counter[13] = 0;
        counter[14] = 0;
        counter[15] = 2;
        counting.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(counter));
        return new String(counting.doFinal(sealed, 12, sealed.length - 28), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPhotoThatIsJustForThePersonOutlivesASupportersNewWords() throws Exception {
        reopened(SUPPORTERS);
        Key fresh = Key.words("zebra lemon kite stone bread");
        plan.reseal(plan.changes(), Set.of(plan.openedBy().slot()), List.of(new NewKey(Kind.WORDS, "sam", fresh)));
        plan.rewrite(plan.changes());
        assertEquals(Optional.empty(), plan.medium(PHOTO.name()));
        assertFalse(everything(fresh).contains("zq2"));
        reopened(persons);
        assertEquals(Optional.of(PHOTO), plan.medium(PHOTO.name()));
        assertEquals(SECRET, History.of(plan.changes()).plan().entry("mine").orElseThrow().words());
    }

    @Test
    void theControlAnOrdinaryPhotoIsFoundWithEitherKeyAndWithoutItsSealToo() throws Exception {
        Medium tea = Medium.of("zq9 a photo of tea".getBytes(StandardCharsets.US_ASCII), "jpg");
        plan.keep(tea);
        does(new Action.SetPictures("open", List.of(new Picture(Optional.of(tea.name()), Optional.empty(), "", Extras.NONE))));
        String theirs = everything(SUPPORTERS);
        assertTrue(theirs.contains("zq9 a photo of tea"));
        assertFalse(theirs.contains("zq2"));
    }

    @Test
    void whatWasForgottenOfItIsGoneForThePersonToo() throws Exception {
        List<Change> kept = Forgetting.forget(History.of(plan.changes()), Set.of("mine"), Set.of(), Instant.EPOCH, () -> UUID.randomUUID().toString()).changes();
        plan.rewrite(kept);
        assertFalse(everything(persons).contains(SECRET));
        reopened(persons);
        assertEquals(Optional.empty(), plan.medium(PHOTO.name()));
    }

    @Test
    void aSupportersKeyOpensNothingOfIt() throws Exception {
        String theirs = everything(SUPPORTERS);
        assertTrue(theirs.contains("I like tea"), theirs);
        for (String hidden : List.of(SECRET, "zq2", "zq3", PHOTO.name(), '"' + Plan.JUST_FOR_ME + '"', "mine")) {
            assertFalse(theirs.contains(hidden), hidden);
        }
        String mine = everything(persons);
        for (String found : List.of(SECRET, "zq2", "zq3", PHOTO.name(), '"' + Plan.JUST_FOR_ME + '"', "mine", "I like tea")) {
            assertTrue(mine.contains(found), found);
        }
    }

    @Test
    void itTravelsShutThroughWhatASupporterDoes() {
        List<Change> before = plan.changes();
        assertEquals(1, reopened(SUPPORTERS).entries().size());
        does(new Action.MoveEntry("open", Optional.empty()));
        plan.reseal(plan.changes(), Set.of(), List.of());
        plan.backup(folder.resolve("copy.plan"));
        assertEquals(SECRET, reopened(persons).entry("mine").orElseThrow().words());
        assertEquals(before, plan.changes().subList(0, before.size()));
    }

    @Test
    void shutAndOpenFormsOfOneChangeMergeToTheOpenOne() {
        List<Change> mine = plan.changes();
        reopened(SUPPORTERS);
        List<Change> theirs = plan.changes();
        assertTrue(theirs.stream().anyMatch(c -> c.action() instanceof Action.JustForMe));
        assertEquals(mine, History.of(theirs).merge(mine).changes());
        assertEquals(mine, History.of(mine).merge(theirs).changes());
    }

    @Test
    void whatIsMovedInGoesFromSightAndWhatIsMovedOutIsToldWhole() throws Exception {
        does(new Action.MoveToTopic("open", Plan.JUST_FOR_ME, Optional.empty()));
        assertEquals(List.of(), reopened(SUPPORTERS).entries());
        reopened(persons);
        does(new Action.MoveToTopic("mine", "days", Optional.empty()));
        Entry out = reopened(SUPPORTERS).entry("mine").orElseThrow();
        assertEquals(SECRET, out.words());
        assertEquals(Optional.of(PHOTO), plan.medium(PHOTO.name()));
        reopened(persons);
        History history = History.of(plan.changes());
        assertEquals("days", history.plan().entry("mine").orElseThrow().topic());
        does(new Action.Undo(history.undoable(Person.ID).orElseThrow().id()));
        assertEquals(Plan.JUST_FOR_ME, reopened(persons).entry("mine").orElseThrow().topic());
        assertEquals(List.of(), reopened(SUPPORTERS).entries());
    }

    @Test
    void sealedAnewItOpensForThePersonsNewWordsAndNotForTheOldOnes() {
        Key fresh = Key.words("zebra lemon kite stone bread");
        plan.reseal(plan.changes(), Set.of(plan.openedBy().slot()), List.of(new NewKey(Kind.WORDS, Person.ID, fresh)));
        assertEquals(SECRET, reopened(fresh).entry("mine").orElseThrow().words());
        assertEquals(Optional.of(PHOTO), plan.medium(PHOTO.name()));
        reopened(SUPPORTERS);
        assertEquals(Optional.empty(), plan.medium(PHOTO.name()));
    }

    @Test
    void aWordAndTwentyAreSealedAsLong() {
        assertEquals(540, boxed("x"));
        assertEquals(540, boxed("Some twenty quite different words could stand here and nobody would know how many there are, for all look alike."));
        assertEquals(2 * 512 + 28, boxed(UUID.randomUUID().toString().repeat(2) + IntStream.range(0, 35)
                .mapToObj(i -> UUID.randomUUID().toString()).collect(Collectors.joining())), "the control");
    }

    private static int boxed(String words) {
        Change change = new Change("c", 1, Person.ID, Instant.EPOCH, new Action.SetWords("e", words), Set.of(), true);
        return Base64.getDecoder().decode(((Action.JustForMe) OwnChange.shut(change, "p", PlanKeys.random()).action()).box()).length;
    }

    /** What a changed program makes of the file with a supporter's key. */
    private Path forged(UnaryOperator<Contents> how) {
        plan.close();
        Contents forged = how.apply(ReadOnly.read(file, database -> Contents.read(database, SUPPORTERS, Cost.CHEAP)));
        Path place = folder.resolve("forged.plan");
        NewFile.discard(place);
        NewFile.write(place, forged.ring(), forged.keys(), forged.changes(), Media.NONE, NewFile.Besides.NOTHING);
        return place;
    }

    private static Contents with(Contents contents, KeyRing ring) {
        return new Contents(ring, contents.keys(), contents.slot(), contents.head(), contents.changes());
    }

    @Test
    void aRingThatCallsASupportersKeyThePersonsDoesNotGetThemTheOwnKey() throws Exception {
        Path forged = forged(c -> with(c, new KeyRing(c.ring().planId(), c.ring().slots(), c.ring().places().stream().map(p -> p.holder().isPersons() ? p
                : new KeyRing.Place(new KeyHolder(p.holder().slot(), Kind.STICK, Person.ID), p.publicKey())).toList(), c.ring().guards())));
        try (PlanFile mine = PlanFile.open(forged, persons, Cost.CHEAP)) {
            assertEquals(3, mine.holders().stream().filter(KeyHolder::isPersons).count(), "the ring says so: words, sheet and Sam's");
            mine.reseal(mine.changes(), Set.of(), List.of());
            mine.reseal(mine.changes(), Set.of(mine.openedBy().slot()), List.of(new NewKey(Kind.WORDS, Person.ID, Key.words("zebra lemon kite stone bread"))));
        }
        Slots.Found found;
        try (Database database = Database.open(forged, false)) {
            found = Slots.open(database.head().planId(), database.slots(), Key.secretOf(SUPPORTERS), Cost.CHEAP).orElseThrow();
            assertTrue(Slots.open(database.head().planId(), database.slots(), Key.secretOf(Key.words("zebra lemon kite stone bread")), Cost.CHEAP).orElseThrow()
                    .keys().own().isPresent(), "the control");
        }
        assertEquals(Optional.empty(), found.keys().own());
        assertEquals("hostile", Bench.opening(forged, SUPPORTERS));
    }

    @Test
    void anOwnKeyThatSomebodyElsePutInThePlaceOfThePersonsIsNoticedBeforeAnythingIsSealedWithIt() {
        byte[] theirs = Sealing.random(Sealing.KEY);
        for (byte[] guard : List.of(new byte[0], new byte[Sealing.KEY], Sealing.random(Sealing.KEY))) {
            Path forged = forged(c -> with(c, new KeyRing(c.ring().planId(), c.ring().slots().stream().map(slot -> c.ring().places().stream()
                    .filter(p -> p.holder().isPersons() && p.holder().slot() == slot.no()).findFirst()
                    .map(p -> Slots.fillOwn(c.ring().planId(), slot, p.publicKey(), guard, theirs)).orElse(slot)).toList(),
                    c.ring().places(), Guards.NONE.seal(c.ring().planId(), theirs))));
            assertEquals("hostile", Bench.opening(forged, persons));
            assertEquals("nothing", Bench.opening(forged, SUPPORTERS));
        }
        assertEquals("nothing", Bench.opening(forged(c -> c), persons), "the control");
    }

    @Test
    void aSupportersKeyGivesThePersonNoKey() {
        reopened(SUPPORTERS);
        assertThrows(IllegalStateException.class, () -> plan.add(new NewKey(Kind.STICK, Person.ID, Key.words("zebra lemon kite stone bread"))));
    }

    @Test
    void aBoxThatIsSpoiltOrAnothersStaysShutAndTheRestIsRead() {
        reopened(SUPPORTERS);
        List<Change> shut = plan.changes().stream().filter(c -> c.action() instanceof Action.JustForMe).toList();
        String anothers = ((Action.JustForMe) shut.getFirst().action()).box();
        for (String box : List.of(anothers, "not base64", "", "A".repeat(100_000))) {
            plan.append(List.of(new Change(UUID.randomUUID().toString(), 99, Person.ID, Instant.EPOCH, new Action.JustForMe(Optional.empty(), box), Set.of())));
        }
        assertEquals(SECRET, reopened(persons).entry("mine").orElseThrow().words());
        assertEquals(4, plan.changes().stream().filter(c -> c.action() instanceof Action.JustForMe).count());
    }
}
