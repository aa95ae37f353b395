package intercept.authentication.results;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.identity.RegistrableDomain;
import intercept.mail.MailReader;
import intercept.mail.ParsedMail;
import intercept.mail.UnreadableMail;
import intercept.mail.clocks.Clocks;
import intercept.mail.route.FieldAuthors;
import intercept.mail.route.Receivers;
import intercept.mail.route.RouteReader;
import intercept.mail.route.TrustBoundaries;
import intercept.model.MailFormat;
import intercept.model.route.MailTrace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final String AT_MX =
            "Received: from smtp.partner.example (smtp.partner.example [192.0.2.25]) by mx.customer.example (Postfix)"
                    + " with ESMTPS id A2; Tue, 4 Aug 2026 09:15:42 +0200";
    private static final String AT_STORE =
            "Received: from mx.customer.example (mx.customer.example [10.0.0.2]) by store.customer.example (Postfix)"
                    + " with ESMTP id A1; Tue, 4 Aug 2026 09:15:44 +0200";
    private static final String SAYS_SPF =
            "Authentication-Results: mx.customer.example; spf=fail smtp.mailfrom=partner.example";
    private static final String FORGED =
            "Authentication-Results: mx.customer.example; spf=pass smtp.mailfrom=partner.example";

    private static final Receivers CUSTOMER =
            new Receivers(List.of("mx.customer.example"), Optional.of("customer.example"));

    @Test
    void countsWhatTheRecipientsServerWroteAboveItsOwnReceivedField() {
        assertThat(standings(CUSTOMER, AT_STORE, SAYS_SPF, AT_MX)).containsExactly("spf=fail OWN_SERVER ENTRY");
    }

    @Test
    void doesNotCountWhatTheSenderPutInUnderTheRecipientsName() {
        var claims = claims(CUSTOMER, AT_STORE, SAYS_SPF, AT_MX, FORGED);
        assertThat(described(claims)).containsExactly("spf=fail OWN_SERVER ENTRY", "spf=pass OWN_NAME_BELOW UNKNOWN");
        assertThat(claims.trusted(ResultMethod.SPF))
                .extracting(claim -> claim.statement().result())
                .containsExactly("fail");
        assertThat(claims.passesNotCounted())
                .extracting(claim -> claim.statement().header())
                .containsExactly(3);
    }

    @Test
    void exchangeOnlineIsFollowedThroughItsServersOfTheOtherName() {
        String inside = "Received: from BN9PR03CA0612.namprd03.prod.outlook.com (2603:10b6:408:106::17) by"
                + " BYAPR08MB5527.namprd08.prod.outlook.com (2603:10b6:a03:c4::12) with Microsoft SMTP Server id"
                + " 15.20.3825.17; Tue, 4 Aug 2026 07:15:47 +0000";
        String between =
                "Received: from BN8NAM11FT049.eop-nam11.prod.protection.outlook.com (2603:10b6:408:106:cafe::de)"
                        + " by BN9PR03CA0612.outlook.office365.com (2603:10b6:408:106::17) with Microsoft SMTP Server id"
                        + " 15.20.3805.17; Tue, 4 Aug 2026 07:15:45 +0000";
        String results = "Authentication-Results: spf=fail (sender IP is 192.0.2.25) smtp.mailfrom=partner.example";
        String entry = "Received: from smtp.partner.example (192.0.2.25) by BN8NAM11FT049.mail.protection.outlook.com"
                + " (10.13.177.157) with Microsoft SMTP Server id 15.20.3805.16; Tue, 4 Aug 2026 07:15:43 +0000";
        var receivers = new Receivers(List.of("customer-example.mail.protection.outlook.com"), Optional.empty());

        assertThat(standings(receivers, inside, between, results, entry)).containsExactly("spf=fail OWN_SERVER ENTRY");
    }

    @Test
    void leavesOpenWhoWroteItWhereTheDeliveringServerIsNotDeclared() {
        var elsewhere = new Receivers(List.of("mx.other.example"), Optional.empty());

        assertThat(standings(elsewhere, AT_STORE, SAYS_SPF, AT_MX)).containsExactly("spf=fail UNPLACED UNKNOWN");
    }

    @Test
    void doesNotCountTheSendersOwnServers() {
        assertThat(standings(
                        CUSTOMER,
                        AT_MX,
                        "Authentication-Results: smtp.partner.example; dkim=pass header.d=bank.example"))
                .containsExactly("dkim=pass SENDER_CLAIM UNKNOWN");
    }

    @Test
    void doesNotCountANameThatNobodyDeclared() {
        String scanner = "Authentication-Results: scanner.vendor.test; dmarc=pass header.from=partner.example";
        assertThat(standings(CUSTOMER, scanner, AT_MX)).containsExactly("dmarc=pass UNDECLARED_NAME UNKNOWN");
        assertThat(described(claims(CUSTOMER, List.of("vendor.test"), scanner, AT_MX)))
                .containsExactly("dmarc=pass OWN_SERVER ENTRY");
    }

    @Test
    void anotherHostOfTheRecipientAndItsBareNameAreItsOwn() {
        assertThat(standings(
                        CUSTOMER,
                        "Authentication-Results: filter.customer.example; dkim=none",
                        "Authentication-Results: mx; iprev=pass",
                        AT_MX))
                .containsExactly("dkim=none OWN_SERVER ENTRY", "iprev=pass OWN_SERVER ENTRY");
    }

    @Test
    void nothingCountsWhereNobodyDeclaredItsServers() {
        assertThat(standings(new Receivers(List.of(), Optional.empty()), SAYS_SPF, AT_MX))
                .containsExactly("spf=fail UNKNOWN UNKNOWN");
    }

    @Test
    void exchangeOnlineWritesNoNameAndCountsByItsPlace() {
        var online =
                new Receivers(List.of("customer-example.mail.protection.outlook.com"), Optional.of("customer.example"));
        assertThat(standings(
                        online,
                        "Received: from DB5EUR.eurprd05.prod.outlook.com (2603:10a6:20b::11) by"
                                + " AM9PR.eurprd05.prod.outlook.com with Microsoft SMTP Server id 15.20.1;"
                                + " Tue, 4 Aug 2026 07:15:44 +0000",
                        "Authentication-Results: spf=fail (sender IP is 192.0.2.25) smtp.mailfrom=partner.example;"
                                + " compauth=fail reason=001",
                        "Received-SPF: Fail (protection.outlook.com: domain of partner.example does not designate"
                                + " 192.0.2.25 as permitted sender)",
                        "Received: from smtp.partner.example (192.0.2.25) by"
                                + " DB5EUR.mail.protection.outlook.com (10.152.20.1) with Microsoft SMTP Server id"
                                + " 15.20.1; Tue, 4 Aug 2026 07:15:42 +0000",
                        "Authentication-Results: dkim=none (message not signed) header.d=none;dmarc=none action=none"
                                + " header.from=partner.example;"))
                .containsExactly(
                        "spf=fail OWN_SERVER ENTRY",
                        "compauth=fail OWN_SERVER ENTRY",
                        "spf=fail OWN_SERVER ENTRY",
                        "dkim=none SENDER_CLAIM UNKNOWN",
                        "dmarc=none SENDER_CLAIM UNKNOWN");
    }

    @Test
    void googleWritesBelowItsOwnReceivedField() {
        var google = new Receivers(List.of("mx.google.com"), Optional.of("customer.example"));
        String by = "Received: from smtp.partner.example (smtp.partner.example. [192.0.2.25]) by mx.google.com with"
                + " ESMTPS id a1-20020a for <bob@customer.example>; Tue, 04 Aug 2026 00:15:42 -0700 (PDT)";
        String spf = "Received-SPF: fail (google.com: domain of ann@partner.example does not designate 192.0.2.25 as"
                + " permitted sender) client-ip=192.0.2.25;";
        String results = "Authentication-Results: mx.google.com; spf=fail smtp.mailfrom=ann@partner.example";
        String arc = "ARC-Authentication-Results: i=1; mx.google.com; spf=fail smtp.mailfrom=ann@partner.example";
        String forged = "Authentication-Results: mx.google.com; spf=pass smtp.mailfrom=ann@partner.example";
        var claims = claims(google, arc, by, spf, results, forged);
        assertThat(described(claims))
                .containsExactly(
                        "spf=fail OWN_SERVER ENTRY",
                        "spf=fail OWN_SERVER_BELOW ENTRY",
                        "spf=fail OWN_SERVER_BELOW ENTRY",
                        "spf=pass OWN_NAME_BELOW UNKNOWN");
        assertThat(claims.trusted(ResultMethod.SPF))
                .as("plain fields before ARC")
                .extracting(claim -> claim.statement().header())
                .containsExactly(2, 3, 0);
    }

    @Test
    void aGatewaysWordCountsOnlyWhereItIsDeclared() {
        String atMx =
                "Received: from out.gateway.test (out.gateway.test [203.0.113.4]) by mx.customer.example (Postfix) with"
                        + " ESMTPS id A2; Tue, 4 Aug 2026 09:15:42 +0200";
        String original = "Authentication-Results-Original: in.gateway.test; spf=pass smtp.mailfrom=partner.example";
        String atGateway = AT_MX.replace("by mx.customer.example", "by in.gateway.test");
        var declared = new Receivers(List.of("gateway.test"), Optional.of("customer.example"));
        var claims = claims(declared, AT_STORE, SAYS_SPF, atMx, original, atGateway);
        assertThat(described(claims))
                .as("the recipient's own server saw the gateway alone")
                .containsExactly("spf=fail OWN_SERVER INSIDE", "spf=pass DECLARED_GATEWAY ENTRY");
        assertThat(claims.atEntry(ResultMethod.SPF))
                .extracting(claim -> claim.statement().result())
                .containsExactly("pass");
        assertThat(standings(CUSTOMER, AT_STORE, SAYS_SPF, atMx, original, atGateway))
                .containsExactly("spf=fail OWN_SERVER ENTRY", "spf=pass SENDER_CLAIM UNKNOWN");
        assertThat(standings(CUSTOMER, original, AT_STORE, SAYS_SPF, atMx, atGateway))
                .containsExactly("spf=pass UNDECLARED_COPY UNKNOWN", "spf=fail OWN_SERVER ENTRY");
    }

    private static List<String> standings(Receivers receivers, String... fields) {
        return described(claims(receivers, fields));
    }

    private static List<String> described(Claims claims) {
        return claims.claims().stream()
                .map(claim -> claim.statement().name() + "=" + claim.statement().result() + " " + claim.standing() + " "
                        + claim.examined())
                .toList();
    }

    private static Claims claims(Receivers receivers, String... fields) {
        return claims(receivers, List.of(), fields);
    }

    private static Claims claims(Receivers receivers, List<String> declared, String... fields) {
        var mail = mail(fields);
        var route = new RouteReader(RegistrableDomain::of).read(mail.headers());
        var boundary = TrustBoundaries.find(route, receivers);
        var authors = new FieldAuthors(RegistrableDomain::of).of(mail.headers(), route, boundary, receivers);
        return Claims.of(mail.headers(), new MailTrace(route, boundary, authors, Clocks.of(mail)), declared);
    }

    private static ParsedMail mail(String... fields) {
        String text = String.join("\r\n", fields) + "\r\n\r\nHello\r\n";
        try {
            return new MailReader().read(text.getBytes(StandardCharsets.UTF_8), "", MailFormat.EML);
        } catch (UnreadableMail e) {
            throw new AssertionError(e);
        }
    }
}
