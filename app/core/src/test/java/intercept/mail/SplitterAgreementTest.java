package intercept.mail;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.Corpora;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Our scan and Angus Mail cut well-formed multiparts alike, so that either may read them.
class SplitterAgreementTest {

    @Test
    void cutsCompleteMultipartsOfRealMailAsAngusDoes() throws IOException {
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (String corpus : List.of("eml-spamassassin-shared", "eml-rspamd", "eml-stalwart-mail-parser")) {
            for (Path file : wellFormed(corpus)) {
                byte[] original = Files.readAllBytes(file);
                var problems = new Problems();
                var headers = RawHeaders.cutMail(original, MailLimits.DEFAULT, problems);
                var boundary = headers.first("Content-Type")
                        .map(field -> ParameterField.of(FieldText.unfolded(field.bytes(original)), MailLimits.DEFAULT))
                        .filter(type -> type.value().startsWith("multipart/"))
                        .flatMap(type -> type.parameter("boundary"));
                var body = new Span(headers.body(), original.length);
                var ours = boundary.flatMap(line -> BoundaryScan.split(original, body, line, 10_000));
                var theirs = boundary.flatMap(line -> angus(original, body, line));
                if (ours.isPresent() && theirs.isPresent() && theirs.get().complete()) {
                    compared++;
                    if (!contents(original, ours.get()).equals(contents(original, theirs.get()))) {
                        different.add(file + ": " + ours.get() + " " + theirs.get());
                    }
                }
            }
        }
        assertThat(different).isEmpty();
        assertThat(compared).isGreaterThan(100);
    }

    private static List<Path> wellFormed(String corpus) {
        return Corpora.files(corpus).stream()
                .filter(file -> !file.toString().contains("malformed"))
                .toList();
    }

    /// Contents behind the headers: Angus counts the line end before a boundary differently where a part is empty.
    private static List<String> contents(byte[] original, MultipartSplitter.Pieces pieces) {
        return pieces.parts().stream()
                .map(part -> {
                    int from = RawHeaders.cut(original, part, MailLimits.DEFAULT, new Problems())
                            .body();
                    return from >= part.to() ? "" : from + "-" + part.to();
                })
                .toList();
    }

    private static Optional<MultipartSplitter.Pieces> angus(byte[] original, Span body, String boundary) {
        try {
            return Optional.of(MultipartSplitter.split(original, body, boundary));
        } catch (MessagingException e) {
            return Optional.empty();
        }
    }
}
