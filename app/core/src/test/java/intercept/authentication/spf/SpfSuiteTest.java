package intercept.authentication.spf;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.Corpora;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The public suites, run whole.
class SpfSuiteTest {

    private static final String FOLDER = "auth-spf-rfc7208-pyspf";

    /// Tests of the suite of RFC 4408 in which the newer RFC demands another result. There is none: where RFC 7208
    /// decided a quarrel (two records, mx limit, mapped addresses), the older suite allows its answer among others.
    private static final Map<String, String> DIFFERENCES_OF_4408 = Map.of();

    private static final Map<String, String> DIFFERENCES_OF_PYSPF = Map.of(
            "default-modifier",
            "neutral not fail; RFC 7208 section 6 has unknown modifiers ignored, and default= is one since RFC 4408",
            "default-modifier-harsh",
            "neutral not ambiguous; as above, and pyspf's own word for a warning is no result of RFC 7208 section 2.6");

    @Test
    void everyResultAndExplanationOfTheSuiteOfRfc7208() throws Exception {
        var wrong = new ArrayList<String>();
        int results = 0;
        int explanations = 0;
        for (var test : SpfSuite.cases(Corpora.folder(FOLDER).resolve("test/rfc7208-tests.yml"))) {
            var verdict = test.verdict();
            results++;
            if (!test.wanted().contains(verdict.result().word())) {
                wrong.add(test.scenario() + " / " + test.name() + ": " + verdict.result() + " not " + test.wanted());
            }
            if (test.explanation().isPresent()) {
                explanations++;
                var given = verdict.explanation().orElse("");
                if (!given.equals(test.explanation().get())) {
                    wrong.add(test.scenario() + " / " + test.name() + ": \"" + given + "\" not " + test.explanation());
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(results).isEqualTo(203);
        assertThat(explanations).isEqualTo(22);
    }

    @Test
    void theSuiteOfRfc4408ButForWhatTheNewerRfcDemands() throws Exception {
        assertThat(SpfSuite.cases(Corpora.folder(FOLDER).resolve("test/rfc4408-tests.yml")))
                .hasSize(191);
        assertThat(differences("rfc4408-tests.yml")).isEqualTo(withoutReasons(DIFFERENCES_OF_4408));
    }

    @Test
    void theSuiteOfPyspfButForItsOwnWays() throws Exception {
        assertThat(differences("test.yml")).isEqualTo(withoutReasons(DIFFERENCES_OF_PYSPF));
    }

    private static Map<String, String> differences(String file) throws Exception {
        var differences = new TreeMap<String, String>();
        for (var test : SpfSuite.cases(Corpora.folder(FOLDER).resolve("test").resolve(file))) {
            var verdict = test.verdict();
            var given = verdict.explanation().orElse("");
            if (!test.wanted().contains(verdict.result().word())) {
                differences.put(test.name(), verdict.result().word() + " not " + String.join("|", test.wanted()));
            } else if (test.explanation()
                    .filter(wanted -> !wanted.equals(given))
                    .isPresent()) {
                differences.put(test.name(), given);
            }
        }
        return differences;
    }

    private static Map<String, String> withoutReasons(Map<String, String> argued) {
        var differences = new TreeMap<String, String>();
        argued.forEach((name, reason) -> differences.put(name, reason.substring(0, reason.indexOf(';'))));
        return differences;
    }
}
