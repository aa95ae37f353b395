package intercept.analysis.rules;

import static intercept.analysis.rules.ProvenMails.FOREIGN;
import static intercept.analysis.rules.ProvenMails.facts;
import static intercept.analysis.rules.ProvenMails.findings;
import static intercept.analysis.rules.ProvenMails.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.analysis.FindingWords;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PassNotCountedTest {

    private static final String IMPOSTOR = "Alice Smith <alice.smith@outlook.test>";
    private static final String PASSES =
            "out.sender.test; spf=pass smtp.mailfrom=outlook.test; dkim=pass header.d=a.test";
    private static final TestMail CLAIMING = mail(IMPOSTOR, FOREIGN).header("Authentication-Results", PASSES);

    private final PassNotCounted rule = new PassNotCounted();
    private final FindingWords words = new FindingWords(Locale.ENGLISH);

    @Test
    void tellsOfAPassThatTheMailBroughtAlong() {
        assertThat(findings(rule, facts(CLAIMING))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.variant()).isEmpty();
            assertThat(finding.evidence())
                    .extracting(Evidence::locator)
                    .containsExactly("header:Authentication-Results");
            assertThat(words.explanation(finding))
                    .isEqualTo(
                            "The mail of 5 Aug 2026, 09:15 UTC from alice.smith@outlook.test says “spf=pass, dkim=pass” "
                                    + "in the name of out.sender.test. That stood in it when it reached the recipient’s servers: it "
                                    + "is the sender’s claim, or the word of a server on the way that nobody vouches for. The "
                                    + "recipient’s own server says nothing of these checks.");
        });
    }

    @Test
    void tellsWhatTheRecipientsOwnServerSaysInstead() {
        assertThat(findings(rule, facts(withOwnResult(CLAIMING))))
                .singleElement()
                .satisfies(finding -> assertThat(words.explanation(finding))
                        .endsWith("The recipient’s own server says: SPF softfail, DMARC none."));
    }

    @Test
    void tellsOfThePassThatBearsTheRecipientsOwnName() {
        var forged = mail(IMPOSTOR, FOREIGN)
                .header("Authentication-Results", "mx.customer.example; dmarc=pass header.from=outlook.test");

        assertThat(findings(rule, facts(forged)))
                .extracting(Finding::variant, Finding::severity)
                .containsExactly(tuple("own-name", Severity.INFO));
    }

    @Test
    void staysQuietOnWhatTheRecipientsOwnServerWrote() {
        var own = TestMail.from(IMPOSTOR)
                .heldBy("bob@customer.example")
                .header("Authentication-Results", "mx.customer.example; spf=pass smtp.mailfrom=outlook.test")
                .header("Received", received());

        assertThat(findings(rule, facts(own))).isEmpty();
    }

    @Test
    void staysQuietOnFailuresAndOnSetsOfArc() {
        assertThat(findings(
                        rule,
                        facts(mail(IMPOSTOR, FOREIGN)
                                .header(
                                        "Authentication-Results",
                                        "out.sender.test; spf=fail smtp.mailfrom=outlook.test"))))
                .isEmpty();
        assertThat(findings(
                        rule,
                        facts(mail(IMPOSTOR, FOREIGN)
                                .header(
                                        "ARC-Authentication-Results",
                                        "i=1; out.sender.test; spf=pass smtp.mailfrom=a.test"))))
                .isEmpty();
    }

    @Test
    void tellsOfOrdinaryMailsTogetherByTheServerThatTheyName() {
        var first = mail("carol@partner.test", FOREIGN)
                .id("<7@partner.test>")
                .header("Authentication-Results", "list.partner.test; dkim=pass header.d=partner.test");
        var second = first.id("<8@partner.test>").at("2026-08-06T09:15:00Z");

        assertThat(findings(rule, facts(first, second))).singleElement().satisfies(finding -> {
            assertThat(finding.variant()).isEqualTo("several");
            assertThat(words.sentence(finding))
                    .isEqualTo(
                            "2 mails brought passes in the name of list.partner.test; no server of the recipient wrote "
                                    + "them");
            assertThat(finding.evidence())
                    .extracting(evidence -> evidence.mail().orElseThrow())
                    .containsExactly(1L, 2L);
        });
    }

    @Test
    void saysWhereNobodyDeclaredWhoseServersCount() {
        var nobodys =
                TestMail.from(IMPOSTOR).header("Authentication-Results", PASSES).header("Received", received());

        assertThat(rule.examine(TestFacts.of(nobodys))).isEqualTo(new Answer.NotApplicable("boundary"));
        assertThat(rule.examine(TestFacts.of(TestMail.from(IMPOSTOR))))
                .isEqualTo(Answer.of(java.util.stream.Stream.of()));
    }

    private static TestMail withOwnResult(TestMail mail) {
        return TestMail.from(mail.from())
                .id(ProvenMails.ID)
                .heldBy("bob@customer.example")
                .header(
                        "Authentication-Results",
                        "mx.customer.example; spf=softfail smtp.mailfrom=outlook.test; dmarc=none header.from=outlook.test")
                .header("Received", received())
                .header("Authentication-Results", PASSES);
    }

    private static String received() {
        return "from out.sender.test (out.sender.test [" + FOREIGN
                + "]) by mx.customer.example (Postfix) with ESMTPS id A1; Wed, 5 Aug 2026 09:15:05 +0000";
    }
}
