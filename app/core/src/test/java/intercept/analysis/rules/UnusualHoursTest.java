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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnusualHoursTest {

    @Test
    void firesOnAZoneThatTheSenderNeverUses() {
        assertThat(findings(5, KnownHouse.impostor().at("2026-09-03T17:00:00+08:00")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.LOW);
                    assertThat(finding.variant()).isEmpty();
                    assertThat(finding.arguments())
                            .containsExactly(
                                    "alice.smith@outlook.test",
                                    "2026-09-03T09:00:00Z",
                                    "UTC+08:00",
                                    "UTC+02:00",
                                    "5",
                                    "alice@mycompany.example");
                    assertThat(finding.evidence()).extracting(Evidence::locator).containsExactly("header:Date");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-03T12:00:00+02:00",
                // An hour away: a neighbour, or an unchanged clock.
                "2026-09-03T12:00:00+01:00",
                // The same zone in winter.
                "2026-12-03T12:00:00+01:00",
                // Universal time names no zone.
                "2026-09-03T12:00:00Z"
            })
    void staysQuietOnTheSendersZoneInSummerAndWinterAndOnUniversalTime(String at) {
        assertThat(findings(5, KnownHouse.impostor().at(at))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-03T23:30:00+02:00, 23:30",
        "2026-09-05T11:00:00+02:00, 11:00",
        "2026-09-04T04:10:00+01:00, 05:10"
    })
    void firesAtNightAndAtWeekendsWhereTheSenderNeverWritesThen(String at, String hour) {
        assertThat(findings(20, KnownHouse.impostor().at(at)))
                .extracting(Finding::variant, finding -> finding.arguments().get(2))
                .containsExactly(tuple("hours", hour));
    }

    @Test
    void staysQuietOnHoursWhereFewerThanTwentyMailsTellTheHabit() {
        assertThat(findings(19, KnownHouse.impostor().at("2026-09-03T23:30:00+02:00")))
                .isEmpty();
    }

    @Test
    void staysQuietOnHoursOfPeopleWhoWriteAtNight() {
        var facts = KnownHouse.after(
                20,
                mail -> mail.at(mail.date().orElseThrow().replace("T09:15", "T23:15")),
                KnownHouse.impostor().at("2026-09-03T23:30:00+02:00"));

        assertThat(new UnusualHours().examine(facts)).isEqualTo(new Answer.Looked(List.of()));
    }

    @Test
    void givesNoAnswerWithFewerThanFiveMailsOrWhereTheyNameNoZone() {
        var mail = KnownHouse.impostor().at("2026-09-03T17:00:00+08:00");

        assertThat(new UnusualHours().examine(after(4, mail))).isEqualTo(new Answer.NotApplicable("baseline"));
        assertThat(new UnusualHours()
                        .examine(KnownHouse.after(
                                9, each -> each.at(each.date().orElseThrow().replace("+02:00", "Z")), mail)))
                .isEqualTo(new Answer.NotApplicable("baseline"));
    }

    private static TestFacts after(int genuine, TestMail... others) {
        return KnownHouse.after(genuine, mail -> mail, others);
    }

    private static List<Finding> findings(int genuine, TestMail mail) {
        return ((Answer.Looked) new UnusualHours().examine(after(genuine, mail))).findings();
    }
}
