package intercept.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import intercept.authentication.arc.Arc;
import intercept.authentication.arc.ArcReason;
import intercept.authentication.signing.PublishedKeys;
import intercept.authentication.signing.SignatureReason.Kind;
import intercept.authentication.signing.SignedMail;
import intercept.authentication.signing.SigningLimits;
import intercept.dns.DnsSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Mails made to cost time and memory. What is not followed says so.
class HostileSignaturesTest {

    private static final Instant RECEIVED = Instant.parse("2026-08-05T09:05:00Z");
    private static final String SIGNATURE = "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=d%d.example; s=s;"
            + " h=from; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=AAAA\r\n";

    @Test
    void ofAThousandSignaturesFiftyAreTried() throws Exception {
        var asked = new AtomicInteger();
        DnsSource dns = (name, type) -> {
            asked.incrementAndGet();
            return new PublishedKeys(Map.of()).ask(name, type);
        };
        var verdicts =
                new Dkim(dns).verify(mail(many(1000, SIGNATURE::formatted) + "From: a@b.example\r\n\r\n"), RECEIVED);

        assertThat(verdicts.stream()
                        .collect(Collectors.groupingBy(one -> one.reason().kind(), Collectors.counting())))
                .isEqualTo(Map.of(Kind.KEY_ABSENT, 50L, Kind.LIMIT, 950L));
        assertThat(asked).hasValue(50);
        assertThat(verdicts.getLast().result()).isEqualTo(DkimResult.NEUTRAL);
        assertThat(verdicts.getLast().reason().sentence())
                .isEqualTo("Not tried: the mail has 1000 signatures, and 50 are tried.");
    }

    @Test
    void aHundredThousandFieldsAreAllThere() throws Exception {
        var mail = mail(SIGNATURE.formatted(1) + many(100_000, "From: a%d@b.example\r\n"::formatted) + "\r\n");
        var verdict =
                new Dkim(new PublishedKeys(Map.of())).verify(mail, RECEIVED).getFirst();

        assertThat(mail.fields()).hasSize(100_001);
        assertThat(verdict.coverage().map(DkimVerdict.Coverage::unsignedFrom)).hasValue(true);
    }

    @Test
    void longHeadersAreHashedUpToALimitForAllSignaturesTogether() throws Exception {
        var subject = "Subject: " + "x".repeat(10 << 20) + "\r\n";
        var signatures = many(20, i -> SIGNATURE.formatted(i).replace("h=from", "h=from:subject"));
        var verdicts = new Dkim(new PublishedKeys(Map.of()))
                .verify(mail(signatures + subject + "From: a@b.example\r\n\r\n"), RECEIVED);

        assertThat(verdicts.stream()
                        .collect(Collectors.groupingBy(one -> one.reason().kind(), Collectors.counting())))
                .isEqualTo(Map.of(Kind.KEY_ABSENT, 6L, Kind.LIMIT, 14L));
        assertThat(verdicts.getLast().reason().sentence())
                .isEqualTo(
                        "Not tried: its fields and those of the signatures before it are longer than 67108864 bytes.");
    }

    @Test
    void aNameListedAMillionTimesIsOneMoreField() throws Exception {
        var list = "h=from" + ":from".repeat(1_000_000);
        var verdict = new Dkim(new PublishedKeys(Map.of()))
                .verify(mail(SIGNATURE.formatted(1).replace("h=from", list) + "From: a@b.example\r\n\r\n"), RECEIVED)
                .getFirst();

        assertThat(verdict.coverage().map(DkimVerdict.Coverage::signed)).hasValue(List.of("from"));
        assertThat(verdict.coverage().map(DkimVerdict.Coverage::sealed)).hasValue(List.of("from"));
    }

    @Test
    void aKeyRecordOf64KilobytesIsNotRead() throws Exception {
        var keys = new PublishedKeys(Map.of("s._domainkey.d1.example", "v=DKIM1; p=" + "A".repeat(65_536)));
        var verdict = new Dkim(keys)
                .verify(mail(SIGNATURE.formatted(1) + "From: a@b.example\r\n\r\n"), RECEIVED)
                .getFirst();

        assertThat(verdict.result()).isEqualTo(DkimResult.PERMERROR);
        assertThat(verdict.reason().sentence())
                .isEqualTo("The record of the key at s._domainkey.d1.example has 65547 characters; more than %d are not"
                                .formatted(SigningLimits.USUAL.keyRecord())
                        + " read.");
    }

    @Test
    void longWordsOfAMailAreShortenedInSentences() throws Exception {
        var verdict = new Dkim(new PublishedKeys(Map.of()))
                .verify(mail(SIGNATURE.formatted(1).replace("rsa-sha256", "x".repeat(1 << 20)) + "\r\n"), RECEIVED)
                .getFirst();

        assertThat(verdict.reason().sentence()).hasSizeLessThan(1000);
        assertThat(verdict.algorithm()).hasSizeLessThan(1000);
    }

    @Test
    void aChainOfMoreThanFiftyPlacesIsNone() throws Exception {
        var chain =
                many(51, i -> "ARC-Seal: i=%d; cv=none; d=a.example; s=s; a=rsa-sha256; b=AAAA\r\n".formatted(i + 1));
        var verdict = new Arc(new PublishedKeys(Map.of())).verify(mail(chain + "\r\n"), RECEIVED);

        assertThat(verdict.reason().kind()).isEqualTo(ArcReason.Kind.INSTANCE);
    }

    @Test
    void whateverIsChangedInASignedMailIsAResult() throws Exception {
        var original = Files.readAllBytes(vector("two.eml"));
        var chain = "ARC-Authentication-Results: i=1; a.example; none\r\nARC-Message-Signature: i=1; "
                + SIGNATURE.formatted(1).substring("DKIM-Signature: v=1; ".length())
                + "ARC-Seal: i=1; cv=none; d=a.example; s=s; a=rsa-sha256; b=AAAA\r\n";
        var start = (chain + new String(original, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        var dkim = new Dkim(keys());
        var arc = new Arc(keys());
        var random = new Random(20_260_805);
        for (int round = 0; round < 2000; round++) {
            var mail = SignedMail.of(mutated(start, random), List.of());

            assertThatCode(() -> {
                        dkim.verify(mail, RECEIVED).forEach(one -> one.reason().sentence());
                        arc.verify(mail, RECEIVED).reason().sentence();
                    })
                    .as("round %d", round)
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] mutated(byte[] start, Random random) {
        var bytes = start.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) ";=: \r\n\t\"(".charAt(random.nextInt(9));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> {
                    int length = Math.min(random.nextInt(40), bytes.length - at);
                    System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - length + 1), length);
                }
            }
        }
        return bytes;
    }

    private static PublishedKeys keys() throws Exception {
        return new PublishedKeys(Files.readAllLines(vector("keys.txt")).stream()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1])));
    }

    private static Path vector(String name) throws Exception {
        return Path.of(HostileSignaturesTest.class.getResource(name).toURI());
    }

    private static String many(int times, Function<Integer, String> text) {
        var all = new StringBuilder();
        for (int i = 0; i < times; i++) {
            all.append(text.apply(i));
        }
        return all.toString();
    }

    private static SignedMail mail(String text) {
        return SignedMail.of(text.getBytes(StandardCharsets.ISO_8859_1), List.of());
    }
}
