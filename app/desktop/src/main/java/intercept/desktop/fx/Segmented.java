package intercept.desktop.fx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A few choices side by side, one of which holds. Arrows move, as everywhere inside a part.
public final class Segmented<T> extends HBox {

    private final ObjectProperty<T> value;
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    public Segmented(String what, Iterable<T> choices, T first, Function<T, String> word) {
        value = new SimpleObjectProperty<>(first);
        getStyleClass().add("segmented");
        setAccessibleText(what);
        setMaxHeight(USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (var choice : choices) {
            var button = new ToggleButton(word.apply(choice));
            button.setAccessibleText(what + ": " + button.getText());
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> choose(choice));
            buttons.put(choice, button);
        }
        getChildren().setAll(buttons.values());
        if (!getChildren().isEmpty()) {
            getChildren().getFirst().getStyleClass().add("first");
            getChildren().getLast().getStyleClass().add("last");
        }
        value.subscribe(this::mark);
    }

    /// The choice that holds.
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public T value() {
        return value.get();
    }

    /// The button of a choice, to give it an icon or an id.
    public ToggleButton button(T choice) {
        var button = buttons.get(choice);
        if (button == null) {
            throw new IllegalArgumentException("not a choice: " + choice);
        }
        return button;
    }

    private void choose(T choice) {
        value.set(choice);
        mark(choice);
    }

    private void mark(T choice) {
        buttons.forEach((each, button) -> button.setSelected(each.equals(choice)));
    }
}
