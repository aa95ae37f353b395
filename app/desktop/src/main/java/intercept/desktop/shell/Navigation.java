package intercept.desktop.shell;

import intercept.desktop.fx.VisibleFocus;
import intercept.desktop.views.ViewEntry;
import intercept.desktop.views.ViewEntry.Group;
import intercept.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The views of the case, in groups, with counts. One stop for Tab; arrows move inside.
final class Navigation extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");

    private final Words words;
    private final Map<String, Button> items = new LinkedHashMap<>();
    private final Map<String, Label> counts = new LinkedHashMap<>();
    private final Button collapse = new Button();
    private boolean collapsed;

    Navigation(Words words, List<ViewEntry> views, Consumer<String> open) {
        this.words = words;
        setId("navigation");
        getStyleClass().add("navigation");
        Group group = Group.TOP;
        for (var view : views) {
            if (view.group() != group) {
                group = view.group();
                getChildren().add(heading(group));
            }
            getChildren().add(item(view, open));
        }
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        collapse.setId("collapse");
        collapse.getStyleClass().add("nav-item");
        collapse.setMaxWidth(Double.MAX_VALUE);
        collapse.setAlignment(Pos.CENTER_LEFT);
        collapse.setOnAction(_ -> collapse(!collapsed));
        getChildren().addAll(space, collapse);
        collapse(false);
    }

    void choose(String id) {
        items.forEach((each, button) -> {
            button.pseudoClassStateChanged(CHOSEN, each.equals(id));
            button.setFocusTraversable(each.equals(id));
        });
    }

    /// Shows how many things a view holds.
    void count(String id, long number) {
        var label = counts.get(id);
        if (label != null) {
            label.setText(number == 0 ? "" : "%,d".formatted(number));
        }
    }

    Optional<Node> chosen() {
        return items.values().stream()
                .filter(Node::isFocusTraversable)
                .map(Node.class::cast)
                .findFirst();
    }

    private void collapse(boolean to) {
        collapsed = to;
        pseudoClassStateChanged(COLLAPSED, to);
        collapse.setText(words.get("collapse"));
        collapse.setGraphic(new FontIcon(to ? Feather.CHEVRONS_RIGHT : Feather.CHEVRONS_LEFT));
        collapse.setAccessibleText(words.get(to ? "expand" : "collapse"));
        collapse.setTooltip(to ? new Tooltip(words.get("expand")) : null);
        collapse.setContentDisplay(to ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        for (var child : getChildren()) {
            if (child instanceof Label) {
                child.setVisible(!to);
            }
        }
        items.values().forEach(button -> {
            if (button.getGraphic() instanceof HBox line) {
                line.getChildren().stream().skip(1).forEach(part -> {
                    part.setVisible(!to);
                    part.setManaged(!to);
                });
            }
            button.setTooltip(to ? new Tooltip(button.getAccessibleText()) : null);
        });
    }

    private Label heading(Group group) {
        var label = new Label(words.get("group." + group));
        label.getStyleClass().add("nav-heading");
        return label;
    }

    private Button item(ViewEntry view, Consumer<String> open) {
        var text = words.get("view." + view.id());
        var name = new Label(text);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var count = new Label();
        count.getStyleClass().add("nav-count");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(new FontIcon(view.icon()), name, space, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("nav-line");
        var button = new Button();
        button.setId("nav-" + view.id());
        button.getStyleClass().add("nav-item");
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        button.accessibleTextProperty().bind(count.textProperty().map(number -> (text + " " + number).strip()));
        button.setOnAction(_ -> open.accept(view.id()));
        button.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
                move(button, key.getCode() == KeyCode.DOWN ? 1 : -1);
                key.consume();
            }
        });
        items.put(view.id(), button);
        counts.put(view.id(), count);
        return button;
    }

    private void move(Button from, int by) {
        var all = List.copyOf(items.values());
        int to = all.indexOf(from) + by;
        if (to >= 0 && to < all.size()) {
            VisibleFocus.on(all.get(to));
        }
    }
}
