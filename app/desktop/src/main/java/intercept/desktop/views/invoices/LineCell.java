package intercept.desktop.views.invoices;

import intercept.desktop.fx.Shapes;
import intercept.model.Severity;
import intercept.picture.Signs;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An invoice: its number, how many files and changes; a sign where one of them was altered.
final class LineCell extends ListCell<Line> {

    private static final PseudoClass PART = PseudoClass.getPseudoClass("part");

    private static final int NARROW = 22;

    private final InvoiceTexts texts;
    private final Label title = new Label();
    private final Label second = new Label();
    private final HBox row = new HBox();

    LineCell(InvoiceTexts texts) {
        this.texts = texts;
        getStyleClass().add("invoice-line");
        setPrefWidth(0);
        title.setWrapText(true);
        second.setWrapText(true);
        second.getStyleClass().add("second");
        row.getStyleClass().add("invoice-row");
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        pseudoClassStateChanged(PART, line instanceof Line.File);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        var sign = fill(line);
        var words = new VBox(title, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getChildren().setAll(words, sign);
        setGraphic(row);
    }

    private Node fill(Line line) {
        return switch (line) {
            case Line.Group group -> {
                title.getStyleClass().setAll("label", "strong");
                title.setText(group.group().title());
                second.setText(texts.second(group));
                var sign = sign(group);
                setAccessibleText(texts.get(
                        "line.spoken",
                        group.group().title(),
                        second.getText(),
                        String.valueOf(sign.getAccessibleText())));
                yield sign;
            }
            case Line.File part -> {
                title.getStyleClass().setAll("label", "small");
                title.setText(texts.name(part.file()));
                second.setText((narrow(sender(part)) + "\n" + texts.sent(part.file())).strip());
                setAccessibleText(texts.name(part.file()) + ", " + texts.origin(part.file()));
                yield new Region();
            }
        };
    }

    /// The address alone: the list is narrow.
    private String sender(Line.File part) {
        return part.file().from().isBlank()
                ? texts.sender(part.file())
                : part.file().from();
    }

    private Node sign(Line.Group group) {
        if (group.unreadable().isPresent()) {
            var sign = new FontIcon(Feather.ALERT_TRIANGLE);
            sign.setAccessibleText(texts.get("line.unreadable"));
            return sign;
        }
        if (group.altered()) {
            var path = new SVGPath();
            path.setContent(Signs.path(Severity.CRITICAL));
            var sign = new Region();
            sign.setShape(path);
            sign.getStyleClass().addAll("severity-shape", Shapes.style(Severity.CRITICAL));
            sign.setAccessibleText(texts.get("line.altered"));
            return sign;
        }
        if (group.same()) {
            var sign = new FontIcon(Feather.CHECK);
            sign.setAccessibleText(texts.get("line.checked"));
            return sign;
        }
        var nothing = new Region();
        nothing.setAccessibleText("");
        return nothing;
    }

    /// A long address goes on in the next line behind its `@`: its domain stays whole.
    private static String narrow(String address) {
        return address.length() > NARROW ? address.replace("@", "@\n") : address;
    }
}
