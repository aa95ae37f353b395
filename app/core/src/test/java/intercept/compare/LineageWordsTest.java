package intercept.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineageWordsTest {

    private static final Pattern KEY = Pattern.compile("lineage\\.[a-z]+(-[a-z]+)*");

    @Test
    void everyReasonHasItsSentenceInBothLanguages() throws IOException {
        var said = new TreeSet<String>();
        try (var in = LineageJudge.class.getResourceAsStream("LineageJudge.class")) {
            var constants = KEY.matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            constants.results().forEach(key -> said.add(key.group()));
        }
        for (var verdict : Lineage.Verdict.values()) {
            said.add("lineage.verdict." + verdict.id());
        }

        assertThat(said).hasSizeGreaterThan(20);
        assertThat(keys("words.properties")).isEqualTo(said);
        assertThat(keys("words_ja.properties")).isEqualTo(said);
    }

    @Test
    void saysNumbersAndNamesAsTheyStand() {
        var saying = Saying.of("lineage.same-subsets", "1200", "ABCDEF+Inter");

        assertThat(new ComparisonWords(Locale.ENGLISH).say(saying))
                .isEqualTo("The same font subsets, with the same made-up name and the same program, are in both files"
                        + " (1200, such as ABCDEF+Inter).");
        assertThat(new ComparisonWords(Locale.JAPANESE).say(saying)).contains("1200個、例：ABCDEF+Inter");
    }

    private static Set<String> keys(String file) throws IOException {
        var words = new Properties();
        try (var in = LineageJudge.class.getResourceAsStream(file)) {
            words.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("lineage."))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
