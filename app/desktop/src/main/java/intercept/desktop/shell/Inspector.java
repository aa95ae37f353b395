package intercept.desktop.shell;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.Selected;
import intercept.words.Words;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is chosen, beside every view: what it is, what speaks against it, where else to see it.
final class Inspector extends BorderPane {

    private static final double NARROWEST = 240;
    private static final double WIDEST = 420;

    /// What stands in it.
    ///
    /// @param right a chip in the head, or an empty region
    record Content(Node sign, String title, Node right, Node body) {}

    private final Desk desk;
    private final Words words;
    private final Runnable close;
    private final MessageInspector messages;
    private final FindingInspector findings;

    Inspector(Desk desk, Supplier<People> people, Words words, Runnable close) {
        this.desk = desk;
        this.words = words;
        this.close = close;
        this.messages = new MessageInspector(desk, people, words);
        this.findings = new FindingInspector(desk, words);
        setId("inspector");
        getStyleClass().add("inspector");
        setLeft(handle());
        nothing();
    }

    /// Reads what is chosen again.
    void refresh() {
        switch (desk.selection().get()) {
            case Selected.Nothing _, Selected.OfDocument _ -> nothing();
            case Selected.OfMessage message -> messages.load(message.id(), this::show);
            case Selected.OfFinding finding -> findings.load(finding.id(), this::show);
        }
    }

    private void nothing() {
        var hint = new Label(words.get("inspector.nothing"));
        hint.setWrapText(true);
        hint.getStyleClass().add("second");
        var body = new VBox(hint);
        body.getStyleClass().add("inspector-hint");
        show(new Content(new FontIcon(Feather.MOUSE_POINTER), words.get("inspector"), new Region(), body));
    }

    private void show(Content content) {
        var title = new Label(content.title());
        title.getStyleClass().add("strong");
        title.setId("inspector-title");
        title.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(
                content.sign(),
                title,
                space,
                content.right(),
                new IconButton("inspector-close", Feather.X, words.get("inspector.close"), close));
        head.getStyleClass().add("inspector-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(content.body());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        var page = new BorderPane(scroll);
        page.setTop(head);
        setCenter(page);
    }

    private Node handle() {
        var grip = new StackPane();
        grip.getStyleClass().add("inspector-grip");
        grip.setCursor(Cursor.E_RESIZE);
        grip.setOnMouseDragged(drag -> {
            double right = localToScene(getWidth(), 0).getX();
            setPrefWidth(Math.clamp(right - drag.getSceneX(), NARROWEST, WIDEST));
        });
        return grip;
    }
}
