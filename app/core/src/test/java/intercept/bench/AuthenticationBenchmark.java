package intercept.bench;

import intercept.authentication.Handover;
import intercept.authentication.MailProof;
import intercept.authentication.Prover;
import intercept.authentication.arc.ArcResult;
import intercept.authentication.dmarc.DmarcResult;
import intercept.dns.RecordedDns;
import intercept.dns.ZoneReader;
import intercept.mail.MailReader;
import intercept.mail.ParsedMail;
import intercept.model.CaseDescription;
import intercept.model.Copy;
import intercept.model.MailFormat;
import intercept.session.TestTraces;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Says of mails what the program says when it looks at one closely: the route with its trust boundary, SPF, DKIM, ARC
/// and DMARC, by recorded answers in memory. Prints messages a second, without and with the reading of the mail, beside
/// the SHA-256 of the same bytes. One thread. Measures; asserts only that every mail passes, so that all work is done.
///
/// Every mail is signed by its author's domain (RSA, 2048 bits) and came through one declared server; each fourth was
/// sealed by a list on its way.
public final class AuthenticationBenchmark {

    private static final PrintStream OUT = System.out;
    private static final int RUNS = 7;
    private static final int HOUSES = 8;
    private static final int MAILS = 200;

    private static final class Mail {

        private final byte[] own;
        private final ParsedMail read;

        private Mail(byte[] own, ParsedMail read) {
            this.own = own;
            this.read = read;
        }

        byte[] own() {
            return own;
        }

        ParsedMail read() {
            return read;
        }
    }

    private interface Work {
        void run(Mail mail) throws Exception;
    }

    private final RecordedDns dns;
    private final List<BenchmarkSigner> signers = new ArrayList<>();
    private final BenchmarkSigner list;
    private final CaseDescription description;
    private final Random random = new Random(8601);

    private AuthenticationBenchmark() throws Exception {
        list = new BenchmarkSigner("list.example");
        var zones = new StringBuilder(zone("list.example", list));
        for (int i = 0; i < HOUSES; i++) {
            signers.add(new BenchmarkSigner(house(i)));
            zones.append(zone(house(i), signers.get(i)));
        }
        dns = RecordedDns.of(List.of(ZoneReader.read("memory", zones.toString().getBytes(StandardCharsets.US_ASCII))));
        var none = CaseDescription.EMPTY;
        description = new CaseDescription(
                none.title(),
                none.parties(),
                none.custodians(),
                List.of("mx.customer.example"),
                none.logCoverage(),
                none.disputed(),
                none.statements(),
                none.incidents(),
                none.payments());
    }

    public static void main(String[] arguments) throws Exception {
        var benchmark = new AuthenticationBenchmark();
        benchmark.measure("4 kB of text", 4_000, 3);
        benchmark.measure("26 kB of text", 26_000, 2);
        benchmark.measure("250 kB of text", 250_000, 1);
    }

    private void measure(String what, int size, int rounds) throws Exception {
        List<Mail> mails = new ArrayList<>();
        for (int i = 0; i < MAILS; i++) {
            mails.add(read(mail(i, size).getBytes(StandardCharsets.US_ASCII)));
        }
        for (int i = 0; i < mails.size(); i++) {
            check(i, prove(mails.get(i)));
        }
        double proven = best(mails, rounds, this::prove);
        double withReading = best(mails, rounds, mail -> prove(read(mail.own())));
        double hashed =
                best(mails, rounds, mail -> MessageDigest.getInstance("SHA-256").digest(mail.own()));
        long bytes = mails.stream().mapToLong(mail -> mail.own().length).sum();
        OUT.printf(
                Locale.ROOT,
                "%s: %d mails, %d bytes; %.0f messages/s, %.1f MB/s, x SHA-256 %.1f; with reading %.0f messages/s,"
                        + " x SHA-256 %.1f; SHA-256 %.1f MB/s%n",
                what,
                mails.size(),
                bytes,
                mails.size() / proven,
                bytes / proven / 1e6,
                proven / hashed,
                mails.size() / withReading,
                withReading / hashed,
                bytes / hashed / 1e6);
    }

    private MailProof prove(Mail mail) throws InterruptedException {
        var copies = List.of(new Copy("bob@customer.example", "Inbox", "1.eml"));
        var handover = Handover.of(TestTraces.of(description, mail.read(), copies));
        var then = handover.flatMap(Handover::at).map(dns::asOf).orElse(dns);
        return new Prover(then).prove(mail.read().message(), mail.read().headers(), mail.own(), handover);
    }

    private static void check(int i, MailProof proof) {
        boolean sealed = proof.arc().result() == ArcResult.PASS;
        if (proof.dmarc().verdict().result() != DmarcResult.PASS
                || proof.dkim().stream().noneMatch(verdict -> verdict.isPass())
                || proof.spf().isEmpty()
                || sealed != isSealed(i)) {
            throw new IllegalStateException("mail " + i + " does not pass: " + proof);
        }
    }

    private static Mail read(byte[] bytes) throws Exception {
        return new Mail(bytes, new MailReader().read(bytes, "", MailFormat.EML));
    }

    private static String house(int i) {
        return "house%d.example".formatted(i % HOUSES);
    }

    private static boolean isSealed(int i) {
        return i % 4 == 0;
    }

    private static String zone(String domain, BenchmarkSigner signer) {
        return """
                ; recorded 2026-08-01T00:00:00Z from 192.0.2.53
                $ORIGIN %s.
                @   3600 IN SOA ns1.%s. hostmaster.%s. ( 1 7200 3600 1209600 3600 )
                @   3600 IN TXT "v=spf1 include:_spf.%s -all"
                _spf 3600 IN TXT "v=spf1 ip4:198.51.100.0/25 ip4:192.0.2.0/24 -all"
                _dmarc 3600 IN TXT "v=DMARC1; p=reject"
                """.formatted(domain, domain, domain, domain) + signer.record();
    }

    private String mail(int i, int size) throws Exception {
        var text = new StringBuilder();
        while (text.length() < size) {
            text.append("Order %08d of %d pieces, to be paid to the  account you know.\r\n"
                    .formatted(random.nextInt(100_000_000), random.nextInt(1_000)));
        }
        var house = house(i);
        var signed = signers.get(i % HOUSES).signed("""
                        From: Alice <alice@%1$s>
                        To: Bob <bob@customer.example>
                        Subject: Invoice %2$d
                        Date: Wed, 5 Aug 2026 09:15:00 +0000
                        Message-ID: <%2$d@%1$s>
                        MIME-Version: 1.0
                        Content-Type: text/plain; charset=us-ascii

                        """.formatted(house, i).replace("\n", "\r\n") + text);
        var sent = received("laptop", "203.0.113.9", "out." + house, 0) + signed;
        var passed = isSealed(i) ? list.sealed(sent, house) : sent;
        return "Return-Path: <alice@" + house + ">\r\n"
                + received("out." + house, "192.0.2.25", "mx.customer.example", 2)
                + passed;
    }

    private static String received(String from, String address, String by, int second) {
        return "Received: from %s (%s [%s])\r\n\tby %s (Postfix) with ESMTPS id A%d;\r\n\tWed, 5 Aug 2026 09:15:%02d +0000\r\n"
                .formatted(from, from, address, by, second, second);
    }

    /// Seconds for all mails once, the best of some runs.
    private static double best(List<Mail> mails, int rounds, Work work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            for (int round = 0; round < rounds; round++) {
                for (var mail : mails) {
                    work.run(mail);
                }
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9 / rounds);
        }
        return best;
    }
}
