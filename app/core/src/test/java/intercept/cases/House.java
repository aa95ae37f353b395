package intercept.cases;

import intercept.cases.Servers.ExchangeOnline;
import intercept.cases.Servers.Exim;
import intercept.cases.Servers.Other;
import intercept.cases.Servers.Postfix;
import java.util.Optional;

/// Through which servers the mail of an organisation goes. All addresses are from the documentation ranges.
///
/// Host names of Exchange Online are those that real mails of such tenants carry, because programs recognise them.
enum House {
    // The case reminder-fraud.
    SUPPLIER(
            "mycompany.example",
            "mail-db8eur04on2101.outbound.protection.outlook.com",
            "192.0.2.101",
            "selector1",
            "Europe/Brussels",
            new ExchangeOnline(
                    "11111111-2222-3333-4444-555555555555",
                    ".eurprd04.prod.outlook.com",
                    "DB8PR04MB7065",
                    "EUR04-DB8-obe.outbound.protection.outlook.com",
                    "DB5EUR04FT021",
                    "eur04",
                    "DU2PR04CA0101")),
    CUSTOMER(
            "customer.example",
            "mail.customer.example",
            "203.0.113.26",
            "m2026",
            "America/New_York",
            new Postfix("mx.customer.example", "203.0.113.25", "10.20.4.", "EST", "EDT")),
    CLIENT_TWO(
            "client2.example",
            "mx.client2.example",
            "203.0.113.140",
            "x1",
            "Europe/London",
            new Exim("mx.client2.example")),
    FREE_MAIL(
            "outlook.test",
            "mail-vi1eur05olkn2016.outbound.protection.outlook.test",
            "192.0.2.216",
            "selector1",
            "Europe/Brussels",
            new ExchangeOnline(
                    "84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa",
                    ".eurprd01.prod.outlook.test",
                    "AS8PR0102MB7216",
                    "EUR05-VI1-obe.outbound.protection.outlook.test",
                    "",
                    "",
                    "")),
    TOKYO("hanamizuki.example", "smtp2.hanamizuki.example", "203.0.113.201", "Asia/Tokyo"),
    COLOGNE("lindner.example", "mail.lindner.example", "203.0.113.61", "Europe/Brussels"),
    FORWARDER("forwarder.example", "out1.forwarder.example", "203.0.113.77", "Europe/Brussels"),
    PRESS("tradeweekly.example", "send14.tradeweekly.example", "192.0.2.171", "Europe/Brussels"),
    FILE_SHARE("files-share.example", "srv3.files-share.example", "198.51.100.41", "Europe/Brussels"),
    NOWHERE("", "", "", "Europe/Brussels"),

    // The case bank-change.
    ROPES(
            "zeewind.example",
            "mail-am6eur03on2117.outbound.protection.outlook.com",
            "192.0.2.137",
            "selector2",
            "Europe/Brussels",
            new ExchangeOnline(
                    "7c0d1f52-3b8e-4a96-b1d4-5e2f90c8a713",
                    ".eurprd03.prod.outlook.com",
                    "AM8PR03MB6230",
                    "EUR03-AM6-obe.outbound.protection.outlook.com",
                    "DB1EUR03FT012",
                    "eur03",
                    "DUZPR03CA0044")),
    GALWAY(
            "claddagh-marine.example",
            "post.claddagh-marine.example",
            "203.0.113.90",
            "k1",
            "Europe/Dublin",
            new Postfix("mx1.claddagh-marine.example", "203.0.113.89", "10.60.1.", "GMT", "IST")),
    BREMERHAVEN(
            "nordkai.example",
            "mail.nordkai.example",
            "203.0.113.120",
            "n2025",
            "Europe/Berlin",
            new Exim("mail.nordkai.example")),
    YOKOHAMA("minato-yacht.example", "smtp.minato-yacht.example", "203.0.113.208", "Asia/Tokyo"),
    SCHELDT("scheldt-freight.example", "out.scheldt-freight.example", "203.0.113.44", "Europe/Brussels"),
    DECK("deckandhull.example", "mta3.deckandhull.example", "192.0.2.180", "Europe/Brussels"),
    BERGEN(
            "solberg.example",
            "mail.solberg.example",
            "203.0.113.231",
            "s1",
            "Europe/Oslo",
            new Exim("mail.solberg.example"));

    final String domain;
    final String outgoing;
    final String ip;
    final String selector;
    final String zone;
    /// Records of texts.
    @SuppressWarnings("ImmutableEnumChecker")
    final Servers servers;

    House(String domain, String outgoing, String ip, String selector, String zone, Servers servers) {
        this.domain = domain;
        this.outgoing = outgoing;
        this.ip = ip;
        this.selector = selector;
        this.zone = zone;
        this.servers = servers;
    }

    /// A house whose mails are not signed.
    House(String domain, String outgoing, String ip, String zone) {
        this(domain, outgoing, ip, "", zone, new Other());
    }

    boolean signs() {
        return !selector.isEmpty();
    }

    Optional<ExchangeOnline> exchange() {
        return servers instanceof ExchangeOnline exchange ? Optional.of(exchange) : Optional.empty();
    }

    /// Whether it is a firm's own tenant of Exchange Online, and not the one of private mailboxes.
    boolean isTenant() {
        return exchange().isPresent() && this != FREE_MAIL;
    }

    boolean isAmerican() {
        return this == CUSTOMER || this == FREE_MAIL;
    }

    /// What it asks receivers to do with mails that fail DMARC.
    String policy() {
        return switch (this) {
            case ROPES -> "quarantine";
            case GALWAY -> "reject";
            default -> "none";
        };
    }

    /// What the outgoing server calls itself.
    String greeting() {
        return exchange().map(ExchangeOnline::greeting).orElse(outgoing);
    }
}
