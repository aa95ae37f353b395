package intercept.desktop.views.messages;

import intercept.authentication.Handover;
import intercept.authentication.MailProof;
import intercept.authentication.Prover;
import intercept.authentication.results.Claims;
import intercept.desktop.StubCase;
import intercept.dns.RecordedDns;
import intercept.dns.ZoneFile;
import intercept.dns.ZoneReader;
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
import intercept.model.Message;
import intercept.model.Party;
import intercept.model.route.MailTrace;
import intercept.session.CaseException;
import intercept.session.Examination;
import intercept.session.MessageDetail;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The invented case with mails that were written for a test and are really read. It counts how often it was asked to
/// look closely.
final class ExaminedMail extends BorrowedCase {

    /// Came from outside by a forged hop; the clock of the sending server is behind.
    static final String TWIN = """
            Return-Path: <SRS0=x1yz=AB=freemail.example=alice.smith@relay.example>
            Delivered-To: bob.brown@customer.example
            Received: from mx.customer.example (mx.customer.example [192.0.2.10]) by store.customer.example (Postfix)
             with LMTP id 4ZB1 for <bob.brown@customer.example>; Wed, 5 Aug 2026 11:52:24 +0200
            Received: from sender-with-a-very-long-name-of-its-own.outbound.protection.relay.example
             (unknown [198.51.100.23]) by mx.customer.example (Postfix) with ESMTPS (TLS1.3
             TLS_AES_256_GCM_SHA384) id 4ZA9 for <bob.brown@customer.example>; Wed, 5 Aug 2026 11:52:23 +0200
            Authentication-Results: mx.customer.example; spf=pass smtp.mailfrom=relay.example
            Received: from mail.mycompany.example (mail.mycompany.example [203.0.113.9]) by out.relay.example
             with ESMTPSA id 77 ; Wed, 5 Aug 2026 09:40:11 +0000
            Received: by some magic
            X-Originating-IP: [203.0.113.77]
            List-Id: Suppliers <suppliers.relay.example>
            DKIM-Signature: v=1; a=rsa-sha256; d=relay.example; s=k1; t=1785923420; h=from:to; bh=aa; b=bb
            X-MS-Exchange-CrossTenant-Id: 84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa
            X-MS-Exchange-CrossTenant-OriginalArrivalTime: 05 Aug 2026 09:52:19.4321 (UTC)
            X-MS-Exchange-CrossTenant-AuthAs: Internal
            X-Report: a=1;
            \th=From:To:CC:Subject:Date:Message-ID:Content-Type:MIME-Version:X-Originating-IP:X-Mailer:Thread-Index:X;
             b=XC41HPr4xAyBp6CJ4exyRz5Kw1mEl8hA0EQhYq8YltStg6D8ieT2b3L5x0ND5lcBiyuyXC41HPr4xAyBp6CJ4exyRz5Kw1mEl8hA0EQ;
             c=short
            X-Mailer: PHPMailer 6.9.1
            From: Alice Smith <alice.smith@freemail.example>
            To: Bob Brown <bob.brown@customer.example>
            Subject: RE: Reminder INV-1042
            Date: Wed, 5 Aug 2026 10:52:18 +0100
            Message-ID: <5f2a9c@relay.example>
            Thread-Index: AdwFzRk9zZzZzZzZTvKJ9O8xkQq3Zg==
            Content-Type: text/plain

            Pay here: https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fpay.example%2Fx&data=05%7C02%7Cbob.brown%40customer.example%7C0a1b%7C11111111222233334444555555555555%7C0%7C0%7C638900000000000000%7CUnknown
            """;

    /// From a folder of sent mails.
    static final String SENT = """
            From: Bob Brown <bob.brown@customer.example>
            To: Alice Smith <alice.smith@mycompany.example>
            Subject: RE: Reminder INV-1042
            Date: Wed, 5 Aug 2026 12:10:00 +0200
            Message-ID: <1@customer.example>

            We will pay.
            """;

    private final Map<Long, ParsedMail> mails = new HashMap<>();
    private final Map<Long, byte[]> originals = new HashMap<>();
    private final List<String> declared;
    private final List<ZoneFile> zones = new ArrayList<>();
    private int looks;
    private boolean broken;

    /// @param declared servers that the case trusts
    ExaminedMail(String... declared) {
        this.declared = List.of(declared);
    }

    /// Puts a mail in the place of one of the invented ones.
    ExaminedMail with(long id, String eml) {
        try {
            var bytes = eml.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            originals.put(id, bytes);
            mails.put(id, new MailReader().read(bytes, "00", MailFormat.EML));
        } catch (UnreadableMail e) {
            throw new AssertionError(e);
        }
        return this;
    }

    /// The mail as an Outlook item: what was sent is not there byte for byte.
    ExaminedMail asItem(long id) {
        mails.computeIfPresent(id, (_, mail) -> {
            var was = mail.message();
            var item = new Message(
                    was.id(),
                    was.sha256(),
                    MailFormat.MSG,
                    was.messageId(),
                    was.date(),
                    was.from(),
                    was.sender(),
                    was.replyTo(),
                    was.to(),
                    was.cc(),
                    was.bcc(),
                    was.subject(),
                    was.inReplyTo(),
                    was.references(),
                    was.threadIndex(),
                    was.parts(),
                    was.problems());
            return new ParsedMail(item, mail.headers(), mail.text(), mail.html(), mail.contents());
        });
        return this;
    }

    /// Records answers of the domain name system, in the form of a master file.
    ExaminedMail answering(String zone) {
        zones.add(ZoneReader.read("recorded.zone", zone.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /// From now on the case cannot be read.
    void breakDown() {
        broken = true;
    }

    int looks() {
        return looks;
    }

    @Override
    public MessageDetail message(long id) {
        var detail = super.message(id);
        var mail = mails.get(id);
        return mail == null
                ? detail
                : new MessageDetail(
                        detail.row(),
                        mail.message().withId(id),
                        mail.headers(),
                        mail.text(),
                        mail.html(),
                        detail.copies(),
                        detail.findings());
    }

    @Override
    public List<Party> parties() {
        return summary().description().parties();
    }

    @Override
    public Optional<Examination> examine(long id) throws CaseException {
        looks++;
        if (broken) {
            throw new CaseException(CaseException.Kind.FAILED, "The case file is on a disk that went away.");
        }
        return Optional.ofNullable(mails.get(id)).map(mail -> {
            var trace = trace(mail, id);
            var claims = Claims.of(mail.headers(), trace, receivers().declared());
            return new Examination(trace, proof(mail, originals.getOrDefault(id, new byte[0]), trace), claims);
        });
    }

    private MailProof proof(ParsedMail mail, byte[] original, MailTrace trace) {
        try {
            return new Prover(RecordedDns.of(zones))
                    .prove(mail.message(), mail.headers(), original, Handover.of(trace));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Receivers receivers() {
        return new Receivers(declared, Optional.of("customer.example"));
    }

    private MailTrace trace(ParsedMail mail, long id) {
        var route = new RouteReader(RegistrableDomain::of).read(mail.headers());
        var receivers = receivers();
        var boundary = route.hops().isEmpty() && id != StubCase.TWIN
                ? TrustBoundaries.ofSentCopy()
                : TrustBoundaries.find(route, receivers);
        var authors = new FieldAuthors(RegistrableDomain::of).of(mail.headers(), route, boundary, receivers);
        return new MailTrace(route, boundary, authors, Clocks.of(mail));
    }
}
