package intercept.desktop.views.invoices;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One change: its number, what it is, how it was and is now, and what to know about it.
final class ChangeCell extends ListCell<ChangePane.Entry> {

    private static final PseudoClass REST = PseudoClass.getPseudoClass("rest");

    private final InvoiceTexts texts;

    ChangeCell(InvoiceTexts texts) {
        this.texts = texts;
        getStyleClass().add("change-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ChangePane.@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        pseudoClassStateChanged(REST, entry instanceof ChangePane.Entry.Rest);
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        setGraphic(
                switch (entry) {
                    case ChangePane.Entry.Item item -> item(item.numbered());
                    case ChangePane.Entry.Rest rest -> rest(rest.text());
                });
    }

    private Label rest(String text) {
        setAccessibleText(text);
        return wrapped(text, "muted");
    }

    private HBox item(Numbered numbered) {
        var change = numbered.change();
        var number = new Label(String.valueOf(numbered.number()));
        number.getStyleClass().addAll("change-badge", "altered", "listed");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var title = wrapped(texts.title(change), "strong");
        var words = new VBox(title);
        words.getStyleClass().add("change-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!change.before().isBlank()) {
            words.getChildren().add(line("was", change.before(), "was-value"));
        }
        if (!change.after().isBlank()) {
            words.getChildren().add(line("now", change.after(), "now-value"));
        }
        var detail = texts.detail(change);
        if (!detail.isBlank()) {
            words.getChildren().add(wrapped(detail, "second"));
        }
        setAccessibleText(texts.get(
                "change.line.spoken", numbered.number(), title.getText(), change.before(), change.after(), detail));
        var row = new HBox(number, words);
        row.getStyleClass().add("change-row");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private HBox line(String key, String value, String style) {
        var name = new Label(texts.get(key));
        name.getStyleClass().addAll("muted", "was-now");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var text = wrapped(value.replace('\n', ' '), style);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(name, text);
        line.getStyleClass().add("was-now-line");
        return line;
    }

    private static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
