package intercept.desktop.views.messages;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.TextFlow;

/// Reads a window as its user does.
final class Reads {

    private Reads() {}

    /// All texts in a node, in the order in which they stand.
    static List<String> texts(Node node) {
        var texts = new ArrayList<String>();
        collect(node, texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        switch (node) {
            case Labeled label when !label.getText().isEmpty() -> texts.add(label.getText());
            case TextInputControl text -> texts.add(text.getText());
            case TextFlow flow -> texts.add(flow.getAccessibleText());
            case ScrollPane scroll -> collect(scroll.getContent(), texts);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
            default -> {}
        }
    }
}
