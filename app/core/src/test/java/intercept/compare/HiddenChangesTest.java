package intercept.compare;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.documents.PageContent;
import intercept.model.document.Box;
import intercept.model.document.HiddenText;
import intercept.model.document.HiddenText.Reason;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HiddenChangesTest {

    private static final PageContent PAGE = Typeset.page(1, "Pay to BE68 5390 0754 7034");

    @Test
    void staysQuietWhereBothHideTheSame() throws InterruptedException {
        assertThat(changes(
                        List.of(hidden("old  text", Reason.INVISIBLE)), List.of(hidden("old text", Reason.INVISIBLE))))
                .isEmpty();
    }

    @Test
    void tellsTextThatOnlyTheDisputedDocumentHides() throws InterruptedException {
        var changes = changes(List.of(), List.of(hidden("Pay to LT12", Reason.SAME_COLOUR)));
        assertThat(changes).extracting(Differences::line).containsExactly("HIDDEN_TEXT -/1:  -> Pay to LT12");
        assertThat(said(changes.getFirst())).isEqualTo("Nobody sees it: it has the colour of what lies under it.");
    }

    @Test
    void saysThatWhatLiesUnderABoxIsWhatTheGenuineDocumentShows() throws InterruptedException {
        var changes = changes(List.of(), List.of(hidden("BE68 5390 0754 7034", Reason.COVERED)));
        assertThat(said(changes.getFirst()))
                .isEqualTo("Nobody sees it: something was laid over it. The genuine document shows this text.");
    }

    private static List<Change> changes(List<HiddenText> genuine, List<HiddenText> disputed)
            throws InterruptedException {
        var pages = List.of(PAGE);
        var facts = Differences.facts("a", pages, List.of());
        var text = TextComparison.of(pages, facts, pages, facts, PageAlignment.Look.SAME);
        return HiddenChanges.of(genuine, disputed, text, pages);
    }

    private static HiddenText hidden(String text, Reason reason) {
        return new HiddenText(1, new Box(50, 60, 100, 10), text, reason);
    }

    private static String said(Change change) {
        return new ComparisonWords(Locale.ENGLISH).say(change.detail());
    }
}
