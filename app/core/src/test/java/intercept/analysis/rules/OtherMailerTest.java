package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.analysis.FindingWords;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OtherMailerTest {

    private static final String EUROPE = "<AM0PR04MB1C%d@AM0PR04MB1.eurprd04.prod.outlook.com>";
    private static final String AMERICA = "<BYAPR01MB1C2@BYAPR01MB1.namprd01.prod.outlook.com>";
    private static final String GMAIL = "<CAF9abc-DEF@mail.gmail.com>";

    @Test
    void firesWhereAnotherProgramMadeTheSuspiciousMail() {
        assertThat(findings(after(3, KnownHouse.impostor().id(GMAIL))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
                    assertThat(finding.variant()).isEmpty();
                    assertThat(new FindingWords(Locale.ENGLISH).explanation(finding))
                            .isEqualTo(
                                    "By the form of its Message-ID, which the sender’s side wrote, the mail of 3 Sep 2026, "
                                            + "11:00 UTC from alice.smith@outlook.test was made by Gmail. Of the 3 earlier genuine mails "
                                            + "of alice@mycompany.example, 3 were made by Exchange Online (EUR), and none by the same as "
                                            + "this one.");
                    assertThat(finding.evidence())
                            .extracting(Evidence::locator, Evidence::quote)
                            .containsExactly(tuple("header:Message-ID", GMAIL));
                });
    }

    @Test
    void firesWhereTheServiceIsTheSameInAnotherPartOfTheWorld() {
        assertThat(findings(after(3, KnownHouse.impostor().id(AMERICA))))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.MEDIUM, "region"));
    }

    @Test
    void isSlightOnMailsThatNobodySuspects() {
        var phone = TestMail.from("alice@mycompany.example")
                .at("2026-09-03T12:00:00Z")
                .id(GMAIL);

        assertThat(findings(after(3, phone))).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void staysQuietWhereTheProgramIsAnOldAcquaintance() {
        var phone = TestMail.from("alice@mycompany.example")
                .at("2026-07-10T12:00:00Z")
                .id(GMAIL)
                .heldBy("alice@mycompany.example");

        assertThat(findings(after(3, KnownHouse.impostor().id(EUROPE.formatted(9)))))
                .isEmpty();
        assertThat(findings(after(3, phone, KnownHouse.impostor().id(GMAIL)))).isEmpty();
    }

    @Test
    void givesNoAnswerWithoutABaseline() {
        assertThat(new OtherMailer().examine(after(2, KnownHouse.impostor().id(GMAIL))))
                .isEqualTo(new Answer.NotApplicable("baseline"));
    }

    @Test
    void mailsAfterTheFirstSuspiciousOneAreNoBaseline() {
        var early = KnownHouse.impostor().id(AMERICA).at("2026-07-01T12:00:00Z");

        assertThat(new OtherMailer()
                        .examine(after(3, early, KnownHouse.impostor().id(GMAIL))))
                .isEqualTo(new Answer.NotApplicable("baseline"));
    }

    @Test
    void anotherSendersMailsAreNoBaseline() {
        var bob =
                TestMail.from("bob@customer.example").at("2026-09-03T12:00:00Z").id(GMAIL);

        assertThat(new OtherMailer().examine(after(5, bob))).isEqualTo(new Answer.NotApplicable("baseline"));
    }

    @Test
    void looksAndFindsNothingWhereAllMailsAreGenuine() {
        assertThat(new OtherMailer().examine(after(3))).isEqualTo(new Answer.Looked(List.of()));
    }

    private static TestFacts after(int genuine, TestMail... others) {
        var count = new int[1];
        return KnownHouse.after(genuine, mail -> mail.id(EUROPE.formatted(count[0]++)), others);
    }

    private static List<Finding> findings(TestFacts facts) {
        return ((Answer.Looked) new OtherMailer().examine(facts)).findings();
    }
}
