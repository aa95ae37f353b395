package intercept.desktop.views.messages;

import intercept.desktop.fx.EmptyState;
import intercept.desktop.fx.FilterButton;
import intercept.model.Header;
import intercept.model.route.FieldAuthor;
import intercept.model.route.FieldAuthorship;
import intercept.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Every header field as it stands in the mail, and whose word it is.
final class HeadersPage implements CloserPage {

    private static final int FIELDS = 500;
    private static final int LETTERS = 20_000;

    private final Words words;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final FilterButton<Boolean> counting;
    private final FlowPane legend = new FlowPane();
    private final Label unknown = new Label();
    private final BorderPane root = new BorderPane(scroll);
    private List<Header> headers = List.of();
    private List<FieldAuthorship> authors = List.of();
    private long shown = -1;

    HeadersPage(Words words) {
        this.words = words;
        list.getStyleClass().add("header-list");
        scroll.setFitToWidth(true);
        scroll.setId("message-headers");
        scroll.setAccessibleText(words.get("tab.headers"));
        counting = FilterButton.onOff(words.get("headers.counting"), words.locale());
        counting.setId("headers-counting");
        counting.chosenProperty().addListener((_, _, _) -> draw());
        legend.getStyleClass().add("header-legend");
        legend.setId("headers-legend");
        legend.getChildren().add(counting);
        for (var author : FieldAuthor.values()) {
            legend.getChildren().add(AuthorMark.of(author, words));
        }
        unknown.setId("headers-unknown");
        unknown.getStyleClass().add("second");
        legend.getChildren().add(unknown);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(Reading reading) {
        headers = reading.detail().headers();
        long id = reading.detail().row().id();
        if (id != shown) {
            shown = id;
            authors = List.of();
            scroll.setVvalue(0);
        }
        root.setTop(headers.isEmpty() ? null : legend);
        draw();
    }

    @Override
    public void look(CloserLook look) {
        var missing = missing(look);
        unknown.setText(missing);
        unknown.setVisible(!missing.isEmpty());
        unknown.setManaged(!missing.isEmpty());
        var now = look.found().map(found -> found.trace().authors()).orElse(List.of());
        if (!now.equals(authors)) {
            authors = now;
            draw();
        }
    }

    /// Why it is not known whose word the fields are.
    private String missing(CloserLook look) {
        return switch (look) {
            case CloserLook.Waiting _ -> words.get("closer.waiting.title");
            case CloserLook.Failed(String message) -> words.get("closer.failed.title") + ": " + message;
            case CloserLook.Seen seen -> seen.what().isPresent() ? "" : words.get("closer.none.title");
        };
    }

    private void draw() {
        if (headers.isEmpty()) {
            list.getChildren().setAll(CloserStates.noFields(words));
            return;
        }
        boolean countingOnly =
                !authors.isEmpty() && counting.chosenProperty().get().isPresent();
        var rows = new ArrayList<Node>();
        int left = 0;
        for (int i = 0; i < headers.size(); i++) {
            var author = author(i);
            if (countingOnly
                    && author.filter(each -> AuthorMark.counts(each.author())).isEmpty()) {
                continue;
            }
            if (rows.size() < FIELDS) {
                rows.add(row(headers.get(i), author));
            } else {
                left++;
            }
        }
        if (left > 0) {
            var rest = new Label(words.get("headers.rest", left));
            rest.getStyleClass().addAll("second", "header-row");
            rows.add(rest);
        }
        list.getChildren().setAll(rows.isEmpty() ? List.of(nothingCounts()) : rows);
    }

    private Optional<FieldAuthorship> author(int header) {
        return header < authors.size() ? Optional.of(authors.get(header)) : Optional.empty();
    }

    private EmptyState nothingCounts() {
        var all = new Hyperlink(words.get("headers.nothing-counts.all"));
        all.setId("headers-show-all");
        all.setOnAction(_ -> counting.clear());
        return new EmptyState(
                Feather.FILTER,
                words.get("headers.nothing-counts.title"),
                words.get("headers.nothing-counts.text"),
                all);
    }

    private HBox row(Header header, Optional<FieldAuthorship> author) {
        var name = new Label(header.name());
        name.getStyleClass().addAll("strong", "header-name");
        name.setWrapText(true);
        name.setMinWidth(Label.USE_PREF_SIZE);
        var values = values(header);
        HBox.setHgrow(values, Priority.ALWAYS);
        var mark = author.map(each -> AuthorMark.because(each.author(), each.why(), words));
        mark.ifPresent(label -> label.getStyleClass().add("header-author"));
        var row = new HBox(Stream.concat(Stream.of(name, values), mark.stream()).toArray(Node[]::new));
        row.getStyleClass().addAll("header-row", "row-line");
        author.ifPresent(each -> row.getStyleClass().addAll("authored", AuthorMark.style(each.author())));
        return row;
    }

    private VBox values(Header header) {
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
        return values;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String shorten(String text) {
        return text.length() > LETTERS ? text.substring(0, LETTERS) + "…" : text;
    }
}
