package intercept.mail.route;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.mail.CorpusMails;
import intercept.mail.Fields;
import intercept.model.Header;
import intercept.model.route.Envelope;
import intercept.model.route.Hop;
import intercept.model.route.HopOddity;
import intercept.model.route.HopOddity.ClockRunsBackwards;
import intercept.model.route.HopOddity.Discontinuity;
import intercept.model.route.Provider;
import intercept.model.route.Route;
import intercept.model.route.TraceField;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RouteReaderTest {

    private static final String AT_MX =
            "Received: from smtp.partner.example (smtp.partner.example [192.0.2.25]) by mx.customer.example (Postfix)"
                    + " with ESMTPS id A1; Tue, 4 Aug 2026 09:15:42 +0200";
    private static final String AT_SMTP =
            "Received: from laptop (dsl.isp.test [198.51.100.7]) by smtp.partner.example (Postfix) with ESMTPSA id B2;"
                    + " Tue, 4 Aug 2026 07:15:02 +0000";

    @Test
    void countsHopsFromTheOldestAndTheirDelays() {
        assertThat(route("Return-Path: <alice@partner.example>", AT_MX, AT_SMTP, "Subject: INV-1042"))
                .extracting(
                        route -> route.hops().stream().map(Hop::header).toList(),
                        route -> route.hops().stream().map(Hop::delay).toList(),
                        Route::firstExternal)
                .containsExactly(
                        List.of(2, 1),
                        List.of(Optional.empty(), Optional.of(Duration.ofSeconds(40))),
                        Optional.of("192.0.2.25"));
    }

    @Test
    void findsNothingOddInAWayThatFits() {
        assertThat(oddities(AT_MX, AT_SMTP)).isEmpty();
    }

    @Test
    void seesClocksThatRunBackwards() {
        assertThat(oddities(AT_MX, AT_SMTP.replace("07:15:02", "07:21:42")))
                .containsExactly(new ClockRunsBackwards(Duration.ofMinutes(6)));
        assertThat(oddities(AT_MX, AT_SMTP.replace("07:15:02", "07:20:42"))).isEmpty();
    }

    @Test
    void seesAHopThatDoesNotFitTheOneBefore() {
        assertThat(oddities(AT_MX, AT_SMTP.replace("smtp.partner.example", "mail.mycompany.test")))
                .containsExactly(new Discontinuity("smtp.partner.example", "mail.mycompany.test"));
    }

    @Test
    void toleratesOtherNamesOfOneServer() {
        assertThat(oddities(AT_MX, AT_SMTP.replace("by smtp.partner.example", "by mailout7.partner.example")))
                .isEmpty();
        assertThat(oddities(AT_MX, AT_SMTP.replace("by smtp.partner.example", "by smtp")))
                .isEmpty();
        assertThat(oddities(AT_MX, AT_SMTP.replace("by smtp.partner.example", "by ex01.corp.local")))
                .isEmpty();
        assertThat(oddities(AT_MX, AT_SMTP.replace("by smtp.partner.example", "by localhost")))
                .isEmpty();
        assertThat(oddities(
                        AT_MX.replace("smtp.partner.example", "EUR05-DB8-obe.outbound.protection.outlook.com"),
                        AT_SMTP.replace("by smtp.partner.example", "by DB7PR02MB1234.eurprd02.prod.outlook.com")))
                .isEmpty();
    }

    @Test
    void looksPastStepsInsideAMachine() {
        String inside = "Received: (qmail 77 invoked by uid 89); 4 Aug 2026 07:15:20 -0000";
        assertThat(oddities(AT_MX, inside, AT_SMTP)).isEmpty();
        assertThat(oddities(AT_MX, inside, AT_SMTP.replace("smtp.partner.example", "mail.mycompany.test")))
                .containsExactly(new Discontinuity("smtp.partner.example", "mail.mycompany.test"));
    }

    @Test
    void saysWhatItCouldNotRead() {
        assertThat(oddities("Received: apparently"))
                .containsExactly(new HopOddity.NotRead(intercept.model.route.Received.Reason.NO_SERVER));
        assertThat(oddities("Received: from a.test by b.test")).containsExactly(new HopOddity.NoTime());
    }

    @Test
    void tellsProvidersAndTheirRegion() {
        assertThat(Providers.ofHost("DB7PR02MB1234.eurprd02.prod.outlook.com"))
                .contains(new Provider("exchange-online", Optional.of("eur")));
        assertThat(Providers.ofHost("LO2P265MB1234.GBRP265.PROD.OUTLOOK.COM"))
                .contains(new Provider("exchange-online", Optional.of("gbr")));
        assertThat(Providers.ofHost("BN8NAM11FT012.eop-nam11.prod.protection.outlook.com"))
                .contains(new Provider("exchange-online", Optional.of("nam")));
        assertThat(Providers.ofHost("mail-am6eur05on2041.outbound.protection.outlook.com"))
                .contains(new Provider("exchange-online", Optional.of("eur")));
        assertThat(Providers.ofHost("SG2APC01FT012.mail.protection.outlook.com"))
                .contains(new Provider("exchange-online", Optional.of("apc")));
        assertThat(Providers.ofHost("mail-lf1-f54.google.com")).contains(new Provider("google", Optional.empty()));
        assertThat(Providers.ofHost("2002:a05:6402:1234::1")).contains(new Provider("google", Optional.empty()));
        assertThat(Providers.ofHost("notgoogle.com")).isEmpty();
        assertThat(Providers.ofHost("google.com.evil.test")).isEmpty();
        assertThat(Providers.ofAddress("40.107.20.41")).contains(new Provider("exchange-online", Optional.empty()));
        assertThat(Providers.ofAddress("192.0.2.1")).isEmpty();
    }

    @Test
    void keepsWhatOtherFieldsTellAboutTheWay() {
        assertThat(route("X-Originating-IP: [198.51.100.7]", "Delivered-To: bob@customer.example", "List-Id: <l.test>")
                        .others())
                .containsExactly(
                        new TraceField(0, TraceField.Kind.SUBMITTING_ADDRESS, "X-Originating-IP", "[198.51.100.7]"),
                        new TraceField(1, TraceField.Kind.DELIVERED_TO, "Delivered-To", "bob@customer.example"),
                        new TraceField(2, TraceField.Kind.LIST, "List-Id", "<l.test>"));
    }

    @Test
    void readsWhatTheFormOfAnEnvelopeSenderTells() {
        assertThat(EnvelopeForms.read("<alice@partner.example>"))
                .isEqualTo(new Envelope("alice@partner.example", Envelope.Form.PLAIN, Optional.empty()));
        assertThat(EnvelopeForms.read("<>")).isEqualTo(new Envelope("", Envelope.Form.NULL, Optional.empty()));
        assertThat(original("SRS0=HHH=TT=partner.example=alice@forwarder.test")).isEqualTo("SRS alice@partner.example");
        assertThat(original("bob+SRS0=abcd=XY=partner.example=alice@forwarder.test"))
                .isEqualTo("SRS alice@partner.example");
        assertThat(original("prvs=0123abcdef=alice@partner.example")).isEqualTo("BATV alice@partner.example");
        assertThat(original("bounces-list-bob=customer.example@lists.test")).isEqualTo("VERP bob@customer.example");
        assertThat(original("bob+caf_=peter=other.example@gmail.example"))
                .isEqualTo("GMAIL_FORWARD peter@other.example");
        assertThat(EnvelopeForms.read("a".repeat(100_000)).address()).hasSize(512);
    }

    @Test
    void boundsItsWorkOnAHundredThousandFields() {
        List<Header> many = Collections.nCopies(100_000, Fields.of(AT_MX).get(0));
        assertThat(new RouteReader(RouteReaderTest::lastTwo).read(many))
                .extracting(route -> route.hops().size(), Route::leftOut)
                .containsExactly(RouteReader.MOST_FIELDS, 100_000 - RouteReader.MOST_FIELDS);
    }

    /// Mails, hops, hops whose clock runs backwards, discontinuities.
    @Test
    void figuresOfTheCorpora() {
        var figures = new TreeMap<String, List<Integer>>();
        for (String corpus : List.of(
                "eml-spamassassin-shared/easy-ham",
                "eml-spamassassin-shared/hard-ham",
                "eml-spamassassin-shared/spam",
                "eml-rspamd",
                "eml-stalwart-mail-parser")) {
            var routes = CorpusMails.of(corpus)
                    .map(read -> new RouteReader(RouteReaderTest::lastTwo)
                            .read(read.mail().headers()))
                    .toList();
            figures.put(
                    corpus,
                    List.of(
                            routes.size(),
                            routes.stream()
                                    .mapToInt(route -> route.hops().size())
                                    .sum(),
                            mailsWith(routes, ClockRunsBackwards.class),
                            mailsWith(routes, Discontinuity.class)));
        }
        assertThat(figures)
                .isEqualTo(Map.of(
                        "eml-rspamd", List.of(214, 86, 0, 3),
                        "eml-spamassassin-shared/easy-ham", List.of(400, 2845, 66, 21),
                        "eml-spamassassin-shared/hard-ham", List.of(50, 154, 6, 0),
                        "eml-spamassassin-shared/spam", List.of(300, 1379, 46, 39),
                        "eml-stalwart-mail-parser", List.of(340, 8, 0, 0)));
    }

    private static int mailsWith(List<Route> routes, Class<? extends HopOddity> kind) {
        return (int) routes.stream()
                .filter(route -> route.hops().stream()
                        .flatMap(hop -> hop.oddities().stream())
                        .anyMatch(kind::isInstance))
                .count();
    }

    private static String original(String address) {
        var envelope = EnvelopeForms.read(address);
        return envelope.form() + " " + envelope.original().orElse("-");
    }

    private static List<HopOddity> oddities(String... lines) {
        return route(lines).hops().stream()
                .flatMap(hop -> hop.oddities().stream())
                .toList();
    }

    private static Route route(String... lines) {
        return new RouteReader(RouteReaderTest::lastTwo).read(Fields.of(lines));
    }

    static String lastTwo(String host) {
        int dot = host.lastIndexOf('.');
        return host.substring(host.lastIndexOf('.', dot - 1) + 1);
    }
}
