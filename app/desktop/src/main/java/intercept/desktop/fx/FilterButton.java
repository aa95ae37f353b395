package intercept.desktop.fx;

import intercept.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A filter: off with a chevron that offers choices, on filled with an x that takes it off again.
public final class FilterButton<T> extends Button {

    private final String name;
    private final Function<T, String> word;
    private final Words words;
    private final boolean plain;
    private final ContextMenu menu = new ContextMenu();
    private final ObjectProperty<Optional<T>> chosen = new SimpleObjectProperty<>(Optional.empty());

    /// @param name what it filters by, such as "Standing"
    public FilterButton(String name, List<T> choices, Function<T, String> word, Locale locale) {
        this(name, choices, word, locale, false);
    }

    private FilterButton(String name, List<T> choices, Function<T, String> word, Locale locale, boolean plain) {
        this.plain = plain;
        this.name = name;
        this.word = word;
        this.words = FxWords.in(locale);
        setContentDisplay(ContentDisplay.RIGHT);
        getStyleClass().add("filter");
        setMinWidth(USE_PREF_SIZE);
        choices(choices);
        setOnAction(_ -> press());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
                clear();
            } else if (key.getCode() == KeyCode.DOWN && !plain) {
                menu.show(this, Side.BOTTOM, 0, 4);
                key.consume();
            }
        });
        chosen.subscribe(this::show);
    }

    /// A filter that is on or off, without choices.
    public static FilterButton<Boolean> onOff(String name, Locale locale) {
        return new FilterButton<>(name, List.of(true), _ -> name, locale, true);
    }

    public void choices(List<T> choices) {
        menu.getItems().setAll(choices.stream().map(this::item).toList());
    }

    /// What it filters by; empty when it is off.
    public ObjectProperty<Optional<T>> chosenProperty() {
        return chosen;
    }

    public void clear() {
        chosen.set(Optional.empty());
    }

    private MenuItem item(T choice) {
        var item = new MenuItem(word.apply(choice));
        item.setOnAction(_ -> chosen.set(Optional.of(choice)));
        return item;
    }

    private void press() {
        if (chosen.get().isPresent()) {
            clear();
        } else if (plain) {
            menu.getItems().getFirst().fire();
        } else {
            menu.show(this, Side.BOTTOM, 0, 4);
        }
    }

    private void show(Optional<T> value) {
        setText(value.map(word).orElseGet(() -> plain ? name : words.get("filter.all", name)));
        if (value.isPresent()) {
            setGraphic(new FontIcon(Feather.X));
        } else {
            setGraphic(plain ? null : new FontIcon(Feather.CHEVRON_DOWN));
        }
        getStyleClass().remove("active");
        if (value.isPresent()) {
            getStyleClass().add("active");
        }
        setAccessibleText(value.map(choice -> words.get("filter.on", name, word.apply(choice)))
                .orElseGet(() -> words.get("filter.off", name)));
    }
}
