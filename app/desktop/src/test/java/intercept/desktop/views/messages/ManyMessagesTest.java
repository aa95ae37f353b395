package intercept.desktop.views.messages;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.TestDesk;
import intercept.desktop.UiTest;
import intercept.desktop.fx.Selected;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.junit.jupiter.api.Test;

class ManyMessagesTest extends UiTest {

    private final ManyMails session = new ManyMails(200_000);
    private Optional<MessagesView> made = Optional.empty();

    @Override
    protected TestDesk desk() {
        return new TestDesk(session, Locale.ENGLISH);
    }

    @Override
    protected Parent make(TestDesk desk) {
        var view = new MessagesView(desk);
        made = Optional.of(view);
        return (Parent) view.root();
    }

    @Test
    void scrollsTwoHundredThousandMessagesWithFewReads() {
        interact(() -> made.orElseThrow().refresh());
        settle();
        TableView<MessageLine> table = find("messages-table");
        assertThat(table.getItems()).hasSize(200_000);
        assertThat(session.reads()).isLessThan(5);
        for (int to = 0; to < 200_000; to += 20_000) {
            int line = to;
            interact(() -> table.scrollTo(line));
            settle();
        }
        assertThat(session.reads()).isLessThan(40);
    }

    @Test
    void keepsTheChosenMessageInSight() {
        interact(() -> made.orElseThrow().refresh());
        interact(() -> desk.selection().set(Selected.message(150_000)));
        settle();
        VirtualFlow<?> lines = lookup("#messages-table .virtual-flow").query();
        assertThat(lines.getFirstVisibleCell().getIndex()).isLessThan(149_999);
        assertThat(lines.getLastVisibleCell().getIndex()).isGreaterThan(149_999);
        assertThat(session.reads()).isLessThan(8);
    }
}
