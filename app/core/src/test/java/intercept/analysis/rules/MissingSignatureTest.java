package intercept.analysis.rules;

import static intercept.analysis.rules.ProvenMails.ALLOWED;
import static intercept.analysis.rules.ProvenMails.ID;
import static intercept.analysis.rules.ProvenMails.facts;
import static intercept.analysis.rules.ProvenMails.findings;
import static intercept.analysis.rules.ProvenMails.mail;
import static intercept.analysis.rules.ProvenMails.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.analysis.FindingWords;
import intercept.analysis.ProvenFacts;
import intercept.analysis.TestMail;
import intercept.authentication.dkim.DkimResult;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MissingSignatureTest {

    private static final String ALICE = "Alice Smith <alice@mycompany.example>";

    private final MissingSignature rule = new MissingSignature();

    @Test
    void isToldWhereAllEarlierMailsWereSigned() {
        assertThat(findings(rule, earlier(6, DkimResult.PASS).signed(ID, DkimResult.FAIL)))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.MEDIUM, "broken"));
    }

    @Test
    void staysQuietWhereTheSignatureHolds() {
        assertThat(findings(rule, earlier(6, DkimResult.PASS).signed(ID, DkimResult.PASS)))
                .isEmpty();
    }

    @Test
    void staysQuietWhereEarlierMailsWereNotSignedEither() {
        assertThat(findings(rule, earlier(6, DkimResult.FAIL).signed(ID, DkimResult.FAIL)))
                .isEmpty();
    }

    @Test
    void fourMailsAreNoBaseline() {
        assertThat(rule.examine(earlier(4, DkimResult.PASS).signed(ID, DkimResult.FAIL)))
                .isEqualTo(new Answer.NotApplicable("baseline"));
    }

    @Test
    void tellsThatTheRecipientsServerSawTheSignatureHold() {
        var seen = stated(ALICE, ALLOWED, "dkim=pass header.d=mycompany.example");

        assertThat(findings(rule, earlier(6, DkimResult.PASS, seen).signed(ID, DkimResult.FAIL)))
                .singleElement()
                .satisfies(finding -> assertThat(new FindingWords(Locale.ENGLISH).explanation(finding))
                        .endsWith(
                                "The recipient’s own server mx.customer.example found the signature sound when the mail came "
                                        + "in: so the mail was changed after that, in the mailbox, by whoever had the file, or by the "
                                        + "program that exported it."));
    }

    @Test
    void takesTheRecipientsServersWordWhereTheOriginalBytesAreNotThere() {
        var missing = stated(ALICE, ALLOWED, "dkim=none (message not signed) header.d=none");
        var held = stated(ALICE, ALLOWED, "dkim=pass header.d=mycompany.example");

        assertThat(findings(rule, earlier(6, DkimResult.PASS, missing).asItems(ID)))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.MEDIUM, "stated"));
        assertThat(findings(rule, earlier(6, DkimResult.PASS, held).asItems(ID)))
                .isEmpty();
        assertThat(findings(rule, earlier(6, DkimResult.PASS).asItems(ID)))
                .as("nobody says anything of its signature")
                .isEmpty();
    }

    /// So many mails that the supplier's own mailbox holds too, and then the disputed one.
    private static ProvenFacts earlier(int count, DkimResult result) {
        return earlier(count, result, mail(ALICE, ALLOWED));
    }

    private static ProvenFacts earlier(int count, DkimResult result, TestMail disputed) {
        var mails = new ArrayList<TestMail>();
        for (int i = 0; i < count; i++) {
            mails.add(mail(ALICE, ALLOWED)
                    .id("<early" + i + "@mycompany.example>")
                    .at("2026-07-0" + (i + 1) + "T09:15:00Z")
                    .heldBy("alice@mycompany.example"));
        }
        mails.add(disputed);
        var facts = facts(mails.toArray(TestMail[]::new));
        for (int i = 0; i < count; i++) {
            facts = facts.signed("<early" + i + "@mycompany.example>", result);
        }
        return facts;
    }
}
