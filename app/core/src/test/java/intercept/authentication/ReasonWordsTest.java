package intercept.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.authentication.arc.ArcReason;
import intercept.authentication.dmarc.DmarcReason;
import intercept.authentication.results.Standing;
import intercept.authentication.signing.SignatureReason;
import intercept.authentication.spf.SpfProblem;
import intercept.authentication.spf.SpfStep;
import intercept.words.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReasonWordsTest {

    private final ReasonWords english = new ReasonWords(Locale.ENGLISH, Object::toString);
    private final ReasonWords japanese = new ReasonWords(Locale.JAPANESE, Object::toString);

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        assertThat(keys("words_ja.properties")).isEqualTo(keys("words.properties"));
    }

    @Test
    void everyReasonHasItsSentence() throws IOException {
        var needed = new TreeSet<String>();
        Arrays.stream(SignatureReason.Kind.values()).forEach(kind -> needed.add("signature." + kind));
        Arrays.stream(ArcReason.Kind.values()).forEach(kind -> needed.add("arc." + kind));
        Arrays.stream(SpfProblem.Kind.values()).forEach(kind -> needed.add("spf.problem." + kind));
        Arrays.stream(SpfStep.Match.values()).forEach(match -> needed.add("spf." + match));
        Arrays.stream(DmarcReason.values()).forEach(reason -> needed.add("dmarc.reason." + reason));
        Arrays.stream(Standing.values()).forEach(standing -> needed.add("standing." + standing));

        assertThat(keys("words.properties")).containsAll(needed);
    }

    @Test
    void theEnglishSentencesAreThoseOfTheRecords() {
        var filling = new String[] {"one", "two", "three"};
        for (var kind : SignatureReason.Kind.values()) {
            var reason = SignatureReason.of(kind, filling);
            assertThat(english.of(reason)).isEqualTo(reason.sentence());
        }
        for (var reason : DmarcReason.values()) {
            assertThat(english.of(reason)).isEqualTo(reason.text());
        }
        for (var standing : Standing.values()) {
            assertThat(english.of(standing)).isEqualTo(standing.text());
        }
    }

    @Test
    void speaksJapaneseAndLeavesNamesAsTheyAre() {
        assertThat(japanese.of(SignatureReason.of(SignatureReason.Kind.KEY_ABSENT, "s1._domainkey.a.example")))
                .isEqualTo("s1._domainkey.a.example に公開鍵がありません。この署名は、今では誰にも検証できません。");
        assertThat(japanese.of(DmarcReason.NOT_ALIGNED)).isEqualTo("差出人自身の組織について、合格したチェックはありません。");
    }

    @Test
    void saysNothingInEnglishAmongJapaneseSentences() {
        var words = Words.of("intercept.authentication.words", Locale.JAPANESE);
        for (var kind : SignatureReason.Kind.values()) {
            assertThat(words.get("signature." + kind)).containsPattern("[ぁ-ん]");
        }
    }

    private static Set<String> keys(String file) throws IOException {
        var words = new Properties();
        try (var in = ReasonWords.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
