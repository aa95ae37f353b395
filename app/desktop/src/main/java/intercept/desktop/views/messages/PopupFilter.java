package intercept.desktop.views.messages;

import intercept.words.Words;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A filter whose value is typed: off with a chevron that opens a small form, on filled with an x.
abstract class PopupFilter<T> extends Button {

    private final ObjectProperty<Optional<T>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final Popup popup = new Popup();
    private final VBox form = new VBox();
    private final Words words;
    private final String key;

    /// @param key of the words, such as `filter.person`
    PopupFilter(Words words, String key) {
        this.words = words;
        this.key = key;
        getStyleClass().add("filter");
        setContentDisplay(ContentDisplay.RIGHT);
        form.getStyleClass().add("filter-form");
        popup.setAutoHide(true);
        popup.getContent().add(form);
        setOnAction(_ -> press());
        chosen.subscribe(this::show);
    }

    /// The fields of the form, made by the subclass.
    final void fields(Node... fields) {
        form.getChildren().setAll(fields);
    }

    /// What it filters by; empty when it is off.
    final ObjectProperty<Optional<T>> chosenProperty() {
        return chosen;
    }

    final void clear() {
        chosen.set(Optional.empty());
    }

    final void choose(Optional<T> value) {
        popup.hide();
        chosen.set(value);
    }

    abstract String word(T value);

    /// Called before the form comes up.
    abstract void prepare();

    private void press() {
        if (chosen.get().isPresent()) {
            clear();
            return;
        }
        prepare();
        var below = localToScreen(0, getHeight() + 4);
        popup.show(this, below.getX(), below.getY());
        form.getChildren().getFirst().requestFocus();
    }

    private void show(Optional<T> value) {
        getStyleClass().remove("active");
        if (value.isPresent()) {
            getStyleClass().add("active");
        }
        setText(value.map(this::word).orElseGet(() -> words.get(key)));
        setGraphic(new FontIcon(value.isPresent() ? Feather.X : Feather.CHEVRON_DOWN));
        setAccessibleText(value.map(now -> words.get("filter.on", word(now))).orElseGet(() -> words.get(key)));
    }
}
