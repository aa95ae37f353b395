package intercept.analysis.rules;

import static intercept.analysis.rules.LookalikeCase.MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.FindingWords;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Finding;
import intercept.model.Severity;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltDomainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alice@mycompanny.example | The letter “n” is doubled.
            alice@mycompny.example   | The letter “a” is missing.
            alice@mycomapny.example  | The letters “pa” are swapped to “ap”.
            """)
    void saysInWordsWhatChanged(String from, String words) {
        assertThat(findings(LookalikeCase.of(MAIL.withFrom(from))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
                    assertThat(new FindingWords(Locale.ENGLISH).explanation(finding))
                            .contains("but is another one. " + words);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alice@rnycompany.example",
                "alice@mycompany.test",
                "alice@abd.example",
                "alice@ours.example",
                "alice@mycompany.example"
            })
    void staysQuietOnWhatLooksAlikeOnOtherEndingsAndOnShortNames(String from) {
        assertThat(findings(LookalikeCase.of(MAIL.withFrom(from)))).isEmpty();
    }

    @Test
    void aSisterCompanyThatIsDescribedIsNoSlip() {
        var facts = LookalikeCase.of(MAIL.withFrom("alice@mycompanny.example"))
                .with(TestFacts.supplier("mycompanny.example", List.of()));

        assertThat(findings(facts)).isEmpty();
    }

    @Test
    void aSisterCompanyThatHasLongBeenWrittenWithIsLow() {
        var start = OffsetDateTime.parse("2026-01-05T09:00:00Z");
        var mails = IntStream.range(0, 12)
                .mapToObj(i -> MAIL.withFrom("ann@mycompanny.example")
                        .at(start.plusDays(7L * i).toString())
                        .id("<%d@mycompanny.example>".formatted(i)));
        var answer = TestMail.from("bob@customer.example").to("ann@mycompanny.example");
        var facts = LookalikeCase.of(Stream.concat(mails, Stream.of(answer)).toArray(TestMail[]::new));

        assertThat(findings(facts))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.LOW, "partner"));
        assertThat(findings(facts.disputing("<11@mycompanny.example>")))
                .extracting(Finding::severity)
                .containsExactly(Severity.CRITICAL);
    }

    private static List<Finding> findings(TestFacts facts) {
        return LookalikeCase.findings(new MisspeltDomain(), facts);
    }
}
