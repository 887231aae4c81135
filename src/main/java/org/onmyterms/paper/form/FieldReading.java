package org.onmyterms.paper.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.onmyterms.paper.form.OpenForm.Placed;

/** What can be known of a field: its label, its kind, what can be chosen, what stands in it. */
final class FieldReading {

    private static final String ON = "Yes";

    private FieldReading() {
    }

    static List<FormField> all(OpenForm open) {
        PrintedWords printed = new PrintedWords(open.document());
        List<FormField> fields = new ArrayList<>();
        open.fields().forEach((id, placed) -> fields.add(field(id, placed, printed)));
        return fields;
    }

    private static FormField field(String id, Placed placed, PrintedWords printed) {
        FieldKind kind = kind(placed);
        List<FormOption> options = options(placed, kind, printed);
        int most = placed.field() instanceof PDTextField text ? Math.max(0, text.getMaxLen()) : 0;
        return new FormField(id, label(placed, kind, printed), placed.places().getFirst().page() + 1, kind, options, most,
                placed.field() instanceof PDChoice choice && choice.isMultiSelect(), placed.field() instanceof PDComboBox combo && combo.isEdit(),
                placed.field().isRequired(), placed.field().isReadOnly(), value(placed, kind));
    }

    static FieldKind kind(Placed placed) {
        return switch (placed.field()) {
            case PDTextField text when text.isComb() && text.getMaxLen() > 0 -> FieldKind.COMB;
            case PDTextField text -> text.isMultiline() ? FieldKind.LINES : FieldKind.LINE;
            case PDChoice choice -> FieldKind.CHOICE;
            case PDRadioButton radio -> FieldKind.ONE_OF;
            default -> Set.copyOf(states(placed).values()).size() > 1 ? FieldKind.ONE_OF : FieldKind.TICK;
        };
    }

    /**
     * The name of the ticked state of each box of a field. Boxes without a drawing of it, and so without a name, get one: that of
     * the file's list of values is for people, so they are numbered.
     */
    static Map<FieldPlace, String> states(Placed placed) {
        Map<FieldPlace, String> states = new LinkedHashMap<>();
        for (FieldPlace place : placed.places()) {
            String missing = placed.places().size() == 1 ? ON : Integer.toString(states.size() + 1);
            states.put(place, drawnState(place).orElse(missing));
        }
        return states;
    }

    static Optional<String> drawnState(FieldPlace place) {
        if (place.widget().getCOSObject().getDictionaryObject(COSName.AP) instanceof COSDictionary all
                && all.getDictionaryObject(COSName.N) instanceof COSDictionary normal && !(normal instanceof COSStream)) {
            return normal.keySet().stream().filter(name -> !name.equals(COSName.Off)).map(COSName::getName).findFirst();
        }
        return Optional.empty();
    }

    private static List<FormOption> options(Placed placed, FieldKind kind, PrintedWords printed) {
        List<FormOption> options = new ArrayList<>();
        if (placed.field() instanceof PDChoice choice) {
            List<String> values = choice.getOptionsExportValues();
            List<String> shown = choice.getOptionsDisplayValues();
            for (int i = 0; i < values.size(); i++) {
                options.add(new FormOption(values.get(i), i < shown.size() ? shown.get(i) : values.get(i)));
            }
        } else if (kind == FieldKind.ONE_OF || kind == FieldKind.TICK) {
            List<String> exported = ((PDButton) placed.field()).getExportValues();
            Set<String> met = new LinkedHashSet<>();
            int at = 0;
            for (Map.Entry<FieldPlace, String> state : states(placed).entrySet()) {
                String called = at < exported.size() ? exported.get(at) : state.getValue();
                at++;
                if (met.add(state.getValue())) {
                    options.add(new FormOption(state.getValue(), printed.beside(state.getKey()).orElseGet(() -> clean(called))));
                }
            }
        }
        return options;
    }

    private static String label(Placed placed, FieldKind kind, PrintedWords printed) {
        String said = placed.field().getAlternateFieldName();
        if (said != null && !said.isBlank()) {
            return said.strip();
        }
        FieldPlace place = placed.places().getFirst();
        return (kind == FieldKind.TICK ? printed.beside(place) : printed.before(place)).orElseGet(() -> {
            String name = placed.field().getPartialName();
            return clean(name == null ? "" : name);
        });
    }

    /** A name for programs as people would write it: "txtFirst_Name[0]" is "First Name". */
    static String clean(String name) {
        String words = name.replaceAll("\\[\\d+]", "").replaceAll("^(txt|chk|cbo?|fld|field|rb|ddl?)(?=[A-Z_0-9])", "")
                .replaceAll("[_.\\-]+", " ").replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").strip();
        return words.isEmpty() ? name : words;
    }

    private static String value(Placed placed, FieldKind kind) {
        return switch (placed.field()) {
            case PDTextField text -> text.getValue().replace("\r\n", "\n").replace('\r', '\n');
            case PDChoice choice -> String.join("\n", choice.getValue());
            default -> {
                String now = placed.field().getCOSObject().getNameAsString(COSName.V, COSName.Off.getName());
                yield states(placed).containsValue(now) ? now : "";
            }
        };
    }
}
