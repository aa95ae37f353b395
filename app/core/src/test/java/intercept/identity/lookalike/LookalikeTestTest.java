package intercept.identity.lookalike;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.identity.lookalike.Change.Kind;
import intercept.model.TextRange;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikeTestTest {

    private final LookalikeTest test =
            new LookalikeTest(List.of("mycompany.example", "customer.co.uk", "bank.test", "itcompany.example"));

    @ParameterizedTest
    @CsvSource({
        "rnycompany.example, mycompany.example, ASCII_PAIR",
        "MYC0MPANY.example, mycompany.example, ASCII_PAIR",
        "itcornpany.example, itcompany.example, ASCII_PAIR",
        "mycоmpany.example, mycompany.example, HOMOGLYPH",
        "xn--mycmpany-pbh.example, mycompany.example, HOMOGLYPH",
        "сuѕtомеr.co.uk, customer.co.uk, HOMOGLYPH",
        "mycömpany.example, mycompany.example, ACCENT",
        "8ank.test, bank.test, ASCII_PAIR",
        "mycmopany.example, mycompany.example, TRANSPOSITION",
        "mycompay.example, mycompany.example, OMISSION",
        "mycompanny.example, mycompany.example, REPETITION",
        "mycompxany.example, mycompany.example, INSERTION",
        "mycompanyx.example, mycompany.example, ADDITION",
        "mycompanys.example, mycompany.example, PLURAL",
        "mycpmpany.example, mycompany.example, KEYBOARD",
        "mycompeny.example, mycompany.example, VOWEL_SWAP",
        "mycompaky.example, mycompany.example, REPLACEMENT",
        "mycmopanyy.example, mycompany.example, TYPO",
        "mycompany.test, mycompany.example, TLD",
        "customer.uk, customer.co.uk, TLD",
        "my-company.example, mycompany.example, HYPHEN",
        "mycompany-billing.example, mycompany.example, AFFIX",
        "mycompanybilling.example, mycompany.example, AFFIX",
        "accounts-mycompany.test, mycompany.example, AFFIX",
        "rechnung-mycompany-gmbh.test, mycompany.example, AFFIX",
        "rnycompany-invoice.test, mycompany.example, AFFIX",
        "mycompany24.example, mycompany.example, DIGITS",
        "north-mycompany-tools.example, mycompany.example, NAME_INSIDE",
        "mycompany.example.evil.test, mycompany.example, SUBDOMAIN",
        "www.mycompany.example.evil.test, mycompany.example, SUBDOMAIN",
        "my.company.example, mycompany.example, DOT",
        "mycompany-example.test, mycompany.example, DOT"
    })
    void findsWhomADomainImitatesAndHow(String observed, String imitated, Technique technique) {
        var found = test.all(observed).stream()
                .filter(imitation -> imitation.imitated().equals(imitated))
                .findFirst()
                .orElseThrow();

        assertThat(found.technique()).isEqualTo(technique);
        assertThat(found.changes()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.observed().of(found.observed())).isNotNull();
            assertThat(change.known().of(found.imitated())).isNotNull();
        });
        assertThat(found.likeness()).isBetween(0.0, 1.0);
        assertThat(found.sentence())
                .startsWith(found.observed())
                .contains(imitated)
                .endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mycompany.example",
                "MAIL.MyCompany.example.",
                "billing.customer.co.uk",
                "tank.org.uk.example",
                "othercompany.example",
                "landscape.example",
                "gmail.com",
                "192.0.2.1",
                "[192.0.2.1]",
                "co.uk",
                "",
                "..",
                "example"
            })
    void staysQuietAboutKnownNamesAndStrangers(String observed) {
        assertThat(test.examine(observed)).isEmpty();
    }

    @Test
    void marksWhatChangedInBothNames() {
        assertThat(test.examine("www.rnycompany.example"))
                .hasValueSatisfying(found -> assertThat(found)
                        .isEqualTo(new Imitation(
                                "www.rnycompany.example",
                                "mycompany.example",
                                Technique.ASCII_PAIR,
                                List.of(new Change(Kind.LOOKS_LIKE, new TextRange(4, 6), new TextRange(0, 1), 0.08)),
                                0.911)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rnycompany.example|rnycompany.example looks like mycompany.example: “rn” stands for “m”.",
                "mycompay.example|mycompay.example is one slip away from mycompany.example: “n” was left out.",
                "mycompany.test|mycompany.test has the name of mycompany.example under another ending: it ends with "
                        + "“test” and not with “example”.",
                "mycompany-billing.example|mycompany-billing.example carries the name of mycompany.example: “-billing” "
                        + "was added.",
                "mycompany.example.evil.test|mycompany.example.evil.test begins like mycompany.example but is not part "
                        + "of it: it belongs to whoever registered “evil.test”."
            })
    void saysWhyInAPlainSentence(String observed, String sentence) {
        assertThat(test.all(observed).getFirst().sentence()).isEqualTo(sentence);
    }

    @Test
    void ranksWhatCannotBeSeenBeforeWhatCan() {
        assertThat(List.of(
                        "mycоmpany",
                        "rnycompany",
                        "mycornpany",
                        "mycompanny",
                        "mycompany-pay",
                        "mycompaky",
                        "tycompany"))
                .extracting(label -> test.all(label + ".example").getFirst().likeness())
                .isEqualTo(List.of(0.979, 0.911, 0.943, 0.858, 0.75, 0.538, 0.444));
    }

    @Test
    void shortNamesAreFoundOnlyWhole() {
        var shortOnes = new LookalikeTest(List.of("abc.test"));

        assertThat(shortOnes.all("abd.test")).isEmpty();
        assertThat(shortOnes.all("abc.example")).isEmpty();
        assertThat(shortOnes.all("abc.test.evil.example"))
                .extracting(Imitation::technique)
                .containsExactly(Technique.SUBDOMAIN);
    }

    @Test
    void takesAnything() {
        var random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(24); n > 0; n--) {
                text.appendCodePoint(
                        random.nextInt(4) > 0
                                ? "mycopan.-exl1\u3002\u200Bо".charAt(random.nextInt(16))
                                : random.nextInt(0x110000));
            }
            assertThat(test.all(text.toString())).allSatisfy(found -> {
                assertThat(found.sentence()).isNotBlank();
                assertThat(found.likeness()).isBetween(0.0, 1.0);
            });
        }
        assertThat(test.all("a".repeat(10_000))).isEmpty();
        assertThat(test.all("a.".repeat(1_000))).isEmpty();
        assertThat(new LookalikeTest(List.of("a".repeat(10_000), "a.".repeat(1_000), "", ".")).all("mycompany.example"))
                .isEmpty();
    }
}
