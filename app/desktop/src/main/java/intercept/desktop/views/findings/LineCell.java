package intercept.desktop.views.findings;

import intercept.desktop.fx.SeverityMark;
import intercept.model.Finding.Status;
import intercept.session.FindingRow;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws a line of the list.
final class LineCell extends ListCell<Line> {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass BLIND = PseudoClass.getPseudoClass("blind");

    private final FindingsTexts texts;
    private final Locale locale;

    /// @param fold called with the head that was clicked
    LineCell(FindingsTexts texts, Locale locale, Consumer<Line.Head> fold) {
        this.texts = texts;
        this.locale = locale;
        getStyleClass().add("finding-line");
        // The list's width decides; long titles wrap.
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() instanceof Line.Head head) {
                fold.accept(head);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        pseudoClassStateChanged(HEAD, line instanceof Line.Head);
        pseudoClassStateChanged(BLIND, line instanceof Line.Blind);
        setGraphic(empty || line == null ? null : draw(line));
    }

    private Node draw(Line line) {
        return switch (line) {
            case Line.OfQuestion head ->
                head(texts.get("question." + head.question()), head.looked(), head.all(), head);
            case Line.OfSeverity head ->
                head(texts.get("severity." + head.severity()), head.looked(), head.all(), head);
            case Line.NotLookedHead head -> {
                setAccessibleText(texts.get("notlooked.spoken", head.count()));
                var hint = label(texts.get("notlooked.hint"), "second");
                hint.setWrapText(true);
                yield new VBox(headLine(texts.get("notlooked"), String.valueOf(head.count()), head), hint);
            }
            case Line.Item item -> item(item.row());
            case Line.Blind blind -> blind(blind);
        };
    }

    private Node head(String name, long looked, long all, Line.Head head) {
        setAccessibleText(texts.get("head.spoken", name, looked, all));
        return headLine(name, texts.get(looked == 0 ? "head.count.none" : "head.count", looked, all), head);
    }

    private static Node headLine(String name, String count, Line.Head head) {
        var title = label(name, "small", "strong");
        title.setMinWidth(0);
        var number = label(count, "small", "strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var chevron = new FontIcon(head.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        return row(chevron, title, space(), number);
    }

    private Node item(FindingRow row) {
        var name = texts.findings().title(row.finding());
        var title = label(Unbroken.narrow(name), "strong", "finding-title");
        title.setWrapText(true);
        if (row.status() == Status.DISMISSED) {
            title.getStyleClass().add("muted");
        }
        var place = texts.second(row);
        var second = label(Unbroken.narrow(place), "second");
        second.setWrapText(true);
        var words = new VBox(title, second);
        words.getStyleClass().add("finding-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var mark = SeverityMark.shapeOnly(row.finding().severity(), locale);
        mark.getStyleClass().add("finding-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setMaxHeight(Region.USE_PREF_SIZE);
        setAccessibleText(texts.get(
                "item.spoken",
                texts.get("severity." + row.finding().severity()),
                name,
                place,
                texts.status(row.status())));
        var line = row(mark, words, state(row.status()));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private Node state(Status status) {
        var state = label(texts.status(status), "finding-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        switch (status) {
            case PROPOSED -> state.getStyleClass().add("muted");
            case CONFIRMED -> {
                state.setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
                state.getStyleClass().add("confirmed");
            }
            case DISMISSED -> {
                state.setGraphic(new FontIcon(Feather.X_CIRCLE));
                state.getStyleClass().add("muted");
            }
        }
        return state;
    }

    private Node blind(Line.Blind blind) {
        var name = label(texts.findings().name(blind.rule().rule()), "strong", "muted");
        name.setWrapText(true);
        var why =
                label(texts.findings().missing(blind.rule().rule(), blind.rule().missing()), "second");
        why.setWrapText(true);
        var words = new VBox(name, why);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        setAccessibleText(texts.get("blind.spoken", name.getText(), why.getText()));
        var icon = new FontIcon(Feather.EYE_OFF);
        icon.getStyleClass().add("finding-blind");
        var line = row(icon, words);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("finding-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
