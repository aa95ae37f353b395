package intercept.identity;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainNameTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})|\\\\x\\{([0-9A-F]+)}");

    @ParameterizedTest
    @CsvSource({
        "MyCompany.Example, mycompany.example, mycompany.example",
        "mycömpany.example, xn--mycmpany-p4a.example, mycömpany.example",
        "xn--mycmpany-p4a.example, xn--mycmpany-p4a.example, mycömpany.example",
        "straße.example, xn--strae-oqa.example, straße.example",
        "例え。テスト, xn--r8jz45g.xn--zckzah, 例え.テスト",
        "ＭＹＣＯＭＰＡＮＹ．example, mycompany.example, mycompany.example"
    })
    void hasBothForms(String written, String ascii, String unicode) {
        assertThat(DomainName.of(written)).isEqualTo(new DomainName(written, ascii, unicode, Set.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "my_company.example, FORBIDDEN_CHARACTER",
        "-mycompany.example, HYPHENS",
        "xn--a.example, BROKEN_A_LABEL",
        "a..example, EMPTY_LABEL",
        "my\u200Dcompany.example, JOINER",
        "אa.example, DIRECTION"
    })
    void keepsWhatBreaksTheRulesAndSaysWhat(String written, IdnaProblem problem) {
        var name = DomainName.of(written);

        assertThat(name.written()).isEqualTo(written);
        assertThat(name.problems()).contains(problem);
        assertThat(name.ascii()).isNotEmpty();
    }

    @Test
    void keepsAMonsterAsItIs() {
        var monster = "A".repeat(10_000);

        assertThat(DomainName.of(monster))
                .isEqualTo(
                        new DomainName(monster, "a".repeat(10_000), "a".repeat(10_000), Set.of(IdnaProblem.TOO_LONG)));
    }

    @Test
    void showsBothFormsWhereTheyDiffer() {
        assertThat(DomainName.of("xn--mycmpany-p4a.example").display())
                .isEqualTo("mycömpany.example (xn--mycmpany-p4a.example)");
        assertThat(DomainName.of("mycompany.example").display()).isEqualTo("mycompany.example");
    }

    /// The vectors of Unicode 15.0 (Unicode Technical Standard 46), of which this ICU has newer data. Where a vector
    /// says that a name is valid, both forms must be its; where it says that it is not, a problem must be named.
    ///
    /// The one deviation: names whose only fault was a character's status (P1, V6). Later versions gave U+2260,
    /// U+226E, U+226F, capital Georgian letters and others the status “valid” or “mapped”.
    @Test
    void agreesWithTheVectorsOfUnicode() throws IOException {
        var file = Corpora.folder("lookalike-psl").resolve("tools/internal/domain/testdata/idna_test_vectors.txt");
        var deviations = new TreeMap<String, Integer>();
        int count = 0;
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            var columns = line.split("#", 2)[0].split(";", -1);
            var source = plain(columns[0]);
            var unicode = columns[1].isBlank() ? source : plain(columns[1]);
            var unicodeStatus = columns[2].strip();
            var ascii = columns[3].isBlank() ? unicode : plain(columns[3]);
            var status = columns[4].isBlank() ? unicodeStatus : columns[4].strip();
            boolean valid = status.isEmpty() || status.equals("[]");
            count++;
            var name = DomainName.of(source);
            if (valid != name.isValid()) {
                deviations.merge(
                        (valid ? "valid, but " : "invalid " + status + ", but ") + name.problems(), 1, Integer::sum);
            } else if (valid && !(name.ascii().equals(ascii) && name.unicode().equals(unicode))) {
                deviations.merge("other form of " + source, 1, Integer::sum);
            }
        }
        assertThat(count).isEqualTo(6_235);
        assertThat(deviations).isEqualTo(Map.of("invalid [P1, V6], but []", 102, "invalid [V6], but []", 19));
    }

    private static String plain(String column) {
        return ESCAPE.matcher(column.strip())
                .replaceAll(escape -> Matcher.quoteReplacement(Character.toString(
                        Integer.parseInt(escape.group(1) == null ? escape.group(2) : escape.group(1), 16))));
    }
}
