package intercept.cases;

import intercept.cases.Servers.ExchangeOnline;
import intercept.cases.Servers.Exim;
import intercept.cases.Servers.Other;
import intercept.cases.Servers.Postfix;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/// The Received lines, newest first, and what the receiving server found out about the sender.
final class Hops {

    private Hops() {}

    /// Between two mailboxes of one organisation.
    static List<Field> inside(Letter letter, Actor recipient) {
        var from = letter.from();
        return from.house.exchange().isPresent()
                ? List.of(exchange(exchangeHost(from), exchangeHost(recipient), letter, 2, recipient), mapi(letter))
                : List.of(submission(letter, from.house.outgoing, recipient));
    }

    /// From the network into the recipient's mailbox.
    static List<Field> arrival(Letter letter, Actor recipient, Handover handover) {
        return switch (recipient.house.servers) {
            case ExchangeOnline exchange -> exchangeArrival(letter, recipient, exchange, handover);
            case Postfix postfix -> postfixArrival(letter, recipient, postfix, handover);
            case Exim exim -> eximArrival(letter, recipient, exim, handover);
            case Other _ -> throw new IllegalStateException("nobody collects mails of " + recipient.house);
        };
    }

    /// Inside the sender's organisation, up to the server that speaks to the world.
    static List<Field> departure(Letter letter, Actor recipient) {
        var from = letter.from();
        return from.house.exchange().isPresent()
                ? List.of(exchange(exchangeHost(from), exchangeHost(relay(from), from), letter, 1, null), mapi(letter))
                : List.of(submission(letter, from.house.outgoing, recipient));
    }

    /// The second server that a mail passes in its author's house.
    static String relay(Actor from) {
        return from.house.exchange().orElseThrow().relay();
    }

    static String exchangeHost(Actor actor) {
        return exchangeHost(actor.machine, actor);
    }

    private static String exchangeHost(String server, Actor actor) {
        return server + actor.house.exchange().orElseThrow().region();
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
        var lead = switch (from.house.servers) {
            case Postfix postfix ->
                "from " + from.machine + " (unknown [" + postfix.clients() + Ids.number(20, 200, from.machine) + "])"
                        + Field.TAB
                        + "(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))" + Field.TAB
                        + "by " + host + " (Postfix) with ESMTPSA id " + id;
            case Exim _ ->
                from.client == Actor.Client.SCRIPT
                        ? "from exim by " + host + " with local (Exim 4.97)" + Field.TAB + "id " + exim(letter)
                        : "from " + from.machine + " by " + host + " with esmtpsa" + Field.TAB
                                + "(TLS1.3:TLS_AES_256_GCM_SHA384:256) (Exim 4.97)" + Field.TAB
                                + "(envelope-from <" + from.address + ">)" + Field.TAB + "id " + exim(letter);
            case ExchangeOnline _, Other _ -> otherSubmission(from, host, id);
        };
        return new Field("Received", lead + Field.TAB + "for <" + recipient.address + ">; " + Times.mail(at));
    }

    private static String otherSubmission(Actor from, String host, String id) {
        return switch (from.house) {
            case TOKYO, YOKOHAMA ->
                "from " + from.machine + " (unknown " + from.machine + ")" + Field.TAB + "by " + host
                        + " with ESMTPA id " + id;
            case FILE_SHARE -> "by " + host + " (Postfix, from userid 33)" + Field.TAB + "id " + id;
            default ->
                "from " + from.machine + " (localhost [127.0.0.1])" + Field.TAB + "by " + host
                        + " (Postfix) with ESMTP id " + id;
        };
    }

    private static String exim(Letter letter) {
        var raw = Ids.hex(16, "exim " + letter.entry().number());
        return "1w" + raw.substring(0, 4) + "-0000000" + raw.substring(4, 8) + "-" + raw.substring(8, 12);
    }

    private static List<Field> exchangeArrival(
            Letter letter, Actor recipient, ExchangeOnline servers, Handover handover) {
        var from = letter.from();
        var front = servers.edge() + ".mail.protection.outlook.com";
        var door = servers.doorHost();
        var fields = new ArrayList<Field>();
        fields.add(exchange(door, exchangeHost(recipient), letter, 5, null));
        fields.add(new Field(
                "Received",
                "from " + servers.edgeHost() + Field.FOLD + inner(front) + " by " + door
                        + Field.FOLD + inner(door) + " with Microsoft SMTP Server (" + Post.tls() + ") id"
                        + Field.FOLD + "15.20." + build(letter) + ".14 via Frontend Transport; "
                        + Times.mail(Post.utc(letter, 4))));
        fields.add(new Field("Authentication-Results", exchangeVerdict(from, handover)));
        fields.add(new Field(
                "Received-SPF",
                (from.house == House.FILE_SHARE ? "None" : "Pass") + " (protection.outlook.com: domain of "
                        + handover.domain()
                        + Field.FOLD
                        + (from.house == House.FILE_SHARE
                                ? "does not designate permitted sender hosts)"
                                : "designates " + handover.ip() + " as permitted sender)" + Field.FOLD
                                        + "receiver=protection.outlook.com; client-ip=" + handover.ip() + ";"
                                        + Field.FOLD
                                        + "helo=" + handover.host() + "; pr=C")));
        fields.add(new Field(
                "Received",
                "from " + handover.host() + " (" + handover.ip() + ") by" + Field.FOLD + front
                        + " (10.13.206.64) with" + Field.FOLD + "Microsoft SMTP Server (" + Post.tls() + ") id"
                        + Field.FOLD + "15.20." + build(letter) + ".14 via Frontend Transport; "
                        + Times.mail(Post.utc(letter, 3))));
        return fields;
    }

    private static String exchangeVerdict(Actor from, Handover handover) {
        boolean spf = from.house != House.FILE_SHARE;
        var domain = from.house.domain;
        return "spf=" + (spf ? "pass" : "none") + " (sender IP is " + handover.ip() + ")" + Field.FOLD
                + "smtp.mailfrom=" + handover.domain() + "; " + exchangeSignature(from, handover)
                + (from.house.signs()
                        ? handover.keepsSignature()
                                ? "dmarc=pass action=none" + Field.FOLD + "header.from=" + domain
                                        + ";compauth=pass reason=100"
                                : "dmarc=fail action=none" + Field.FOLD + "header.from=" + domain
                                        + ";compauth=softpass reason=201"
                        : spf
                                ? "dmarc=bestguesspass action=none" + Field.FOLD + "header.from=" + domain
                                        + ";compauth=pass reason=109"
                                : "dmarc=none action=none" + Field.FOLD + "header.from=" + domain
                                        + ";compauth=fail reason=001");
    }

    private static String exchangeSignature(Actor from, Handover handover) {
        if (!from.house.signs()) {
            return "dkim=none (message not signed)" + Field.FOLD + "header.d=none;";
        }
        return (handover.keepsSignature()
                        ? "dkim=pass (signature was verified)"
                        : "dkim=fail (body hash did not verify)")
                + Field.FOLD + "header.d=" + from.house.domain + ";";
    }

    private static List<Field> postfixArrival(Letter letter, Actor recipient, Postfix servers, Handover handover) {
        var from = letter.from();
        var local = atZone(letter, recipient);
        int entry = from.house == House.FREE_MAIL ? 5 : 4;
        return List.of(
                new Field("Return-Path", "<" + handover.sender() + ">"),
                new Field("Delivered-To", recipient.address),
                new Field(
                        "Received",
                        "from " + servers.in() + " ([" + servers.ip() + "])" + Field.TAB + "by "
                                + recipient.house.outgoing + " with LMTP"
                                + Field.TAB + "id "
                                + Ids.hex(22, "lmtp " + letter.entry().number()) + Field.TAB
                                + "(envelope-from <" + handover.sender() + ">)" + Field.TAB + "for <"
                                + recipient.address
                                + ">; " + Times.mail(local.plusSeconds(entry + 1))),
                new Field("Authentication-Results", servers.in() + ";" + Field.TAB + results(from, handover)),
                new Field(
                        "Received",
                        "from " + handover.greeting() + " (" + handover.host() + " [" + handover.ip() + "])"
                                + Field.TAB
                                + "(using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits))" + Field.TAB
                                + "by " + servers.in() + " (Postfix) with ESMTPS id "
                                + Ids.upper(11, "mx " + letter.entry().number()) + Field.TAB + "for <"
                                + recipient.address + ">; " + Times.mail(local.plusSeconds(entry))
                                + servers.zoneName(local, recipient.zone())));
    }

    private static List<Field> eximArrival(Letter letter, Actor recipient, Exim servers, Handover handover) {
        var from = letter.from();
        var local = atZone(letter, recipient);
        int entry = from.house == House.FREE_MAIL ? 6 : 5;
        return List.of(
                new Field("Return-path", "<" + handover.sender() + ">"),
                new Field("Envelope-to", recipient.address),
                new Field("Delivery-date", Times.mail(local.plusSeconds(entry))),
                new Field("Authentication-Results", servers.in() + ";" + Field.TAB + results(from, handover)),
                new Field(
                        "Received",
                        "from " + handover.host() + " ([" + handover.ip() + "]" + Field.TAB + "helo="
                                + handover.greeting()
                                + ")" + Field.TAB + "by " + servers.in() + " with esmtps"
                                + Field.TAB + "(TLS1.2:ECDHE_SECP256R1__RSA_SHA256__AES_256_GCM:256) (Exim 4.97)"
                                + Field.TAB + "(envelope-from <" + handover.sender() + ">)" + Field.TAB + "id "
                                + exim(letter) + Field.TAB + "for " + recipient.address + "; "
                                + Times.mail(local.plusSeconds(entry))));
    }

    /// RFC 8601.
    private static String results(Actor from, Handover handover) {
        var domain = from.house.domain;
        return "spf=" + (handover.passesSpf() ? "pass" : "fail") + " smtp.mailfrom=" + handover.domain() + ";"
                + Field.TAB
                + (from.house.signs()
                        ? "dkim=pass header.d=" + domain + " header.s=" + from.house.selector + ";" + Field.TAB
                                + "dmarc=pass (p=" + from.house.policy() + ") header.from=" + domain
                        : "dkim=none;" + Field.TAB + "dmarc=none header.from=" + domain);
    }

    private static OffsetDateTime atZone(Letter letter, Actor recipient) {
        return letter.entry().at().atZoneSameInstant(recipient.zone()).toOffsetDateTime();
    }
}
