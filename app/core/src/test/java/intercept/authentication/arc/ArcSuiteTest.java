package intercept.authentication.arc;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.Corpora;
import intercept.authentication.signing.PublishedKeys;
import intercept.authentication.signing.SignedMail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The public suite of ARC, whole. It was written for a draft; where RFC 8617 decides otherwise, its text is named.
class ArcSuiteTest {

    private static final Pattern NAME = Pattern.compile("  [a-z0-9_]+: *");

    private record Case(String name, String wanted, String mail, PublishedKeys keys) {}

    /// What we answer where the suite says something else, or nothing.
    private static final Map<String, String> DEVIATIONS = new TreeMap<>(Map.of(
            // The suite leaves these three open. Section 5.2 step 2: where the newest seal says cv=fail, the chain has
            // failed and nothing more is looked at.
            "cv_fail_i1_as_cv_fail", "fail",
            "cv_fail_i2_as2_fail", "fail",
            // Section 5.2 step 3.D: a seal that is not the first must say cv=pass, the first one cv=none.
            "cv_fail_i2_as1_fail", "fail",
            // Section 4.1.2 takes its tags from RFC 6376, whose section 3.5 reads a missing c= as
            // simple/simple. This signature was made over relaxed fields and says so nowhere.
            "ams_fields_c_na", "fail"));

    @Test
    void everyCaseEndsAsTheSuiteSaysOrAsTheRfcDemands() throws Exception {
        var cases = cases();
        Map<String, String> different = new TreeMap<>();
        for (var one : cases) {
            var verdict = new Arc(one.keys())
                    .verify(
                            SignedMail.of(one.mail().getBytes(StandardCharsets.UTF_8), List.of()),
                            Instant.parse("2017-02-01T00:00:00Z"));
            if (!verdict.result().word().equals(one.wanted())) {
                different.put(one.name(), verdict.result().word());
            }
        }

        assertThat(cases).hasSize(175);
        assertThat(different).isEqualTo(DEVIATIONS);
    }

    @Test
    void saysSinceWhenTheMailIsUnchanged() throws Exception {
        var verdicts = new TreeMap<String, Object>();
        for (var one : cases()) {
            if (one.name().startsWith("cv_pass_i2") || one.name().equals("cv_pass_i5_1")) {
                var verdict = new Arc(one.keys())
                        .verify(
                                SignedMail.of(one.mail().getBytes(StandardCharsets.UTF_8), List.of()),
                                Instant.parse("2017-02-01T00:00:00Z"));
                verdicts.put(one.name(), verdict.oldestPass().orElseThrow());
            }
        }

        assertThat(verdicts)
                .isEqualTo(Map.of(
                        "cv_pass_i2_1", 0, "cv_pass_i2_2", 0, "cv_pass_i2_1_ams1_invalid", 2, "cv_pass_i5_1", 0));
    }

    private static List<Case> cases() throws IOException {
        var file = Corpora.folder("auth-arc-valimail").resolve("tests/arc-draft-validation-tests.yml");
        var cases = new ArrayList<Case>();
        for (var document : new Yaml(new SafeConstructor(new LoaderOptions()))
                .loadAll(withNamesOfTheirOwn(Files.readString(file)))) {
            if (document instanceof Map<?, ?> scenario && scenario.get("tests") instanceof Map<?, ?> tests) {
                var keys = new TreeMap<String, String>();
                if (scenario.get("txt-records") instanceof Map<?, ?> records) {
                    records.forEach((name, text) ->
                            keys.put(String.valueOf(name).toLowerCase(Locale.ROOT), String.valueOf(text)));
                }
                tests.forEach((name, test) -> cases.add(suiteCase(String.valueOf(name), (Map<?, ?>) test, keys)));
            }
        }
        return cases;
    }

    /// Four names of the suite stand twice, and of two equal names YAML keeps one: the later ones get a name of their
    /// own.
    private static String withNamesOfTheirOwn(String yaml) {
        var seen = new HashSet<String>();
        return yaml.lines()
                .map(line -> NAME.matcher(line).matches() && !seen.add(line) ? line.replace(":", "_again:") : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Case suiteCase(String name, Map<?, ?> test, Map<String, String> keys) {
        return new Case(
                name,
                String.valueOf(test.get("cv")).toLowerCase(Locale.ROOT),
                String.valueOf(test.get("message")),
                new PublishedKeys(keys));
    }
}
