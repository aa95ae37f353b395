package intercept.desktop.views.messages;

import intercept.desktop.fx.Segmented;
import intercept.model.ByteRange;
import intercept.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.collections.FXCollections;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Raw bytes, as text or as numbers, line by line; with a search, and with the bytes of a claim marked.
final class BytesPane extends VBox {

    private final Words words;
    private final ListView<SourceLines.Line> list = new ListView<>();
    private final Segmented<SourceLines.Form> form;
    private final TextField search = new TextField();
    private final Label facts = new Label();
    private byte[] bytes = {};
    private Optional<ByteRange> mark = Optional.empty();
    private SourceLines lines = SourceLines.of(bytes, SourceLines.Form.TEXT, Optional.empty());

    /// @param id before the ids of its parts
    BytesPane(Words words, String id) {
        this.words = words;
        getStyleClass().add("bytes-pane");
        form = new Segmented<>(
                words.get("bytes.form"),
                List.of(SourceLines.Form.values()),
                SourceLines.Form.TEXT,
                each -> words.get("bytes." + each));
        form.setId(id + "-form");
        form.valueProperty().addListener((_, _, _) -> cut());
        search.setId(id + "-search");
        search.setPromptText(words.get("bytes.search"));
        search.setAccessibleText(words.get("bytes.search"));
        search.setOnAction(_ -> findNext());
        facts.getStyleClass().add("second");
        facts.setId(id + "-facts");
        facts.setWrapText(true);
        var bar = new FlowPane(form, search, facts);
        bar.setRowValignment(VPos.CENTER);
        facts.maxWidthProperty().bind(bar.widthProperty().subtract(48));
        bar.getStyleClass().add("bytes-bar");
        list.setId(id + "-bytes");
        list.getStyleClass().add("bytes-list");
        list.setAccessibleText(words.get("bytes.name"));
        list.setPlaceholder(new Label(words.get("bytes.empty")));
        list.setCellFactory(_ -> new ByteLine());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(bar, list);
    }

    /// Shows other bytes. Files that are no text start as numbers.
    void show(byte[] content, Optional<ByteRange> marked, String about) {
        bytes = content;
        mark = marked;
        facts.setText(about);
        var wanted = looksLikeText(content) ? SourceLines.Form.TEXT : SourceLines.Form.HEX;
        if (form.value() == wanted) {
            cut();
        } else {
            form.valueProperty().set(wanted);
        }
    }

    private static boolean looksLikeText(byte[] content) {
        int end = Math.min(content.length, 2_000);
        int odd = 0;
        for (int i = 0; i < end; i++) {
            int b = content[i];
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                odd++;
            }
        }
        return odd * 50 <= end;
    }

    private void cut() {
        lines = SourceLines.of(bytes, form.value(), mark);
        fill();
    }

    private void fill() {
        list.setItems(FXCollections.observableList(lines));
        scroll();
    }

    private void scroll() {
        mark.ifPresentOrElse(
                range -> {
                    int line = lines.lineAt(range.offset());
                    list.scrollTo(Math.max(0, line - 3));
                    list.getSelectionModel().select(line);
                },
                () -> list.scrollTo(0));
    }

    /// The first byte of the line that is marked; for tests.
    OptionalLong markedOffset() {
        return mark.map(range -> OptionalLong.of(range.offset())).orElseGet(OptionalLong::empty);
    }

    private void findNext() {
        var text = search.getText();
        long from = mark.map(range -> range.offset() + 1).orElse(0L);
        var found = lines.find(text, from);
        if (found.isEmpty()) {
            facts.setText(words.get("bytes.not-found", text));
            return;
        }
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        var range = new ByteRange(found.getAsLong(), length);
        mark = Optional.of(range);
        facts.setText(words.get("bytes.found", range.offset()));
        lines = lines.marking(mark);
        fill();
    }

    /// A line: where it is, and its bytes, those of the claim on a mark.
    private static final class ByteLine extends ListCell<SourceLines.Line> {

        private final Label offset = new Label();
        private final Label before = new Label();
        private final Label marked = new Label();
        private final Label after = new Label();
        private final Label letters = new Label();
        private final HBox line = new HBox(offset, before, marked, after, letters);

        ByteLine() {
            offset.getStyleClass().add("byte-offset");
            marked.getStyleClass().add("byte-mark");
            letters.getStyleClass().add("byte-letters");
            line.getStyleClass().add("byte-line");
            line.getChildren().forEach(part -> {
                part.getStyleClass().add("mono");
                ((Label) part).setMinWidth(Region.USE_PREF_SIZE);
            });
        }

        @Override
        protected void updateItem(SourceLines.@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            offset.setText("%08X".formatted(item.offset()));
            before.setText(item.before());
            marked.setText(item.marked());
            marked.setManaged(!item.marked().isEmpty());
            after.setText(item.after());
            letters.setText(item.letters());
            setGraphic(line);
        }
    }
}
