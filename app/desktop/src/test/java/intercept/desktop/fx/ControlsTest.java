package intercept.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Suspicion.Certainty;
import intercept.desktop.Snapshot;
import intercept.desktop.TestDesk;
import intercept.desktop.UiTest;
import intercept.model.Address;
import intercept.model.PartyKind;
import intercept.model.Severity;
import intercept.model.Standing;
import intercept.session.MessageRow.Holder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class ControlsTest extends UiTest {

    @Override
    protected Parent make(TestDesk desk) {
        return sheet(desk);
    }

    @Test
    void drawsEveryControl() {
        assertThat(Snapshot.all("controls", 1000, 800, ControlsTest::sheet))
                .allSatisfy(picture -> assertThat(picture).exists());
    }

    @Test
    void aFilterTellsWhetherItIsOn() {
        FilterButton<Standing> filter = find("filter");
        interact(() -> filter.chosenProperty().set(Optional.of(Standing.DISPUTED)));
        assertThat(filter.getText()).isEqualTo("Disputed");
        assertThat(filter.getAccessibleText()).isEqualTo("Filter Standing: Disputed. Press to take it off.");
        clickOn(filter);
        assertThat(filter.getText()).isEqualTo("Standing: all");
    }

    private static Parent sheet(TestDesk desk) {
        var locale = desk.locale();
        var page = new FlowPane(
                text(),
                card("Severity", Arrays.stream(Severity.values()).map(each -> new SeverityMark(each, locale))),
                card(
                        "Parties",
                        Arrays.stream(PartyKind.values())
                                .map(each -> new AddressLabel(
                                        new Address("", each.name().toLowerCase(Locale.ROOT) + "@mycompany.example"),
                                        each,
                                        locale))),
                card(
                        "Standing",
                        Arrays.stream(Standing.values())
                                .map(each -> new HBox(
                                        8, StandingChip.plain(each, locale), StandingChip.filled(each, locale)))),
                card("Certainty", Arrays.stream(Certainty.values()).map(each -> new CertaintyChip(each, locale))),
                card(
                        "Copies",
                        Arrays.stream(PartyKind.values())
                                .map(each -> new CopyBox(new Holder("bob.brown@customer.example", each), locale))),
                buttons(locale),
                new Card(new EmptyState(
                        Feather.LIST,
                        "No logs yet",
                        "With the mailbox log you can see who opened which mail. Your administrator can export it in an hour.",
                        main("Add a log…"),
                        new Button("Copy request"))));
        page.getStyleClass().add("canvas");
        page.setHgap(16);
        page.setVgap(16);
        var head = new ViewHead("Messages", new Button("Compare two"), main("Make a report"));
        head.facts("7 of 412 shown");
        var root = new VBox(head, page);
        root.getStyleClass().add("canvas");
        return root;
    }

    private static Card buttons(Locale locale) {
        var filter = new FilterButton<>(
                "Standing", List.of(Standing.values()), each -> StandingChip.word(each, locale), locale);
        filter.setId("filter");
        var active = FilterButton.onOff("Has finding", locale);
        active.chosenProperty().set(Optional.of(true));
        var off = new Button("Off");
        off.setDisable(true);
        var segmented = new Segmented<>(
                "Standing", List.of(Standing.values()), Standing.DISPUTED, each -> StandingChip.word(each, locale));
        var field = new TextField();
        field.setPromptText("Search in text");
        return Card.titled(
                "Buttons",
                new Hyperlink("Open findings"),
                new HBox(8, main("Report"), new Button("Plain"), off),
                new HBox(8, filter, active),
                segmented,
                field);
    }

    private static Button main(String text) {
        var button = new Button(text);
        button.getStyleClass().add("main");
        return button;
    }

    private static Card text() {
        return card(
                "Text",
                List.of("figure", "headline", "view-title", "card-title", "strong", "body", "second", "tiny", "mono")
                        .stream()
                        .map(style -> {
                            var label = new Label(style + " 89% 確認 Reminder");
                            label.getStyleClass().add(style);
                            return label;
                        }));
    }

    private static Card card(String title, java.util.stream.Stream<? extends Node> nodes) {
        return Card.titled(title, nodes.toArray(Node[]::new));
    }
}
