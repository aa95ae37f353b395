package intercept.desktop.views.messages;

import intercept.words.Words;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Compares the two chosen messages, or the one with the twin that a finding names. While it is off, it says why.
final class CompareButton extends StackPane {

    private final ComparisonModel model;
    private final Words words;
    private final Button button = new Button();
    private final Tooltip tooltip = new Tooltip();
    private List<Long> chosen = List.of();

    CompareButton(ComparisonModel model, Words words) {
        this.model = model;
        this.words = words;
        button.setId("messages-compare");
        button.setGraphic(new FontIcon(Feather.COLUMNS));
        button.setOnAction(_ -> compare());
        tooltip.setWrapText(true);
        tooltip.getStyleClass().add("wide-tooltip");
        Tooltip.install(this, tooltip);
        getChildren().setAll(button);
        model.twinProperty().subscribe(_ -> draw());
    }

    /// The messages that are chosen in the table.
    void chosen(List<Long> messages) {
        chosen = messages;
        draw();
    }

    /// Does what the button offers; nothing while it is off.
    void compare() {
        if (chosen.size() == 2) {
            model.compare(chosen.getFirst(), chosen.getLast());
        } else if (chosen.size() == 1) {
            twin().ifPresent(twin -> model.compare(chosen.getFirst(), twin));
        }
    }

    private OptionalLong twin() {
        return chosen.size() == 1 ? model.twinProperty().get() : OptionalLong.empty();
    }

    private void draw() {
        boolean two = chosen.size() == 2;
        boolean withTwin = twin().isPresent();
        button.setDisable(!two && !withTwin);
        button.setText(words.get(withTwin ? "compare.button.twin" : "compare.button"));
        var hint = words.get(two ? "compare.hint.two" : withTwin ? "compare.hint.twin" : "compare.hint.off");
        tooltip.setText(hint);
        button.setAccessibleHelp(hint);
    }
}
