package intercept.dns;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.Corpora;
import intercept.dns.Zone.ZoneDate;
import intercept.model.dns.DnsAnswer.Outcome;
import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ZoneReaderTest {

    private static final String HEAD = """
            ; recorded 2026-08-05T09:00:00Z from 192.0.2.53
            $ORIGIN supplier.example.
            $TTL 1h
            @ IN SOA ns1 hostmaster ( 2026061501 7200 3600
                1209600 3600 ) ; as in RFC 1035
            """;

    @Test
    void readsTheFormsOfARecordThatPeopleWrite() {
        var file = read("a.zone", HEAD + """
                        IN NS  ns1
                        MX 10 mx
                mx 3600 IN A 192.0.2.1
                   IN 3600 A 192.0.2.2
                   1w2d AAAA 2001:db8::1
                www.supplier.example. CNAME mx
                $ORIGIN sub.supplier.example.
                host A 192.0.2.3
                """);

        assertThat(file.problems()).isEmpty();
        assertThat(file.zones()).extracting(Zone::apex).containsExactly("supplier.example");
        var dns = RecordedDns.of(List.of(file));
        assertThat(dns.ask("mx.supplier.example", DnsType.A).records())
                .containsExactly(ZoneTexts.host("192.0.2.1"), ZoneTexts.host("192.0.2.2"));
        assertThat(dns.ask("www.supplier.example", DnsType.AAAA).records())
                .containsExactly(ZoneTexts.host("2001:db8::1"));
        assertThat(dns.ask("host.sub.supplier.example", DnsType.A).records())
                .containsExactly(ZoneTexts.host("192.0.2.3"));
        assertThat(dns.ask("supplier.example", DnsType.MX).records())
                .containsExactly(new DnsRecord.Exchange(10, "mx.supplier.example"));
    }

    @Test
    void dateAndServerStandInTheFirstComment() {
        var file = read("x 2020-01-01.zone", HEAD);

        assertThat(file.server()).contains("192.0.2.53");
        assertThat(file.zones().getFirst().date())
                .isEqualTo(new ZoneDate(Optional.of(Instant.parse("2026-08-05T09:00:00Z")), ZoneDate.From.COMMENT));
    }

    @Test
    void withoutACommentTheSerialTellsTheDateThenTheNameThenNothing() {
        var soa = "supplier.example. IN SOA ns1.supplier.example. h.supplier.example. %s 1 1 1 1\n";

        assertThat(date("2020-01-01.zone", soa.formatted("2026080501")))
                .isEqualTo(new ZoneDate(Optional.of(Instant.parse("2026-08-05T00:00:00Z")), ZoneDate.From.SERIAL));
        assertThat(date("2020-01-01/supplier.zone", soa.formatted("17")))
                .isEqualTo(new ZoneDate(Optional.of(Instant.parse("2020-01-01T00:00:00Z")), ZoneDate.From.NAME));
        assertThat(date("supplier 20200230.zone", soa.formatted("2026990501"))).isEqualTo(ZoneDate.UNKNOWN);
    }

    @Test
    void commentsWithOffsetsDaysOnlyAndWithoutServerAreRead() {
        assertThat(ZoneDates.comment("\n;; Recorded 2026-08-05 11:00:00+02:00\n")
                        .date()
                        .at())
                .contains(Instant.parse("2026-08-05T09:00:00Z"));
        assertThat(ZoneDates.comment("; recorded 2026-08-05 from ns1.dns.example")
                        .server())
                .contains("ns1.dns.example");
        assertThat(ZoneDates.comment("; recorded yesterday").date()).isEqualTo(ZoneDate.UNKNOWN);
        assertThat(ZoneDates.comment("@ IN A 192.0.2.1\n; recorded 2026-08-05").date())
                .isEqualTo(ZoneDate.UNKNOWN);
    }

    @Test
    void aBrokenLineIsKeptWithItsReasonAndTheOthersCount() {
        var file = read("a.zone", HEAD + """
                bad IN A 192.0.2.400
                worse IN NOSUCHTYPE x
                $INCLUDE /etc/passwd
                open TXT "never closed
                $GENERATE 1-5 h$ A 192.0.2.$
                good IN A 192.0.2.9
                half IN TXT ( "a"
                last IN A 192.0.2.10
                """);

        assertThat(file.problems()).extracting(ZoneFile.Problem::line).containsExactly(6, 7, 8, 9, 10, 12);
        assertThat(file.problems())
                .extracting(ZoneFile.Problem::reason)
                .contains(
                        "unknown type of record: NOSUCHTYPE",
                        "$INCLUDE is not followed",
                        "a quotation mark is not closed",
                        "a bracket is not closed");
        var dns = RecordedDns.of(List.of(file));
        assertThat(dns.ask("good.supplier.example", DnsType.A).outcome()).isEqualTo(Outcome.FOUND);
        assertThat(dns.ask("last.supplier.example", DnsType.A).outcome()).isEqualTo(Outcome.FOUND);
    }

    @Test
    void longTextsAreCutIntoStringsAndTooLongOnesRefused() {
        var text = "k".repeat(65_000);
        var file = read("a.zone", HEAD + "key TXT \"" + text + "\"\nhuge TXT " + text + " " + text + "\n");

        var key = RecordedDns.of(List.of(file))
                .ask("key.supplier.example", DnsType.TXT)
                .texts()
                .findFirst()
                .orElseThrow();
        assertThat(key.joined()).isEqualTo(text);
        assertThat(key.strings()).allSatisfy(string -> assertThat(string).hasSizeBetween(1, 255));
        assertThat(file.problems()).containsExactly(new ZoneFile.Problem(7, "a TXT record of more than 65535 bytes"));
    }

    @Test
    void textsKeepTheirBytes() {
        var file = read("a.zone", HEAD + "t TXT \"\\195\\164 \\\"q\\\" \\; ü\" \"\" plain\n");

        assertThat(RecordedDns.of(List.of(file))
                        .ask("t.supplier.example", DnsType.TXT)
                        .texts())
                .containsExactly(new DnsRecord.Text(List.of("Ã¤ \"q\" ; Ã¼", "", "plain")));
    }

    @Test
    void aFileWithoutOriginIsAZoneIfItsNameSaysSo() {
        var named = read("dns/2026-08-07 client2.example.zone", "@ TXT x\nmail A 192.0.2.1\n");
        var unnamed = read("answers.zone", "client2.example. TXT x\n");

        assertThat(named.zones()).extracting(Zone::apex).containsExactly("client2.example");
        assertThat(RecordedDns.of(List.of(named))
                        .ask("client2.example", DnsType.MX)
                        .outcome())
                .isEqualTo(Outcome.NO_DATA);
        assertThat(unnamed.zones()).isEmpty();
        assertThat(RecordedDns.of(List.of(unnamed))
                        .ask("client2.example", DnsType.TXT)
                        .outcome())
                .isEqualTo(Outcome.FOUND);
        assertThat(RecordedDns.of(List.of(unnamed))
                        .ask("client2.example", DnsType.MX)
                        .outcome())
                .isEqualTo(Outcome.NOT_RECORDED);
    }

    @Test
    void severalZonesStandInOneFile() {
        var file = read("all.zone", """
                $ORIGIN one.example.
                @ SOA ns h 1 1 1 1 1
                @ TXT one
                $ORIGIN two.example.
                @ SOA ns h 1 1 1 1 1
                @ TXT two
                """);

        assertThat(file.zones()).extracting(Zone::apex).containsExactly("one.example", "two.example");
    }

    @Test
    void otherEncodingsAndLineEndsAreRead() {
        var text = "\uFEFF$ORIGIN bücher.example.\r\n@ SOA ns h 1 1 1 1 1\r\nwww A 192.0.2.1\r\n";

        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var file = ZoneReader.read("a.zone", text.getBytes(charset));
            assertThat(file.problems()).isEmpty();
            assertThat(RecordedDns.of(List.of(file))
                            .ask("www.xn--bcher-kva.example", DnsType.A)
                            .outcome())
                    .isEqualTo(Outcome.FOUND);
        }
    }

    @Test
    void anyBytesAreReadToTheEndWithoutFailing() {
        var random = new Random(20260805);
        var words = List.of(
                "$ORIGIN ",
                "@ ",
                "IN ",
                "SOA ",
                "TXT ",
                "A ",
                "MX ",
                "(",
                ")",
                "\"",
                ";",
                "\n",
                "\\",
                "\\00",
                " ",
                "a.example. ",
                "*.b ",
                "CNAME ",
                "192.0.2.1 ",
                "10 ",
                "\t",
                "..",
                "$TTL ",
                "\u00ff",
                "AAAA ::1",
                "NS ");
        for (int round = 0; round < 3_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(
                        random.nextInt(8) == 0
                                ? String.valueOf((char) random.nextInt(256))
                                : words.get(random.nextInt(words.size())));
            }
            var file = ZoneReader.read("f.zone", text.toString().getBytes(StandardCharsets.ISO_8859_1));
            var dns = RecordedDns.of(List.of(file));
            assertThat(dns.ask("x.b.a.example", DnsType.TXT).records().size()).isLessThanOrEqualTo(60);
            assertThat(file.problems())
                    .allSatisfy(problem -> assertThat(problem.line()).isPositive());
        }
    }

    @Test
    void hostileFilesAreBounded() {
        assertThat(read("a.zone", "a ( \n".repeat(100_000)).problems()).hasSizeLessThan(100);
        assertThat(read("a.zone", "x y\n".repeat(100_000)).problems()).hasSize(1_001);
        assertThat(read("a.zone", "(".repeat(1_000_000)).problems()).hasSize(1);
        assertThat(read("a.zone", "\"".repeat(1_000_001) + "\n\n").problems()).isNotEmpty();
    }

    @Test
    void readsTheZonesOfAnotherProject() throws IOException {
        var folder = Corpora.folder("auth-spf-jspf").resolve("resolver/src/test/resources/dnszones");
        for (var name : List.of("FakeResolverTest.zone", "SPFExecutorIntegrationTest-1.zone")) {
            var file = ZoneReader.read(name, Files.readAllBytes(folder.resolve(name)));
            assertThat(file.problems()).as(name).isEmpty();
            assertThat(file.zones()).as(name).isNotEmpty();
        }
    }

    private static ZoneDate date(String label, String text) {
        return read(label, text).zones().getFirst().date();
    }

    private static ZoneFile read(String label, String text) {
        return ZoneReader.read(label, text.getBytes(StandardCharsets.UTF_8));
    }
}
