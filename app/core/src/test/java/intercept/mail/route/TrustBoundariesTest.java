package intercept.mail.route;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.mail.Fields;
import intercept.model.CaseDescription;
import intercept.model.Party;
import intercept.model.Side;
import intercept.model.route.FieldAuthor;
import intercept.model.route.FieldAuthorship;
import intercept.model.route.FieldAuthorship.Why;
import intercept.model.route.TrustBoundary;
import intercept.model.route.TrustBoundary.End;
import intercept.model.route.TrustBoundary.Found;
import intercept.model.route.TrustBoundary.None;
import intercept.model.route.TrustBoundary.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrustBoundariesTest {

    private static final String STORE =
            "Received: from mx.customer.example (mx.customer.example [10.0.0.2]) by store.customer.example (Postfix)"
                    + " with ESMTP id A1; Tue, 4 Aug 2026 09:15:44 +0200";
    private static final String MX =
            "Received: from smtp.partner.example (smtp.partner.example [192.0.2.25]) by mx.customer.example (Postfix)"
                    + " with ESMTPS id A2; Tue, 4 Aug 2026 09:15:42 +0200";
    private static final String SENDER =
            "Received: from laptop (dsl.isp.test [198.51.100.7]) by smtp.partner.example (Postfix) with ESMTPSA id B2;"
                    + " Tue, 4 Aug 2026 07:15:02 +0000";
    private static final String FORGED =
            "Received: from gate.bank.example (gate.bank.example [10.0.0.9]) by mx.customer.example (Postfix)"
                    + " with ESMTPS id A0; Tue, 4 Aug 2026 09:15:00 +0200";

    private static final Receivers CUSTOMER =
            new Receivers(List.of("mx.customer.example"), Optional.of("customer.example"));

    @Test
    void isTheLowestOfTheFieldsThatTheRecipientsServersWrote() {
        assertThat(found(CUSTOMER, STORE, MX, SENDER))
                .extracting(found -> found.hop().header(), Found::hops, Found::declaredAs, Found::entry, Found::end)
                .containsExactly(1, 2, "mx.customer.example", Optional.of("192.0.2.25"), End.CAME_FROM_OUTSIDE);
    }

    @Test
    void aForgedFieldInTheNameOfTheRecipientIsBelow() {
        assertThat(found(CUSTOMER, STORE, MX, FORGED, SENDER).lastHeader()).contains(1);
    }

    @Test
    void goesOnThroughADeclaredGateway() {
        String atMx = MX.replace("smtp.partner.example", "out.gateway.test").replace("192.0.2.25", "203.0.113.4");
        String atGateway = MX.replace("by mx.customer.example", "by in.gateway.test");
        var receivers = new Receivers(List.of("gateway.test"), Optional.of("customer.example"));
        assertThat(found(receivers, STORE, atMx, atGateway, SENDER))
                .extracting(Found::lastHeader, Found::declaredAs, Found::entry)
                .containsExactly(Optional.of(2), "gateway.test", Optional.of("192.0.2.25"));
    }

    @Test
    void aGatewayThatOnlyClaimsItsNameIsNotFollowed() {
        String atMx = MX.replace("from smtp.partner.example (smtp.partner.example", "from out.gateway.test (unknown");
        String atGateway = MX.replace("by mx.customer.example", "by in.gateway.test");
        var receivers = new Receivers(List.of("gateway.test"), Optional.of("customer.example"));
        assertThat(found(receivers, STORE, atMx, atGateway, SENDER).lastHeader())
                .contains(1);
    }

    @Test
    void lmtpStaysInTheHouse() {
        String store = "Received: from mx.customer.example ([203.0.113.25]) by mail.customer.example with LMTP id 5b"
                + " for <bob@customer.example>; Tue, 4 Aug 2026 09:15:44 +0200";
        assertThat(found(CUSTOMER, store, MX, SENDER))
                .extracting(Found::lastHeader, Found::onClaim)
                .containsExactly(Optional.of(1), false);
    }

    @Test
    void whatIsFollowedByAClaimedNameSaysSo() {
        String edge = "Received: from mx.customer.example (203.0.113.25) by ex01.customer.example (10.0.0.3) with"
                + " Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.2.1; Tue, 4 Aug 2026 09:15:44 +0200";
        assertThat(found(CUSTOMER, edge, MX, SENDER))
                .extracting(Found::lastHeader, Found::onClaim)
                .containsExactly(Optional.of(1), true);
    }

    /// What the zone of the customer says: one mail exchanger, and no other host.
    private static final HostAddresses RECORDED = host -> host.endsWith("customer.example")
            ? Optional.of(host.equals("mx.customer.example") ? List.of("203.0.113.25", "2001:db8:25::1") : List.of())
            : Optional.empty();

    private static String inner(String from, String software) {
        return "Received: from " + from + " by mail.customer.example " + software
                + " id X1; Tue, 4 Aug 2026 09:15:44 +0200";
    }

    private static final String POSTFIX = "(Postfix) with ESMTPS";
    private static final String EXCHANGE = "(10.0.0.3) with Microsoft SMTP Server (version=TLS1_2, cipher=X)";

    @Test
    void theRecordedAddressOfADeclaredHostIsFollowedWhateverNameItGives() {
        var knowing = CUSTOMER.knowing(RECORDED);
        for (String from : List.of(
                "mx.customer.example (unknown [203.0.113.25])",
                "filter (unknown [203.0.113.25])",
                "filter (unknown [IPv6:2001:db8:25:0::1])")) {
            assertThat(found(knowing, inner(from, POSTFIX), MX, SENDER))
                    .extracting(Found::lastHeader, Found::onClaim)
                    .containsExactly(Optional.of(1), false);
        }
    }

    @Test
    void aForgerWhoGivesTheNameOfADeclaredHostIsOutside() {
        var knowing = CUSTOMER.knowing(RECORDED);
        for (var software : List.of(POSTFIX, EXCHANGE)) {
            for (String from : List.of(
                    "mx.customer.example (unknown [203.0.113.66])",
                    "mx.customer.example (203.0.113.66)",
                    "other.customer.example (203.0.113.66)")) {
                assertThat(found(knowing, inner(from, software), FORGED, SENDER))
                        .extracting(Found::lastHeader, Found::entry, Found::onClaim)
                        .as("%s at %s", from, software)
                        .containsExactly(Optional.of(0), Optional.of("203.0.113.66"), false);
            }
        }
    }

    @Test
    void aForgersReverseNameIsNotBelievedOfAServerThatDoesNotLookBothWays() {
        String forger = inner("mx.customer.example (mx.customer.example [203.0.113.66])", "with SMTP");
        assertThat(found(CUSTOMER.knowing(RECORDED), forger, FORGED, SENDER).lastHeader())
                .contains(0);
    }

    @Test
    void whereNoAddressIsRecordedAServerThatLooksNamesUpFollowsNoClaim() {
        assertThat(found(CUSTOMER, inner("mx.customer.example (unknown [203.0.113.66])", POSTFIX), FORGED, SENDER)
                        .lastHeader())
                .contains(0);
    }

    @Test
    void whatAForgerGetsIntoByHisNameAloneIsNobodysWord() {
        String forged = inner("mx.customer.example (203.0.113.66)", EXCHANGE);
        assertThat(authors(
                        CUSTOMER,
                        forged,
                        "Authentication-Results: mx.customer.example; dkim=pass",
                        FORGED,
                        "From: a@bank.example"))
                .extracting(FieldAuthorship::author, FieldAuthorship::why)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(FieldAuthor.RECIPIENT_SERVER, Why.ABOVE_BOUNDARY),
                        org.assertj.core.groups.Tuple.tuple(FieldAuthor.UNKNOWN, Why.BY_CLAIMED_NAME),
                        org.assertj.core.groups.Tuple.tuple(FieldAuthor.UNKNOWN, Why.BY_CLAIMED_NAME));
    }

    @Test
    void addressesOfAProvidersHostsAreNotLearned() {
        var receivers = new Receivers(
                        List.of("customer-example.mail.protection.outlook.com"), Optional.of("customer.example"))
                .knowing(_ -> Optional.of(List.of("203.0.113.66")));
        assertThat(found(receivers, inner("evil.test (unknown [203.0.113.66])", POSTFIX), FORGED)
                        .lastHeader())
                .contains(0);
    }

    @Test
    void serversOfOtherPartiesAreTheSendersForAMailbox() {
        var description = description(
                List.of("mx.customer.example", "partner-example.mail.protection.outlook.com", "gateway.test"));
        assertThat(Receivers.of(description, Optional.of("Bob@customer.example")))
                .isEqualTo(new Receivers(
                        List.of("customer.example", "mx.customer.example", "gateway.test"),
                        Optional.of("customer.example")));
        assertThat(Receivers.of(description, Optional.of("unknown")).declared()).hasSize(3);
    }

    private static CaseDescription description(List<String> trusted) {
        return new CaseDescription(
                "",
                List.of(
                        party("Customer", Side.CUSTOMER, "customer.example"),
                        party("Partner", Side.SUPPLIER, "partner.example")),
                Map.of(),
                trusted,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Party party(String name, Side side, String domain) {
        return new Party(name, side, List.of(domain), Optional.empty(), List.of(), List.of());
    }

    @Test
    void aDeclaredAddressIsFollowed() {
        String atMx = MX.replace("from smtp.partner.example (smtp.partner.example", "from gw (unknown");
        String atGateway = MX.replace("by mx.customer.example", "by in.gateway.test");
        var receivers = new Receivers(List.of("192.0.2.25", "in.gateway.test"), Optional.of("customer.example"));
        assertThat(found(receivers, STORE, atMx, atGateway, SENDER).lastHeader())
                .contains(2);
    }

    @Test
    void passesOverTheRecipientsOwnMachineOnTop() {
        String fetched = "Received: from pop.isp.test [203.0.113.1] by localhost with POP3 (fetchmail-6.4.37)"
                + " for <bob@localhost>; Tue, 4 Aug 2026 09:20:00 +0200";
        String step = "Received: (qmail 5 invoked by uid 89); 4 Aug 2026 07:16:00 -0000";
        assertThat(found(CUSTOMER, fetched, step, MX, SENDER).lastHeader()).contains(2);
    }

    @Test
    void followsExchangeOnlineAmongItsOwnServersOnly() {
        String store = "Received: from AM6PR05CA0001.eurprd05.prod.outlook.com (2603:10a6:20b:2e::14) by"
                + " DB7PR02MB1234.eurprd02.prod.outlook.com (2603:10a6:10:1::1) with Microsoft SMTP Server"
                + " (version=TLS1_2, cipher=X) id 15.20.1; Tue, 4 Aug 2026 07:15:44 +0000";
        String front = "Received: from mail.evil.test (203.0.113.66) by AM6EUR05FT012.mail.protection.outlook.com"
                + " (10.233.240.36) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.1 via Frontend"
                + " Transport; Tue, 4 Aug 2026 07:15:43 +0000";
        String fake = store.replace("07:15:44", "07:15:00");
        var receivers =
                new Receivers(List.of("customer-example.mail.protection.outlook.com"), Optional.of("customer.example"));
        assertThat(found(receivers, store, front, fake))
                .extracting(Found::lastHeader, Found::entry, Found::end)
                .containsExactly(Optional.of(1), Optional.of("203.0.113.66"), End.CAME_FROM_OUTSIDE);
    }

    @Test
    void hasAnAnswerWhereThereIsNone() {
        assertThat(boundary(new Receivers(List.of(), Optional.empty()), MX))
                .isEqualTo(new None(Reason.NOBODY_DECLARED));
        assertThat(boundary(CUSTOMER, SENDER, MX)).isEqualTo(new None(Reason.TOP_NOT_DECLARED));
        assertThat(boundary(CUSTOMER, "Subject: x")).isEqualTo(new None(Reason.NO_RECEIVED));
        assertThat(TrustBoundaries.ofSentCopy()).isEqualTo(new None(Reason.SENT_COPY));
    }

    @Test
    void aNameThatOnlyEndsAlikeIsNotDeclared() {
        assertThat(boundary(CUSTOMER, MX.replace("by mx.customer.example", "by mx.notcustomer.example")))
                .isEqualTo(new None(Reason.TOP_NOT_DECLARED));
    }

    @Test
    void everyFieldHasAnAuthor() {
        assertThat(authors(
                        CUSTOMER,
                        "Return-Path: <alice@partner.example>",
                        STORE,
                        "Authentication-Results: mx.customer.example; spf=pass",
                        MX,
                        "Authentication-Results: mx.customer.example; dkim=pass",
                        "From: alice@partner.example"))
                .containsExactly(
                        new FieldAuthorship(0, "Return-Path", FieldAuthor.RECIPIENT_SERVER, Why.ABOVE_BOUNDARY),
                        new FieldAuthorship(1, "Received", FieldAuthor.RECIPIENT_SERVER, Why.ABOVE_BOUNDARY),
                        new FieldAuthorship(
                                2, "Authentication-Results", FieldAuthor.RECIPIENT_SERVER, Why.ABOVE_BOUNDARY),
                        new FieldAuthorship(3, "Received", FieldAuthor.RECIPIENT_SERVER, Why.ABOVE_BOUNDARY),
                        new FieldAuthorship(4, "Authentication-Results", FieldAuthor.SENDER_CLAIM, Why.BELOW_BOUNDARY),
                        new FieldAuthorship(5, "From", FieldAuthor.SENDER_CLAIM, Why.BELOW_BOUNDARY));
    }

    @Test
    void aDeclaredGatewayIsNoServerOfTheRecipient() {
        String atMx = MX.replace("smtp.partner.example", "out.gateway.test");
        String atGateway = MX.replace("by mx.customer.example", "by in.gateway.test");
        var receivers = new Receivers(List.of("gateway.test"), Optional.of("customer.example"));
        assertThat(authors(receivers, atMx, "X-Gateway: checked", atGateway))
                .extracting(FieldAuthorship::author)
                .containsExactly(
                        FieldAuthor.RECIPIENT_SERVER,
                        FieldAuthor.DECLARED_INTERMEDIATE,
                        FieldAuthor.DECLARED_INTERMEDIATE);
    }

    @Test
    void exchangeOnlineReplacesItsOwnFieldsOnArrival() {
        String front = "Received: from mail.evil.test (203.0.113.66) by AM6EUR05FT012.mail.protection.outlook.com"
                + " (10.233.240.36) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.1 via Frontend"
                + " Transport; Tue, 4 Aug 2026 07:15:43 +0000";
        var receivers = new Receivers(List.of("customer-example.mail.protection.outlook.com"), Optional.empty());
        assertThat(authors(receivers, front, "From: a@evil.test", "x-ms-exchange-crosstenant-id: x"))
                .extracting(FieldAuthorship::author, FieldAuthorship::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FieldAuthor.RECIPIENT_SERVER, Why.ABOVE_BOUNDARY),
                        org.assertj.core.groups.Tuple.tuple(FieldAuthor.SENDER_CLAIM, Why.BELOW_BOUNDARY),
                        org.assertj.core.groups.Tuple.tuple(FieldAuthor.RECIPIENT_SERVER, Why.REPLACED_ON_ARRIVAL));
        assertThat(authors(CUSTOMER, MX, "x-ms-exchange-crosstenant-id: x"))
                .extracting(FieldAuthorship::author)
                .containsExactly(FieldAuthor.RECIPIENT_SERVER, FieldAuthor.SENDER_CLAIM);
    }

    @Test
    void withoutDeclarationTheAuthorIsUnknown() {
        assertThat(authors(new Receivers(List.of(), Optional.empty()), MX, "From: a@b.test"))
                .extracting(FieldAuthorship::author)
                .containsOnly(FieldAuthor.UNKNOWN);
    }

    @Test
    void everyFieldHasOneAuthorWhateverTheWay() {
        var random = new Random(11);
        List<String> lines = List.of(
                STORE,
                MX,
                SENDER,
                FORGED,
                "Received: (qmail 1 invoked by uid 1); 4 Aug 2026 07:15:02 -0000",
                "Received: apparently",
                "Received: by 2002:a05::1 with SMTP id x; Tue, 4 Aug 2026 07:15:02 +0000",
                "Received: from mx.customer.example by mx.customer.example",
                "From: a@b.test",
                "X-MS-Exchange-CrossTenant-Id: x");
        for (int round = 0; round < 5_000; round++) {
            var mail = IntStream.range(0, random.nextInt(9))
                    .mapToObj(_ -> lines.get(random.nextInt(lines.size())))
                    .toArray(String[]::new);
            int last = boundary(CUSTOMER, mail).lastHeader().orElse(-1);
            var authors = authors(CUSTOMER, mail);
            assertThat(authors).hasSize(mail.length);
            assertThat(authors.stream()
                            .filter(field -> field.why() == Why.ABOVE_BOUNDARY || field.why() == Why.BY_CLAIMED_NAME))
                    .hasSize(last + 1);
        }
    }

    @Test
    void knowsTheFieldsThatServersWrite() {
        assertThat(List.of("Received", "AUTHENTICATION-RESULTS", "X-MS-Exchange-Organization-SCL"))
                .allMatch(ServerWritten::isUsual);
        assertThat(List.of("From", "Subject", "X-Mailer")).noneMatch(ServerWritten::isUsual);
    }

    private static List<FieldAuthorship> authors(Receivers receivers, String... lines) {
        var headers = Fields.of(lines);
        var route = new RouteReader(RouteReaderTest::lastTwo).read(headers);
        return new FieldAuthors(RouteReaderTest::lastTwo)
                .of(headers, route, TrustBoundaries.find(route, receivers), receivers);
    }

    private static Found found(Receivers receivers, String... lines) {
        return (Found) boundary(receivers, lines);
    }

    private static TrustBoundary boundary(Receivers receivers, String... lines) {
        return TrustBoundaries.find(new RouteReader(RouteReaderTest::lastTwo).read(Fields.of(lines)), receivers);
    }
}
