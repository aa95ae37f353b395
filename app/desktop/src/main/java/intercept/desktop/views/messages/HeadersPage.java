package intercept.desktop.views.messages;

import intercept.desktop.fx.EmptyState;
import intercept.model.Header;
import intercept.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Every header field as it stands in the mail.
final class HeadersPage implements Page {

    private static final int FIELDS = 500;
    private static final int LETTERS = 20_000;

    private final Words words;
    private final VBox list = new VBox();
    private final ScrollPane root = new ScrollPane(list);

    HeadersPage(Words words) {
        this.words = words;
        list.getStyleClass().add("header-list");
        root.setFitToWidth(true);
        root.setId("message-headers");
        root.setAccessibleText(words.get("tab.headers"));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(Reading reading) {
        var headers = reading.detail().headers();
        root.setVvalue(0);
        if (headers.isEmpty()) {
            list.getChildren()
                    .setAll(new EmptyState(
                            Feather.LIST, words.get("headers.empty.title"), words.get("headers.empty.text")));
            return;
        }
        list.getChildren().setAll(headers.stream().limit(FIELDS).map(this::row).toList());
        if (headers.size() > FIELDS) {
            var rest = new Label(words.get("headers.rest", headers.size() - FIELDS));
            rest.getStyleClass().addAll("second", "header-row");
            list.getChildren().add(rest);
        }
    }

    private HBox row(Header header) {
        var name = new Label(header.name());
        name.getStyleClass().addAll("strong", "header-name");
        name.setWrapText(true);
        name.setMinWidth(Label.USE_PREF_SIZE);
        var raw = shorten(header.raw().strip().replace("\r\n", "\n"));
        var text = new SelectableText(raw, words.get("headers.raw", header.name()));
        text.getStyleClass().add("mono");
        var values = new VBox(text);
        values.getStyleClass().add("header-values");
        var decoded = shorten(header.value().strip());
        if (!oneLine(decoded).equals(oneLine(raw))) {
            var read = new SelectableText(decoded, words.get("headers.decoded", header.name()));
            var caption = new Label(words.get("headers.reads"));
            caption.getStyleClass().add("tiny");
            caption.setMinWidth(Label.USE_PREF_SIZE);
            HBox.setHgrow(read, Priority.ALWAYS);
            var line = new HBox(caption, read);
            line.getStyleClass().add("header-decoded");
            values.getChildren().add(line);
        }
        HBox.setHgrow(values, Priority.ALWAYS);
        var row = new HBox(name, values);
        row.getStyleClass().addAll("header-row", "row-line");
        return row;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String shorten(String text) {
        return text.length() > LETTERS ? text.substring(0, LETTERS) + "…" : text;
    }
}
