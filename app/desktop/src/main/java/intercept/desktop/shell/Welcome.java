package intercept.desktop.shell;

import intercept.desktop.fx.FxJobs;
import intercept.desktop.fx.Times;
import intercept.desktop.shell.SettingsFile.Recent;
import intercept.words.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The first page: sample, new case, case file, recent cases, and a place to drop things.
final class Welcome extends BorderPane {

    private final Words words;
    private final Times times;
    private final WindowActions actions;
    private final Tile sample;

    Welcome(Words words, Times times, Settings settings, List<Recent> recent, FxJobs jobs, WindowActions actions) {
        this.words = words;
        this.times = times;
        this.actions = actions;
        setId("welcome");
        sample = sample("welcome-sample", Feather.PLAY, SampleCase.REMINDER_FRAUD);
        sample.getStyleClass().add("first-choice");
        var halves = new GridPane();
        halves.getColumnConstraints().setAll(half(44.5), half(55.5));
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setFillHeight(true);
        halves.getRowConstraints().setAll(row);
        halves.add(start(), 0, 0);
        halves.add(cases(recent, settings), 1, 0);
        setCenter(halves);
        setBottom(new StatusBar(words, jobs, times));
    }

    Node firstControl() {
        return sample;
    }

    private static ColumnConstraints half(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setFillWidth(true);
        return column;
    }

    private Node start() {
        var name = new Label("Intercept", new Mark(40));
        name.getStyleClass().add("welcome-name");
        var promise = new Label(words.get("welcome.promise"));
        promise.setWrapText(true);
        promise.setMinHeight(Region.USE_PREF_SIZE);
        promise.getStyleClass().addAll("lead", "muted");
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var vows = new VBox(vow(Feather.LOCK, "welcome.readonly"), vow(Feather.WIFI_OFF, "offline.promise"));
        vows.getStyleClass().add("welcome-vows");
        var wrapper = new VBox(
                name,
                promise,
                sample,
                sample("welcome-sample-honest", Feather.CHECK_CIRCLE, SampleCase.BANK_CHANGE),
                tile(
                        "welcome-folder",
                        Feather.FOLDER_PLUS,
                        "welcome.folder",
                        "welcome.folder.text",
                        actions::newFromFolder),
                tile("welcome-file", Feather.ARCHIVE, "welcome.file", "welcome.file.text", actions::openCaseFile),
                space,
                vows);
        wrapper.getStyleClass().add("welcome-start");
        return wrapper;
    }

    private Tile sample(String id, Feather icon, SampleCase which) {
        var key = "welcome.sample." + which.key();
        var tile = tile(id, icon, key, key + ".text", () -> actions.openSample(which));
        tile.setDisable(!actions.hasSample(which));
        return tile;
    }

    private Tile tile(String id, Feather icon, String title, String text, Runnable action) {
        return new Tile(id, icon, words.get(title), words.get(text), action);
    }

    private Node vow(Feather icon, String key) {
        var label = new Label(words.get(key), new FontIcon(icon));
        label.setWrapText(true);
        return label;
    }

    private Node cases(List<Recent> recent, Settings settings) {
        var title = new Label(words.get("welcome.recent"));
        title.getStyleClass().add("card-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, space);
        head.setAlignment(Pos.CENTER_LEFT);
        if (!recent.isEmpty()) {
            var forget = new Hyperlink(words.get("welcome.forget"));
            forget.setId("welcome-forget");
            forget.setOnAction(_ -> actions.forgetRecent());
            head.getChildren().add(forget);
        }
        var page = new VBox(head, recent.isEmpty() ? noRecent() : list(recent), dropArea(), foot(settings));
        page.getStyleClass().addAll("welcome-cases", "canvas");
        return page;
    }

    private Node noRecent() {
        var text = new Label(words.get("welcome.norecent"));
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        return text;
    }

    private Node list(List<Recent> recent) {
        var list = new VBox();
        list.getStyleClass().add("recent-list");
        recent.stream().limit(5).forEach(each -> list.getChildren().add(row(each)));
        list.getChildren().getLast().getStyleClass().add("last");
        return list;
    }

    private Node row(Recent recent) {
        var name = new Label(recent.title());
        name.getStyleClass().add("strong");
        var facts = new Label(words.get("welcome.facts", recent.messages(), recent.findings()));
        facts.getStyleClass().add("second");
        var both = new VBox(name, facts);
        HBox.setHgrow(both, Priority.ALWAYS);
        var when = new Label(when(recent));
        when.getStyleClass().add("second");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(new FontIcon(Feather.ARCHIVE), both, when);
        line.getStyleClass().add("recent-line");
        var button = new Button();
        button.getStyleClass().add("recent-row");
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(recent.file().toString()));
        button.setAccessibleText(name.getText() + ", " + facts.getText());
        button.setOnAction(_ -> actions.open(recent));
        line.prefWidthProperty().bind(button.widthProperty().subtract(34));
        return button;
    }

    private String when(Recent recent) {
        var zone = times.zone();
        return LocalDate.ofInstant(recent.opened(), zone).equals(LocalDate.now(zone))
                ? words.get("today", times.clock(recent.opened()))
                : times.day(recent.opened());
    }

    private Node dropArea() {
        var title = new Label(words.get("welcome.drop"));
        title.getStyleClass().add("card-title");
        var kinds = new Label(".eml   .msg   .pdf   .json");
        kinds.getStyleClass().add("second");
        var how = new Label(words.get("welcome.drop.text"));
        how.getStyleClass().add("second");
        var area = new VBox(new FontIcon(Feather.DOWNLOAD), title, kinds, how);
        area.setId("drop-area");
        area.setAlignment(Pos.CENTER);
        area.getStyleClass().add("drop-area");
        VBox.setVgrow(area, Priority.ALWAYS);
        return area;
    }

    private Node foot(Settings settings) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var theme = quiet(
                "welcome-theme",
                Feather.SUN,
                words.get(
                        "welcome.theme",
                        words.get("theme."
                                + settings.theme().map(each -> each.name()).orElse("SYSTEM"))),
                actions::switchTheme);
        var language = quiet(
                "welcome-language",
                Feather.GLOBE,
                words.locale().equals(Locale.JAPANESE) ? "日本語" : "English",
                actions::switchLanguage);
        var more = quiet("welcome-settings", Feather.SETTINGS, words.get("settings"), actions::settings);
        var foot = new HBox(more, space, theme, language);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("welcome-foot");
        return foot;
    }

    private static Button quiet(String id, Feather icon, String text, Runnable action) {
        var button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("quiet-button");
        button.setAccessibleText(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Times before any case is open.
    static Times times(Locale locale, ZoneId zone) {
        return new Times(
                locale,
                zone,
                Optional.of(LocalDate.now(zone)).stream()
                        .mapToInt(LocalDate::getYear)
                        .findFirst());
    }
}
