package org.onmyterms.screen.headings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.onmyterms.guide.Template;
import org.onmyterms.plan.HeadingRef;
import org.onmyterms.plan.Nation;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.TemplateShelf;

/** Whose headings there are to choose from. */
public final class HeadingsModel {

    /** Those of this nation and of everywhere; empty for all. */
    final ObjectProperty<Optional<Nation>> nation;
    final ObjectProperty<List<Template>> shown = new SimpleObjectProperty<>(List.of());
    final StringProperty notice = new SimpleStringProperty("");

    private final OpenPlan open;
    private final TemplateShelf shelf;
    private final Words words;

    public HeadingsModel(OpenPlan open, TemplateShelf shelf, Words words) {
        this.open = open;
        this.shelf = shelf;
        this.words = words;
        nation = new SimpleObjectProperty<>(open.plan().nation());
        nation.addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        shown.set(shelf.all().stream().filter(t -> t.nation().isEmpty() || nation.get().isEmpty() || t.nation().equals(nation.get())).toList());
    }

    static List<Optional<Nation>> nations() {
        List<Optional<Nation>> all = new ArrayList<>(Arrays.stream(Nation.values()).map(Optional::of).toList());
        all.add(Optional.empty());
        return all;
    }

    String name(Optional<Nation> where) {
        return words.text("headings.nation." + where.map(Nation::code).orElse("all"));
    }

    /** Ids of headings under which something stands and that are not at hand. */
    List<String> gone() {
        return open.plan().templates().stream().filter(id -> HeadingRef.letter(id).isEmpty() && shelf.template(id).isEmpty()).sorted().toList();
    }

    /** What has to be mended in the files beside the plan, a sentence each. */
    List<String> mistakes() {
        return shelf.mistakes().stream().map(m -> m.say(words)).toList();
    }

    /** Takes the headings of this file, or says what to mend in it. */
    void bring(Path file) {
        try {
            Template template = shelf.bring(file);
            show();
            notice.set(words.text("headings.brought", template.name()));
        } catch (SayableException mistake) {
            notice.set(mistake.say(words));
        }
    }
}
