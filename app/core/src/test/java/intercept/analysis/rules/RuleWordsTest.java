package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.FindingWords;
import intercept.analysis.Rule;
import intercept.model.Evidence;
import intercept.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleWordsTest {

    private static final String BUNDLE = "intercept.analysis.rules.words";

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everyRuleHasItsWords(String language) {
        var words = Words.of(BUNDLE, Locale.forLanguageTag(language));

        assertThat(RuleCatalogue.ALL.stream().map(Rule::suspicion)).allSatisfy(suspicion -> {
            for (var key : List.of("name", "title", "explanation", "why", "innocent")) {
                assertThat(words.has(suspicion.id() + "." + key)).as(key).isTrue();
            }
        });
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys(Locale.JAPANESE)).isEqualTo(keys(Locale.ENGLISH));
    }

    @Test
    void aFindingReadsAsSentences() {
        var finding = new TwinReminder()
                .suspicion()
                .finding(
                        intercept.model.Severity.CRITICAL,
                        "live",
                        List.of(
                                "alice@mycompany.example",
                                "alice.smith@outlook.test",
                                "37",
                                "93",
                                "2026-08-05 09:15 UTC",
                                "2026-08-05 09:52 UTC",
                                "DE89 3704 0044 0532 0130 00",
                                "GB33 BUKB 2020 1555 5555 55",
                                "Reminder",
                                "1"),
                        new Evidence.WholeMessage(1, "00", ""));

        assertThat(new FindingWords(Locale.ENGLISH).title(finding))
                .isEqualTo("37 minutes after alice@mycompany.example’s mail, a copy came from "
                        + "alice.smith@outlook.test with other payment data");
        assertThat(new FindingWords(Locale.JAPANESE).title(finding))
                .isEqualTo(
                        "alice@mycompany.example のメールの 37 分後に、ほぼ同じ文面が支払先を変えて " + "alice.smith@outlook.test から届いています");
    }

    private static Set<String> keys(Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new TreeSet<>(ResourceBundle.getBundle(BUNDLE, locale, control).keySet());
    }
}
