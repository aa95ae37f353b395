package intercept.desktop.shell;

import intercept.desktop.fx.Segmented;
import intercept.desktop.fx.Theme;
import intercept.words.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Theme, language, text size, time zone. A choice holds at once.
final class SettingsPane extends VBox {

    private static final String SYSTEM = "system";

    private final Words words;
    private final Segmented<String> theme;

    SettingsPane(Words words, Settings settings, Consumer<Settings> apply, Runnable hide) {
        this.words = words;
        setId("settings-pane");
        getStyleClass().addAll("dialog", "floating");
        var title = new Label(words.get("settings"));
        title.getStyleClass().add("headline");

        theme = new Segmented<>(
                words.get("settings.theme"),
                List.of("SYSTEM", "LIGHT", "DARK"),
                settings.theme().map(Theme::name).orElse("SYSTEM"),
                each -> words.get("settings.theme." + each));
        theme.setId("settings-theme");
        theme.valueProperty()
                .addListener((_, _, chosen) -> apply.accept(settings.withTheme(
                        chosen.equals("SYSTEM") ? Optional.empty() : Optional.of(Theme.valueOf(chosen)))));

        var language = new Segmented<>(
                words.get("settings.language"),
                List.of(SYSTEM, "en", "ja"),
                settings.language().map(Locale::getLanguage).orElse(SYSTEM),
                this::languageName);
        language.setId("settings-language");
        language.valueProperty()
                .addListener((_, _, chosen) -> apply.accept(settings.withLanguage(
                        chosen.equals(SYSTEM) ? Optional.empty() : Optional.of(Locale.forLanguageTag(chosen)))));

        var scale = new Segmented<>(
                words.get("settings.scale"), List.of(100, 110, 125, 150), settings.scale(), percent -> percent + " %");
        scale.setId("settings-scale");
        scale.valueProperty().addListener((_, _, chosen) -> apply.accept(settings.withScale(chosen)));

        var done = new Button(words.get("settings.done"));
        done.setId("settings-done");
        done.setOnAction(_ -> hide.run());
        var buttons = new HBox(done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren()
                .setAll(
                        title,
                        row("settings.theme", theme),
                        row("settings.language", language),
                        row("settings.scale", scale),
                        row("settings.zone", zones(settings, apply)),
                        buttons);
    }

    Node firstControl() {
        return theme.button(theme.value());
    }

    private Node zones(Settings settings, Consumer<Settings> apply) {
        var ids = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC")
                        || id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList();
        var all = FXCollections.<String>observableArrayList(words.get("settings.zone.system"));
        all.addAll(ids);
        var box = new ComboBox<>(all);
        box.setId("settings-zone");
        box.setAccessibleText(words.get("settings.zone"));
        box.getSelectionModel().select(settings.zone().map(ZoneId::getId).orElse(all.getFirst()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty()
                .addListener((_, _, chosen) -> apply.accept(
                        settings.withZone(ids.contains(chosen) ? Optional.of(ZoneId.of(chosen)) : Optional.empty())));
        return box;
    }

    private String languageName(String tag) {
        return switch (tag) {
            case "en" -> "English";
            case "ja" -> "日本語";
            default -> words.get("settings.theme.SYSTEM");
        };
    }

    private Node row(String key, Node control) {
        var name = new Label(words.get(key));
        name.getStyleClass().add("caption");
        var row = new VBox(name, control);
        row.getStyleClass().add("dialog-row");
        return row;
    }
}
