package intercept.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.authentication.signing.SignatureReason;
import intercept.authentication.signing.SignedMail;
import intercept.cases.CaseFolders;
import intercept.dns.RecordedDns;
import intercept.dns.ZoneReader;
import intercept.mail.MailReader;
import intercept.model.MailFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The sample cases were signed by a program of their own; the keys lie in their zone files.
class SampleCaseSignaturesTest {

    /// But for those of mails that a list or forwarder changed.
    @ParameterizedTest
    @ValueSource(strings = {"reminder-fraud", "bank-change"})
    void everySignatureOfASampleCaseHolds(String name) throws Exception {
        var folder = CaseFolders.root().resolve(name);
        var dkim = new Dkim(dns(folder));
        var results = new TreeMap<String, Integer>();
        for (var file : files(folder, ".eml")) {
            if (contains(file, "List-Id:")) {
                continue;
            }
            for (var verdict : dkim.verify(mail(Files.readAllBytes(file)), Optional.empty())) {
                results.merge(verdict.result().word() + " " + verdict.reason().kind(), 1, Integer::sum);
            }
        }

        assertThat(results.keySet()).containsExactly("pass VERIFIED");
        assertThat(results.get("pass VERIFIED")).isGreaterThan(20);
    }

    @Test
    void aChangedLetterBreaksIt() throws Exception {
        var folder = CaseFolders.root().resolve("reminder-fraud");
        var dkim = new Dkim(dns(folder));
        var bytes = Files.readAllBytes(files(folder, ".eml").stream()
                .filter(file -> contains(file, "DKIM-Signature"))
                .findFirst()
                .orElseThrow());
        var inBody = bytes.clone();
        inBody[bytes.length - 8] ^= 1;

        assertThat(dkim.verify(mail(inBody), Optional.empty())
                        .getFirst()
                        .reason()
                        .kind())
                .isEqualTo(SignatureReason.Kind.BODY_CHANGED);
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordedDns dns(Path folder) throws IOException {
        return RecordedDns.of(files(folder, ".zone").stream()
                .map(file -> {
                    try {
                        return ZoneReader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList());
    }

    private static SignedMail mail(byte[] bytes) throws Exception {
        return SignedMail.of(
                bytes,
                new MailReader()
                        .read(Arrays.copyOf(bytes, bytes.length), "00", MailFormat.EML)
                        .headers());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> file.toFile().length() > 0)
                    .sorted()
                    .toList();
        }
    }
}
