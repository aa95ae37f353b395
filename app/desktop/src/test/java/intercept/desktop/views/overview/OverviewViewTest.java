package intercept.desktop.views.overview;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.Snapshot;
import intercept.desktop.StubCase;
import intercept.desktop.TestDesk;
import intercept.desktop.UiTest;
import intercept.desktop.fx.Selected;
import intercept.desktop.fx.Theme;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class OverviewViewTest extends UiTest {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-08-07T08:42:00Z"));

    private final List<String> copied = new ArrayList<>();

    @Override
    protected Parent make(TestDesk desk) {
        var view = new OverviewView(desk, NOW, copied::add);
        view.refresh();
        return (Parent) view.root();
    }

    private static Parent view(TestDesk desk) {
        var view = new OverviewView(desk, NOW, _ -> {});
        view.refresh();
        return (Parent) view.root();
    }

    @Test
    void showsHowLongThePaymentIsAgo() {
        assertThat(this.<Label>find("overview-money-since").getText()).isEqualTo("18 h 22 min");
    }

    @Test
    void opensTheEvidenceOfAnAnswerByKey() {
        interact(() -> find("overview-question-copy").requestFocus());

        type(KeyCode.ENTER);

        assertThat(desk.opened()).isEqualTo(List.of("messages"));
        assertThat(desk.selection().get()).isInstanceOf(Selected.OfMessage.class);
    }

    @Test
    void makesTheQuestionsNoTallerThanTheirWords() {
        assertThat(find("overview-question-copy").getLayoutBounds().getHeight()).isLessThan(260);
    }

    @Test
    void copiesTheRequestForWhatIsMissing() {
        clickOn("#overview-request-mailbox");

        assertThat(copied).hasSize(1).first().asString().startsWith("Please export the mailbox audit log");
    }

    @Test
    void saysWhatToDoWithAnEmptyCase() {
        interact(() -> {
            var root = view(new TestDesk(StubCase.empty(), Locale.ENGLISH));
            var scroll = (ScrollPane) root.lookup("#overview-scroll");
            assertThat(scroll.getContent().getId()).isEqualTo("overview-empty");
        });
    }

    @Test
    void looksAsItShouldInBothThemesAndLanguages() {
        assertThat(Snapshot.all("overview", 1096, 724, OverviewViewTest::view)).hasSize(4);
        assertThat(Snapshot.one("overview", 1736, 1004, Theme.LIGHT, Locale.ENGLISH, OverviewViewTest::view))
                .exists();
    }
}
