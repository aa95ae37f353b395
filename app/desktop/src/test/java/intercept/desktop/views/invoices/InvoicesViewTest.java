package intercept.desktop.views.invoices;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import intercept.compare.Comparison;
import intercept.desktop.StubCase;
import intercept.desktop.StubInvoices;
import intercept.desktop.TestDesk;
import intercept.desktop.UiTest;
import intercept.session.DocumentPair;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class InvoicesViewTest extends UiTest {

    private final StubInvoices invoices = new StubInvoices();

    @SuppressWarnings("NullAway.Init") // made with the scene, before any test runs
    private InvoicesView view;

    @Override
    protected TestDesk desk() {
        return new TestDesk(new StubCase(invoices), Locale.ENGLISH);
    }

    @Override
    protected Parent make(TestDesk desk) {
        view = new InvoicesView(desk);
        view.refresh();
        return (Parent) view.root();
    }

    private int chosen() {
        return view.model().chosen().get().map(Numbered::number).orElse(0);
    }

    private void focusList() {
        interact(() -> find("invoices-list").requestFocus());
        settle();
    }

    @Test
    void showsTheAlteredTwinAndItsChangesFirst() {
        settle();

        assertThat(this.<Label>find("invoices-change-count").getText()).isEqualTo("5 changes");
        assertThat(this.<ListView<ChangePane.Entry>>find("invoices-changes").getItems())
                .hasSize(6)
                .endsWith(new ChangePane.Entry.Rest(
                        "Everything else on the page is the same, to the letter: 97 words, total EUR 17,450.00."));
    }

    @Test
    void goesFromChangeToChangeByKey() {
        focusList();

        type(KeyCode.N);
        type(KeyCode.N);
        assertThat(chosen()).isEqualTo(3);

        type(KeyCode.P);
        assertThat(chosen()).isEqualTo(2);

        press(KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT);
        assertThat(chosen()).isEqualTo(1);
    }

    @Test
    void choosesAChangeByItsBoxOnThePage() {
        settle();

        interact(() -> find("change-box-altered-2").getOnMouseClicked().handle(null));
        settle();

        assertThat(chosen()).isEqualTo(2);
        assertThat(this.<ListView<?>>find("invoices-changes")
                        .getSelectionModel()
                        .getSelectedIndex())
                .isEqualTo(1);
    }

    @Test
    void comparesInFourWaysByKey() {
        focusList();

        type(KeyCode.DIGIT2);
        settle();
        assertThat(lookup("#invoices-legend").tryQuery()).isPresent();

        type(KeyCode.DIGIT3);
        settle();
        assertThat(lookup("#invoices-divider").tryQuery()).isPresent();

        type(KeyCode.DIGIT4);
        settle();
        assertThat(lookup("#invoices-flip").tryQuery()).isPresent();

        type(KeyCode.DIGIT1);
        settle();
        assertThat(lookup("#invoices-genuine").tryQuery()).isPresent();
    }

    @Test
    void blinksByHandWhereItDoesNotBlinkByItself() {
        focusList();
        type(KeyCode.DIGIT4);
        settle();
        clickOn("#invoices-blink-itself");
        boolean before = find("invoices-caption-genuine").isVisible();

        clickOn("#invoices-flip");
        settle();

        assertThat(find("invoices-caption-genuine").isVisible()).isEqualTo(!before);
    }

    @Test
    void movesTheDividerByKey() {
        focusList();
        type(KeyCode.DIGIT3);
        settle();
        var divider = find("invoices-divider");
        double before = divider.getLayoutX();

        interact(divider::requestFocus);
        type(KeyCode.RIGHT);
        settle();

        assertThat(divider.getLayoutX()).isGreaterThan(before);
    }

    @Test
    void leavesOnlyThePaymentChanges() {
        settle();

        clickOn("#invoices-payment");
        settle();

        assertThat(view.model().changes()).extracting(Numbered::number).containsExactly(1, 2, 3, 4);
        assertThat(this.<Label>find("invoices-change-count").getText()).isEqualTo("4 of 5 changes");
        assertThat(lookup("#change-box-altered-5").tryQuery()).isEmpty();
    }

    @Test
    void keepsBoxesOnTheirWordsAtEveryZoom() {
        settle();
        double before = points("change-box-altered-2");

        focusList();
        type(KeyCode.ADD);
        type(KeyCode.ADD);
        settle();

        assertThat(find("change-box-altered-2").getLayoutX()).isGreaterThan(100);
        assertThat(points("change-box-altered-2")).isCloseTo(before, within(0.01));
        assertThat(points("change-box-altered-2")).isCloseTo(199, within(0.01));

        type(KeyCode.DIGIT0);
        settle();
        assertThat(points("change-box-altered-2")).isCloseTo(before, within(0.01));
    }

    /// Where a box begins on its page, in points, without its room.
    private double points(String id) {
        var sheet = (Region) requireNonNull(find(id).getParent()).getParent();
        double zoom = requireNonNull(sheet).getWidth() / 595.276;
        return (find(id).getLayoutX() + 1.5) / zoom;
    }

    @Test
    void pairsByHandAndTakesItBack() {
        interact(() -> view.model().choose(view.model().lines().get(3)));
        settle();
        assertThat(view.model().shown().get()).isInstanceOf(Shown.Single.class);

        clickOn("#invoices-with");
        settle();
        interact(() ->
                this.<ListView<Line>>find("invoices-list").getSelectionModel().clearAndSelect(4));
        type(KeyCode.ENTER);
        settle();
        assertThat(invoices.own()).containsExactly(new DocumentPair(StubInvoices.COPIES, StubInvoices.ALONE, true));
        assertThat(this.<Label>find("invoices-change-count").getText()).isEqualTo("No changes");

        clickOn("#invoices-unpair");
        settle();
        assertThat(invoices.own()).isEmpty();
    }

    @Test
    void comparesTwoLinesChosenTogether() {
        settle();

        interact(() ->
                this.<ListView<Line>>find("invoices-list").getSelectionModel().clearAndSelect(2));
        interact(() ->
                this.<ListView<Line>>find("invoices-list").getSelectionModel().select(3));
        settle();
        clickOn("#invoices-compare-two");
        settle();

        assertThat(invoices.own()).hasSize(1);
        assertThat(view.model().shown().get()).isInstanceOf(Shown.Pair.class);
    }

    @Test
    void swapsBothSides() {
        settle();

        clickOn("#invoices-swap");
        settle();

        assertThat(invoices.own())
                .isEqualTo(List.of(new DocumentPair(StubInvoices.ALTERED, StubInvoices.GENUINE, true)));
    }

    @Test
    void saysWhyAFileCannotBeReadAndWhatToDo() {
        interact(() -> view.model().choose(view.model().lines().get(4)));
        settle();

        assertThat(find("invoices-unreadable").getAccessibleText())
                .isEqualTo("This file could not be read. It is locked with a password. Save a copy without the password"
                        + " and add that to the evidence.");
    }

    @Test
    void marksTheLineOfWhatIsShown() {
        interact(() -> view.model().choose(view.model().lines().get(3)));
        interact(view::refresh);
        settle();

        assertThat(this.<ListView<Line>>find("invoices-list")
                        .getSelectionModel()
                        .getSelectedIndices())
                .containsExactly(3);
    }

    @Test
    void theChosenChangeStaysInItsPlaceOnBothSidesWhenThePagesGrow() {
        focusList();
        type(KeyCode.N);
        grow(5); // beyond what is seen: a page that is seen as a whole cannot be moved
        var altered = middle("change-box-altered-2");
        var genuine = middle("change-box-genuine-2");

        grow(2);

        assertThat(middle("change-box-altered-2").distance(altered)).isLessThan(3);
        assertThat(middle("change-box-genuine-2").getY()).isCloseTo(genuine.getY(), within(3.0));
        assertThat(this.<ScrollPane>find("invoices-genuine").getVvalue())
                .isEqualTo(this.<ScrollPane>find("invoices-disputed").getVvalue());
    }

    private void grow(int steps) {
        for (int i = 0; i < steps; i++) {
            type(KeyCode.PLUS);
            settle();
        }
    }

    private Point2D middle(String id) {
        var bounds = find(id).localToScene(find(id).getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    @Test
    void saysWhatAPageWithoutPartnerIs() {
        interact(() -> view.model().choose(view.model().lines().get(1)));
        settle();

        assertThat(view.model().changes().getLast().change().kind().id()).isEqualTo("page-inserted");
        assertThat(PageRow.of(comparison()).getLast().genuine()).isEmpty();
    }

    private Comparison comparison() {
        return Optional.of(view.model().shown().get())
                .map(Shown.Pair.class::cast)
                .flatMap(Shown.Pair::comparison)
                .orElseThrow();
    }

    @Test
    void copiesTheChangesAsText() {
        settle();

        clickOn("#invoices-copy");
        settle();

        var copied = new String[1];
        interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).contains("2. IBAN", "was: BE68 5390 0754 7034", "now: LT12 1000 0111 0100 1000");
    }

    @Test
    void filtersTheList() {
        settle();

        clickOn("#invoices-filter");
        write("1038");
        settle();

        assertThat(view.model().lines()).hasSize(1);
    }

    @Test
    void opensEveryTab() {
        for (int tab = 0; tab < 5; tab++) {
            int index = tab;
            interact(() -> view.open(index));
            settle();
        }

        assertThat(this.<Label>find("invoices-lineage-title").getText())
                .isEqualTo("The right one was made from your own file.");
        assertThat(this.<Button>find("invoices-copy").isDisabled()).isFalse();
    }
}
