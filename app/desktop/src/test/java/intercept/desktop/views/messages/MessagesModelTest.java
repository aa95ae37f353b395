package intercept.desktop.views.messages;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.SameThreadJobs;
import intercept.desktop.StubCase;
import intercept.desktop.fx.Selected;
import intercept.desktop.views.messages.MessagesModel.Count;
import intercept.model.Standing;
import intercept.session.MessageQuery;
import intercept.session.MessageRow;
import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class MessagesModelTest {

    private final StubCase session = new StubCase();
    private final ObjectProperty<Selected> selection = new SimpleObjectProperty<>(Selected.NOTHING);
    private final MessagesModel model = new MessagesModel(session, new SameThreadJobs(), selection);

    @Test
    void showsAllMessagesAtFirst() {
        model.refresh();
        assertThat(model.countProperty().get()).isEqualTo(new Count(40, 40));
        assertThat(model.filtered()).isFalse();
    }

    @Test
    void narrowsTheListAndStillKnowsHowManyThereAre() {
        model.queryProperty().set(MessageQuery.ALL.withText("reminder"));
        assertThat(model.countProperty().get().all()).isEqualTo(40);
        assertThat(model.countProperty().get().shown()).isPositive().isLessThan(40);
        assertThat(model.filtered()).isTrue();
        model.clear();
        assertThat(model.countProperty().get()).isEqualTo(new Count(40, 40));
    }

    @Test
    void ordersWithoutFiltering() {
        model.queryProperty().set(MessageQuery.ALL.ordered(MessageQuery.Order.FINDINGS, true));
        assertThat(model.filtered()).isFalse();
        assertThat(row(0).findings()).isGreaterThanOrEqualTo(row(1).findings());
    }

    @Test
    void followsTheSharedSelection() {
        model.refresh();
        selection.set(Selected.message(StubCase.TWIN));
        assertThat(model.rows().id(model.chosenIndex())).isEqualTo(StubCase.TWIN);
        model.queryProperty().set(MessageQuery.ALL.withText("no such words"));
        assertThat(model.chosenIndex()).isEqualTo(-1);
        assertThat(model.chosen()).hasValue(StubCase.TWIN);
    }

    @Test
    void setsTheSharedSelectionOnlyWhenItIsAnother() {
        model.refresh();
        var set = new ArrayList<Selected>();
        selection.addListener((_, _, now) -> set.add(now));
        model.choose(0);
        model.choose(0);
        assertThat(set).containsExactly(Selected.message(model.rows().id(0)));
    }

    @Test
    void writesTheAnalystsWordIntoTheCase() {
        selection.set(Selected.message(3));
        var said = new ArrayList<String>();
        model.stand(Standing.DISPUTED, () -> said.add("done"));
        assertThat(session.message(3).row().standing()).isEqualTo(Standing.DISPUTED);
        assertThat(said).containsExactly("done");
    }

    @Test
    void saysNothingAboutStandingWhereNoMessageIsChosen() {
        var said = new ArrayList<String>();
        model.stand(Standing.DISPUTED, () -> said.add("done"));
        assertThat(said).isEmpty();
    }

    @Test
    void combinesFilters() {
        model.queryProperty()
                .set(MessageQuery.ALL
                        .withStanding(Optional.of(Standing.DISPUTED))
                        .onlyWithFinding(true));
        assertThat(model.rows().stream().map(line -> line.row().get().orElseThrow()))
                .allSatisfy(row -> assertThat(row.standing()).isEqualTo(Standing.DISPUTED))
                .allSatisfy(row -> assertThat(row.findings()).isPositive())
                .isNotEmpty();
    }

    private MessageRow row(int index) {
        return model.rows().get(index).row().get().orElseThrow();
    }
}
