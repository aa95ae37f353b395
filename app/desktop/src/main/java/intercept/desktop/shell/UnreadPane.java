package intercept.desktop.shell;

import intercept.session.CaseSummary.Unreadable;
import intercept.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which files could not be read, and why. They are in the case all the same.
final class UnreadPane extends VBox {

    private static final double ROW = 51;
    private static final double TALL_ROW = 68;
    private static final int LONG = 66;
    private static final int ROWS = 6;

    private final ListView<Unreadable> list;

    UnreadPane(Words words, List<Unreadable> files, Runnable hide) {
        setId("unread");
        getStyleClass().addAll("dialog", "floating");
        var title = new Label(words.get("unread.title", files.size()));
        title.getStyleClass().add("headline");
        var text = new Label(words.get("unread.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        list = new ListView<>(FXCollections.observableList(files));
        list.setId("unread-list");
        list.getStyleClass().add("unread-list");
        list.setAccessibleText(title.getText());
        list.setCellFactory(_ -> new FileCell());
        list.setPrefHeight(files.stream()
                .limit(ROWS)
                .mapToDouble(file -> file.path().length() > LONG ? TALL_ROW : ROW)
                .sum());
        var copy = new Button(words.get("unread.copy"), new FontIcon(Feather.COPY));
        copy.setId("unread-copy");
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(files.stream()
                    .map(file -> file.path() + "\t" + file.reason() + "\t" + file.sha256())
                    .collect(Collectors.joining("\n")));
            Clipboard.getSystemClipboard().setContent(content);
        });
        var close = new Button(words.get("unread.close"));
        close.setId("unread-close");
        close.setCancelButton(true);
        close.setOnAction(_ -> hide.run());
        var buttons = new HBox(copy, close);
        buttons.getStyleClass().add("dialog-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, text, list, buttons);
    }

    Node firstControl() {
        return list;
    }

    /// The path, and under it the reason.
    private static final class FileCell extends ListCell<Unreadable> {

        private final Label path = new Label();
        private final Label reason = new Label();
        private final VBox both = new VBox(path, reason);

        FileCell() {
            path.getStyleClass().add("strong");
            path.setWrapText(true);
            reason.getStyleClass().add("second");
            reason.setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Unreadable file, boolean empty) {
            super.updateItem(file, empty);
            if (empty || file == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            path.setText(file.path());
            reason.setText(file.reason());
            setAccessibleText(file.path() + ": " + file.reason());
            setGraphic(both);
        }
    }
}
