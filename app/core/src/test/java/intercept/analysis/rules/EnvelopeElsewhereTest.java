package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Party;
import intercept.model.Severity;
import intercept.model.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeElsewhereTest {

    private static final TestMail MAIL =
            TestMail.from("alice@mycompany.example").heldBy("bob@customer.example");

    @Test
    void firesWhereTheEnvelopeNamesAnotherOrganisation() {
        assertThat(findings(MAIL.header("Return-Path", "<x1@rented.example>")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.LOW);
                    assertThat(finding.variant()).isEqualTo("claimed");
                    assertThat(finding.arguments())
                            .containsExactly(
                                    "alice@mycompany.example",
                                    "x1@rented.example",
                                    "mycompany.example",
                                    "rented.example",
                                    "2026-08-05T09:15:00Z");
                    assertThat(finding.evidence())
                            .extracting(Evidence::locator, Evidence::quote)
                            .containsExactly(
                                    tuple("header:Return-Path", "<x1@rented.example>"),
                                    tuple("header:From", "alice@mycompany.example"));
                });
    }

    @Test
    void isAFactWhereTheRecipientsServerWroteItDown() {
        var received = KnownHouse.received(
                "mail.rented.example (mail.rented.example [198.51.100.9])", "Wed, 5 Aug 2026 09:15:05 +0000");

        assertThat(findings(MAIL.header("Return-Path", "<x1@rented.example>").header("Received", received)))
                .extracting(Finding::variant)
                .containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<alice@mail.mycompany.example>",
                "<>",
                "<SRS0=abcd=12=mycompany.example=alice@forwarder.example>",
                "<bounces-list-bob=customer.example@lists.example>",
                "<alice+caf_=bob=customer.example@freemail.example>",
                "no address"
            })
    void staysQuietAtHomeOnBouncesAndOnRewrittenEnvelopes(String returnPath) {
        assertThat(findings(MAIL.header("Return-Path", returnPath))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "List-Id, <talk.lists.example>",
        "Resent-From, carol@customer.example",
        "X-Forwarded-To, bob@customer.example",
        "Precedence, bulk"
    })
    void staysQuietOnListsAndMailsThatWereSentOn(String name, String value) {
        assertThat(findings(MAIL.header("Return-Path", "<x1@rented.example>").header(name, value)))
                .isEmpty();
    }

    @Test
    void staysQuietWhereTheMailSaysWhoSentItForTheAuthor() {
        assertThat(findings(MAIL.header("Return-Path", "<x1@rented.example>").sender("service@rented.example")))
                .isEmpty();
    }

    @Test
    void staysQuietBetweenTwoDomainsOfOneParty() {
        var facts = TestFacts.of(MAIL.header("Return-Path", "<x1@mycompany.test>"))
                .with(new Party(
                        "My Company",
                        Side.SUPPLIER,
                        List.of("mycompany.example", "mycompany.test"),
                        Optional.empty(),
                        List.of(),
                        List.of()));

        assertThat(new EnvelopeElsewhere().examine(facts)).isEqualTo(new Answer.Looked(List.of()));
    }

    private static List<Finding> findings(TestMail mail) {
        return ((Answer.Looked) new EnvelopeElsewhere().examine(KnownHouse.of(mail))).findings();
    }
}
