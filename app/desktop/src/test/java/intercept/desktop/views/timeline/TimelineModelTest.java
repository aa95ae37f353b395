package intercept.desktop.views.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.StubCase;
import intercept.desktop.TestDesk;
import intercept.desktop.fx.Selected;
import intercept.desktop.views.timeline.Chart.Twin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineModelTest {

    private final TestDesk desk = new TestDesk();
    private final TimelineModel model = read(desk);

    @Test
    void opensAroundTheLatestTwins() {
        var chart = model.chart().get();
        var twin = new Twin(index(StubCase.REMINDER), index(StubCase.TWIN));

        assertThat(chart.twins()).containsExactly(twin);
        assertThat(model.window().get()).isEqualTo(chart.showing(twin));
    }

    @Test
    void showsTheWholeCaseWhereThereAreNoTwins() {
        var empty = read(new TestDesk(StubCase.empty(), Locale.ENGLISH));

        assertThat(empty.chart().get().isEmpty()).isTrue();
        assertThat(empty.window().get()).isEqualTo(empty.chart().get().whole());
    }

    @Test
    void followsWhatIsChosenElsewhereAndBringsItIntoView() {
        desk.selection().set(Selected.message(1));

        assertThat(model.chosen().get()).isEqualTo(Optional.of(index(1)));
        assertThat(model.window().get().holds(model.chart().get().at(index(1)))).isTrue();
    }

    @Test
    void choosesForAllViews() {
        model.choose(index(StubCase.TWIN));

        assertThat(desk.selection().get()).isEqualTo(Selected.message(StubCase.TWIN));
    }

    @Test
    void goesFromFindingToFindingAndStartsAgain() {
        var found = model.chart().get().marked();
        for (int ignored : found) {
            model.nextFinding();
        }
        assertThat(model.chosen().get()).isEqualTo(Optional.of(found[found.length - 1]));

        model.nextFinding();

        assertThat(model.chosen().get()).isEqualTo(Optional.of(found[0]));
    }

    @Test
    void movesAlongALaneAndAcrossLanes() {
        model.choose(index(StubCase.REMINDER));
        var lane = model.chart().get().event(index(StubCase.REMINDER)).lane();

        model.along(-1);
        assertThat(chosenLane()).isEqualTo(lane);

        model.across(1);
        assertThat(chosenLane()).isGreaterThan(lane);
    }

    @Test
    void opensAMailWithTheMessages() {
        model.open(index(StubCase.TWIN));

        assertThat(desk.opened()).isEqualTo(List.of("messages"));
    }

    private int chosenLane() {
        return model.chart().get().event(model.chosen().get().orElseThrow()).lane();
    }

    private int index(long message) {
        return model.chart().get().of(message).orElseThrow();
    }

    private static TimelineModel read(TestDesk desk) {
        var model = new TimelineModel(desk);
        model.refresh();
        return model;
    }
}
