package intercept.desktop.views.timeline;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.EmptyState;
import intercept.desktop.fx.ViewHead;
import intercept.desktop.views.View;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What happened when. People as lanes, mails as shapes, one axis.
public final class TimelineView implements View {

    private final TimelineModel model;
    private final TimelineTexts texts;
    private final BorderPane root = new BorderPane();

    public TimelineView(Desk desk) {
        this(desk, new TimelineModel(desk));
    }

    TimelineView(Desk desk, TimelineModel model) {
        this.model = model;
        texts = new TimelineTexts(desk.locale(), desk.zone());
        root.setId("timeline");
        root.getStyleClass().add("timeline");
        root.getStylesheets()
                .add(Objects.requireNonNull(TimelineView.class.getResource("timeline.css"))
                        .toExternalForm());
        var lanes = lanes(desk);
        root.setTop(new VBox(head(), bar()));
        root.setCenter(new StackPane(lanes, empty()));
        root.setBottom(strip(desk, lanes));
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
        var head = new ViewHead(texts.get("title"));
        model.window().subscribe(window -> head.facts(model.chart().get().isEmpty() ? "" : texts.range(window)));
        model.chart()
                .subscribe(chart -> head.facts(
                        chart.isEmpty() ? "" : texts.range(model.window().get())));
        return head;
    }

    private Node bar() {
        var undated = new Label();
        undated.getStyleClass().add("second");
        model.chart()
                .subscribe(chart -> undated.setText(chart.undated() == 0 ? "" : texts.get("undated", chart.undated())));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var span = new Label();
        span.getStyleClass().addAll("muted", "timeline-span");
        model.window().subscribe(window -> span.setText(texts.span(window)));
        var bar = new HBox(
                undated,
                space,
                icon("timeline-zoom-out", Feather.ZOOM_OUT, "zoom.out", () -> model.zoom(1.6)),
                span,
                icon("timeline-zoom-in", Feather.ZOOM_IN, "zoom.in", () -> model.zoom(1 / 1.6)),
                button("timeline-whole", "zoom.whole", model::whole),
                nextFinding());
        bar.getStyleClass().add("filter-bar");
        bar.disableProperty().bind(model.chart().map(Chart::isEmpty));
        return bar;
    }

    private Button nextFinding() {
        var key = new Label(texts.get("findings.next.key"));
        key.getStyleClass().add("keycap");
        var button = button("timeline-next-finding", "findings.next", model::nextFinding);
        button.setGraphic(key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.disableProperty().bind(model.chart().map(chart -> chart.marked().length == 0));
        return button;
    }

    private Button button(String id, String words, Runnable act) {
        var button = new Button(texts.get(words));
        button.setId(id);
        button.setAccessibleText(texts.get(words));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Button icon(String id, Feather icon, String words, Runnable act) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(texts.get(words));
        button.setTooltip(new Tooltip(texts.get(words)));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private LanesDrawing lanes(Desk desk) {
        var lanes = new LanesDrawing(model, texts, desk.zone());
        lanes.setId("timeline-lanes");
        lanes.getStyleClass().add("timeline-lanes");
        lanes.setFocusTraversable(true);
        lanes.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        model.chosen().subscribe(() -> lanes.setAccessibleText(lanes.spoken()));
        model.chart().subscribe(_ -> lanes.setAccessibleText(lanes.spoken()));
        Hand.on(lanes, model);
        return lanes;
    }

    private Node strip(Desk desk, LanesDrawing lanes) {
        var strip = new Strip(model, texts, desk.zone(), lanes);
        strip.setId("timeline-strip");
        strip.getStyleClass().add("timeline-strip");
        strip.setAccessibleText(texts.get("strip.spoken"));
        strip.visibleProperty().bind(model.chart().map(chart -> !chart.isEmpty()));
        return strip;
    }

    private Node empty() {
        var empty = new EmptyState(Feather.CLOCK, texts.get("empty.title"), texts.get("empty.text"));
        empty.setId("timeline-empty");
        empty.getStyleClass().add("surface");
        empty.visibleProperty().bind(model.chart().map(Chart::isEmpty));
        return empty;
    }
}
