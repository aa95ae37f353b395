package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalTimeConflictTest {

    @ParameterizedTest
    @CsvSource({
        "'Thu, 3 Sep 2026 10:40:00 +0000', '', 2026-09-03T10:40:00Z, 20",
        "'Thu, 3 Sep 2026 12:40:00 +0200', '', 2026-09-03T10:40:00Z, 20",
        "'Fri, 4 Sep 2026 12:00:00 +0000', late, 2026-09-04T12:00:00Z, 1500"
    })
    void firesWhereTheDateDoesNotFitTheArrival(String received, String variant, String arrived, String minutes) {
        var field = received(received);

        assertThat(findings(KnownHouse.impostor().header("Received", field)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.LOW);
                    assertThat(finding.variant()).isEqualTo(variant);
                    assertThat(finding.arguments())
                            .containsExactly("alice.smith@outlook.test", "2026-09-03T11:00:00Z", arrived, minutes);
                    assertThat(finding.evidence())
                            .extracting(Evidence::locator, Evidence::quote)
                            .containsExactly(
                                    tuple("header:Date", "Thu, 3 Sep 2026 12:00:00 +0100"),
                                    tuple("header:Received", field));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "'Thu, 3 Sep 2026 10:46:00 +0000'",
        "'Thu, 3 Sep 2026 11:00:09 +0000'",
        "'Fri, 4 Sep 2026 10:59:00 +0000'"
    })
    void staysQuietOnOrdinaryDelays(String received) {
        assertThat(findings(KnownHouse.impostor().header("Received", received(received))))
                .isEmpty();
    }

    @Test
    void firesWhereMicrosoftTookItInAtAnotherTime() {
        var mail = KnownHouse.impostor()
                .header("Received", received("Thu, 3 Sep 2026 11:00:09 +0000"))
                .header("X-MS-Exchange-CrossTenant-OriginalArrivalTime", "03 Sep 2026 09:00:00.1234 (UTC)");

        assertThat(findings(mail))
                .extracting(Finding::variant, finding -> finding.arguments().getLast())
                .containsExactly(tuple("tenant-claimed", "119"));
    }

    @Test
    void staysQuietOnGenuineMailsAndLists() {
        var late = received("Sat, 5 Sep 2026 12:00:00 +0000");

        assertThat(findings(TestMail.from("alice@mycompany.example")
                        .at("2026-09-03T11:00:00Z")
                        .header("Received", late)
                        .heldBy("bob@customer.example")
                        .heldBy("alice@mycompany.example")))
                .isEmpty();
        assertThat(findings(KnownHouse.impostor().header("Received", late).header("List-Id", "<talk.lists.example>")))
                .isEmpty();
    }

    @Test
    void givesNoAnswerWhereNobodySaysWhoseServersCount() {
        var mail = KnownHouse.impostor()
                .header("Received", received("Sat, 5 Sep 2026 12:00:00 +0000").replace("mx.customer", "mx.unknown"));

        assertThat(new ArrivalTimeConflict().examine(KnownHouse.of(mail)))
                .isEqualTo(new Answer.NotApplicable("boundary"));
    }

    private static String received(String time) {
        return KnownHouse.received("mail.outlook.test (mail.outlook.test [198.51.100.9])", time);
    }

    private static List<Finding> findings(TestMail mail) {
        return ((Answer.Looked) new ArrivalTimeConflict().examine(KnownHouse.of(mail))).findings();
    }
}
