package intercept.desktop.views.messages;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.EmptyState;
import intercept.mail.html.SafeDocument;
import intercept.model.ByteRange;
import intercept.model.Part;
import intercept.session.Span;
import intercept.words.Words;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The files that came along, each shown inside the window. None is ever opened by another program.
final class AttachmentsPage implements Page {

    private static final int PAGES = 50;

    private final Desk desk;
    private final Words words;
    private final SaveDialog save;
    private final ListView<Part> list = new ListView<>();
    private final BorderPane viewer = new BorderPane();
    private final ToggleButton raw;
    private final BytesPane bytes;
    private final SplitPane split;
    private final BorderPane root = new BorderPane();
    private final EmptyState none;
    private Optional<Span> wanted = Optional.empty();

    AttachmentsPage(Desk desk, Words words, SaveDialog save) {
        this.desk = desk;
        this.words = words;
        this.save = save;
        bytes = new BytesPane(words, "attachment");
        none = new EmptyState(
                Feather.PAPERCLIP, words.get("attachments.empty.title"), words.get("attachments.empty.text"));
        raw = new ToggleButton(words.get("attachments.raw"));
        raw.setId("attachment-raw");
        raw.setOnAction(_ -> open());
        list.setId("message-attachments");
        list.getStyleClass().add("attachment-list");
        list.setAccessibleText(words.get("tab.attachments"));
        list.setCellFactory(_ -> new PartCell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> open());
        viewer.setId("attachment-viewer");
        split = new SplitPane(list, viewer);
        split.setDividerPositions(0.36);
        SplitPane.setResizableWithParent(list, false);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(Reading reading) {
        var parts = reading.attachments();
        root.setCenter(parts.isEmpty() ? none : split);
        if (!parts.equals(list.getItems())) {
            viewer.setCenter(null);
            viewer.setTop(null);
            list.getItems().setAll(parts);
        }
        if (!parts.isEmpty() && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    /// Shows bytes of an attachment that a claim rests on.
    void show(Span span) {
        wanted = Optional.of(span);
        list.getItems().stream()
                .filter(part -> part.sha256().equals(span.sha256()))
                .findFirst()
                .ifPresent(part -> list.getSelectionModel().select(part));
        open();
    }

    private void open() {
        var part = list.getSelectionModel().getSelectedItem();
        if (part == null) {
            return;
        }
        var range = wanted.filter(span -> span.sha256().equals(part.sha256())).map(Span::at);
        boolean asBytes = raw.isSelected() || range.isPresent();
        desk.jobs()
                .load(
                        this,
                        _ -> {
                            var content = desk.session().bytes(part.sha256());
                            var shown = asBytes ? new AttachmentContent.Bytes("") : AttachmentContent.of(part, content);
                            return Map.entry(shown, content);
                        },
                        loaded -> {
                            viewer.setTop(bar(part));
                            viewer.setCenter(node(part, loaded.getKey(), loaded.getValue(), range));
                        });
    }

    private HBox bar(Part part) {
        var copy = new Button(words.get("attachments.save"), new FontIcon(Feather.DOWNLOAD));
        copy.setId("attachment-save");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> save(part));
        var hash = new Button(words.get("attachments.copy-hash"));
        hash.setId("attachment-copy-hash");
        hash.setMinWidth(Region.USE_PREF_SIZE);
        hash.setOnAction(_ -> Copying.text(part.sha256()));
        raw.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new HBox(copy, hash, raw);
        bar.getStyleClass().add("attachment-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Node node(Part part, AttachmentContent content, byte[] all, Optional<ByteRange> range) {
        return switch (content) {
            case AttachmentContent.Document document -> {
                var pane = new DocumentPane(words);
                pane.show(document.document(), Map.of());
                var notices = new NoticeStrip(words);
                notices.show(document.document().notices());
                yield scroll(new VBox(notices, pane));
            }
            case AttachmentContent.Picture picture -> {
                var view = new ImageView(picture.image());
                view.setPreserveRatio(true);
                view.setAccessibleText(name(part));
                view.setFitWidth(Math.min(picture.image().getWidth(), 900));
                yield scroll(new VBox(view));
            }
            case AttachmentContent.Mail mail -> scroll(mail(mail));
            case AttachmentContent.Pages pages -> scroll(pages(pages.pages()));
            case AttachmentContent.Bytes asBytes -> {
                var about = asBytes.reason().isEmpty()
                        ? words.get("attachments.bytes", all.length)
                        : words.get("attachments.unreadable", asBytes.reason());
                bytes.show(all, range, about);
                yield bytes;
            }
        };
    }

    private VBox pages(List<SafeDocument> pages) {
        var hint = new Label(words.get("attachments.pages", pages.size()));
        hint.getStyleClass().add("second");
        var column = new VBox(hint);
        for (int i = 0; i < Math.min(PAGES, pages.size()); i++) {
            var number = new Label(words.get("attachments.page", i + 1));
            number.getStyleClass().add("caption");
            var pane = new DocumentPane(words);
            pane.show(pages.get(i), Map.of());
            column.getChildren().addAll(number, pane);
        }
        return column;
    }

    private VBox mail(AttachmentContent.Mail mail) {
        var subject = new Label(mail.message().subject());
        subject.getStyleClass().add("card-title");
        subject.setWrapText(true);
        var who = mail.message().author().map(from -> from.display()).orElseGet(() -> words.get("row.no-sender"));
        var when = mail.message().at().map(desk.times()::exact).orElseGet(() -> words.get("row.no-date"));
        var line = new Label(words.get("attachments.mail", who, when));
        line.getStyleClass().add("second");
        line.setWrapText(true);
        var body = new DocumentPane(words);
        body.show(mail.body(), Map.of());
        var notices = new NoticeStrip(words);
        notices.show(mail.body().notices());
        return new VBox(subject, line, notices, body);
    }

    private static ScrollPane scroll(VBox content) {
        content.getStyleClass().add("attachment-document");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private void save(Part part) {
        save.ask(FileNames.proposed(part.fileName().orElse("attachment")))
                .ifPresent(file -> desk.jobs()
                        .start(
                                words.get("attachments.saving", name(part)),
                                _ -> {
                                    Files.write(file, desk.session().bytes(part.sha256()));
                                    return file;
                                },
                                _ -> {}));
    }

    private String name(Part part) {
        return part.fileName().map(FileNames::shown).orElseGet(() -> words.get("attachments.unnamed"));
    }

    /// Name, type, size and hash of a file.
    private final class PartCell extends ListCell<Part> {

        private final FontIcon icon = new FontIcon(Feather.FILE);
        private final Label title = new Label();
        private final Label facts = new Label();
        private final Label hash = new Label();
        private final HBox line;

        PartCell() {
            title.getStyleClass().add("strong");
            title.setWrapText(true);
            title.setMinHeight(USE_PREF_SIZE);
            facts.getStyleClass().add("second");
            hash.getStyleClass().addAll("mono", "muted");
            line = new HBox(icon, new VBox(title, facts, hash));
            line.getStyleClass().add("attachment-line");
            prefWidthProperty().bind(list.widthProperty().subtract(18));
        }

        @Override
        protected void updateItem(@Nullable Part part, boolean empty) {
            super.updateItem(part, empty);
            if (empty || part == null) {
                setGraphic(null);
                return;
            }
            icon.setIconCode(icon(part));
            title.setText(name(part));
            facts.setText(words.get(
                    "attachments.facts",
                    part.contentType(),
                    FileNames.size(part.size(), desk.locale()),
                    words.get("role." + part.role())));
            hash.setText("SHA-256 "
                    + part.sha256().substring(0, Math.min(16, part.sha256().length())) + "…");
            setGraphic(line);
        }

        private static Feather icon(Part part) {
            if (part.role() == Part.Role.MESSAGE) {
                return Feather.MAIL;
            }
            if (part.contentType().startsWith("image/")) {
                return Feather.IMAGE;
            }
            return part.isPdf() || part.contentType().startsWith("text/") ? Feather.FILE_TEXT : Feather.FILE;
        }
    }
}
