package org.onmyterms.screen.keys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.onmyterms.look.Style;
import org.onmyterms.plan.KeyHolder;
import org.onmyterms.plan.KeyHolder.Kind;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Supporter;
import org.onmyterms.screen.keys.KeysModel.Drawn;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.PlaceChooser;

/** Who can open my plan: one card for each key, what can be done with it, and what can be added. */
public final class KeysView implements Screen {

    private final KeysModel model;
    private final Widgets widgets;
    private final PlaceChooser chooser;
    private final Goes goes;
    private final Page page;
    private final TextNote notice;
    private final TextNote why;

    public KeysView(KeysModel model, Widgets widgets, PlaceChooser chooser, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        this.chooser = chooser;
        this.goes = goes;
        this.notice = widgets.notice(model.notice);
        this.why = widgets.note(widgets.text(model.isPersons() ? "keys.why" : "keys.only-the-person"));
        page = widgets.page(widgets.heading(widgets.text("keys.title")));
        model.holders.addListener((property, before, now) -> show());
        model.drawn.addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        model.drawn.get().ifPresentOrElse(this::showDrawn, this::showKeys);
    }

    private void showKeys() {
        page.set(why, notice);
        for (KeyHolder holder : model.holders.get()) {
            page.add(card(holder));
        }
        if (model.isPersons()) {
            page.add(widgets.subheading(widgets.text("keys.more")));
            for (Supporter supporter : model.supportersWithoutWords()) {
                page.add(widgets.named(widgets.text("keys.give", supporter.name()), widgets.text("keys.give.help"),
                        () -> model.drawWords(supporter.id())));
            }
            page.add(widgets.careful(widgets.button("keys.make-stick", () -> chooser
                    .newFile(Path.of(widgets.text("keys.stick-name")).toAbsolutePath()).ifPresent(model::makeStick)), "keys.make-stick.means"));
            if (model.mayTrust.get()) {
                page.add(widgets.careful(widgets.button("keys.trust", model::trustThisComputer), "keys.trust.means"));
            }
        }
        page.add(widgets.button("keys.back", goes::safety));
        page.focus(model.notice.get().isEmpty() ? why : notice);
    }

    private Node card(KeyHolder holder) {
        List<Node> parts = new ArrayList<>(List.of(widgets.note(model.say(holder))));
        if (model.isPersons()) {
            parts.add(widgets.row(doing(holder).toArray(Node[]::new)));
        }
        return widgets.card(parts.toArray(Node[]::new));
    }

    private List<Node> doing(KeyHolder holder) {
        List<Node> doing = new ArrayList<>();
        if (holder.kind() == Kind.WORDS) {
            doing.add(holder.isPersons() ? widgets.button("keys.new-words", () -> model.drawWords(holder.owner()))
                    : widgets.named(widgets.text("keys.new-words-for", model.name(holder.owner())), widgets.text("keys.new-words.help"),
                            () -> model.drawWords(holder.owner())));
        }
        if (holder.kind() == Kind.RECOVERY) {
            doing.add(widgets.button("keys.new-sheet", model::drawRecoveryKey));
        }
        if (!holder.isPersons() || holder.kind() == Kind.STICK || holder.kind() == Kind.COMPUTER) {
            doing.add(widgets.careful(widgets.named(widgets.text("keys.take-away", model.say(holder)), widgets.text("keys.take-away.help"),
                    () -> model.takeAway(holder)), "keys.take-away.means"));
        }
        return doing;
    }

    private void showDrawn(Drawn drawn) {
        TextNote key = widgets.note(drawn.recoveryKey().orElseGet(() -> String.join("   ", drawn.words())));
        Style.SUBHEADING.on(key);
        TextField sheet = widgets.field(widgets.text("keys.sheet"), widgets.text("keys.sheet.help"));
        widgets.inStep(sheet, sheet.textProperty(), model.sheet);
        String what = drawn.recoveryKey().isPresent() ? "keys.drawn-recovery"
                : drawn.owner().equals(Person.ID) ? "keys.drawn-words" : "keys.drawn-theirs";
        page.set(widgets.note(widgets.text(what, model.name(drawn.owner()))), widgets.card(key), widgets.note(widgets.text("keys.old-copies")),
                widgets.labelled(sheet), widgets.careful(widgets.button("keys.save-sheet", model::saveSheet), "keys.save-sheet.means"),
                notice, widgets.button("keys.keep-old", model::dropDrawn),
                widgets.careful(widgets.button("keys.written", model::useDrawn), "keys.written.means"));
        page.focus(key);
    }

    @Override
    public String title() {
        return widgets.text("keys.title");
    }

    @Override
    public String about() {
        return "help.page.keys";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return why;
    }
}
