package intercept.cases;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/// The Received lines, newest first, and what the receiving server found out about the sender.
final class Hops {

    private Hops() {}

    /// Between two mailboxes of one organisation.
    static List<Field> inside(Letter letter, Actor recipient) {
        var from = letter.from();
        if (from.house == House.SUPPLIER) {
            return List.of(exchange(exchangeHost(from), exchangeHost(recipient), letter, 2, recipient), mapi(letter));
        }
        var host = from.house == House.CUSTOMER ? "mail.customer.example" : "mx.client2.example";
        return List.of(submission(letter, host, recipient));
    }

    /// From the network into the recipient's mailbox.
    static List<Field> arrival(Letter letter, Actor recipient) {
        return switch (recipient.house) {
            case SUPPLIER -> exchangeArrival(letter, recipient);
            case CUSTOMER -> customerArrival(letter, recipient);
            default -> clientTwoArrival(letter, recipient);
        };
    }

    /// Inside the sender's organisation, up to the server that speaks to the world.
    static List<Field> departure(Letter letter, Actor recipient) {
        var from = letter.from();
        return switch (from.house) {
            case SUPPLIER, FREE_MAIL ->
                List.of(exchange(exchangeHost(from), exchangeHost(relay(from), from), letter, 1, null), mapi(letter));
            default -> List.of(submission(letter, from.house.outgoing, recipient));
        };
    }

    /// The second server that a mail passes in its author's house.
    static String relay(Actor from) {
        return from.house == House.FREE_MAIL ? "AS8PR0102MB7216" : "DB8PR04MB7065";
    }

    private static String exchangeHost(Actor actor) {
        return exchangeHost(actor.machine, actor);
    }

    private static String exchangeHost(String server, Actor actor) {
        return server + (actor.house == House.FREE_MAIL ? ".eurprd01.prod.outlook.test" : ".eurprd04.prod.outlook.com");
    }

    private static String inner(String host) {
        return "(2001:db8:" + Ids.hex(3, host) + ":" + Ids.hex(2, host + "b") + "::" + Ids.number(11, 90, host) + ")";
    }

    private static Field exchange(
            String from, String by, Letter letter, int seconds, @org.jspecify.annotations.Nullable Actor recipient) {
        var whom = recipient == null ? "" : " for" + Field.FOLD + "<" + recipient.address + ">";
        return new Field(
                "Received",
                "from " + from + " " + inner(from) + Field.FOLD + "by " + by + " " + inner(by) + " with"
                        + Field.FOLD + "Microsoft SMTP Server (" + Post.tls() + ") id" + Field.FOLD + "15.20."
                        + build(letter) + "." + Ids.number(10, 30, by) + whom + "; "
                        + Times.mail(Post.utc(letter, seconds)));
    }

    private static Field mapi(Letter letter) {
        var host = exchangeHost(letter.from());
        var local = "([fe80::" + Ids.hex(4, host) + ":" + Ids.hex(4, host + "1") + ":" + Ids.hex(4, host + "2") + ":"
                + Ids.hex(4, host + "3");
        return new Field(
                "Received",
                "from " + host + Field.FOLD + local + "]) by" + Field.FOLD + host + Field.FOLD + local + "%"
                        + Ids.number(3, 9, host) + "]) with mapi id 15.20." + build(letter) + "."
                        + "0" + Ids.number(10, 30, host) + ";" + Field.FOLD
                        + Times.mail(Post.utc(letter, 0)));
    }

    /// Exchange Online counts up through the year.
    private static int build(Letter letter) {
        return 9400 + letter.entry().at().getDayOfYear() * 21 / 7;
    }

    private static Field submission(Letter letter, String host, Actor recipient) {
        var from = letter.from();
        var id = Ids.upper(10, "queue " + letter.entry().number());
        var at = letter.entry().at().plusSeconds(1);
        var lead = switch (from.house) {
            case CUSTOMER ->
                "from " + from.machine + " (unknown [10.20.4." + Ids.number(20, 200, from.machine) + "])" + Field.TAB
                        + "(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))" + Field.TAB
                        + "by " + host + " (Postfix) with ESMTPSA id " + id;
            case CLIENT_TWO ->
                from.client == Actor.Client.SCRIPT
                        ? "from exim by " + host + " with local (Exim 4.97)" + Field.TAB + "id " + exim(letter)
                        : "from " + from.machine + " by " + host + " with esmtpsa" + Field.TAB
                                + "(TLS1.3:TLS_AES_256_GCM_SHA384:256) (Exim 4.97)" + Field.TAB
                                + "(envelope-from <" + from.address + ">)" + Field.TAB + "id " + exim(letter);
            case TOKYO ->
                "from " + from.machine + " (unknown " + from.machine + ")" + Field.TAB + "by " + host
                        + " with ESMTPA id " + id;
            case FILE_SHARE -> "by " + host + " (Postfix, from userid 33)" + Field.TAB + "id " + id;
            default ->
                "from " + from.machine + " (localhost [127.0.0.1])" + Field.TAB + "by " + host
                        + " (Postfix) with ESMTP id " + id;
        };
        return new Field("Received", lead + Field.TAB + "for <" + recipient.address + ">; " + Times.mail(at));
    }

    private static String exim(Letter letter) {
        var raw = Ids.hex(16, "exim " + letter.entry().number());
        return "1w" + raw.substring(0, 4) + "-0000000" + raw.substring(4, 8) + "-" + raw.substring(8, 12);
    }

    private static List<Field> exchangeArrival(Letter letter, Actor recipient) {
        var from = letter.from();
        var front = "DB5EUR04FT021.mail.protection.outlook.com";
        var door = "DU2PR04CA0101.eurprd04.prod.outlook.com";
        var fields = new ArrayList<Field>();
        fields.add(exchange(door, exchangeHost(recipient), letter, 5, null));
        fields.add(new Field(
                "Received",
                "from DB5EUR04FT021.eop-eur04.prod.protection.outlook.com" + Field.FOLD + inner(front) + " by " + door
                        + Field.FOLD + inner(door) + " with Microsoft SMTP Server (" + Post.tls() + ") id"
                        + Field.FOLD + "15.20." + build(letter) + ".14 via Frontend Transport; "
                        + Times.mail(Post.utc(letter, 4))));
        fields.add(new Field("Authentication-Results", exchangeVerdict(from)));
        fields.add(new Field(
                "Received-SPF",
                (from.house == House.FILE_SHARE ? "None" : "Pass") + " (protection.outlook.com: domain of "
                        + envelope(from)
                        + Field.FOLD
                        + (from.house == House.FILE_SHARE
                                ? "does not designate permitted sender hosts)"
                                : "designates " + from.house.ip + " as permitted sender)" + Field.FOLD
                                        + "receiver=protection.outlook.com; client-ip=" + from.house.ip + ";"
                                        + Field.FOLD
                                        + "helo=" + from.house.outgoing + "; pr=C")));
        fields.add(new Field(
                "Received",
                "from " + from.house.outgoing + " (" + from.house.ip + ") by" + Field.FOLD + front
                        + " (10.13.206.64) with" + Field.FOLD + "Microsoft SMTP Server (" + Post.tls() + ") id"
                        + Field.FOLD + "15.20." + build(letter) + ".14 via Frontend Transport; "
                        + Times.mail(Post.utc(letter, 3))));
        return fields;
    }

    private static String exchangeVerdict(Actor from) {
        var domain = envelope(from);
        boolean spf = from.house != House.FILE_SHARE;
        var dkim = from.house.signs()
                ? "dkim=pass (signature was verified)" + Field.FOLD + "header.d=" + from.house.domain + ";"
                : "dkim=none (message not signed)" + Field.FOLD + "header.d=none;";
        var dmarc = from.house.signs()
                ? "dmarc=pass action=none" + Field.FOLD + "header.from=" + from.house.domain
                        + ";compauth=pass reason=100"
                : spf
                        ? "dmarc=bestguesspass action=none" + Field.FOLD + "header.from=" + from.house.domain
                                + ";compauth=pass reason=109"
                        : "dmarc=none action=none" + Field.FOLD + "header.from=" + from.house.domain
                                + ";compauth=fail reason=001";
        return "spf=" + (spf ? "pass" : "none") + " (sender IP is " + from.house.ip + ")" + Field.FOLD
                + "smtp.mailfrom=" + domain + "; " + dkim + dmarc;
    }

    private static String envelope(Actor from) {
        return from.house.domain;
    }

    private static List<Field> customerArrival(Letter letter, Actor recipient) {
        var from = letter.from();
        var newYork = atZone(letter, recipient);
        int entry = from.house == House.FREE_MAIL ? 5 : 4;
        return List.of(
                new Field("Return-Path", "<" + from.address + ">"),
                new Field("Delivered-To", recipient.address),
                new Field(
                        "Received",
                        "from mx.customer.example ([203.0.113.25])" + Field.TAB + "by mail.customer.example with LMTP"
                                + Field.TAB + "id "
                                + Ids.hex(22, "lmtp " + letter.entry().number()) + Field.TAB
                                + "(envelope-from <" + from.address + ">)" + Field.TAB + "for <" + recipient.address
                                + ">; " + Times.mail(newYork.plusSeconds(entry + 1))),
                new Field("Authentication-Results", "mx.customer.example;" + Field.TAB + results(from)),
                new Field(
                        "Received",
                        "from " + greeting(from) + " (" + from.house.outgoing + " [" + from.house.ip + "])" + Field.TAB
                                + "(using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits))" + Field.TAB
                                + "by mx.customer.example (Postfix) with ESMTPS id "
                                + Ids.upper(11, "mx " + letter.entry().number()) + Field.TAB + "for <"
                                + recipient.address + ">; " + Times.mail(newYork.plusSeconds(entry))
                                + summer(newYork)));
    }

    private static List<Field> clientTwoArrival(Letter letter, Actor recipient) {
        var from = letter.from();
        var london = atZone(letter, recipient);
        int entry = from.house == House.FREE_MAIL ? 6 : 5;
        return List.of(
                new Field("Return-path", "<" + from.address + ">"),
                new Field("Envelope-to", recipient.address),
                new Field("Delivery-date", Times.mail(london.plusSeconds(entry))),
                new Field("Authentication-Results", "mx.client2.example;" + Field.TAB + results(from)),
                new Field(
                        "Received",
                        "from " + from.house.outgoing + " ([" + from.house.ip + "]" + Field.TAB + "helo="
                                + greeting(from)
                                + ")" + Field.TAB + "by mx.client2.example with esmtps"
                                + Field.TAB + "(TLS1.2:ECDHE_SECP256R1__RSA_SHA256__AES_256_GCM:256) (Exim 4.97)"
                                + Field.TAB + "(envelope-from <" + from.address + ">)" + Field.TAB + "id "
                                + exim(letter) + Field.TAB + "for " + recipient.address + "; "
                                + Times.mail(london.plusSeconds(entry))));
    }

    /// RFC 8601.
    private static String results(Actor from) {
        var domain = from.house.domain;
        return "spf=pass smtp.mailfrom=" + domain + ";" + Field.TAB
                + (from.house.signs()
                        ? "dkim=pass header.d=" + domain + " header.s=" + from.house.selector + ";" + Field.TAB
                                + "dmarc=pass (p=none) header.from=" + domain
                        : "dkim=none;" + Field.TAB + "dmarc=none header.from=" + domain);
    }

    private static String greeting(Actor from) {
        return switch (from.house) {
            case SUPPLIER -> "EUR04-DB8-obe.outbound.protection.outlook.com";
            case FREE_MAIL -> "EUR05-VI1-obe.outbound.protection.outlook.test";
            default -> from.house.outgoing;
        };
    }

    private static String summer(OffsetDateTime newYork) {
        return newYork.getOffset().getTotalSeconds() == -4 * 3600 ? " (EDT)" : " (EST)";
    }

    private static OffsetDateTime atZone(Letter letter, Actor recipient) {
        return letter.entry().at().atZoneSameInstant(recipient.zone()).toOffsetDateTime();
    }
}
