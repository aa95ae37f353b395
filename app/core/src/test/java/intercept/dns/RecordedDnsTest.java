package intercept.dns;

import static intercept.dns.ZoneTexts.dns;
import static intercept.dns.ZoneTexts.host;
import static intercept.dns.ZoneTexts.zone;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsAnswer.Outcome;
import intercept.model.dns.DnsType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordedDnsTest {

    private static final RecordedDns DNS = dns(
            zone(
                    "2026-08-05",
                    "supplier.example",
                    "@ TXT \"v=spf1 -all\"",
                    "mail.deep A 192.0.2.1",
                    "alias CNAME mail.deep",
                    "far CNAME mail.other.example.",
                    "lost CNAME mail.unknown.example.",
                    "circle CNAME circle2",
                    "circle2 CNAME circle",
                    "*.wild TXT anything",
                    "a.wild A 192.0.2.2",
                    "*.hop CNAME alias",
                    "cut NS ns.elsewhere.example.",
                    "glue.cut A 192.0.2.9"),
            zone("2026-08-06", "other.example", "mail A 192.0.2.3"));

    @Test
    void anAnswerSaysWhenItWasRecordedAndWho() {
        assertThat(DNS.ask("Mail.Deep.Supplier.Example.", DnsType.A))
                .isEqualTo(new DnsAnswer(
                        "mail.deep.supplier.example",
                        DnsType.A,
                        Outcome.FOUND,
                        List.of(host("192.0.2.1")),
                        Optional.of(Instant.parse("2026-08-05T09:00:00Z")),
                        "test.zone (answered by 192.0.2.53)"));
    }

    @Test
    void tellsAbsentFromUnknown() {
        assertThat(outcome("supplier.example", DnsType.MX)).isEqualTo(Outcome.NO_DATA);
        assertThat(outcome("no.supplier.example", DnsType.A)).isEqualTo(Outcome.NO_NAME);
        assertThat(outcome("unknown.example", DnsType.A)).isEqualTo(Outcome.NOT_RECORDED);
        assertThat(outcome("notsupplier.example", DnsType.A)).isEqualTo(Outcome.NOT_RECORDED);
    }

    @Test
    void aNameBetweenAnotherAndTheApexExists() {
        assertThat(outcome("deep.supplier.example", DnsType.A)).isEqualTo(Outcome.NO_DATA);
        assertThat(outcome("x.deep.supplier.example", DnsType.A)).isEqualTo(Outcome.NO_NAME);
    }

    @Test
    void followsAliasesIntoOtherZones() {
        assertThat(DNS.ask("alias.supplier.example", DnsType.A).records()).containsExactly(host("192.0.2.1"));
        assertThat(DNS.ask("far.supplier.example", DnsType.A).records()).containsExactly(host("192.0.2.3"));
        assertThat(DNS.ask("far.supplier.example", DnsType.A).at()).contains(Instant.parse("2026-08-06T09:00:00Z"));
        assertThat(outcome("alias.supplier.example", DnsType.CNAME)).isEqualTo(Outcome.FOUND);
    }

    @Test
    void anAliasWhoseEndNobodyRecordedSaysSo() {
        var answer = DNS.ask("lost.supplier.example", DnsType.A);

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_RECORDED);
        assertThat(answer.source()).contains("an alias of mail.unknown.example, which has no recorded answer");
    }

    @Test
    void aCircleOfAliasesIsAFailureOfTheServer() {
        assertThat(outcome("circle.supplier.example", DnsType.A)).isEqualTo(Outcome.SERVER_FAILURE);
    }

    @Test
    void wildcardsStandForNamesThatDoNotExist() {
        assertThat(outcome("b.wild.supplier.example", DnsType.TXT)).isEqualTo(Outcome.FOUND);
        assertThat(outcome("c.b.wild.supplier.example", DnsType.TXT)).isEqualTo(Outcome.FOUND);
        assertThat(outcome("b.wild.supplier.example", DnsType.A)).isEqualTo(Outcome.NO_DATA);
        assertThat(outcome("a.wild.supplier.example", DnsType.TXT)).isEqualTo(Outcome.NO_DATA);
        assertThat(outcome("x.a.wild.supplier.example", DnsType.TXT)).isEqualTo(Outcome.NO_NAME);
        assertThat(outcome("wild.supplier.example", DnsType.TXT)).isEqualTo(Outcome.NO_DATA);
        assertThat(DNS.ask("any.hop.supplier.example", DnsType.A).records()).containsExactly(host("192.0.2.1"));
    }

    /// RFC 4592 section 2.2.1, with its own table of answers.
    @Test
    void wildcardsAnswerAsInTheExamplesOfTheRfc() {
        var rfc = dns(zone(
                "2026-08-05",
                "example",
                "*.example. TXT \"this is a wildcard\"",
                "*.example. MX 10 host1.example.",
                "sub.*.example. TXT \"this is not a wildcard\"",
                "host1.example. A 192.0.2.1",
                "_ssh._tcp.host1.example. SRV 0 0 22 host1.example.",
                "_ssh._tcp.host2.example. SRV 0 0 22 host2.example.",
                "subdel.example. NS ns.example.com."));

        assertThat(rfc.ask("host3.example", DnsType.MX).outcome()).isEqualTo(Outcome.FOUND);
        assertThat(rfc.ask("host3.example", DnsType.A).outcome()).isEqualTo(Outcome.NO_DATA);
        assertThat(rfc.ask("foo.bar.example", DnsType.TXT).outcome()).isEqualTo(Outcome.FOUND);
        assertThat(rfc.ask("host1.example", DnsType.MX).outcome()).isEqualTo(Outcome.NO_DATA);
        assertThat(rfc.ask("sub.*.example", DnsType.MX).outcome()).isEqualTo(Outcome.NO_DATA);
        assertThat(rfc.ask("_telnet._tcp.host1.example", DnsType.TXT).outcome()).isEqualTo(Outcome.NO_NAME);
        assertThat(rfc.ask("host.subdel.example", DnsType.A).outcome()).isEqualTo(Outcome.NOT_RECORDED);
        assertThat(rfc.ask("ghost.*.example", DnsType.MX).outcome()).isEqualTo(Outcome.NO_NAME);
    }

    @Test
    void whatIsDelegatedIsAnsweredElsewhere() {
        assertThat(outcome("www.cut.supplier.example", DnsType.A)).isEqualTo(Outcome.NOT_RECORDED);
        assertThat(outcome("cut.supplier.example", DnsType.TXT)).isEqualTo(Outcome.NOT_RECORDED);
        assertThat(outcome("cut.supplier.example", DnsType.NS)).isEqualTo(Outcome.FOUND);
        assertThat(outcome("glue.cut.supplier.example", DnsType.A)).isEqualTo(Outcome.FOUND);
    }

    @Test
    void namesThatNoServerCouldBeAskedForDoNotExist() {
        for (var name :
                List.of("a..example", "x".repeat(64) + ".example", "a.".repeat(127) + "example", "\u4e2d.example")) {
            assertThat(outcome(name, DnsType.A)).isEqualTo(Outcome.NO_NAME);
        }
    }

    @Test
    void answersAsOfTheTimeAskedFor() {
        var dns = dns(
                zone("2026-08-05", "supplier.example", "@ TXT second"),
                zone("2026-08-01", "supplier.example", "@ TXT first"),
                zone("2026-08-09", "supplier.example", "@ TXT third"));

        assertThat(text(dns)).isEqualTo("third");
        assertThat(text(dns.asOf(Instant.parse("2026-08-08T00:00:00Z")))).isEqualTo("second");
        assertThat(text(dns.asOf(Instant.parse("2026-08-05T09:00:00Z")))).isEqualTo("second");
        assertThat(text(dns.asOf(Instant.parse("2026-08-05T08:59:59Z")))).isEqualTo("first");
        assertThat(text(dns.asOf(Instant.parse("2020-01-01T00:00:00Z")))).isEqualTo("first");
        assertThat(dns.asOf(Instant.parse("2020-01-01T00:00:00Z"))
                        .ask("supplier.example", DnsType.TXT)
                        .at())
                .contains(Instant.parse("2026-08-01T09:00:00Z"));
    }

    @Test
    void filesOfOneZoneAndTimeAreOneSnapshot() {
        var dns = dns(
                zone("2026-08-05", "supplier.example", "@ TXT first"),
                zone("2026-08-05", "supplier.example", "@ TXT second", "@ TXT first", "www A 192.0.2.1"));

        assertThat(dns.ask("supplier.example", DnsType.TXT).texts().map(text -> text.joined()))
                .containsExactly("first", "second");
        assertThat(dns.ask("www.supplier.example", DnsType.A).outcome()).isEqualTo(Outcome.FOUND);
    }

    @Test
    void undatedFilesAnswerOnlyWhereNoDatedOneDoes() {
        var undated = "$ORIGIN supplier.example.\n@ SOA ns h 1 1 1 1 1\n@ TXT undated\n";

        assertThat(text(dns(undated))).isEqualTo("undated");
        assertThat(text(dns(undated, zone("2026-08-05", "supplier.example", "@ TXT dated"))))
                .isEqualTo("dated");
    }

    @Test
    void remembersWhatItWasToldAndAsksOnce() throws InterruptedException {
        var asked = new java.util.ArrayList<String>();
        var remembering = new RememberingDns((name, type) -> {
            asked.add(type + " " + name);
            return DNS.ask(name, type);
        });

        var first = remembering.ask("supplier.example", DnsType.TXT);
        var again = remembering.ask("SUPPLIER.example.", DnsType.TXT);

        assertThat(again).isEqualTo(first);
        assertThat(asked).containsExactly("TXT supplier.example");
        assertThat(remembering.answers()).containsExactly(first);
    }

    private static String text(RecordedDns dns) {
        return dns.ask("supplier.example", DnsType.TXT)
                .texts()
                .findFirst()
                .orElseThrow()
                .joined();
    }

    private static Outcome outcome(String name, DnsType type) {
        return DNS.ask(name, type).outcome();
    }
}
