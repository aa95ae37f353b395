package intercept.bench;

import intercept.authentication.arc.Arc;
import intercept.authentication.dkim.Dkim;
import intercept.authentication.signing.PublishedKeys;
import intercept.authentication.signing.SignedMail;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Verifies the signed vectors with their keys over and over, as they are and with long bodies, and prints how long
/// that
/// takes beside the SHA-256 of the same bytes. Measures; asserts nothing.
///
/// Arguments: the folder of the vectors (`truth.tsv` and `keys.txt`).
public final class SignatureBenchmark {

    private static final PrintStream OUT = System.out;
    private static final Instant RECEIVED = Instant.parse("2026-08-05T09:05:00Z");
    private static final int RUNS = 7;

    private interface Work {
        void run(byte[] mail) throws Exception;
    }

    private SignatureBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var keys = new PublishedKeys(Files.readAllLines(folder.resolve("keys.txt")).stream()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1])));
        List<byte[]> mails = new ArrayList<>();
        for (var line : Files.readAllLines(folder.resolve("truth.tsv"))) {
            if (line.contains("pass VERIFIED")) {
                mails.add(Files.readAllBytes(folder.resolve(line.split("\t", 2)[0] + ".eml")));
            }
        }
        measure("as they are", mails, keys, 40);
        var text = "The bank account is  the one you know, and so is the\taddress.\r\n".repeat(4_000);
        measure(
                "with 250 kB of text",
                mails.stream().map(mail -> longer(mail, text)).toList(),
                keys,
                2);
    }

    private static byte[] longer(byte[] mail, String text) {
        return (new String(mail, StandardCharsets.ISO_8859_1) + text).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void measure(String what, List<byte[]> mails, PublishedKeys keys, int rounds) throws Exception {
        var dkim = new Dkim(keys);
        var arc = new Arc(keys);
        double verified = best(mails, rounds, mail -> {
            var signed = SignedMail.of(mail, List.of());
            dkim.verify(signed, RECEIVED);
            arc.verify(signed, RECEIVED);
        });
        double hashed =
                best(mails, rounds, mail -> MessageDigest.getInstance("SHA-256").digest(mail));
        long bytes = mails.stream().mapToLong(mail -> mail.length).sum();
        OUT.printf(
                Locale.ROOT,
                "%s: %d mails, %d bytes; %.0f mails/s, %.1f MB/s; SHA-256 %.1f MB/s; ratio %.1f%n",
                what,
                mails.size(),
                bytes,
                mails.size() / verified,
                bytes / verified / 1e6,
                bytes / hashed / 1e6,
                verified / hashed);
    }

    /// Seconds for all mails once, the best of some runs.
    private static double best(List<byte[]> mails, int rounds, Work work) throws Exception {
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
