package intercept.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The comparison of documents, held against pairs whose differences are known.
class PairsTest {

    private static final Set<String> MUST_BE_QUIET = Set.of(
            "identical",
            "metadata-only",
            "re-saved",
            "other-producer",
            "shift-0.4pt",
            "scan-other-quality",
            "scan-0.5-degree",
            "scan-1-degree");

    @TestFactory
    Stream<DynamicTest> findsWhatChangedAndNothingElse() {
        return Pairs.all().stream().map(draft -> DynamicTest.dynamicTest(draft.name(), () -> check(draft.pair())));
    }

    private static void check(Pair pair) throws Exception {
        var comparison = Compared.of(pair.genuine(), pair.disputed());
        var measure = Measure.of(pair, comparison);
        var softly = new SoftAssertions();
        softly.assertThat(measure.missed()).as("missed").isEmpty();
        softly.assertThat(measure.falseAlarms()).as("false alarms").isEmpty();
        if (MUST_BE_QUIET.contains(pair.name())) {
            softly.assertThat(comparison.changes().stream().map(Measure::say))
                    .as("changes")
                    .isEmpty();
        }
        softly.assertThat(pair.lineage())
                .as("lineage " + comparison.lineage().reasons())
                .contains(comparison.lineage().verdict());
        softly.assertAll();
    }

    @Test
    void pagesInAnotherOrderArePairedByWhatTheyShow() throws Exception {
        var draft = Pairs.all().stream()
                .filter(one -> one.name().equals("pages-reordered"))
                .findFirst()
                .orElseThrow();
        var pair = draft.pair();
        assertThat(Compared.of(pair.genuine(), pair.disputed()).pages())
                .extracting(
                        page -> page.genuine().orElse(0) + "-" + page.disputed().orElse(0))
                .containsExactly("1-1", "3-2", "2-3", "4-4");
    }
}
