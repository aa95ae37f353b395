package intercept.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.authentication.signing.PublishedKeys;
import intercept.authentication.signing.SignedMail;
import intercept.mail.MailReader;
import intercept.model.MailFormat;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Mails signed by another program (`make_vectors.py`, which says what each is about), and what they must come to.
class SignedVectorsTest {

    private record Vector(String name, Optional<Instant> received, String truth) {}

    @Test
    void everyVectorComesToItsTruth() throws Exception {
        var dkim = new Dkim(keys());
        Map<String, String> different = new TreeMap<>();
        for (var vector : vectors()) {
            var verdicts = dkim.verify(mail(vector.name()), vector.received());
            var told = verdicts.stream().map(SignedVectorsTest::told).collect(Collectors.joining("|"));
            if (!told.equals(vector.truth())) {
                different.put(vector.name(), told + " instead of " + vector.truth());
            }
        }

        assertThat(vectors()).hasSize(97);
        assertThat(different).isEmpty();
    }

    @Test
    void tellsHowMuchOfTheTextIsAnybodys() throws Exception {
        var verdict = new Dkim(keys())
                .verify(mail("length-appended"), Instant.parse("2026-08-05T09:05:00Z"))
                .getFirst();

        assertThat(verdict.coverage().map(coverage -> coverage.unsignedBytes() + " after " + coverage.signedBytes()))
                .hasValue("%d after %d".formatted("\r\n\r\nPay to XX00 instead.\r\n".length(), signedLength()));
    }

    @Test
    void saysInWordsWhyOneCannotBeChecked() throws Exception {
        var verdict = new Dkim(keys())
                .verify(mail("key-unrecorded"), Instant.parse("2026-08-05T09:05:00Z"))
                .getFirst();

        assertThat(verdict.reason().sentence())
                .isEqualTo("No key is recorded for unrecorded._domainkey.mycompany.example and nobody was asked: "
                        + "the signature is not checked yet.");
        assertThat(verdict.missing().map(Object::toString)).hasValue("TXT unrecorded._domainkey.mycompany.example");
    }

    private static long signedLength() throws IOException {
        var text = Files.readString(folder().resolve("length-exact.eml"), StandardCharsets.ISO_8859_1);
        int from = text.indexOf("l=") + 2;
        return Long.parseLong(text.substring(from, text.indexOf(';', from)));
    }

    /// The verdict in the words of `truth.tsv`.
    private static String told(DkimVerdict verdict) {
        var told = new ArrayList<>(
                List.of(verdict.result().word(), verdict.reason().kind().name()));
        if (verdict.isPass()) {
            var coverage = verdict.coverage().orElseThrow();
            var unsigned = coverage.unsigned().stream()
                    .filter(name -> !name.equals("from"))
                    .toList();
            if (!coverage.sealed().isEmpty()) {
                told.add("sealed=" + String.join(",", coverage.sealed()));
            }
            if (coverage.unsignedFrom()) {
                told.add("unsigned-from");
            }
            if (!unsigned.isEmpty()) {
                told.add("unsigned=" + String.join(",", unsigned));
            }
            if (verdict.isPartial()) {
                told.add("partial");
            }
            if (verdict.isTesting()) {
                told.add("testing");
            }
        }
        return String.join(" ", told);
    }

    private static List<Vector> vectors() throws IOException {
        return Files.readAllLines(folder().resolve("truth.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .map(part -> new Vector(
                        part[0], part[1].equals("-") ? Optional.empty() : Optional.of(Instant.parse(part[1])), part[2]))
                .toList();
    }

    private static PublishedKeys keys() throws IOException {
        return new PublishedKeys(Files.readAllLines(folder().resolve("keys.txt")).stream()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1])));
    }

    private static SignedMail mail(String name) throws Exception {
        var bytes = Files.readAllBytes(folder().resolve(name + ".eml"));
        return SignedMail.of(
                bytes, new MailReader().read(bytes, "00", MailFormat.EML).headers());
    }

    private static Path folder() {
        try {
            var script = Objects.requireNonNull(SignedVectorsTest.class.getResource("make_vectors.py"));
            return Path.of(script.toURI()).resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A resource of the tests has a place", e);
        }
    }
}
