package intercept.desktop.shell;

import intercept.words.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Our own mistake, told: a code to name it by, the text to send, and that the case is unharmed.
final class CrashPane extends VBox {

    private final Button close;

    CrashPane(Words words, Throwable error, Runnable hide) {
        setId("crash");
        getStyleClass().addAll("dialog", "floating");
        var title = new Label(words.get("crash.title"), new FontIcon(Feather.ALERT_OCTAGON));
        title.getStyleClass().add("headline");
        var text = new Label(words.get("crash.text"));
        text.setWrapText(true);
        var code = new Label(words.get("crash.code", code(error)));
        code.setId("crash-code");
        code.getStyleClass().add("strong");
        var details = new TextArea(text(error));
        details.setEditable(false);
        details.setAccessibleText(words.get("crash.details"));
        details.getStyleClass().add("mono");
        details.setPrefRowCount(9);
        var copy = new Button(words.get("crash.copy"), new FontIcon(Feather.COPY));
        copy.setId("crash-copy");
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(code(error) + "\n" + text(error));
            Clipboard.getSystemClipboard().setContent(content);
        });
        close = new Button(words.get("crash.close"));
        close.setId("crash-close");
        close.getStyleClass().add("main");
        close.setOnAction(_ -> hide.run());
        var buttons = new HBox(copy, close);
        buttons.getStyleClass().add("dialog-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, text, code, details, buttons);
    }

    Button firstControl() {
        return close;
    }

    /// The same mistake at the same place has the same code, on every machine.
    static String code(Throwable error) {
        var root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var place = Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("intercept."))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
        int hash = (root.getClass().getName() + "@" + place).hashCode();
        return "IC-%04X".formatted(hash & 0xffff).toUpperCase(Locale.ROOT);
    }

    private static String text(Throwable error) {
        var out = new StringWriter();
        error.printStackTrace(new PrintWriter(out));
        return out.toString();
    }
}
