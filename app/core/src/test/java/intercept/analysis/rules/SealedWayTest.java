package intercept.analysis.rules;

import static intercept.analysis.rules.ProvenMails.FOREIGN;
import static intercept.analysis.rules.ProvenMails.ID;
import static intercept.analysis.rules.ProvenMails.facts;
import static intercept.analysis.rules.ProvenMails.findings;
import static intercept.analysis.rules.ProvenMails.mail;
import static intercept.analysis.rules.ProvenMails.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.FindingWords;
import intercept.analysis.ProvenFacts;
import intercept.analysis.TestMail;
import intercept.authentication.arc.ArcReason;
import intercept.authentication.arc.ArcResult;
import intercept.authentication.arc.ArcVerdict;
import intercept.authentication.dkim.DkimResult;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealedWayTest {

    private static final String ALICE = "Alice Smith <alice@mycompany.example>";
    private static final String PASSED = "dmarc=pass header.from=mycompany.example";

    @Test
    void aSealOfAServerThatCountsMakesFailedProofsWeighLittle() {
        var facts = failing(sealed(mail(ALICE, FOREIGN), 1, "customer.example", PASSED), holds(0));

        assertThat(findings(new FailsForGenuineDomain(), facts)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.LOW);
            assertThat(new FindingWords(Locale.ENGLISH).explanation(finding))
                    .endsWith(
                            "customer.example, whose word counts, sealed the mail (ARC) and saw the checks of the sender’s "
                                    + "domain pass before.");
        });
        assertThat(findings(new SpfFailsForOwnName(), facts))
                .extracting(Finding::severity)
                .containsExactly(Severity.LOW);
        assertThat(findings(new SentOnHonestly(), facts)).singleElement().satisfies(finding -> {
            assertThat(finding.variant()).isEqualTo("sealed");
            assertThat(finding.arguments()).containsExactly("customer.example", "1");
            assertThat(finding.evidence())
                    .extracting(Evidence::locator)
                    .containsExactly("header:ARC-Authentication-Results");
        });
    }

    @Test
    void anybodyElsesSealExcusesNothing() {
        assertThat(severity(failing(sealed(mail(ALICE, FOREIGN), 1, "sealer.test", PASSED), holds(0))))
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void aBrokenChainExcusesNothing() {
        var broken = new ArcVerdict(
                ArcResult.FAIL, new ArcReason(ArcReason.Kind.SEAL, List.of("1", "", "")), List.of(), Optional.empty());

        assertThat(severity(failing(sealed(mail(ALICE, FOREIGN), 1, "customer.example", PASSED), broken)))
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void aSealOverAFailureOrOverAnotherSenderExcusesNothing() {
        assertThat(severity(failing(
                        sealed(mail(ALICE, FOREIGN), 1, "customer.example", "dmarc=fail header.from=mycompany.example"),
                        holds(0))))
                .isEqualTo(Severity.HIGH);
        assertThat(severity(failing(
                        sealed(mail(ALICE, FOREIGN), 1, "customer.example", "dmarc=pass header.from=outlook.test"),
                        holds(0))))
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void nobodyUnknownMayHaveChangedTheMailAfterTheSeal() {
        var first = sealed(mail(ALICE, FOREIGN), 1, "customer.example", PASSED);
        var later = sealed(first, 2, "sealer.test", "dmarc=fail header.from=mycompany.example");

        assertThat(severity(failing(later, holds(2)))).isEqualTo(Severity.HIGH);
        assertThat(severity(failing(later, holds(1)))).isEqualTo(Severity.LOW);
    }

    @Test
    void theRecipientsServerIsBelievedThatTheChainHoldsWhereTheBytesAreNotThere() {
        var believed = sealed(
                stated(ALICE, FOREIGN, "dmarc=fail header.from=mycompany.example; arc=pass"),
                1,
                "customer.example",
                PASSED);
        var doubted = sealed(
                stated(ALICE, FOREIGN, "dmarc=fail header.from=mycompany.example; arc=fail"),
                1,
                "customer.example",
                PASSED);

        assertThat(findings(new FailsForGenuineDomain(), facts(believed).asItems(ID)))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.LOW, "stated"));
        assertThat(severity(facts(doubted).asItems(ID))).isEqualTo(Severity.HIGH);
    }

    private static Severity severity(ProvenFacts facts) {
        return findings(new FailsForGenuineDomain(), facts).getFirst().severity();
    }

    private static ProvenFacts failing(TestMail mail, ArcVerdict chain) {
        return facts(mail).signed(ID, DkimResult.FAIL).sealed(ID, chain);
    }

    private static ArcVerdict holds(int since) {
        return new ArcVerdict(
                ArcResult.PASS, new ArcReason(ArcReason.Kind.HOLDS, List.of("1")), List.of(), Optional.of(since));
    }

    private static TestMail sealed(TestMail mail, int place, String sealer, String results) {
        return mail.header("ARC-Seal", "i=" + place + "; a=rsa-sha256; cv=none; d=" + sealer + "; s=s1; b=AA")
                .header("ARC-Authentication-Results", "i=" + place + "; mx." + sealer + "; " + results);
    }
}
