package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TwinReminderTest {

    private static final String BODY = """
            Dear Bob,

            this is a friendly reminder that our invoice INV-1042 over EUR 18,450.00 of 6 July has been due since
            5 August. We have not received your payment yet. If you have paid in the meantime, please disregard this
            mail. Otherwise we kindly ask you to transfer the amount within the next seven days to our account.

            %s

            If you have any questions, please do not hesitate to contact me.

            Kind regards
            Alice Smith
            Accounts receivable
            """;

    private static final TestMail GENUINE = TestMail.from("Alice Smith <alice@mycompany.example>")
            .at("2026-08-05T09:15:00Z")
            .subject("Reminder: invoice INV-1042")
            .text(BODY.formatted("IBAN DE89 3704 0044 0532 0130 00"));
    private static final TestMail TWIN = TestMail.from("Alice Smith <alice.smith@outlook.test>")
            .at("2026-08-05T09:52:00Z")
            .subject("RE: Reminder: invoice INV-1042")
            .text(BODY.formatted("IBAN GB33 BUKB 2020 1555 5555 55"));

    @Test
    void findsTheTwinAndItsLag() {
        var facts = TestFacts.of(GENUINE, TWIN).with(TestFacts.supplier("mycompany.example", List.of()));

        assertThat(findings(facts)).singleElement().satisfies(finding -> {
            assertThat(finding)
                    .isEqualTo(new Finding(
                            "CV-011",
                            Severity.CRITICAL,
                            Optional.empty(),
                            "live",
                            List.of(
                                    "alice@mycompany.example",
                                    "alice.smith@outlook.test",
                                    "37",
                                    "100",
                                    "2026-08-05T09:15:00Z",
                                    "2026-08-05T09:52:00Z",
                                    "DE89 3704 0044 0532 0130 00",
                                    "GB33 BUKB 2020 1555 5555 55",
                                    "RE: Reminder: invoice INV-1042",
                                    "1"),
                            1,
                            finding.evidence()));
            assertThat(finding.evidence())
                    .extracting(each -> each.mail().orElseThrow())
                    .containsExactly(2L, 2L, 2L, 1L, 1L, 1L);
            assertThat(finding.evidence())
                    .extracting(Evidence::locator)
                    .containsExactly("header:From", "body", "body", "header:From", "body", "body");
        });
    }

    @Test
    void forgivesASentenceAboutTheNewAccount() {
        var told = TWIN.text(BODY.formatted(
                "Our bank details have changed, please use the new account below.\nIBAN GB33 BUKB 2020 1555 5555 55"));

        assertThat(findings(TestFacts.of(GENUINE, told))).hasSize(1);
    }

    @Test
    void findsTwinsByInvoiceNumberWhereTheSubjectDiffers() {
        var other = TWIN.subject("Second notice").at("2026-08-07T10:00:00Z");

        assertThat(findings(TestFacts.of(GENUINE, other)))
                .extracting(Finding::variant, finding -> finding.arguments().get(9))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("", "49"));
    }

    @Test
    void comparesTheAccountsOfDocuments() {
        var genuine = GENUINE.text(BODY.formatted("See invoice.")).pdf("INVOICE INV-1042 IBAN DE89370400440532013000");
        var twin = TWIN.text(BODY.formatted("See invoice.")).pdf("INVOICE INV-1042 IBAN GB33BUKB20201555555555");

        assertThat(findings(TestFacts.of(genuine, twin)))
                .flatExtracting(Finding::evidence)
                .extracting(Evidence::locator)
                .containsExactly("header:From", "body", "page:1", "header:From", "body", "page:1");
    }

    @Test
    void disputesTheMailThatIsNotFromThePartyEvenIfItCameFirst() {
        var facts = TestFacts.of(GENUINE, TWIN.at("2026-08-05T09:05:00Z"))
                .with(TestFacts.supplier("mycompany.example", List.of()));

        assertThat(findings(facts)).singleElement().satisfies(finding -> {
            assertThat(finding.variant()).isEqualTo("before");
            assertThat(finding.evidence().getFirst().mail()).contains(2L);
            assertThat(finding.arguments().get(2)).isEqualTo("10");
        });
    }

    @Test
    void staysQuietOnTheSamePaymentData() {
        var forwarded = TWIN.text(BODY.formatted("IBAN DE89 3704 0044 0532 0130 00"));

        assertThat(findings(TestFacts.of(GENUINE, forwarded))).isEmpty();
    }

    @Test
    void staysQuietOnASuppliersOwnCorrection() {
        var corrected = TWIN.text(BODY.formatted("IBAN GB33 BUKB 2020 1555 5555 55"));
        var own = new TestMail(
                GENUINE.from(),
                corrected.to(),
                corrected.replyTo(),
                corrected.sender(),
                corrected.date(),
                corrected.messageId(),
                corrected.subject(),
                corrected.text(),
                corrected.more(),
                corrected.pdfs(),
                corrected.copies());

        assertThat(findings(TestFacts.of(GENUINE, own))).isEmpty();
    }

    @Test
    void staysQuietAfterThreeDays() {
        assertThat(findings(TestFacts.of(GENUINE, TWIN.at("2026-08-08T09:16:00Z"))))
                .isEmpty();
    }

    @Test
    void staysQuietOnAnAnswerThatQuotesTheTwin() {
        var answer = TestMail.from("bob@customer.example")
                .at("2026-08-05T11:00:00Z")
                .subject("AW: Reminder: invoice INV-1042")
                .text("Thank you, we will pay to the new account as soon as our director has signed it.\n\n"
                        + "On 5 Aug 2026, Alice Smith wrote:\n"
                        + TWIN.text().replaceAll("(?m)^", "> "));

        assertThat(findings(TestFacts.of(GENUINE, answer))).isEmpty();
    }

    @Test
    void staysQuietOnOtherWords() {
        var other = TWIN.text("Dear Bob, here is what we talked about at lunch concerning invoice INV-1042. You pay to "
                + "GB33 BUKB 2020 1555 5555 55 from now on. See you on Monday, your Alice.");

        assertThat(findings(TestFacts.of(GENUINE, other))).isEmpty();
    }

    @Test
    @Timeout(120)
    void looksThroughTwentyThousandMailsWithoutComparingAllOfThem() {
        var mails = new ArrayList<TestMail>();
        var start = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < 20_000; i++) {
            var number = "INV-" + i / 2;
            var account = i % 2 == 0 ? "DE89 3704 0044 0532 0130 00" : "GB33 BUKB 2020 1555 5555 55";
            mails.add(TestMail.from("clerk%d@supplier%d.example".formatted(i % 997, i % 211))
                    .at(start.plus(Duration.ofMinutes(i)).toString())
                    .subject(i % 3 == 0 ? "Invoice" : "Reminder: invoice " + number)
                    .text(BODY.replace("INV-1042", number).formatted("IBAN " + account)));
        }
        var facts = TestFacts.of(mails.toArray(TestMail[]::new));

        assertThat(findings(facts)).isNotEmpty();
    }

    private static List<Finding> findings(CaseFacts facts) {
        return ((Answer.Looked) new TwinReminder().examine(facts)).findings();
    }
}
