package org.onmyterms.screen.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.onmyterms.screen.search.SearchModel.Found;
import org.onmyterms.widget.MarkedText;
import org.onmyterms.widget.Page;
import org.onmyterms.widget.Screen;
import org.onmyterms.widget.TextNote;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;

/** One field, and below it what is found while somebody types; Enter goes to the first. */
public final class SearchView implements Screen {

    private final SearchModel model;
    private final Widgets widgets;
    private final Page page;
    private final TextField field;
    private final VBox results;
    private final VBox more;

    public SearchView(SearchModel model, Widgets widgets, Goes goes) {
        this.model = model;
        this.widgets = widgets;
        field = widgets.field(widgets.text("search.field"), widgets.text("search.field.help"));
        widgets.inStep(field, field.textProperty(), model.typed);
        field.setOnAction(entered -> results().stream().findFirst().ifPresent(Node::requestFocus));
        TextNote news = widgets.note("");
        news.textProperty().bind(model.news);
        results = widgets.column();
        more = widgets.column();
        page = widgets.page(widgets.heading(title()));
        page.add(widgets.labelled(field), news, results, more);
        page.footer(widgets.button("search.back", goes::back));
        model.found.addListener((Observable again) -> show());
        show();
    }

    private List<Node> results() {
        return results.getChildren();
    }

    private void show() {
        results().clear();
        showMore();
    }

    /** Shows the next few; the first of them is returned. */
    private Optional<Button> showMore() {
        List<Button> next = model.next().stream().map(this::card).toList();
        results().addAll(next);
        more.getChildren().clear();
        if (model.left() > 0) {
            more.getChildren().add(widgets.named(widgets.text("search.more", model.left()), widgets.text("search.more.help"),
                    () -> showMore().ifPresent(Node::requestFocus)));
        }
        return next.stream().findFirst();
    }

    private Button card(Found found) {
        return widgets.foundCard(found.where(), found.passage().words(),
                found.passage().found().stream().map(part -> new MarkedText.Mark(part.from(), part.to())).toList(), found.whose(), found.go());
    }

    @Override
    public String title() {
        return widgets.text("search.title");
    }

    @Override
    public String about() {
        return "help.page.search";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return field;
    }

    @Override
    public void leave() {
        model.leave();
    }
}
