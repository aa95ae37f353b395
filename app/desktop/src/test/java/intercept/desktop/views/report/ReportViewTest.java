package intercept.desktop.views.report;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.Snapshot;
import intercept.desktop.StubCase;
import intercept.desktop.TestDesk;
import intercept.desktop.UiTest;
import intercept.desktop.fx.Theme;
import intercept.model.Party;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class ReportViewTest extends UiTest {

    private final List<String> suggested = new ArrayList<>();

    @Override
    protected Parent make(TestDesk desk) {
        var view = new ReportView(desk, (_, _, name, _) -> {
            suggested.add(name);
            return Optional.of(Path.of("target", name));
        });
        view.refresh();
        return (Parent) view.root();
    }

    private static Parent view(TestDesk desk) {
        var view = new ReportView(desk);
        view.refresh();
        return (Parent) view.root();
    }

    @Test
    void turnsThePages() {
        clickOn("#report-next");
        settle();

        assertThat(this.<Label>find("report-position").getText()).isEqualTo("Page 2 of 2");
    }

    @Test
    void savesForTheChosenReader() {
        clickOn("#report-for-bank");
        clickOn("#report-save-pdf");
        settle();

        assertThat(suggested).isEqualTo(List.of("reminder-fraud-bank.pdf"));
        assertThat(desk.jobs().started()).isEqualTo(List.of("Writing the report"));
    }

    @Test
    void asksForWhichOfSeveralCustomers() {
        var box = this.<ComboBox<Party>>find("report-customer");
        assertThat(box.getParent().isVisible()).isFalse();

        clickOn("#report-for-customer");
        settle();
        assertThat(box.getParent().isVisible()).isTrue();
        assertThat(box.getValue().name()).isEqualTo("Customer Inc.");

        interact(() -> box.setValue(box.getItems().getLast()));
        clickOn("#report-save-pdf");
        settle();
        assertThat(suggested).isEqualTo(List.of("reminder-fraud-customer-tokyo-partner.pdf"));
    }

    @Test
    void hasNothingToPrintForAnEmptyCase() {
        interact(() -> {
            var root = view(new TestDesk(StubCase.empty(), Locale.ENGLISH));
            assertThat(root.lookup("#report-empty").isVisible()).isTrue();
            assertThat(root.lookup("#report-making").isVisible()).isFalse();
            assertThat(root.lookup("#report-save-pdf").isDisabled()).isTrue();
        });
    }

    @Test
    void looksAsItShouldInBothThemesAndLanguages() {
        assertThat(Snapshot.all("report", 1096, 724, ReportViewTest::view)).hasSize(4);
        assertThat(Snapshot.one("report", 1736, 1004, Theme.LIGHT, Locale.ENGLISH, ReportViewTest::view))
                .exists();
    }
}
