package org.onmyterms.screen.chairs;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.onmyterms.look.Style;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.Voice;
import org.onmyterms.screen.spelling.SpellingPart;
import org.onmyterms.widget.Chairs;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Recent;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.SpellingHelp;
import org.onmyterms.work.Whose;

/** Two people at one question: the person's side with the question and their words, and the supporter's strip. */
public final class ChairsView implements Screen {

    private final ChairsModel model;
    private final Widgets widgets;
    private final Page page;
    private final Chairs chairs;
    private final Strip strip;
    private final TextNote ask;
    private final TextArea writing;
    private final SpellingPart spelling;
    private final VBox back;
    private final Recent<Entry> said;
    private final Button right;
    private final Button next;
    private final Button before;

    public ChairsView(ChairsModel model, SpellingHelp help, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        ask = widgets.headingNote(model.ask);
        page = widgets.page(widgets.pictured(model.topic().picture(), ask));
        strip = new Strip(model, help, widgets, goes, this::sayBack, this::changeWhoTypes);
        chairs = widgets.chairs(page, strip.page());
        strip.aloneWhile(chairs.bothProperty().not());
        right = widgets.button("chairs.right", () -> answered(model::right));
        Style.PRIMARY.on(right);
        back = widgets.column();
        said = widgets.recent(this::words);
        writing = widgets.writing(widgets.text("chairs.write", model.person()), widgets.text("chairs.write.help"));
        widgets.inStep(writing, writing.textProperty(), model.typed);
        spelling = new SpellingPart(model.spelling(help, false), writing, widgets);
        TextNote typing = widgets.note("");
        Style.SUBHEADING.on(typing);
        typing.textProperty().bind(Bindings.createStringBinding(() -> widgets.text("chairs.typing", model.typing()), model.supporterTypes));
        Button hand = widgets.button("chairs.who-types.other-chair", this::changeWhoTypes);
        page.add(widgets.row(typing, hand), back, widgets.labelled(writing), spelling.node(), widgets.button("chairs.another", this::another),
                widgets.notice(model.notice), said);
        before = widgets.button("chairs.before", () -> turn(model::before));
        next = widgets.button("chairs.next", () -> turn(model::next));
        page.footer(before, widgets.button("chairs.swap", chairs::swap), widgets.button("chairs.one-side", goes::back), next);
        page.focusWithinProperty().addListener((property, old, now) -> sit(now, false));
        strip.page().focusWithinProperty().addListener((property, old, now) -> sit(now, true));
        model.supporterTypes.addListener((property, old, now) -> chairs.show(now));
        model.back.waiting.addListener((property, old, now) -> showBack(now));
        model.said.addListener((ListChangeListener<Entry>) change -> said.show(model.said));
        showBack(model.back.waiting.get());
        said.show(model.said);
        showWhere();
    }

    private void sit(boolean here, boolean supporter) {
        if (here) {
            model.sit(supporter);
        }
    }

    private void sayBack() {
        if (model.sayBack()) {
            page.focus(right);
        }
    }

    /** The supporter types from now on. */
    public void handOver() {
        strip.focus();
    }

    private void changeWhoTypes() {
        if (model.supporterTypes.get()) {
            model.sit(false);
            page.focus(writing);
        } else {
            handOver();
        }
    }

    private void another() {
        model.another();
        writing.requestFocus();
    }

    private void turn(Runnable way) {
        way.run();
        said.onlyNewest();
        showWhere();
    }

    private void showWhere() {
        next.setVisible(model.hasNext());
        next.setManaged(model.hasNext());
        before.setVisible(model.hasBefore());
        before.setManaged(model.hasBefore());
        page.toTop();
        Platform.runLater(() -> first().requestFocus());
    }

    private void answered(Runnable answer) {
        answer.run();
        page.focus(model.back.waiting.get().isPresent() ? right : writing);
    }

    /** The words that wait to be said back, large, with the person's three answers. */
    private void showBack(Optional<Entry> waiting) {
        boolean wasHere = back.isFocusWithin();
        back.getChildren().clear();
        waiting.ifPresent(entry -> {
            TextNote large = widgets.note(entry.words());
            Style.SAID.on(large);
            back.getChildren().setAll(widgets.ownCard(large), widgets.note(widgets.text("chairs.is-it", model.supporter())),
                    widgets.row(right, widgets.button("chairs.change", () -> {
                        model.change();
                        page.focus(writing);
                    }), widgets.button("chairs.not-yet", () -> answered(model::notYet))));
        });
        back.setVisible(waiting.isPresent());
        back.setManaged(waiting.isPresent());
        if (wasHere) {
            page.focus(waiting.isPresent() ? right : writing);
        }
    }

    private Node words(Entry entry) {
        TextNote whose = widgets.note(Whose.of(entry, model.plan(), widgets.words()));
        Style.QUIET.on(whose);
        Node[] parts = {whose, widgets.note(entry.words())};
        return entry.voice() == Voice.VIEW || entry.voice() == Voice.OBSERVED ? widgets.othersCard(parts) : widgets.ownCard(parts);
    }

    @Override
    public String title() {
        return model.topic().name();
    }

    @Override
    public String about() {
        return "help.page.chairs";
    }

    @Override
    public Node node() {
        return chairs;
    }

    /** The person's box, or the question where going to the box would push the question out of sight. */
    @Override
    public Node first() {
        return page.beginsInView(writing) ? writing : ask;
    }

    @Override
    public void leave() {
        spelling.leave();
        strip.leave();
        model.leave();
    }
}
