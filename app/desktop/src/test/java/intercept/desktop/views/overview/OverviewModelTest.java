package intercept.desktop.views.overview;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Suspicion.Certainty;
import intercept.desktop.StubCase;
import intercept.desktop.TestDesk;
import intercept.desktop.fx.Selected;
import intercept.desktop.views.overview.Overview.Card;
import intercept.desktop.views.overview.Overview.Sentence;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverviewModelTest {

    private final TestDesk desk = new TestDesk();
    private final OverviewModel model = read(desk);

    @Test
    void saysTheStrongestThingFirstAndWhatItRestsOn() {
        var verdict = model.overview().get().verdict();

        assertThat(verdict.headline()).isEqualTo("An altered twin of a genuine mail was sent 37 minutes after it.");
        assertThat(verdict.how()).isEqualTo(Optional.of(Certainty.FACT));
        assertThat(verdict.restsOn())
                .extracting(Overview.Claim::evidence)
                .containsExactly(new Selected.OfFinding(1), new Selected.OfFinding(2), new Selected.OfFinding(3));
        assertThat(verdict.notChecked()).contains("2 files could not be read");
    }

    @Test
    void knowsThatTheOriginalArrivedSinceItLiesInTheCustomersMailbox() {
        assertThat(card("delivered").answer()).isEqualTo("Yes");
        assertThat(card("delivered").evidence()).isEqualTo(Optional.of(Selected.message(StubCase.REMINDER)));
    }

    @Test
    void seesThroughTheFakeBossInCopy() {
        assertThat(card("copy").answer()).isEqualTo("No, a fake Peter");
        assertThat(card("copy").impostor().orElseThrow()).endsWith("@mycompany-mail.example");
    }

    @Test
    void leavesOpenWhatMailCannotTellAndOffersTheRequest() {
        assertThat(card("mailbox").known()).isFalse();
        assertThat(card("mailbox").answer()).isEqualTo("Not known yet");
        assertThat(card("mailbox").request().orElseThrow()).contains("Alice Smith");
    }

    @Test
    void tellsTheStoryInItsOrderAndEndsWithThePayment() {
        var story = model.overview().get().story();

        assertThat(story).hasSizeBetween(5, 8).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(story.getFirst().evidence()).isEqualTo(Optional.of(Selected.message(StubCase.REMINDER)));
        assertThat(story).extracting(Sentence::text).anyMatch(text -> text.contains("EUR 17,450.00"));
    }

    @Test
    void isCalmForAnEmptyCase() {
        var empty =
                read(new TestDesk(StubCase.empty(), Locale.JAPANESE)).overview().get();

        assertThat(empty.messages()).isZero();
        assertThat(empty.questions()).noneMatch(Card::known);
    }

    @Test
    void opensAFindingAmongTheFindingsAndAMailAmongTheMessages() {
        model.open(new Selected.OfFinding(2));
        model.open(Selected.message(3));

        assertThat(desk.opened()).isEqualTo(List.of("findings", "messages"));
    }

    private Card card(String id) {
        return model.overview().get().questions().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static OverviewModel read(TestDesk desk) {
        var model = new OverviewModel(
                desk, InstantSource.fixed(Instant.parse("2026-08-07T08:42:00Z")), new OverviewTexts(desk::times));
        model.refresh();
        return model;
    }
}
