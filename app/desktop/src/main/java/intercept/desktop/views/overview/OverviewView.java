package intercept.desktop.views.overview;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.EmptyState;
import intercept.desktop.fx.ViewHead;
import intercept.desktop.views.View;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The answer on one screen.
public final class OverviewView implements View {

    private static final PseudoClass SCROLLS = PseudoClass.getPseudoClass("scrolls");

    private final OverviewModel model;
    private final OverviewTexts texts;
    private final Consumer<String> copy;
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();

    public OverviewView(Desk desk) {
        this(desk, InstantSource.system(), OverviewView::toClipboard);
    }

    /// @param clock what the money clock runs by
    /// @param copy takes text that the analyst wants to paste elsewhere
    OverviewView(Desk desk, InstantSource clock, Consumer<String> copy) {
        this.copy = copy;
        texts = new OverviewTexts(desk::times);
        model = new OverviewModel(desk, clock, texts);
        root.setId("overview");
        root.getStyleClass().addAll("overview", "canvas");
        root.getStylesheets()
                .add(Objects.requireNonNull(OverviewView.class.getResource("overview.css"))
                        .toExternalForm());
        root.setTop(head());
        scroll.setFitToWidth(true);
        scroll.setId("overview-scroll");
        root.setCenter(scroll);
        // The bar takes its room from the margin, so that the cards end where the buttons above them do.
        scroll.viewportBoundsProperty()
                .subscribe(seen -> scroll.pseudoClassStateChanged(
                        SCROLLS, seen.getWidth() > 0 && seen.getWidth() < scroll.getWidth()));
        model.overview().subscribe(this::show);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private Node head() {
        var summary = new Button(texts.get("copy.summary"), new FontIcon(Feather.COPY));
        summary.setId("overview-copy-summary");
        summary.setOnAction(_ -> copy.accept(model.summary()));
        var report = new Button(texts.get("make.report"), new FontIcon(Feather.PRINTER));
        report.setId("overview-make-report");
        report.getStyleClass().add("main");
        report.setOnAction(_ -> model.makeReport());
        var empty = model.overview().map(overview -> overview.messages() == 0);
        summary.disableProperty().bind(empty);
        report.disableProperty().bind(empty);
        var head = new ViewHead(texts.get("title"), summary, report);
        head.facts(texts.get("facts"));
        return head;
    }

    private void show(Overview overview) {
        scroll.setFitToHeight(overview.messages() == 0);
        scroll.setContent(overview.messages() == 0 ? empty() : cards(overview));
    }

    private Node empty() {
        var empty = new EmptyState(Feather.INBOX, texts.get("empty.title"), texts.get("empty.text"));
        empty.setId("overview-empty");
        return empty;
    }

    private Node cards(Overview overview) {
        var grid = new GridPane();
        grid.getStyleClass().add("overview-grid");
        for (int column = 0; column < 3; column++) {
            var third = new ColumnConstraints();
            third.setPercentWidth(column == 0 ? 23.0 : 22.5);
            third.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(third);
        }
        var right = new ColumnConstraints();
        right.setPercentWidth(32);
        grid.getColumnConstraints().add(right);
        grid.add(stretched(new VerdictCard(model, texts, overview.verdict())), 0, 0, 3, 1);
        grid.add(stretched(new MoneyCard(texts, overview.money())), 3, 0);
        int column = 0;
        for (var card : overview.questions()) {
            grid.add(stretched(new QuestionCard(model, texts, card, copy)), column++, 1);
        }
        grid.add(stretched(new SeverityCard(model, texts, overview.findings())), 3, 1);
        grid.add(stretched(new StoryCard(model, texts, overview.story())), 0, 2, 3, 1);
        grid.add(stretched(new AskCard(texts, overview.asks(), copy)), 3, 2);
        return grid;
    }

    private static VBox stretched(VBox card) {
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        card.setMinWidth(0);
        return card;
    }

    private static void toClipboard(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
