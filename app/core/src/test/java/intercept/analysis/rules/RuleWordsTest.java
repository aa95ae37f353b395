package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.FindingWords;
import intercept.analysis.Rule;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.words.Words;
import java.time.ZoneId;
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

    private static final Finding TWIN = new TwinReminder()
            .suspicion()
            .finding(
                    Severity.CRITICAL,
                    "live",
                    List.of(
                            "alice@mycompany.example",
                            "alice.smith@outlook.test",
                            "37",
                            "93",
                            "2026-08-05T09:15:00Z",
                            "2026-08-05T09:52:00Z",
                            "DE89 3704 0044 0532 0130 00",
                            "GB33 BUKB 2020 1555 5555 55",
                            "Reminder",
                            "1"),
                    new Evidence.WholeMessage(1, "00", ""));

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everyRuleHasItsWords(String language) {
        var words = Words.of(BUNDLE, Locale.forLanguageTag(language));

        assertThat(RuleCatalogue.ALL.stream().map(Rule::suspicion)).allSatisfy(suspicion -> {
            for (var key : List.of("name", "title", "sentence", "explanation", "why", "innocent")) {
                assertThat(words.has(suspicion.id() + "." + key)).as(key).isTrue();
            }
        });
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys(Locale.JAPANESE)).isEqualTo(keys(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void titlesNameNobodyAndFitIntoAList(String language) {
        var bundle = bundle(Locale.forLanguageTag(language));

        assertThat(bundle.keySet().stream().filter(key -> key.endsWith(".title")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(bundle.getString(key))
                        .as(key)
                        .doesNotContain("{")
                        .hasSizeLessThanOrEqualTo(48));
    }

    @Test
    void aFindingIsATitleASentenceAndAnExplanation() {
        var english = new FindingWords(Locale.ENGLISH, ZoneId.of("Europe/Brussels"));

        assertThat(english.title(TWIN)).isEqualTo("Same reminder, altered invoice");
        assertThat(english.sentence(TWIN))
                .isEqualTo("37 minutes after alice@mycompany.example’s mail, a copy came from "
                        + "alice.smith@outlook.test with other payment data");
        assertThat(english.explanation(TWIN))
                .isEqualTo("alice@mycompany.example wrote on 5 Aug 2026, 11:15. Only 37 minutes later, on 5 Aug 2026, "
                        + "11:52, alice.smith@outlook.test sent nearly the same text (93 per cent equal) with the subject "
                        + "“Reminder”. The first names the account DE89 3704 0044 0532 0130 00, the second "
                        + "GB33 BUKB 2020 1555 5555 55.");
        assertThat(new FindingWords(Locale.JAPANESE).sentence(TWIN))
                .isEqualTo("alice@mycompany.example のメールの 37 分後に、ほぼ同じ文面が支払先を変えて alice.smith@outlook.test から届いています");
    }

    @Test
    void timesOfAnUnknownReaderSayThatTheyAreUniversal() {
        assertThat(new FindingWords(Locale.ENGLISH).explanation(TWIN)).contains("wrote on 5 Aug 2026, 09:15 UTC. Only");
        assertThat(new FindingWords(Locale.JAPANESE).explanation(TWIN)).contains("2026年8月5日 09:15 UTC に");
    }

    @Test
    void wordsOfAMailThatOnlyLookLikeATimeStayAsTheyAre() {
        var finding = new BankChangeLanguage()
                .suspicion()
                .finding(
                        List.of("alice@mycompany.example", "2026-99-99T99:99:99Z", "–"),
                        new Evidence.WholeMessage(1, "00", ""));

        assertThat(new FindingWords(Locale.ENGLISH).sentence(finding))
                .isEqualTo("alice@mycompany.example says that the bank details have changed: “2026-99-99T99:99:99Z”");
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(bundle(locale).keySet());
    }

    private static ResourceBundle bundle(Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BUNDLE, locale, control);
    }
}
