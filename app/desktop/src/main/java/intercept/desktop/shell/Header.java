package intercept.desktop.shell;

import intercept.desktop.commands.Command;
import intercept.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The top of the window: mark, case menu, back and forward, search, add evidence, settings, inspector.
final class Header extends HBox {

    private final Label title = new Label();
    private final Button back;
    private final Button forward;
    private final Button search = new Button();
    private final ToggleButton inspector = new ToggleButton();

    Header(Words words, CaseCommands commands, History history) {
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);

        var name = new Label("Intercept", new Mark(20));
        name.getStyleClass().add("program-name");

        back = new IconButton("back", Feather.ARROW_LEFT, words.get("back"), commands.back()::attempt);
        forward = new IconButton("forward", Feather.ARROW_RIGHT, words.get("forward"), commands.forward()::attempt);
        back.disableProperty().bind(history.canGoBackProperty().not());
        forward.disableProperty().bind(history.canGoForwardProperty().not());

        var add = new Button(words.get("evidence.add"), new FontIcon(Feather.FOLDER_PLUS));
        add.setId("add-evidence");
        add.setAccessibleText(words.get("evidence.add"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        var ways = menu(List.of(commands.addFolder(), commands.addFiles()));
        add.setOnAction(_ -> ways.show(add, Side.BOTTOM, 0, 4));

        inspector.setId("inspector-toggle");
        inspector.setGraphic(new FontIcon(Feather.SIDEBAR));
        inspector.getStyleClass().add("icon-button");
        inspector.setAccessibleText(words.get("inspector"));
        inspector.setTooltip(new Tooltip(words.get("inspector")));

        getChildren()
                .setAll(
                        name,
                        caseMenu(words, commands),
                        back,
                        forward,
                        space(),
                        search(words, commands.palette()),
                        space(),
                        add,
                        new IconButton(
                                "settings", Feather.SETTINGS, words.get("settings"), commands.settings()::attempt),
                        inspector);
    }

    void title(String text) {
        title.setText(text);
    }

    ToggleButton inspectorToggle() {
        return inspector;
    }

    Node firstControl() {
        return search;
    }

    private Node caseMenu(Words words, CaseCommands commands) {
        var what = new Label(words.get("case"));
        what.getStyleClass().add("muted");
        what.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().addAll("strong", "case-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        var line = new HBox(what, title, new FontIcon(Feather.CHEVRON_DOWN));
        line.getStyleClass().add("case-line");
        line.setAlignment(Pos.CENTER_LEFT);
        var button = new Button();
        button.setId("case-menu");
        button.setGraphic(line);
        button.getStyleClass().add("quiet-button");
        button.accessibleTextProperty().bind(title.textProperty().map(text -> words.get("case.menu", text)));
        button.setOnAction(_ -> menu(commands.caseMenu()).show(button, Side.BOTTOM, 0, 4));
        button.setMinWidth(Region.USE_PREF_SIZE); // the search gives way, the case's name does not
        HBox.setHgrow(button, Priority.NEVER);
        return button;
    }

    private Node search(Words words, Command palette) {
        var text = new Label(words.get("search.prompt"), new FontIcon(Feather.SEARCH));
        text.getStyleClass().add("muted");
        var key =
                new Label(palette.shortcut().map(keys -> keys.getDisplayText()).orElse(""));
        key.getStyleClass().add("keycap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(text, space(), key);
        line.setAlignment(Pos.CENTER_LEFT);
        search.setId("search");
        search.setGraphic(line);
        search.getStyleClass().add("search-button");
        search.setAccessibleText(words.get("search.prompt"));
        search.setOnAction(_ -> palette.attempt());
        line.prefWidthProperty().bind(search.widthProperty().subtract(26));
        return search;
    }

    private static ContextMenu menu(List<Command> commands) {
        var menu = new ContextMenu();
        for (var command : commands) {
            var item = new MenuItem(command.title(), new FontIcon(command.icon()));
            item.setId("menu-" + command.id());
            item.setDisable(!command.enabled().getAsBoolean());
            command.shortcut().ifPresent(item::setAccelerator);
            item.setOnAction(_ -> command.attempt());
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
