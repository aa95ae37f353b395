package intercept.desktop.views.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A sentence that wraps, with the names between `**` set bold.
final class Marked extends TextFlow {

    Marked(String text) {
        getStyleClass().add("marked");
        List<Node> parts = new ArrayList<>();
        boolean bold = false;
        for (var part : text.split("\\*\\*", -1)) {
            if (!part.isEmpty()) {
                var run = new Text(part);
                run.getStyleClass().addAll("text", bold ? "marked-bold" : "marked-plain");
                parts.add(run);
            }
            bold = !bold;
        }
        getChildren().setAll(parts);
        setAccessibleText(OverviewTexts.plain(text));
    }
}
