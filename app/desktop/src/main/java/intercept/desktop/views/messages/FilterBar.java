package intercept.desktop.views.messages;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.FilterButton;
import intercept.desktop.fx.StandingChip;
import intercept.model.Standing;
import intercept.session.MessageQuery;
import intercept.words.Words;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Full-text search and filters above the table.
final class FilterBar extends HBox {

    private static final Duration TYPING = Duration.millis(250);

    private final MessagesModel model;
    private final TextField search = new TextField();
    private final PersonFilter person;
    private final FilterButton<Standing> standing;
    private final FilterButton<Boolean> attachment;
    private final FilterButton<Boolean> finding;
    private final DayFilter days;
    private final Hyperlink clear;
    private final PauseTransition typing = new PauseTransition(TYPING);
    private boolean clearing;

    FilterBar(MessagesModel model, Desk desk, Words words) {
        this.model = model;
        person = new PersonFilter(words);
        standing = new FilterButton<>(
                words.get("filter.standing"),
                List.of(Standing.values()),
                each -> StandingChip.word(each, desk.locale()),
                desk.locale());
        standing.setId("messages-standing");
        attachment = FilterButton.onOff(words.get("filter.attachment"), desk.locale());
        attachment.setId("messages-attachment");
        finding = FilterButton.onOff(words.get("filter.finding"), desk.locale());
        finding.setId("messages-finding");
        days = new DayFilter(words, desk::times);
        clear = new Hyperlink(words.get("filter.clear"));
        clear.setId("messages-clear");
        clear.setOnAction(_ -> clear());
        clear.setMinWidth(USE_PREF_SIZE);
        typing.setOnFinished(_ -> apply());
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        getChildren().setAll(field(words), person, standing, attachment, finding, days, space, clear);
        follow(person.chosenProperty());
        follow(standing.chosenProperty());
        follow(attachment.chosenProperty());
        follow(finding.chosenProperty());
        follow(days.chosenProperty());
        clear.managedProperty().bind(clear.visibleProperty());
        clear.visibleProperty().bind(model.queryProperty().map(_ -> model.filtered()));
        for (Button button : List.of(person, standing, attachment, finding, days)) {
            // At rest a filter shows its whole name; a long value gives way.
            button.minWidthProperty()
                    .bind(button.graphicProperty()
                            .map(_ -> button.getStyleClass().contains("active") ? 64.0 : USE_PREF_SIZE)
                            .orElse(USE_PREF_SIZE));
        }
    }

    private StackPane field(Words words) {
        search.setId("messages-search");
        search.getStyleClass().add("search-field");
        search.setPromptText(words.get("search.prompt"));
        search.setAccessibleText(words.get("search.name"));
        search.textProperty().subscribe(_ -> {
            if (!clearing) {
                typing.playFromStart();
            }
        });
        search.setOnAction(_ -> apply());
        var icon = new FontIcon(Feather.SEARCH);
        icon.setMouseTransparent(true);
        var field = new StackPane(search, icon);
        field.getStyleClass().add("message-search");
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private void follow(ObservableValue<?> filter) {
        filter.subscribe(_ -> {
            if (!clearing) {
                apply();
            }
        });
    }

    /// The font of the text, which the reader may have enlarged.
    ObservableValue<Font> fontProperty() {
        return search.fontProperty();
    }

    /// Puts the cursor into the search field.
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    void clear() {
        clearing = true;
        search.clear();
        person.clear();
        standing.clear();
        attachment.clear();
        finding.clear();
        days.clear();
        clearing = false;
        apply();
    }

    /// Reads with what is set now, without waiting for more letters.
    void apply() {
        typing.stop();
        var now = model.queryProperty().get();
        var wanted = MessageQuery.ALL
                .withText(search.getText().strip())
                .withPerson(person.chosenProperty().get().orElse(""))
                .withStanding(standing.chosenProperty().get())
                .onlyWithAttachment(attachment.chosenProperty().get().isPresent())
                .onlyWithFinding(finding.chosenProperty().get().isPresent())
                .between(days.from(), days.to())
                .ordered(now.order(), now.descending());
        model.queryProperty().set(wanted);
    }
}
