package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlookTimeConflictTest {

    private static final TestMail STRANGER =
            TestMail.from("sales@unheard-of.example").at("2026-09-03T11:00:00Z").to("bob@customer.example");

    @Test
    void firesOnAMessageIdOfOutlookThatIsNoPossibleTime() {
        var mail = KnownHouse.impostor().id(messageId("4000-01-01T00:00:00Z"));

        assertThat(findings(mail)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
            assertThat(finding.variant()).isEmpty();
            assertThat(finding.arguments().subList(0, 3))
                    .containsExactly("alice.smith@outlook.test", "2026-09-03T11:00:00Z", "4000-01-01T00:00:00Z");
            assertThat(finding.evidence())
                    .extracting(Evidence::locator)
                    .containsExactly("header:Message-ID", "header:Date");
        });
    }

    @Test
    void firesOnABoundaryOfOutlookThatIsNoPossibleTime() {
        assertThat(findings(KnownHouse.impostor()
                        .header(
                                "Content-Type",
                                "multipart/mixed; boundary=\"----=_NextPart_000_0000_00000001.00000001\"")))
                .extracting(
                        Finding::variant,
                        finding -> finding.evidence().getFirst().locator())
                .containsExactly(tuple("", "header:Content-Type"));
    }

    @Test
    void isSlightOnStrangersAndQuietOnGenuineMails() {
        assertThat(findings(STRANGER.id(messageId("4000-01-01T00:00:00Z"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.LOW);
        assertThat(findings(TestMail.from("alice@mycompany.example")
                        .heldBy("alice@mycompany.example")
                        .id(messageId("4000-01-01T00:00:00Z"))))
                .isEmpty();
    }

    @Test
    void staysQuietWhereTheMarkFitsTheDate() {
        assertThat(findings(KnownHouse.impostor().id(messageId("2026-09-03T10:59:00Z"))))
                .isEmpty();
    }

    @Test
    void firesWhereASuspiciousAnswerWasBegunAtAnotherTime() {
        var mail = KnownHouse.impostor()
                .header("Thread-Index", TestThreads.index("x", "2026-09-01T08:00:00Z", "2026-09-03T08:30:00Z"));

        assertThat(findings(mail))
                .extracting(
                        Finding::severity,
                        Finding::variant,
                        finding -> finding.arguments().get(2))
                .containsExactly(tuple(Severity.MEDIUM, "answer", "2026-09-03T08:29:00Z"));
    }

    @Test
    void staysQuietWhereTheAnswerWasBegunMinutesBefore() {
        assertThat(findings(KnownHouse.impostor()
                        .header(
                                "Thread-Index",
                                TestThreads.index("x", "2026-09-01T08:00:00Z", "2026-09-03T10:58:00Z"))))
                .isEmpty();
    }

    @Test
    void staysQuietWhereNobodySuspectsTheSenderOfADraft() {
        assertThat(findings(STRANGER.header(
                        "Thread-Index", TestThreads.index("x", "2026-09-01T08:00:00Z", "2026-09-03T08:30:00Z"))))
                .isEmpty();
    }

    @Test
    void firesOnAPictureThatIsMuchOlderThanTheSuspiciousMail() {
        assertThat(findings(KnownHouse.impostor().header("Content-ID", picture("2025-03-01T10:00:00Z"))))
                .extracting(
                        Finding::variant,
                        finding -> finding.evidence().getFirst().quote())
                .containsExactly(tuple("picture", picture("2025-03-01T10:00:00Z")));
    }

    @Test
    void staysQuietOnFreshPicturesOnQuotedOnesAndOnThoseOfAnEarlierMail() {
        var old = picture("2025-03-01T10:00:00Z");

        assertThat(findings(KnownHouse.impostor().header("Content-ID", picture("2026-09-03T10:00:00Z"))))
                .isEmpty();
        assertThat(findings(KnownHouse.impostor().header("Content-ID", old).text("Hello\n> quoted\n")))
                .isEmpty();
        assertThat(findings(
                        KnownHouse.impostor().header("Content-ID", old).header("In-Reply-To", "<1@customer.example>")))
                .isEmpty();
        assertThat(findings(
                        TestMail.from("alice@mycompany.example")
                                .heldBy("alice@mycompany.example")
                                .at("2026-03-03T10:00:00Z")
                                .header("Content-ID", old),
                        KnownHouse.impostor().header("Content-ID", old)))
                .isEmpty();
    }

    private static String messageId(String time) {
        return "<0001%s$%s$0100007f@alicepc>".formatted(high(time), low(time));
    }

    private static String picture(String time) {
        return "image001.png@" + high(time) + "." + low(time);
    }

    private static String high(String time) {
        return "%08X".formatted(ticks(time) >>> 32);
    }

    private static String low(String time) {
        return "%08X".formatted(ticks(time) & 0xFFFF_FFFFL);
    }

    private static long ticks(String time) {
        return Duration.between(Instant.parse("1601-01-01T00:00:00Z"), Instant.parse(time))
                        .toSeconds()
                * 10_000_000L;
    }

    private static List<Finding> findings(TestMail... mails) {
        return ((Answer.Looked) new OutlookTimeConflict().examine(KnownHouse.of(mails))).findings();
    }
}
