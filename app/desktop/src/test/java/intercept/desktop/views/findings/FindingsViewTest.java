package intercept.desktop.views.findings;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.Snapshot;
import intercept.desktop.TestDesk;
import intercept.desktop.UiTest;
import intercept.desktop.fx.Selected;
import intercept.desktop.fx.Theme;
import intercept.model.Finding.Status;
import intercept.session.CaseException;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class FindingsViewTest extends UiTest {

    @Override
    protected Parent make(TestDesk desk) {
        return view(desk);
    }

    private static Parent view(TestDesk desk) {
        var view = new FindingsView(desk);
        view.refresh();
        return (Parent) view.root();
    }

    @Test
    void goesDownTheListByKeyAndConfirms() throws CaseException {
        interact(() -> find("findings-list").requestFocus());

        type(KeyCode.DOWN);
        assertThat(desk.selection().get()).isEqualTo(new Selected.OfFinding(2));

        type(KeyCode.DOWN);
        type(KeyCode.C);
        assertThat(status(5)).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void asksForAReasonInPlaceBeforeItDismisses() throws CaseException {
        interact(() -> find("findings-list").requestFocus());

        type(KeyCode.D);
        settle();
        clickOn("#finding-reason");
        write("Our own test");
        clickOn("#finding-dismiss-do");
        settle();

        assertThat(status(1)).isEqualTo(Status.DISMISSED);
        assertThat(this.<Label>find("finding-decided").getText()).contains("Our own test");
    }

    @Test
    void opensTheBytesOfAClaim() {
        clickOn("#show-bytes-0");
        settle();

        assertThat(desk.opened()).isEqualTo(List.of("messages"));
    }

    @Test
    void looksAsItShouldInBothThemesAndLanguages() {
        assertThat(Snapshot.all("findings", 1096, 724, FindingsViewTest::view)).hasSize(4);
        assertThat(Snapshot.one("findings", 1736, 1004, Theme.LIGHT, Locale.ENGLISH, FindingsViewTest::view))
                .exists();
    }

    private Status status(long id) throws CaseException {
        return desk.session().findings().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow()
                .status();
    }
}
