package intercept.desktop.shell;

import intercept.desktop.fx.PartyMark;
import intercept.desktop.fx.SeverityMark;
import intercept.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One field for everything: type a few letters, choose, Enter.
final class Palette extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int LONG = 90;

    private final Words words;
    private final Locale locale;
    private final PaletteModel model;
    private final Runnable close;
    private final TextField field = new TextField();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final List<Node> rows = new ArrayList<>();
    private int chosen;

    Palette(Words words, PaletteModel model, Runnable close) {
        this.words = words;
        this.locale = words.locale();
        this.model = model;
        this.close = close;
        setId("palette");
        getStyleClass().addAll("palette", "floating");
        field.setId("palette-field");
        field.setPromptText(words.get("search.prompt"));
        field.setAccessibleText(words.get("search.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var head = new HBox(new FontIcon(Feather.SEARCH), field, keycap("Esc"));
        head.getStyleClass().add("palette-head");
        head.setAlignment(Pos.CENTER_LEFT);
        list.getStyleClass().add("palette-list");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("palette-scroll");
        scroll.setFocusTraversable(false);
        getChildren().setAll(head, scroll, foot());
        field.textProperty().subscribe(model::type);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.choices().addListener((ListChangeListener<Choice>) _ -> show());
        show();
    }

    TextField field() {
        return field;
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case KeyCode.DOWN -> choose(chosen + 1);
            case KeyCode.UP -> choose(chosen - 1);
            case KeyCode.ENTER -> run(chosen, key.isAltDown());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void show() {
        rows.clear();
        list.getChildren().clear();
        Choice.Group group = null;
        for (var choice : model.choices()) {
            if (choice.group() != group) {
                group = choice.group();
                var heading = new Label(words.get("palette." + group));
                heading.getStyleClass().add("palette-group");
                list.getChildren().add(heading);
            }
            int index = rows.size();
            var row = row(choice);
            row.setOnMouseClicked(_ -> run(index, false));
            rows.add(row);
            list.getChildren().add(row);
        }
        if (rows.isEmpty() && !field.getText().isBlank()) {
            var nothing = new Label(words.get("palette.nothing"));
            nothing.getStyleClass().addAll("palette-group");
            list.getChildren().add(nothing);
        }
        choose(0);
    }

    private void choose(int index) {
        if (rows.isEmpty()) {
            return;
        }
        chosen = Math.floorMod(index, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        field.setAccessibleHelp(rows.get(chosen).getAccessibleText());
        reveal(rows.get(chosen));
    }

    private void reveal(Node row) {
        double height = list.getHeight() - scroll.getViewportBounds().getHeight();
        if (height > 0) {
            double top = row.getBoundsInParent().getMinY();
            double bottom = row.getBoundsInParent().getMaxY()
                    - scroll.getViewportBounds().getHeight();
            double at = scroll.getVvalue() * height;
            scroll.setVvalue(Math.clamp(at, bottom, Math.max(bottom, top)) / height);
        }
    }

    private void run(int index, boolean timeline) {
        if (index < model.choices().size()) {
            var choice = model.choices().get(index);
            close.run();
            if (timeline) {
                choice.inTimeline().orElse(choice.run()).run();
            } else {
                choice.run().run();
            }
        }
    }

    private Node row(Choice choice) {
        var flow = new TextFlow();
        var title = shortened(choice.title());
        for (int at = 0; at < title.length(); ) {
            boolean hit = choice.matched().get(at);
            int end = hit ? choice.matched().nextClearBit(at) : choice.matched().nextSetBit(at);
            end = end < 0 ? title.length() : Math.min(end, title.length());
            var text = new Text(title.substring(at, end));
            text.getStyleClass().add(hit ? "palette-hit" : "palette-title");
            flow.getChildren().add(text);
            at = end;
        }
        var second = new Label(choice.second());
        second.getStyleClass().add("second");
        second.setMinWidth(0);
        flow.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(sign(choice.sign()), flow, second, space);
        choice.severity().ifPresent(severity -> row.getChildren().add(fixed(new SeverityMark(severity, locale))));
        choice.keys().ifPresent(keys -> {
            for (var part : keys.getDisplayText().split("\\+", -1)) {
                row.getChildren().add(keycap(part));
            }
        });
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        row.getStyleClass().add("palette-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText((choice.title() + " " + choice.second()).strip());
        return row;
    }

    private static String shortened(String title) {
        return title.length() <= LONG ? title : title.substring(0, LONG) + "…";
    }

    private Node sign(Choice.Sign sign) {
        var node = switch (sign) {
            case Choice.Sign.Of of -> new FontIcon(of.icon());
            case Choice.Sign.Whose whose -> new PartyMark(whose.kind(), locale);
            case Choice.Sign.Grave grave -> SeverityMark.shapeOnly(grave.severity(), locale);
        };
        var box = new HBox(node);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("palette-sign");
        return box;
    }

    private Node foot() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(
                keycap("↑"),
                keycap("↓"),
                hint("palette.choose"),
                keycap("Enter"),
                hint("palette.open"),
                keycap("Alt"),
                keycap("Enter"),
                hint("palette.timeline"),
                space,
                keycap(">"),
                hint("palette.only"));
        foot.getStyleClass().add("palette-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Label hint(String key) {
        var label = new Label(words.get(key));
        label.getStyleClass().add("second");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label keycap(String text) {
        var label = new Label(text);
        label.getStyleClass().add("keycap");
        return fixed(label);
    }

    private static <R extends Region> R fixed(R region) {
        region.setMinWidth(Region.USE_PREF_SIZE);
        return region;
    }
}
