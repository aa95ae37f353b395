package intercept.desktop.views.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.Snapshot;
import intercept.desktop.StubCase;
import intercept.desktop.TestDesk;
import intercept.desktop.UiTest;
import intercept.desktop.fx.Selected;
import intercept.desktop.fx.Theme;
import intercept.model.PartyKind;
import intercept.timeline.Timeline;
import intercept.timeline.Timeline.Event;
import intercept.timeline.Timeline.Lane;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class TimelineViewTest extends UiTest {

    @Override
    protected Parent make(TestDesk desk) {
        return view(desk);
    }

    private static Parent view(TestDesk desk) {
        var view = new TimelineView(desk);
        view.refresh();
        return (Parent) view.root();
    }

    @Test
    void tellsWhoListensWhatIsChosen() {
        interact(() -> desk.selection().set(Selected.message(StubCase.TWIN)));

        assertThat(find("timeline-lanes").getAccessibleText())
                .contains("Message " + StubCase.TWIN, "from alice.smith@freemail.example");
    }

    @Test
    void goesToTheNextFindingByKey() {
        interact(() -> find("timeline-lanes").requestFocus());

        type(KeyCode.F);

        assertThat(desk.selection().get()).isInstanceOf(Selected.OfMessage.class);
    }

    @Test
    void choosesTheMailThatIsClicked() {
        clickOn("#timeline-next-finding");
        settle();
        var chosen = desk.selection().get();

        interact(() -> desk.selection().set(Selected.NOTHING));
        clickOn("#timeline-next-finding");

        assertThat(desk.selection().get()).isEqualTo(chosen);
    }

    @Test
    void saysWhatAnEmptyCaseWouldShow() {
        interact(() -> {
            var root = view(new TestDesk(StubCase.empty(), Locale.ENGLISH));
            assertThat(root.lookup("#timeline-empty").isVisible()).isTrue();
        });
    }

    @Test
    void looksAsItShouldInBothThemesAndLanguages() {
        assertThat(Snapshot.all("timeline", 1096, 724, TimelineViewTest::view)).hasSize(4);
        assertThat(Snapshot.one("timeline", 1736, 1004, Theme.DARK, Locale.ENGLISH, TimelineViewTest::view))
                .exists();
    }

    @Test
    void drawsAHundredThousandMailsFluidly() {
        var worst = new ArrayList<Long>();
        interact(() -> {
            var model = new TimelineModel(new TestDesk());
            var lanes = new LanesDrawing(model, new TimelineTexts(Locale.ENGLISH, desk.zone()), desk.zone());
            lanes.resize(1736, 800);
            model.show(new Chart(many(), List.of()));
            for (int frame = 0; frame < 60; frame++) {
                model.zoom(0.9);
                long start = System.nanoTime();
                lanes.layoutChildren();
                worst.add((System.nanoTime() - start) / 1_000_000);
            }
        });

        // The target is 33 ms for a frame; a busy machine gets three times that.
        assertThat(worst.stream().sorted().toList().get(worst.size() / 2)).isLessThan(100);
    }

    private static Timeline many() {
        var lanes = new ArrayList<Lane>();
        for (int i = 0; i < 12; i++) {
            lanes.add(new Lane("Person " + i, "person" + i + "@list.example", PartyKind.UNKNOWN));
        }
        var events = new ArrayList<Event>();
        for (int i = 0; i < 100_000; i++) {
            var at = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(i * 2_000L + i % 7 * 300L);
            events.add(new Event(i, i, at, i * 7 % 12, List.of((i * 7 + 1) % 12), "Mail " + i, Optional.empty()));
        }
        return new Timeline(lanes, events, 0);
    }
}
