package intercept.mail.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.mail.MailReader;
import intercept.mail.ParsedMail;
import intercept.mail.UnreadableMail;
import intercept.model.MailFormat;
import intercept.model.clocks.Clock;
import intercept.model.clocks.Clock.NotDecodable;
import intercept.model.clocks.Clock.Place;
import intercept.model.clocks.Clock.Reading;
import intercept.model.clocks.Clock.Reason;
import intercept.model.clocks.ClockKind;
import intercept.model.clocks.ClockTable;
import intercept.model.clocks.MailerFingerprint;
import intercept.model.clocks.MessageIdClass;
import intercept.model.clocks.MessageIdForm;
import intercept.model.clocks.SafeLink;
import intercept.model.clocks.StatedTime;
import intercept.model.clocks.StatedTime.Zone;
import intercept.model.clocks.TenantStamp;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

    @Test
    void readsFileTimesOfOutlook() throws UnreadableMail {
        assertThat(clocks("""
                Message-ID: <000601c2497f$c8a3f0d0$0200a8c0@pc7.mycompany.example>
                Date: Thu, 22 Aug 2002 02:30:00 +0200
                Content-Type: multipart/mixed; boundary="----=_NextPart_000_0007_01C2497F.C8A3F0D0"

                """))
                .containsExactly(
                        new Reading(
                                ClockKind.DATE,
                                Instant.parse("2002-08-22T00:30:00Z"),
                                Duration.ofSeconds(1),
                                new Place("header:Date", Optional.of(1), ""),
                                Optional.of(new StatedTime(
                                        OffsetDateTime.parse("2002-08-22T02:30:00+02:00"), Zone.STATED))),
                        new Reading(
                                ClockKind.OUTLOOK_BOUNDARY,
                                Instant.parse("2002-08-22T00:01:09.565665600Z"),
                                Duration.ofNanos(100),
                                new Place("header:Content-Type", Optional.of(2), ""),
                                Optional.of(new StatedTime(
                                        OffsetDateTime.parse("2002-08-22T02:01:09.565665600+02:00"), Zone.FROM_DATE))),
                        new Reading(
                                ClockKind.OUTLOOK_MESSAGE_ID,
                                Instant.parse("2002-08-22T02:01:09.565665600Z"),
                                Duration.ofNanos(100),
                                new Place("header:Message-ID", Optional.of(0), "pc7.mycompany.example"),
                                Optional.empty()));
    }

    @Test
    void saysThatAForgedBoundaryIsNoTime() throws UnreadableMail {
        assertThat(clocks("""
                Content-Type: multipart/mixed; boundary="----=_NextPart_000_0007_7A3B2C1D.00112233"

                """)).singleElement().isInstanceOfSatisfying(NotDecodable.class, clock -> {
            assertThat(clock.kind()).isEqualTo(ClockKind.OUTLOOK_BOUNDARY);
            assertThat(clock.reason()).isEqualTo(Reason.TOO_LATE);
            assertThat(clock.decoded()).isPresent();
        });
    }

    @Test
    void saysThatAMarkAfterTheDateIsNoTimeOfThisMail() throws UnreadableMail {
        assertThat(clocks("""
                Date: Mon, 19 Aug 2002 02:30:00 +0200
                Content-Type: multipart/mixed; boundary="----=_NextPart_000_0007_01C2497F.C8A3F0D0"

                """))
                .last()
                .isEqualTo(new NotDecodable(
                        ClockKind.OUTLOOK_BOUNDARY,
                        new Place("header:Content-Type", Optional.of(1), ""),
                        Reason.AFTER_DATE,
                        Optional.of(Instant.parse("2002-08-22T02:01:09.565665600Z"))));
    }

    @Test
    void readsTheStampsOfPictures() {
        assertThat(OutlookMarks.contentId("image001.png@01DA71C1.9F0B3E40"))
                .contains(new Stamp(Instant.parse("2024-03-09T01:32:17.179193600Z"), Duration.ofNanos(100)));
        assertThat(OutlookMarks.contentId("image001.png@mycompany.example")).isEmpty();
    }

    @Test
    void readsThreadIndexWithItsAnswers() throws UnreadableMail {
        assertThat(clocks("""
                Date: Mon, 16 Jul 2018 23:43:30 +0200
                Thread-Index: AdQc2DN7rLoS3hgnE/O76rpFzxN/EwAddF4A

                """).stream().skip(1))
                .extracting(Clock::kind, clock -> ((Reading) clock).at())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                ClockKind.THREAD_ROOT, Instant.parse("2018-07-16T07:40:00.279961Z")),
                        org.assertj.core.groups.Tuple.tuple(
                                ClockKind.THREAD_LAST_ANSWER, Instant.parse("2018-07-16T21:43:22.827571Z")));
    }

    @Test
    void aThreadIndexAfterTheDateIsNotDecodable() throws UnreadableMail {
        assertThat(clocks("""
                Date: Sat, 14 Jul 2018 23:43:30 +0200
                Thread-Index: AdQc2DN7rLoS3hgnE/O76rpFzxN/EwAddF4A

                """).stream().skip(1))
                .containsExactly(new NotDecodable(
                        ClockKind.THREAD_ROOT,
                        new Place("header:Thread-Index", Optional.of(1), ""),
                        Reason.AFTER_DATE,
                        Optional.empty()));
    }

    @Test
    void readsTheMicrosecondsOfGmailsBoundary() {
        assertThat(GmailMarks.boundary("000000000000dd625305bca9b237"))
                .contains(new Stamp(
                        Instant.ofEpochMilli(0x5bca9b2370000L / 1000).plusNanos(0x5bca9b2370000L % 1000 * 1000),
                        Duration.ofNanos(65_536_000)));
        assertThat(GmailMarks.boundary("000000000000dd625305bca9b23")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "h28mr8474176ann.34.1331049135908, 2012-03-06T15:52:15.908Z",
        "25si7923673gxk.34.2009.10.30.01.11.11, 2009-10-30T08:11:11Z"
    })
    void readsTheIdsOfGmailsQueue(String id, Instant at) {
        assertThat(GmailMarks.queueId(id).map(Stamp::at)).contains(at);
    }

    @ParameterizedTest
    @CsvSource({"g87AnAC15095, 2002-09-07T10:49:10Z", "g83KXDuK019666, 2002-09-03T20:33:13Z"})
    void readsTheIdsOfSendmailsQueue(String id, Instant at) {
        assertThat(QueueIds.sendmail(id).map(Stamp::at)).contains(at);
    }

    @ParameterizedTest
    @CsvSource({"17j2vi-0007l8-00, 2002-08-25T19:20:10Z", "1rkAbC-00000001abC-2dEf, 2024-03-12T22:27:54Z"})
    void readsTheIdsOfEximsQueue(String id, Instant at) {
        assertThat(QueueIds.exim(id).map(Stamp::at)).contains(at);
    }

    @Test
    void readsTheLongIdsOfPostfix() {
        assertThat(QueueIds.postfix("3Pt2mN2VXxznjll").map(Stamp::at))
                .contains(Instant.parse("2011-03-20T14:31:48.353025Z"));
        assertThat(QueueIds.postfix("A08F329410C")).isEmpty();
    }

    /// Columns: id, class, region, time.
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            <DB7PR02MB1234A1B2C3@DB7PR02MB1234.eurprd02.prod.outlook.com>, EXCHANGE_ONLINE, eur, -
            <SN6PR01MB4567X@SN6PR01MB4567.prod.exchangelabs.com>, EXCHANGE_ONLINE, -, -
            <CAKx9-abc+DEF=123_xyzABCDEF0123456789abcdefgh@mail.gmail.com>, GMAIL, -, -
            <510143ac0901291116s5f368dfby9d6423ce61acc36a@mail.gmail.com>, GMAIL, -, 2009-01-29T19:16:00Z
            <6F9619FF-8B86-D011-B42D-00C04FC964FF@mycompany.example>, APPLE, -, -
            <6f9619ff-8b86-d011-b42d-00c04fc964ff@mycompany.example>, UUID, -, -
            <000601c2497f$c8a3f0d0$0200a8c0@pc7>, OUTLOOK_SMTP, -, 2002-08-22T02:01:09.565665600Z
            <3D64F1B5.1070909@mycompany.example>, THUNDERBIRD, -, 2002-08-22T14:14:13Z
            <0123456789abcdef0123456789abcdef@www.shop.example>, PHPMAILER, -, -
            <1204567890.12.1596525302123.JavaMail.root@erp.example>, JAVAMAIL, -, 2020-08-04T07:15:02.123Z
            <159652530212.1234.12345678901234567890@host.example>, PYTHON, -, 2020-08-04T07:15:02.120Z
            <20200804071502.1234.56789@host.example>, PYTHON, -, 2020-08-04T07:15:02Z
            <199808040715.LAA29895@host.example>, SENDMAIL, -, -
            <200209071049.g87AnAC15095@host.example>, SENDMAIL, -, 2002-09-07T10:49:10Z
            <E17j2vi-0007l8-00@host.example>, EXIM, -, 2002-08-25T19:20:10Z
            <20200804071502.3Pt2mN2VXxznjll@host.example>, POSTFIX, -, 2020-08-04T07:15:02Z
            <20200804071502.4F2A1B3C4D5@host.example>, POSTFIX, -, 2020-08-04T07:15:02Z
            <20200804071502.40d4fa1e@host.example>, CLAWS, -, -
            <20200804071502.12345.qmail@host.example>, QMAIL, -, 2020-08-04T07:15:02Z
            <1204567890.123456.1596525302123@mail.yahoo.com>, YAHOO, -, 2020-08-04T07:15:02.123Z
            <OF1234ABCD.12345678-ON80256C1D.0041FB6D-80256C1D.00420C1E@bank.example>, DOMINO, -, 2002-08-22T12:00:42.050Z
            <1596525302.1234.5.camel@host.example>, EVOLUTION, -, 2020-08-04T07:15:02Z
            <20200804071502.GA1234@host.example>, MUTT, -, 2020-08-04T07:15:02Z
            <Pine.LNX.4.44.0208221530.1234-100000@host.example>, PINE, -, -
            <01020173b8a1b2c3-01234567-89ab-cdef-0123-456789abcdef-000000@eu-west-1.amazonses.com>, AMAZON_SES, -, 2020-08-04T08:41:11.619Z
            <123456789012345.1596525302.123456789012345-openerp-account.move-1042@erp.example>, ODOO, -, 2020-08-04T07:15:02Z
            <4A0B1C2D3E4F5061728394A5B6C7D8E9@mail.mycompany.example>, EXCHANGE_SERVER, -, -
            <abc@def.example>, OTHER, -, -
            """)
    void knowsWhoMadeAMessageId(String id, MessageIdClass maker, String region, Instant at) {
        var form = MessageIdForms.read(id);
        assertThat(form.maker()).isEqualTo(maker);
        assertThat(form.region()).isEqualTo(Optional.ofNullable(region));
        assertThat(MessageIdTimes.read(id, maker).map(marked -> marked.stamp().at()))
                .isEqualTo(Optional.ofNullable(at));
    }

    @Test
    void readsTheTimesOfSignatures() throws UnreadableMail {
        assertThat(clocks("""
                DKIM-Signature: v=1; a=rsa-sha256; d=partner.example; s=s1;
                 t=1596525302; x=1597130102; h=from:to; bh=x; b=y
                ARC-Seal: i=1; a=rsa-sha256; t=1596525303; cv=none; d=microsoft.example; s=a; b=z
                ARC-Message-Signature: i=1; t=15965253x3; d=microsoft.example

                """))
                .extracting(
                        Clock::kind,
                        clock -> clock.place().writer(),
                        clock -> clock instanceof Reading reading ? reading.at().getEpochSecond() : -1L)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ClockKind.DKIM_SIGNED, "partner.example", 1596525302L),
                        org.assertj.core.groups.Tuple.tuple(ClockKind.DKIM_EXPIRES, "partner.example", 1597130102L),
                        org.assertj.core.groups.Tuple.tuple(ClockKind.ARC_SEALED, "microsoft.example", 1596525303L),
                        org.assertj.core.groups.Tuple.tuple(ClockKind.ARC_SIGNED, "microsoft.example", -1L));
    }

    @Test
    void readsTheStampsOfTenantsInAnyLetterCase() throws UnreadableMail {
        var table = table("""
                x-ms-exchange-crosstenant-id: 84DF9E7F-E9F6-40AF-B435-AAAAAAAAAAAA
                X-MS-Exchange-CrossTenant-AuthAs: Internal
                X-MS-Exchange-CrossTenant-AuthSource: DB7PR02MB1234.eurprd02.prod.outlook.com
                X-MS-Exchange-CrossTenant-OriginalArrivalTime: 04 Aug 2026 07:15:43.1234 (UTC)
                X-OriginatorOrg: outlook.com

                """);
        var stamp = new TenantStamp(
                Optional.of(TenantStamp.CONSUMER_TENANT),
                Optional.of("Internal"),
                Optional.of("db7pr02mb1234.eurprd02.prod.outlook.com"),
                Optional.of("eur"),
                Optional.of("outlook.com"),
                Optional.empty(),
                Optional.of(Instant.parse("2026-08-04T07:15:43.123400Z")));
        assertThat(table.tenant()).contains(stamp);
        assertThat(stamp.isConsumer()).isTrue();
        assertThat(table.clocks())
                .containsExactly(new Reading(
                        ClockKind.CROSS_TENANT_ARRIVAL,
                        Instant.parse("2026-08-04T07:15:43.123400Z"),
                        Duration.ofNanos(100_000),
                        new Place("header:X-MS-Exchange-CrossTenant-OriginalArrivalTime", Optional.of(3), ""),
                        Optional.empty()));
    }

    @Test
    void readsTheFileTimeOfExchangeServers() {
        assertThat(ExchangeStamps.arrival("22 Aug 2002 02:03:28.0285 (UTC) FILETIME=[C8A3F0D0:01C2497F]")
                        .map(Stamp::at))
                .contains(Instant.parse("2002-08-22T02:01:09.565665600Z"));
    }

    @Test
    void decodesSafeLinks() {
        String link =
                "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fpay.partner.example%2Fa%3Fb%3D1"
                        + "&amp;data=05%7C02%7CBob%40customer.example%7C0f1e2d3c4b5a69788796a5b4c3d2e1f0%7C"
                        + "11111111222233334444555555555555%7C0%7C0%7C638581221431234567%7CUnknown%7CTWFp%7C0%7C%7C%7C"
                        + "&amp;sdata=abc%3D&amp;reserved=0";
        assertThat(SafeLinks.find("<a href=\"" + link + "\">x</a>"))
                .containsExactly(new SafeLink(
                        17,
                        "eur02",
                        "https://pay.partner.example/a?b=1",
                        Optional.of("bob@customer.example"),
                        Optional.of("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"),
                        Optional.of("11111111-2222-3333-4444-555555555555"),
                        Optional.of(Instant.parse("2024-08-01T15:15:43.123456700Z"))));
        assertThat(SafeLinks.find("https://safelinks.protection.outlook.com/ and " + "%".repeat(10)))
                .isEmpty();
    }

    @Test
    void aZoneThatTellsNothingIsNoZone() throws UnreadableMail {
        assertThat(zones("Tue, 4 Aug 2026 09:15:02 +0200")).contains(ZoneOffset.ofHours(2));
        assertThat(zones("Tue, 4 Aug 2026 09:15:02 -0000")).isEmpty();
        assertThat(zones("Tue, 4 Aug 2026 09:15:02 +0000")).isEmpty();
        assertThat(zones("Tue, 4 Aug 2026 09:15:02 GMT")).isEmpty();
        assertThat(zones("Tue, 4 Aug 2026 09:15:02")).isEmpty();
        assertThat(zones("2026-08-04T09:15:02Z")).isEmpty();
    }

    private static Optional<ZoneOffset> zones(String date) throws UnreadableMail {
        return ((Reading) clocks("Date: " + date + "\n\n").get(0)).stated().flatMap(StatedTime::telling);
    }

    @Test
    void aFingerprintDoesNotDependOnTheWay() throws UnreadableMail {
        String written = """
                From: Alice Smith <alice@mycompany.example>
                To: bob@customer.example
                Message-ID: <3D64F1B5.1070909@mycompany.example>
                User-Agent: Mozilla Thunderbird
                Content-Type: multipart/mixed; boundary="------------0A1b2C3d4E5f6G7h8I9j0K1l"

                """;
        var direct = table(written).mailer();
        assertThat(direct)
                .isEqualTo(new MailerFingerprint(
                        new MessageIdForm(MessageIdClass.THUNDERBIRD, "mycompany.example", Optional.empty()),
                        Optional.of("Mozilla Thunderbird"),
                        Optional.of("thunderbird"),
                        direct.headerOrder()));
        assertThat(table("Received: from a.test by b.test\nDKIM-Signature: v=1\n" + written)
                        .mailer())
                .isEqualTo(direct);
        assertThat(table(written.replace("To:", "Cc:")).mailer().headerOrder()).isNotEqualTo(direct.headerOrder());
    }

    @Test
    void decodersAreTotal() throws UnreadableMail {
        var random = new Random(7);
        List<String> names = List.of(
                "Date",
                "Resent-Date",
                "Received",
                "X-Received",
                "DKIM-Signature",
                "ARC-Seal",
                "Thread-Index",
                "Message-ID",
                "Content-Type",
                "X-OriginalArrivalTime",
                "X-MS-Exchange-CrossTenant-Id",
                "X-MS-Exchange-CrossTenant-OriginalArrivalTime",
                "Delivery-date");
        List<String> words = List.of(
                "t=",
                "x=",
                "99999999999999",
                "ffffffffffff$ffffffff$ffffffff@h",
                "FILETIME=[FFFFFFFF:FFFFFFFF]",
                "@",
                "<",
                ">",
                ";",
                "AQHUvivISat2MUf7JkqOmOj6+xayoA==",
                "Tue, 99 Feb 9999 99:99:99 +9999",
                " ",
                "\n\t",
                "1-",
                "99999999999999.1.qmail@h",
                "zzzzzz-zzzzzz-zz",
                "xBVNxx12345",
                "boundary=",
                "----=_NextPart_000_0000_FFFFFFFF.FFFFFFFF",
                "000000000000ffffffffffffffff",
                "0",
                "\u00e9",
                "\"");
        for (int round = 0; round < 3_000; round++) {
            var mail = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                mail.append(names.get(random.nextInt(names.size()))).append(": ");
                for (int j = random.nextInt(8); j >= 0; j--) {
                    mail.append(words.get(random.nextInt(words.size())));
                }
                mail.append('\n');
            }
            mail.append("\nhttps://x.safelinks.protection.outlook.com/?data=%7C699999999999999999%7C%ZZ%");
            var table = table(mail.toString());
            assertThat(table.clocks()).hasSizeLessThanOrEqualTo(Clocks.MOST);
        }
    }

    @Test
    void boundsItsWorkOnHostileMails() throws UnreadableMail {
        var message = read("Subject: x\n\n");
        var many = new ArrayList<intercept.model.Header>();
        var one = read("Received: by a with SMTP id 17j2vi-0007l8-00; Tue, 4 Aug 2026 09:15:02 +0200\n\n")
                .headers()
                .get(0);
        for (int i = 0; i < 100_000; i++) {
            many.add(one);
        }
        var table = Clocks.of(message.message(), many, List.of(), ".safelinks.protection.outlook.com/".repeat(100_000));
        assertThat(table.clocks()).hasSize(Clocks.MOST);
        assertThat(table.leftOut()).isEqualTo(100_000 - Clocks.MOST);
        assertThat(table.links()).hasSizeLessThanOrEqualTo(SafeLinks.MOST);
    }

    @Test
    void readsNothingOutOfValuesThatAreTooLong() throws UnreadableMail {
        String huge = "=?utf-8?q?a?= ".repeat(20_000) + "(".repeat(200_000);
        var header = read("Subject: x\n\n").headers().get(0);
        for (String name :
                List.of("Date", "DKIM-Signature", "Content-Type", "Received", "Message-ID", "Thread-Index")) {
            var field = new intercept.model.Header(name, huge, huge, header.at());
            assertThat(Clocks.of(read("Subject: x\n\n").message(), List.of(field), List.of(huge), "")
                            .clocks())
                    .noneMatch(Reading.class::isInstance);
        }
    }

    private static List<Clock> clocks(String mail) throws UnreadableMail {
        return table(mail).clocks();
    }

    private static ClockTable table(String mail) throws UnreadableMail {
        return Clocks.of(read(mail));
    }

    private static ParsedMail read(String mail) throws UnreadableMail {
        return new MailReader().read(mail.getBytes(StandardCharsets.UTF_8), "", MailFormat.EML);
    }
}
