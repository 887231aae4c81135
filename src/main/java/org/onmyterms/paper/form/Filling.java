package org.onmyterms.paper.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.form.PDListBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import org.onmyterms.paper.PaperException;
import org.onmyterms.paper.form.OpenForm.Placed;

/** Writes into the fields of one open form, and reckons what has room there. */
final class Filling {

    private static final COSName RICH = COSName.getPDFName("RV");
    private static final COSName CHOSEN = COSName.getPDFName("I");

    private final OpenForm open;
    private final FormFonts fonts;
    private final String language;

    Filling(OpenForm open, FormFonts fonts, String language) {
        this.open = open;
        this.fonts = fonts;
        this.language = language;
    }

    /** How these words are laid in every box of the field; nothing when a letter cannot be written, or there is no room. */
    Optional<Boolean> hasRoom(FormField field, String words) {
        Optional<Lettering> lettering = lettering(placed(field), words);
        if (lettering.isEmpty()) {
            return Optional.empty();
        }
        boolean isShort = field.most() == 0 || words.codePointCount(0, words.length()) <= field.most();
        return Optional.of(isShort && placed(field).places().stream().allMatch(place -> box(field, place).lay(words, lettering.get()).isPresent()));
    }

    private Optional<Lettering> lettering(Placed placed, String words) {
        return fonts.writing(words, look(placed.field(), placed.places().getFirst()).font(), FieldReading.kind(placed) == FieldKind.COMB, language);
    }

    private Placed placed(FormField field) {
        return open.fields().get(field.id());
    }

    private static DefaultAppearance look(PDTerminalField field, FieldPlace place) {
        String own = place.widget().getCOSObject().getString(COSName.DA);
        String inherited = field instanceof PDVariableText text ? text.getDefaultAppearance() : null;
        return DefaultAppearance.of(own != null ? own : inherited == null ? "" : inherited);
    }

    private TextBox box(FormField field, FieldPlace place) {
        Placed placed = placed(field);
        int align = placed.field() instanceof PDVariableText text ? text.getQ() : 0;
        return new TextBox(place.width(), place.height(), place.edge(), look(placed.field(), place).size(), field.kind() == FieldKind.LINES,
                field.kind() == FieldKind.COMB ? field.most() : 0, Math.clamp(align, 0, 2));
    }

    /** Writes these words. Throws {@link PaperException} when they have no room or cannot be written. */
    void write(FormField field, String words) throws IOException {
        Placed placed = placed(field);
        placed.field().getCOSObject().setString(COSName.V, words);
        show(field, words);
    }

    /** Draws these words where the field stands. */
    private void show(FormField field, String words) throws IOException {
        Placed placed = placed(field);
        Lettering lettering = lettering(placed, words).orElseThrow(() -> new PaperException("form.letters", field.label()));
        placed.field().getCOSObject().removeItem(RICH);
        for (FieldPlace place : placed.places()) {
            TextBox box = box(field, place);
            TextBox.Laid laid = box.lay(words, lettering).or(() -> Optional.of(box.squeezed(words, lettering)).filter(own -> field.offers(words)))
                    .orElseThrow(() -> new PaperException("form.no-room", field.label()));
            DefaultAppearance look = look(placed.field(), place);
            Appearances.words(open.document(), place, look.colour() + "\n" + box.ink(laid, lettering), lettering.resources());
            lettering.name().filter(name -> !look.font().equals(Optional.of(name))).ifPresent(name -> {
                placed.field().getCOSObject().setString(COSName.DA, look.in(name));
                place.widget().getCOSObject().setString(COSName.DA, look.in(name));
            });
        }
    }

    /** Ticks the box, or one of the boxes, with this state; none when it is empty. */
    void tick(FormField field, String state) throws IOException {
        if (!state.isEmpty() && field.options().stream().noneMatch(o -> o.value().equals(state))) {
            throw new PaperException("form.not-offered", field.label());
        }
        Placed placed = placed(field);
        COSName on = state.isEmpty() ? COSName.Off : COSName.getPDFName(state);
        for (Map.Entry<FieldPlace, String> each : FieldReading.states(placed).entrySet()) {
            if (FieldReading.drawnState(each.getKey()).isEmpty()) {
                Appearances.tick(open.document(), each.getKey(), COSName.getPDFName(each.getValue()), field.kind() == FieldKind.ONE_OF);
            }
            Appearances.statesInPlace(each.getKey());
            each.getKey().widget().getCOSObject().setItem(COSName.AS, each.getValue().equals(state) ? on : COSName.Off);
        }
        placed.field().getCOSObject().setItem(COSName.V, on);
    }

    /** Chooses from a list; several with line ends between them where the form lets one. */
    void choose(FormField field, String values) throws IOException {
        List<String> chosen = values.isEmpty() ? List.of() : field.several() ? Arrays.asList(values.split("\n")) : List.of(values);
        List<String> known = field.options().stream().map(FormOption::value).toList();
        if (!field.free() && !known.containsAll(chosen)) {
            throw new PaperException("form.not-offered", field.label());
        }
        COSDictionary all = placed(field).field().getCOSObject();
        COSArray strings = new COSArray();
        COSArray places = new COSArray();
        chosen.forEach(value -> strings.add(new COSString(value)));
        chosen.stream().mapToInt(known::indexOf).filter(i -> i >= 0).sorted().forEach(i -> places.add(COSInteger.get(i)));
        all.setItem(COSName.V, chosen.size() == 1 ? strings.get(0) : chosen.isEmpty() ? new COSString("") : strings);
        all.setItem(CHOSEN, places);
        if (placed(field).field() instanceof PDListBox) {
            list(field, chosen);
        } else {
            show(field, chosen.isEmpty() ? "" : shown(field, chosen.getFirst()));
        }
    }

    private static String shown(FormField field, String value) {
        return field.options().stream().filter(o -> o.value().equals(value)).map(FormOption::shown).findFirst().orElse(value);
    }

    /** The list with what was chosen first, marked, so that all of it can be seen on paper too. */
    private void list(FormField field, List<String> chosen) throws IOException {
        Placed placed = placed(field);
        List<String> lines = new ArrayList<>(chosen.stream().map(value -> shown(field, value)).toList());
        int marked = lines.size();
        field.options().stream().filter(o -> !chosen.contains(o.value())).map(FormOption::shown).forEach(lines::add);
        Lettering lettering = lettering(placed, String.join("\n", lines)).orElseThrow(() -> new PaperException("form.letters", field.label()));
        for (FieldPlace place : placed.places()) {
            DefaultAppearance look = look(placed.field(), place);
            float usual = look.size() > 0 ? look.size() : TextBox.LEAST + 1;
            float size = Math.min(usual, place.height() / (Math.max(1, marked) * lettering.lead("")));
            float line = size * lettering.lead("");
            StringBuilder ink = new StringBuilder();
            for (int i = 0; i < lines.size() && (i < marked || (i + 1) * line <= place.height()); i++) {
                float top = place.height() - place.edge() - i * line;
                if (i < marked) {
                    ink.append(String.format(Locale.ROOT, "0.75 0.84 0.95 rg 1 %.2f %.2f %.2f re f\n", top - line, place.width() - 2, line));
                }
                ink.append(look.colour()).append('\n').append(lettering.ink(lines.get(i), 3, top - 0.78f * line, size));
            }
            Appearances.words(open.document(), place, ink.toString(), lettering.resources());
        }
        placed.field().getCOSObject().setInt(COSName.TI, 0);
    }

    /** What stood in the form already and has no drawing is drawn, for no reader is asked to do so any more. */
    void drawOthers(List<FormField> fields) throws IOException {
        boolean isOwed = open.form().getNeedAppearances();
        for (FormField field : fields) {
            boolean isDrawn = placed(field).places().stream().allMatch(p -> p.widget().getCOSObject().containsKey(COSName.AP));
            if (field.kind().isWords() && !field.value().isEmpty() && (isOwed || !isDrawn) && hasRoom(field, field.value()).orElse(false)) {
                show(field, field.value());
            }
        }
    }

    /** Readers that know the newer kind of form would show its own words, and none of these. Rights given to readers are void with it. */
    private void dropXfa() {
        if (open.form().hasXFA()) {
            open.form().setXFA(null);
            if (!open.sealed()) {
                open.document().getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("Perms"));
            }
        }
    }

    /** The file as it is now: added to when it is sealed, else written anew without what nothing needs. */
    byte[] save() throws IOException {
        fonts.finish();
        open.form().setNeedAppearances(false);
        dropXfa();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (open.sealed()) {
            open.document().saveIncremental(out);
        } else {
            open.document().save(out);
        }
        return out.toByteArray();
    }
}
