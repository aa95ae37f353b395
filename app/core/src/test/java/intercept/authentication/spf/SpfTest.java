package intercept.authentication.spf;

import static intercept.dns.ZoneTexts.dns;
import static intercept.dns.ZoneTexts.zone;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.authentication.spf.SpfProblem.Kind;
import intercept.dns.DnsSource;
import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsAnswer.Outcome;
import intercept.model.dns.DnsQuestion;
import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.net.InetAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpfTest {

    private static final Instant AT = Instant.parse("2026-08-05T09:00:00Z");

    @Test
    void everyStepIsASentenceWithItsSourceAndDate() throws Exception {
        var dns = dns(
                zone(
                        "2026-08-05",
                        "supplier.example",
                        "@ TXT \"v=spf1 a ip6:2001:db8::/32 include:mailer.example exists:%{ir}.ok.supplier.example -all\"",
                        "@ A 192.0.2.1"),
                zone("2026-08-01", "mailer.example", "@ TXT \"v=spf1 ip4:198.51.100.0/24 -all\""));

        var verdict = check(dns, "203.0.113.7", "bill@supplier.example");

        assertThat(verdict.result()).isEqualTo(SpfResult.FAIL);
        assertThat(verdict.matched()).contains("-all");
        assertThat(verdict.lookups()).isEqualTo(3);
        assertThat(verdict.voidLookups()).isEqualTo(1);
        assertThat(verdict.missing()).isEmpty();
        var of = ", test.zone (answered by 192.0.2.53), ";
        assertThat(verdict.trace().stream().map(SpfStep::text))
                .containsExactly(
                        "Asked supplier.example for its SPF record: \"v=spf1 a ip6:2001:db8::/32 include:mailer.example"
                                + " exists:%{ir}.ok.supplier.example -all\". (TXT supplier.example: 1 record" + of
                                + "2026-08-05T09:00:00Z)",
                        "\"a\" does not match: the client is not in supplier.example. (A supplier.example: 1 record"
                                + of + "2026-08-05T09:00:00Z)",
                        "\"ip6:2001:db8::/32\" does not match: it is about the other kind of address.",
                        "\"include:mailer.example\" asks what mailer.example says about this client.",
                        "Asked mailer.example for its SPF record: \"v=spf1 ip4:198.51.100.0/24 -all\"."
                                + " (TXT mailer.example: 1 record" + of + "2026-08-01T09:00:00Z)",
                        "\"ip4:198.51.100.0/24\" does not match: the client is not in 198.51.100.0/24.",
                        "\"-all\" matches: fail.",
                        "\"include:mailer.example\" does not match: the record of mailer.example does not pass this client.",
                        "\"exists:%{ir}.ok.supplier.example\" does not match: there is nothing at"
                                + " 7.113.0.203.ok.supplier.example. (A 7.113.0.203.ok.supplier.example: no such name"
                                + of + "2026-08-05T09:00:00Z)",
                        "\"-all\" matches: fail.");
    }

    @Test
    void whatNobodyRecordedIsAQuestionAndNoVerdict() throws Exception {
        var dns = dns(zone("2026-08-05", "supplier.example", "@ TXT \"v=spf1 include:mailer.example -all\""));

        var verdict = check(dns, "203.0.113.7", "bill@supplier.example");

        assertThat(verdict.result()).isEqualTo(SpfResult.TEMPERROR);
        assertThat(verdict.missing()).containsExactly(new DnsQuestion("mailer.example", DnsType.TXT));
        assertThat(verdict.problem())
                .contains(new SpfProblem(
                        Kind.NOT_RECORDED,
                        "TXT mailer.example",
                        "Nobody recorded the answer to the question for TXT mailer.example."));
        assertThat(check(dns, "203.0.113.7", "x@unknown.example").missing())
                .containsExactly(new DnsQuestion("unknown.example", DnsType.TXT));
    }

    @Test
    void namesOfTheClientThatNobodyRecordedLeaveNoVerdict() throws Exception {
        var dns = dns(zone("2026-08-05", "supplier.example", "@ TXT \"v=spf1 ptr -all\""));

        var verdict = check(dns, "203.0.113.7", "bill@supplier.example");

        assertThat(verdict.result()).isEqualTo(SpfResult.TEMPERROR);
        assertThat(verdict.missing()).containsExactly(new DnsQuestion("7.113.0.203.in-addr.arpa", DnsType.PTR));
    }

    @Test
    void anExplanationThatNobodyRecordedLeavesTheFail() throws Exception {
        var dns = dns(zone("2026-08-05", "supplier.example", "@ TXT \"v=spf1 -all exp=why.mailer.example\""));

        var verdict = check(dns, "203.0.113.7", "bill@supplier.example");

        assertThat(verdict.result()).isEqualTo(SpfResult.FAIL);
        assertThat(verdict.explanation()).isEmpty();
        assertThat(verdict.missing()).containsExactly(new DnsQuestion("why.mailer.example", DnsType.TXT));
    }

    @Test
    void aBounceIsCheckedByTheGreeting() throws Exception {
        var dns = dns(zone("2026-08-05", "supplier.example", "mx TXT \"v=spf1 ip4:192.0.2.1 -all\""));

        var verdict =
                new Spf(dns).check(SpfQuery.of(InetAddress.ofLiteral("192.0.2.1"), "mx.supplier.example", "", AT));

        assertThat(verdict.identity()).isEqualTo(SpfIdentity.HELO);
        assertThat(verdict.result()).isEqualTo(SpfResult.PASS);
        assertThat(verdict.domain()).isEqualTo("mx.supplier.example");
    }

    @Test
    void domainsInOtherLettersAreAskedForInALabels() throws Exception {
        var dns = dns(zone("2026-08-05", "xn--bcher-kva.example", "@ TXT \"v=spf1 ip4:192.0.2.1 -all\""));

        assertThat(check(dns, "192.0.2.1", "chef@BÜCHER.example").result()).isEqualTo(SpfResult.PASS);
    }

    @Test
    void aLocalPartInOtherLettersMakesNoName() throws Exception {
        var dns = dns(zone(
                "2026-08-05",
                "supplier.example",
                "@ TXT \"v=spf1 exists:%{l}.ok.supplier.example ~all\"",
                "*.ok A 127.0.0.2"));

        assertThat(check(dns, "192.0.2.1", "bill@supplier.example").result()).isEqualTo(SpfResult.PASS);
        assertThat(check(dns, "192.0.2.1", "büro@supplier.example").result()).isEqualTo(SpfResult.SOFTFAIL);
    }

    @Test
    void addressesMappedFromIpv4AreIpv4() throws Exception {
        var mapped = ClientAddress.six("::ffff:192.0.2.1").orElseThrow();

        assertThat(mapped.isSix()).isTrue();
        assertThat(ClientAddress.of(InetAddress.ofLiteral("::ffff:192.0.2.1")).isSix())
                .isFalse();
        for (var wrong : List.of("1.2.3", "01.2.3.4", "1.2.3.256", "1.2.3.4.", "", "1.2.3.4.5")) {
            assertThat(ClientAddress.four(wrong)).as(wrong).isEmpty();
        }
        for (var wrong : List.of("1.2.3.4", "::1.2.3", ":::1", "1::2::3", "fe80::1%1", "[::1]", "12345::", ":", "")) {
            assertThat(ClientAddress.six(wrong)).as(wrong).isEmpty();
        }
        assertThat(ClientAddress.six("2001:DB8:0:0:1::").orElseThrow().readable())
                .isEqualTo("2001:db8:0:0:1::");
        assertThat(ClientAddress.six("::").orElseThrow().readable()).isEqualTo("::");
        assertThat(ClientAddress.six("0:1:0:1:0:1:0:1").orElseThrow().readable())
                .isEqualTo("0:1:0:1:0:1:0:1");
    }

    @Test
    void circlesOfIncludesAndRedirectsEndAtTheLimit() throws Exception {
        var dns = dns(zone(
                "2026-08-05",
                "supplier.example",
                "@ TXT \"v=spf1 include:other.supplier.example include:supplier.example -all\"",
                "other TXT \"v=spf1 redirect=supplier.example\""));

        var verdict = check(dns, "192.0.2.1", "bill@supplier.example");

        assertThat(verdict.result()).isEqualTo(SpfResult.PERMERROR);
        assertThat(verdict.problem().map(SpfProblem::kind)).contains(Kind.LOOKUP_LIMIT);
        assertThat(verdict.lookups()).isEqualTo(11);
    }

    @Test
    void hostileRecordsHaveBoundsAndSaySo() throws Exception {
        assertThat(kind("v=spf1 " + "a ".repeat(30_000))).isEqualTo("PERMERROR LOOKUP_LIMIT");
        assertThat(kind("v=spf1 " + "x".repeat(65_530))).isEqualTo("PERMERROR SIZE_LIMIT");
        assertThat(kind("v=spf1 exists:" + "%{d}".repeat(10_000) + " -all")).isEqualTo("PERMERROR SIZE_LIMIT");
        assertThat(kind("v=spf1 a:%{d" + ".".repeat(60_000))).isEqualTo("PERMERROR SYNTAX");
        var many = check(texts("v=spf1 " + "ip6:::/0 ".repeat(7_000) + "-all"), "192.0.2.1", "x@supplier.example");
        assertThat(many.result()).isEqualTo(SpfResult.FAIL);
        assertThat(many.isTraceCut()).isTrue();
        assertThat(many.trace()).hasSize(2_000);
        assertThat(check(texts("v=spf1 -all"), "192.0.2.1", "x".repeat(5_000) + "@supplier.example")
                        .result())
                .isEqualTo(SpfResult.NONE);
    }

    @Test
    void aHugeSetOfMailServersIsAnErrorAndAHugeSetOfAddressesIsNot() throws Exception {
        DnsSource dns = (name, type) -> switch (type) {
            case TXT -> DnsAnswer.found(name, type, List.of(text("v=spf1 mx -all")), Optional.empty(), "test");
            case MX ->
                DnsAnswer.found(
                        name,
                        type,
                        Collections.nCopies(50_000, new DnsRecord.Exchange(1, "mx.supplier.example")),
                        Optional.empty(),
                        "test");
            default -> DnsAnswer.without(name, type, Outcome.NO_NAME, "test");
        };

        assertThat(check(dns, "192.0.2.1", "x@supplier.example").problem().map(SpfProblem::kind))
                .contains(Kind.MX_LIMIT);
    }

    @Test
    void anyRecordEndsAfterFewQuestions() throws Exception {
        var random = new Random(7208);
        var absent = List.of(Outcome.NO_DATA, Outcome.NO_NAME, Outcome.REFUSED, Outcome.TIME_OUT, Outcome.NOT_RECORDED);
        var words = List.of(
                "v=spf1",
                " ",
                " ",
                "a",
                "mx",
                "ptr",
                "all",
                "include:",
                "exists:",
                "redirect=",
                "exp=",
                "ip4:",
                "ip6:",
                "192.0.2.1",
                "::1",
                "/",
                "//",
                "24",
                "%{",
                "d",
                "}",
                "r",
                "%{p}",
                "%%",
                ".example",
                "supplier.example",
                "-",
                "~",
                "?",
                "+",
                "=",
                ":",
                "\u00e4",
                "%{l1r-}");
        for (int round = 0; round < 5_000; round++) {
            var asked = new ArrayList<String>();
            DnsSource any = (name, type) -> {
                asked.add(name);
                return switch (random.nextInt(5)) {
                    case 0 -> DnsAnswer.without(name, type, absent.get(random.nextInt(absent.size())), "test");
                    default -> DnsAnswer.found(name, type, List.of(any(random, type, words)), Optional.empty(), "test");
                };
            };
            var verdict = check(any, random.nextBoolean() ? "192.0.2.1" : "2001:db8::1", "bill@supplier.example");
            assertThat(asked).hasSizeLessThan(300);
            assertThat(verdict.lookups()).isLessThanOrEqualTo(11);
            assertThat(verdict.trace())
                    .isNotEmpty()
                    .allSatisfy(step -> assertThat(step.text()).isNotBlank());
        }
    }

    private static DnsRecord any(Random random, DnsType type, List<String> words) {
        return switch (type) {
            case A, AAAA -> new DnsRecord.Host(random.nextBoolean() ? "192.0.2.1" : "2001:db8::2");
            case MX -> new DnsRecord.Exchange(1, random.nextBoolean() ? "" : "mx.supplier.example");
            case TXT -> {
                var record = new StringBuilder("v=spf1 ");
                for (int i = random.nextInt(12); i > 0; i--) {
                    record.append(words.get(random.nextInt(words.size())));
                }
                yield text(record.toString());
            }
            default -> new DnsRecord.Name(type, "host.supplier.example");
        };
    }

    private static String kind(String record) throws InterruptedException {
        var verdict = check(texts(record), "192.0.2.1", "bill@supplier.example");
        return verdict.result() + " " + verdict.problem().orElseThrow().kind();
    }

    /// A world in which every text is this record, and every host is another than the client.
    private static DnsSource texts(String record) {
        return (name, type) -> DnsAnswer.found(
                name,
                type,
                List.of(type == DnsType.TXT ? text(record) : new DnsRecord.Host("198.51.100.1")),
                Optional.empty(),
                "test");
    }

    private static DnsRecord text(String text) {
        return new DnsRecord.Text(List.of(text));
    }

    private static SpfVerdict check(DnsSource dns, String client, String mailFrom) throws InterruptedException {
        return new Spf(dns).check(SpfQuery.of(InetAddress.ofLiteral(client), "mx.client.example", mailFrom, AT));
    }
}
