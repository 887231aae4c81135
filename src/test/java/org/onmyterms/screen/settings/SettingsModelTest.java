package org.onmyterms.screen.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onmyterms.house.Fx;
import org.onmyterms.look.Letters;
import org.onmyterms.look.Looks;
import org.onmyterms.look.LooksText;
import org.onmyterms.look.Remembering;
import org.onmyterms.look.Spacing;
import org.onmyterms.look.Theme;
import org.onmyterms.look.Wardrobe;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;

/** What a person chooses is applied, said in words, and kept only when they ask for that. */
class SettingsModelTest {

    /** Remembers in a map; a full one cannot be written. */
    private static final class Memory implements Remembering {

        private final Map<String, String> kept = new HashMap<>();
        private boolean full;

        @Override
        public boolean remembers() {
            return !kept.isEmpty();
        }

        @Override
        public Map<String, String> remembered() {
            return kept;
        }

        @Override
        public void remember(Map<String, String> choices) {
            if (full) {
                throw new SayableException("app.not-remembered");
            }
            kept.putAll(choices);
        }

        @Override
        public void forget() {
            kept.clear();
        }

        @Override
        public String place() {
            return "here";
        }
    }

    private final Memory memory = new Memory();
    private Wardrobe wardrobe;
    private SettingsModel model;

    @BeforeEach
    void open() throws Exception {
        wardrobe = Fx.on(() -> new Wardrobe(Path.of("assets/fonts")));
        model = Fx.on(() -> new SettingsModel(wardrobe, memory, Words.english()));
    }

    private Looks looks() {
        return wardrobe.looksProperty().get();
    }

    @Test
    void anySizeFromOneToThreeHundredIsTakenAndNoOther() throws Exception {
        for (String good : new String[] {"100", "137", " 250 % ", "300"}) {
            Fx.run(() -> {
                model.size.set(good);
                model.typedSize();
            });
            assertEquals(Integer.parseInt(good.replace("%", "").strip()) / 100.0, looks().textSize());
            assertEquals("", model.notice.get());
        }
        for (String bad : new String[] {"99", "301", "-150", "1e2", "", "99999999999", "big"}) {
            Fx.run(() -> {
                model.size.set(bad);
                model.typedSize();
            });
            assertEquals(3.0, looks().textSize(), bad);
            assertEquals("300", model.size.get());
            assertFalse(model.notice.get().isEmpty(), bad);
        }
    }

    @Test
    void nothingIsKeptUntilThePersonSaysSo() throws Exception {
        Fx.run(() -> model.colours.set("DARK"));
        assertTrue(memory.kept.isEmpty());
        Fx.run(() -> model.remembers.set(true));
        assertEquals(looks(), LooksText.read(memory.kept));
        Fx.run(() -> {
            model.font.set(Letters.LEXEND);
            model.lines.set(Spacing.WIDER);
            model.pictures.set(false);
            model.motion.set(SettingsModel.Motion.LESS);
        });
        assertEquals(looks(), LooksText.read(memory.kept));
        assertEquals(Theme.DARK, looks().theme());
        assertTrue(looks().lessMotion() && !looks().pictures());
        Fx.run(() -> model.remembers.set(false));
        assertTrue(memory.kept.isEmpty());
        Fx.run(() -> model.font.set(Letters.ANDIKA));
        assertTrue(memory.kept.isEmpty());
    }

    @Test
    void whatCannotBeKeptIsSaidAndTheTickGoes() throws Exception {
        memory.full = true;
        Fx.run(() -> model.remembers.set(true));
        assertFalse(model.remembers.get());
        assertEquals(Words.english().text("app.not-remembered"), model.notice.get());
    }

    @Test
    void twoColoursTooFaintAreRefusedAndFaintOnesAreWarnedOf() throws Exception {
        OwnColoursModel own = Fx.on(() -> new OwnColoursModel(model));
        Looks before = looks();
        Fx.run(() -> {
            own.ink.set("#777777");
            own.behind.set("#FFFFFF");
            own.use();
        });
        assertTrue(own.measure.get().contains("4.4 to 1"), own.measure.get());
        assertEquals(before, looks());
        assertEquals(Words.english().text("settings.own-not-used"), own.notice.get());
        Fx.run(() -> {
            own.ink.set("#757575");
            own.use();
        });
        assertEquals(Words.english().text("settings.own-hard", "4.6"), own.measure.get());
        assertEquals("#757575", looks().own().orElseThrow().ink().number());
        Fx.run(() -> {
            own.ink.set("0B2A6B");
            own.use();
        });
        assertTrue(own.measure.get().startsWith("These two are easy"), own.measure.get());
        Fx.run(() -> {
            own.ink.set("#0B2A");
            own.use();
        });
        assertEquals("#0B2A6B", looks().own().orElseThrow().ink().number());
        assertEquals("#0B2A6B", own.sampleInk.get());
        assertEquals(Words.english().text("settings.own-number"), own.measure.get());
    }

    @Test
    void whoAsksForWiderLettersWhereThereAreNoneIsTold() throws Exception {
        Fx.run(() -> model.letters.set(Spacing.WIDER));
        assertEquals("", model.notice.get());
        Fx.run(() -> model.font.set(Letters.SYSTEM));
        assertEquals(Words.english().text("settings.not-wider"), model.notice.get());
        Fx.run(() -> model.font.set(Letters.OPEN_DYSLEXIC));
        assertEquals(Words.english().text("settings.wide-already"), model.notice.get());
    }
}
