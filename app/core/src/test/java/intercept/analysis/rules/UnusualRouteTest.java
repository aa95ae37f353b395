package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnusualRouteTest {

    private static final String MICROSOFT = KnownHouse.received(
            "EUR04-DB8-obe.outbound.protection.outlook.com (mail-db8.outbound.protection.outlook.com [192.0.2.101])",
            "Thu, 3 Sep 2026 11:00:05 +0000");
    private static final String ELSEWHERE = KnownHouse.received(
            "vps.rented.example (vps.rented.example [198.51.100.7])", "Thu, 3 Sep 2026 11:00:05 +0000");

    @Test
    void firesWhereTheSuspiciousMailCameFromAnotherService() {
        assertThat(findings(after(3, KnownHouse.impostor().header("Received", ELSEWHERE))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
                    assertThat(finding.variant()).isEmpty();
                    assertThat(finding.arguments())
                            .containsExactly(
                                    "alice.smith@outlook.test",
                                    "2026-09-03T11:00:00Z",
                                    "rented.example",
                                    "exchange-online",
                                    "3",
                                    "mycompany.example",
                                    "198.51.100.7");
                    assertThat(finding.evidence())
                            .extracting(Evidence::locator, Evidence::quote)
                            .containsExactly(tuple("header:Received", ELSEWHERE));
                });
    }

    @Test
    void isSlightOnMailsThatNobodySuspects() {
        var moved = TestMail.from("alice@mycompany.example")
                .at("2026-09-03T12:00:00Z")
                .header("Received", ELSEWHERE)
                .heldBy("bob@customer.example");

        assertThat(findings(after(3, moved))).extracting(Finding::severity).containsExactly(Severity.LOW);
    }

    @Test
    void staysQuietOnTheUsualService() {
        assertThat(findings(after(3, KnownHouse.impostor().header("Received", MICROSOFT))))
                .isEmpty();
    }

    @Test
    void givesNoAnswerWithoutABaseline() {
        assertThat(new UnusualRoute().examine(after(2, KnownHouse.impostor().header("Received", ELSEWHERE))))
                .isEqualTo(new Answer.NotApplicable("baseline"));
    }

    @Test
    void readsNothingFromFieldsOfWhichNobodySaysWhoseTheyAre() {
        var facts = after(3, KnownHouse.impostor().header("Received", ELSEWHERE.replace("mx.customer", "mx.unknown")));

        assertThat(findings(facts)).isEmpty();
    }

    @Test
    void firesWhereTheEntriesOfASuspiciousMailDoNotFitEachOther() {
        var madeUp =
                "from alicepc by mail.mycompany.example (Postfix) with ESMTPSA id 1; Thu, 3 Sep 2026 11:00:01 +0000";
        var mail = KnownHouse.impostor().header("Received", ELSEWHERE).header("Received", madeUp);

        assertThat(findings(KnownHouse.of(mail)))
                .extracting(
                        Finding::severity,
                        Finding::variant,
                        finding -> finding.arguments().subList(2, 5))
                .containsExactly(tuple(
                        Severity.MEDIUM,
                        "broken",
                        List.of("vps.rented.example", "mail.mycompany.example", "mx.customer.example")));
    }

    @Test
    void countsAClockThatRunsBackwardsLittle() {
        var later = "from [10.0.0.1] by vps.rented.example (Postfix) with ESMTPSA id 1; Thu, 3 Sep 2026 11:20:05 +0000";
        var mail = KnownHouse.impostor().header("Received", ELSEWHERE).header("Received", later);

        assertThat(findings(KnownHouse.of(mail)))
                .extracting(
                        Finding::severity,
                        Finding::variant,
                        finding -> finding.arguments().get(2))
                .containsExactly(tuple(Severity.LOW, "backwards", "20"));
    }

    @Test
    void leavesBrokenChainsAloneWhereNobodySuspectsTheMail() {
        var madeUp = "from alicepc by mail.other.example (Postfix) with ESMTPSA id 1; Thu, 3 Sep 2026 11:50:01 +0000";
        var mail = TestMail.from("sales@unheard-of.example")
                .heldBy("bob@customer.example")
                .header("Received", ELSEWHERE)
                .header("Received", madeUp);

        assertThat(findings(KnownHouse.of(mail))).isEmpty();
    }

    private static TestFacts after(int genuine, TestMail... others) {
        return KnownHouse.after(genuine, mail -> mail.header("Received", MICROSOFT), others);
    }

    private static List<Finding> findings(TestFacts facts) {
        return ((Answer.Looked) new UnusualRoute().examine(facts)).findings();
    }
}
