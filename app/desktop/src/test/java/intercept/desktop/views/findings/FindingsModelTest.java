package intercept.desktop.views.findings;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.StubCase;
import intercept.desktop.StubInvoices;
import intercept.desktop.TestDesk;
import intercept.desktop.fx.Selected;
import intercept.desktop.views.findings.FindingsModel.Grouping;
import intercept.model.Finding.Status;
import intercept.model.Severity;
import intercept.session.CaseException;
import intercept.session.FindingRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsModelTest {

    private final TestDesk desk = new TestDesk();
    private final FindingsModel model = read(desk);

    @Test
    void groupsByTheQuestionThatAFindingAnswers() {
        assertThat(model.lines().getFirst())
                .isEqualTo(new Line.OfQuestion(intercept.analysis.Suspicion.Question.TECHNIQUE, 1, 3, true));
        assertThat(ids()).containsExactly(1L, 2L, 5L, 3L, 7L, 4L, 6L);
    }

    @Test
    void groupsBySeverityOnRequest() {
        model.grouping().set(Grouping.SEVERITY);

        assertThat(model.lines().getFirst()).isEqualTo(new Line.OfSeverity(Severity.CRITICAL, 1, 2, true));
        assertThat(ids()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void filtersBySeverityAndState() {
        model.severity().set(Optional.of(Severity.CRITICAL));
        assertThat(ids()).containsExactly(1L, 2L);

        model.status().set(Optional.of(Status.CONFIRMED));
        assertThat(ids()).containsExactly(2L);
        assertThat(shown()).isEqualTo(Optional.of(2L));
    }

    @Test
    void readsTheFirstFindingUntilAnotherIsChosen() {
        assertThat(shown()).isEqualTo(Optional.of(1L));

        desk.selection().set(new Selected.OfFinding(4));

        assertThat(shown()).isEqualTo(Optional.of(4L));
    }

    @Test
    void turnsFromFindingToFindingAndStopsAtTheEnds() {
        model.turn(-1);
        assertThat(shown()).isEqualTo(Optional.of(1L));

        model.turn(1);
        assertThat(shown()).isEqualTo(Optional.of(2L));
        assertThat(model.place()).isEqualTo(1);
    }

    @Test
    void foldsAGroupAwayAndShowsItAgainWhenOneOfItsFindingsIsRead() {
        model.fold((Line.Head) model.lines().getFirst());

        assertThat(model.lines().getFirst())
                .isEqualTo(new Line.OfQuestion(intercept.analysis.Suspicion.Question.TECHNIQUE, 1, 3, false));
        assertThat(model.lines().get(1)).isInstanceOf(Line.Head.class);
        assertThat(shown()).isEqualTo(Optional.of(1L));

        model.turn(1);

        assertThat(shown()).isEqualTo(Optional.of(2L));
        assertThat(model.lines().get(1)).isInstanceOf(Line.Item.class);
    }

    @Test
    void confirmsAndTellsTheOtherViews() {
        model.confirm();

        assertThat(model.page().get().orElseThrow().row().status()).isEqualTo(Status.CONFIRMED);
        assertThat(desk.changes()).isEqualTo(1);
    }

    @Test
    void dismissesOnlyWithAReason() {
        model.dismiss("  ");
        assertThat(model.page().get().orElseThrow().row().status()).isEqualTo(Status.PROPOSED);

        model.dismiss(" Our own test ");
        assertThat(model.page().get().orElseThrow().row().reason()).isEqualTo("Our own test");

        model.reopen();
        assertThat(model.page().get().orElseThrow().row().status()).isEqualTo(Status.PROPOSED);
    }

    @Test
    void keepsANoteAndSavesItOnce() {
        model.note("Asked Bob");
        model.note("Asked Bob");

        assertThat(model.page().get().orElseThrow().row().note()).isEqualTo("Asked Bob");
        assertThat(desk.changes()).isEqualTo(1);
    }

    @Test
    void leadsToTheBytes() throws CaseException {
        var place = model.page().get().orElseThrow().row().places().getFirst();

        model.showBytes(place);

        assertThat(desk.opened()).isEqualTo(List.of("messages"));
        assertThat(desk.selection().get())
                .isEqualTo(new Selected.OfMessage(
                        StubCase.TWIN, Optional.of(desk.session().locate(place.evidence()))));
    }

    @Test
    void comparesTheSamePlaceOfTwoMailsInTheirOrder() {
        var change = model.page().get().orElseThrow().change().orElseThrow();

        assertThat(change.before().evidence().mail()).contains(StubCase.REMINDER);
        assertThat(change.now().evidence().mail()).contains(StubCase.TWIN);
    }

    @Test
    void aFileThatNoMailBroughtIsShownBesideItsTwin() {
        var saved = new TestDesk(StubCase.ofSavedFiles(), Locale.ENGLISH);
        var page = read(saved).page().get().orElseThrow();

        assertThat(page.mails()).isEmpty();
        assertThat(page.change()).isEmpty();
        read(saved).showBytes(page.row().places().getFirst());

        assertThat(saved.opened()).isEqualTo(List.of("invoices"));
        assertThat(saved.selection().get()).isEqualTo(new Selected.OfDocument(StubInvoices.ALTERED));
    }

    @Test
    void listsNothingForAnEmptyCase() {
        var empty = read(new TestDesk(StubCase.empty(), Locale.ENGLISH));

        assertThat(empty.lines()).isEmpty();
        assertThat(empty.page().get()).isEmpty();
    }

    private Optional<Long> shown() {
        return model.page().get().map(page -> page.row().id());
    }

    private List<Long> ids() {
        return model.listed().stream().map(FindingRow::id).toList();
    }

    private static FindingsModel read(TestDesk desk) {
        var model = new FindingsModel(desk);
        model.refresh();
        return model;
    }
}
