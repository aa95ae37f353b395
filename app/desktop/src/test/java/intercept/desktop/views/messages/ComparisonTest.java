package intercept.desktop.views.messages;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.StubCase;
import intercept.desktop.TestDesk;
import intercept.desktop.UiTest;
import intercept.desktop.fx.FilterButton;
import intercept.desktop.fx.Selected;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two messages side by side.
class ComparisonTest extends UiTest {

    private Optional<MessagesView> made = Optional.empty();

    @Override
    protected Parent make(TestDesk desk) {
        var view = new MessagesView(desk);
        made = Optional.of(view);
        return (Parent) view.root();
    }

    @BeforeEach
    void comeUp() {
        interact(made.orElseThrow()::refresh);
    }

    @Test
    void isOffUntilTwoMessagesAreChosen() {
        assertThat(button().isDisabled()).isTrue();
        select(2, 5);
        assertThat(button().isDisabled()).isFalse();
        assertThat(button().getText()).isEqualTo("Compare two");
        select(2, 5, 7);
        assertThat(button().isDisabled()).isTrue();
    }

    @Test
    void proposesTheTwinThatAFindingNames() {
        interact(() -> desk.selection().set(Selected.message(StubCase.TWIN)));
        settle();
        assertThat(made.orElseThrow().comparison().twinProperty().get()).isEqualTo(OptionalLong.of(StubCase.REMINDER));
        assertThat(button().getText()).isEqualTo("Compare with twin");
        interact(button()::fire);
        assertThat(Reads.texts(this.<Node>find("compare-left"))).contains("Message 24");
        assertThat(Reads.texts(this.<Node>find("compare-right"))).contains("Message 25");
    }

    @Test
    void putsTheGenuineMessageOnTheLeftHoweverTheyWereChosen() {
        compare(StubCase.TWIN, StubCase.REMINDER);
        assertThat(Reads.texts(this.<Node>find("compare-left"))).contains("Message 24", "Genuine");
        assertThat(this.<Label>find("compare-answer").getText())
                .isEqualTo("These differ: the text, the earlier mail, 6 header fields.");
    }

    @Test
    void marksTheWordsThatChanged() {
        compare(StubCase.TWIN, StubCase.REMINDER);
        assertThat(from(this.<Node>find("compare-own"))
                        .lookup(".right > .changed")
                        .<Text>queryAll())
                .extracting(Text::getText)
                .contains("LT12 1000 0111 0100 1000.");
        assertThat(from(this.<Node>find("compare-fields"))
                        .lookup(".right > .changed-letters")
                        .<Label>queryAll())
                .extracting(Label::getText)
                .contains("-mail");
    }

    @Test
    void leavesOutWhatIsTheSame() {
        compare(StubCase.TWIN, StubCase.REMINDER);
        assertThat(lookup("#compare-signature").queryAll()).hasSize(1);
        interact(() -> this.<FilterButton<?>>find("compare-changes-only").fire());
        assertThat(lookup("#compare-signature").queryAll()).isEmpty();
        assertThat(lookup(".compare-row").queryAll()).hasSize(6);
    }

    @Test
    void keysLeadThereAndBack() {
        select(3, 4);
        interact(() -> table().requestFocus());
        press(KeyCode.C).release(KeyCode.C);
        assertThat(lookup("#compare-answer").queryAll()).hasSize(1);
        assertThat(lookup("#messages-table").queryAll()).isEmpty();
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(lookup("#compare-answer").queryAll()).isEmpty();
        assertThat(table().isFocused()).isTrue();
        assertThat(table().getSelectionModel().getSelectedIndices()).containsExactly(3, 4);
    }

    @Test
    void choosingAMessageElsewhereLeadsOut() {
        compare(StubCase.TWIN, StubCase.REMINDER);
        interact(() -> desk.selection().set(Selected.message(3)));
        settle();
        assertThat(lookup("#messages-table").queryAll()).hasSize(1);
    }

    private void compare(long one, long other) {
        interact(() -> made.orElseThrow().comparison().compare(one, other));
        settle();
    }

    private void select(int first, int... others) {
        interact(() -> {
            table().getSelectionModel().clearSelection();
            table().getSelectionModel().selectIndices(first, others);
        });
        settle();
    }

    private Button button() {
        return find("messages-compare");
    }

    private TableView<MessageLine> table() {
        return find("messages-table");
    }
}
