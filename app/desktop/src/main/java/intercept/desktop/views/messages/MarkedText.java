package intercept.desktop.views.messages;

import intercept.model.TextRange;
import intercept.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text in which the words that changed are marked: bold and underlined, and within an address that looks like
/// another, the letters that differ in boxes.
final class MarkedText extends TextFlow {

    private static final int LETTERS = 40_000;
    /// For a tab, whose stops would let columns touch.
    private static final char WIDE_BLANK = '\u2003';

    /// @param side `left` or `right`, for its look
    MarkedText(String written, List<TextRange> changed, List<TextRange> letters, String side, Words words) {
        getStyleClass().addAll("mail-text", "marked-text", side);
        var text = written.replace('\t', WIDE_BLANK);
        int end = Math.min(text.length(), LETTERS);
        int at = 0;
        for (var range : changed) {
            if (range.end() > end) {
                break;
            }
            plain(text, at, range.start());
            changed(text, range, letters);
            at = range.end();
        }
        plain(text, at, end);
        if (end < text.length()) {
            plain("\n" + words.get("body.cut"), 0, words.get("body.cut").length() + 1);
        }
        setAccessibleText(
                changed.isEmpty()
                        ? text
                        : words.get(
                                "compare.marked",
                                text,
                                changed.stream().map(range -> range.of(text)).collect(Collectors.joining("; "))));
        var menu = new ContextMenu(Copying.item(words.get("menu.copy-paragraph"), written));
        setOnContextMenuRequested(event -> {
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private void plain(String text, int start, int end) {
        if (end > start) {
            add(new Text(text.substring(start, end)), "plain");
        }
    }

    private void changed(String text, TextRange range, List<TextRange> letters) {
        int at = range.start();
        for (var letter : letters) {
            if (letter.start() >= at && letter.end() <= range.end()) {
                if (letter.start() > at) {
                    add(new Text(text.substring(at, letter.start())), "changed");
                }
                add(new Label(letter.of(text)), "changed-letters");
                at = letter.end();
            }
        }
        if (at < range.end()) {
            add(new Text(text.substring(at, range.end())), "changed");
        }
    }

    private void add(Node node, String style) {
        node.getStyleClass().add(style);
        getChildren().add(node);
    }
}
