package intercept.identity;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The test suite of publicsuffix.org, both its forms, without a deviation: IDN labels are compared in A-label form,
/// which is how this program answers.
class PublicSuffixSuiteTest {

    private static final Pattern CALL =
            Pattern.compile("^checkPublicSuffix\\('([^']*)', (?:null|'([^']*)')\\);", Pattern.MULTILINE);
    private static final Pattern LINE = Pattern.compile("^(?!//)(\\S+) (\\S+)$", Pattern.MULTILINE);

    private record Expected(String domain, Optional<String> registrable) {}

    @Test
    void everyCallOfTheSuiteIsAnswered() throws IOException {
        var text = Files.readString(Corpora.folder("lookalike-psl").resolve("tests/test_psl.txt"));
        var cases = CALL.matcher(text)
                .results()
                .map(call -> new Expected(call.group(1), Optional.ofNullable(call.group(2))))
                .toList();

        assertThat(cases).hasSize(77);
        assertThat(deviations(cases)).isEmpty();
    }

    @Test
    void everyLineOfTheSuiteIsAnswered() throws IOException {
        var text = Files.readString(Corpora.folder("lookalike-psl").resolve("tests/tests.txt"));
        var cases = LINE.matcher(text)
                .results()
                .filter(line -> !line.group(1).equals("null"))
                .map(line ->
                        new Expected(line.group(1), Optional.of(line.group(2)).filter(name -> !name.equals("null"))))
                .toList();

        assertThat(cases).hasSize(77);
        assertThat(deviations(cases)).isEmpty();
    }

    /// The program's own copy of the list is of another day than the corpus's: what both have is read alike.
    @Test
    void everyRuleOfTheListHolds() throws IOException {
        var rules = Files.readAllLines(Corpora.folder("lookalike-psl").resolve("public_suffix_list.dat"));
        var missed = new ArrayList<String>();
        int count = 0;
        boolean icann = true;
        for (var line : rules) {
            icann &= !line.contains("BEGIN PRIVATE DOMAINS");
            var rule = line.strip();
            if (rule.isEmpty() || rule.startsWith("//")) {
                continue;
            }
            count++;
            var list = icann ? SuffixList.ICANN : SuffixList.WHOLE;
            boolean exception = rule.startsWith("!");
            var suffix = exception ? rule.substring(1) : rule.replace("*", "wild");
            var registrable = exception ? suffix : "qqxq." + suffix;
            if (!list.registrable("mail." + registrable)
                    .equals(Optional.of(DomainName.of(registrable).ascii()))) {
                missed.add(rule);
            }
        }
        assertThat(count).isEqualTo(10_248);
        // Rules that were added or dropped between the two copies; the rule above them answers.
        assertThat(missed).hasSizeLessThan(250);
    }

    private static List<String> deviations(List<Expected> cases) {
        return cases.stream()
                .filter(expected -> !SuffixList.WHOLE
                        .registrable(expected.domain())
                        .equals(expected.registrable().map(RegistrableDomain::ascii)))
                .map(expected -> expected.domain() + ": " + SuffixList.WHOLE.registrable(expected.domain()) + " for "
                        + expected.registrable())
                .toList();
    }
}
