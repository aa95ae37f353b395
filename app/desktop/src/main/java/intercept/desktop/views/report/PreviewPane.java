package intercept.desktop.views.report;

import intercept.words.Words;
import java.io.ByteArrayInputStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The real pages, one at a time, as wide as there is room or larger.
final class PreviewPane extends BorderPane {

    private static final double WIDEST = 900;
    private static final double MARGIN = 64;

    private final ReportModel model;
    private final Words words;
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ImageView picture = new ImageView();
    private final ScrollPane scroll = new ScrollPane();

    PreviewPane(ReportModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("report-preview", "canvas");
        picture.setId("report-page");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        var sheet = new StackPane(picture);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var ground = new StackPane(sheet);
        ground.getStyleClass().add("sheet-ground");
        scroll.setContent(ground);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(words.get("preview"));
        scroll.viewportBoundsProperty().subscribe(this::fit);
        zoom.subscribe(this::fit);
        setTop(bar());
        setCenter(scroll);
        model.preview().subscribe(this::show);
        model.page().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node bar() {
        var position = new Label();
        position.setId("report-position");
        position.setMinWidth(Region.USE_PREF_SIZE);
        Runnable name = () -> position.setText(words.get(
                "page", model.page().get() + 1, model.preview().get().pages().size()));
        model.page().subscribe(name);
        model.preview().subscribe(name);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var percent = new Label();
        percent.getStyleClass().add("muted");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        zoom.subscribe(now -> percent.setText(
                now.doubleValue() == 1
                        ? words.get("zoom.width")
                        : words.get("zoom", Math.round(now.doubleValue() * 100))));
        var bar = new HBox(
                button("report-previous", "page.previous", Feather.CHEVRON_LEFT, () -> model.turn(-1)),
                position,
                button("report-next", "page.next", Feather.CHEVRON_RIGHT, () -> model.turn(1)),
                space,
                button("report-smaller", "zoom.out", Feather.MINUS, () -> zoom.set(Math.max(0.5, zoom.get() - 0.25))),
                percent,
                button("report-larger", "zoom.in", Feather.PLUS, () -> zoom.set(Math.min(3, zoom.get() + 0.25))));
        bar.getStyleClass().add("preview-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Button button(String id, String key, Feather icon, Runnable act) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(words.get(key));
        button.setTooltip(new Tooltip(words.get(key)));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN) {
            model.turn(1);
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            model.turn(-1);
            event.consume();
        }
    }

    private void show() {
        var pages = model.preview().get().pages();
        int page = model.page().get();
        if (page < pages.size()) {
            picture.setImage(new Image(new ByteArrayInputStream(pages.get(page))));
            picture.setAccessibleText(words.get("page", page + 1, pages.size()));
            scroll.setVvalue(0);
        }
        fit();
    }

    private void fit() {
        double room = Math.max(200, scroll.getViewportBounds().getWidth() - MARGIN);
        picture.setFitWidth(Math.min(WIDEST, room) * zoom.get());
        scroll.setFitToWidth(picture.getFitWidth() <= room);
    }
}
