package intercept.desktop.views.messages;

import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Text into the clipboard.
final class Copying {

    private Copying() {}

    static void text(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    static MenuItem item(String name, String text) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> text(text));
        return item;
    }
}
