package intercept.desktop.views.findings;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.StubCase;
import intercept.desktop.StubInvoices;
import intercept.desktop.TestDesk;
import intercept.desktop.UiTest;
import intercept.desktop.fx.PartyMark;
import intercept.desktop.fx.Selected;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/// The page of a finding that rests on files which no mail brought.
class SavedFileFindingTest extends UiTest {

    @Override
    protected TestDesk desk() {
        return new TestDesk(StubCase.ofSavedFiles(), Locale.ENGLISH);
    }

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
    void namesTheFilesAndNoMessage() {
        assertThat(lookup(node -> node instanceof Labeled).<Labeled>queryAll())
                .extracting(Labeled::getAccessibleText)
                .contains("INV-1042.pdf, page 1", "bob@customer.example/INV-1042.pdf")
                .noneMatch(text -> text != null && text.contains("Message "));
        assertThat(lookup(node -> node instanceof PartyMark).queryAll()).isEmpty();
    }

    @Test
    void leadsToTheFileBesideItsTwin() {
        assertThat(this.<Hyperlink>find("show-bytes-0").getText()).isEqualTo("Show the file");

        clickOn("#show-bytes-1");
        settle();

        assertThat(desk.opened()).isEqualTo(List.of("invoices"));
        assertThat(desk.selection().get()).isEqualTo(new Selected.OfDocument(StubInvoices.GENUINE));
    }
}
