package intercept.mail.html;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.Corpora;
import intercept.mail.MailReader;
import intercept.mail.ParsedMail;
import intercept.mail.UnreadableMail;
import intercept.model.MailFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusBodiesTest {

    private final MailReader reader = new MailReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eml-spamassassin-shared",
                "eml-spamassassin-testdata",
                "eml-mime4j",
                "eml-rspamd",
                "eml-ruby-mail",
                "eml-stalwart-mail-parser",
                "eml-sublime-samples",
                "eml-python-test-email",
                "eml-eml-analyzer",
                "msg-poi-hsmf",
                "msg-tika-mail-outlook",
                "msg-ruby-msg"
            })
    void readsEveryBody(String corpus) throws IOException {
        for (var file : Corpora.files(corpus)) {
            if (Files.size(file) > 3_000_000) {
                continue;
            }
            var mail = mail(file);
            if (mail.isEmpty()) {
                continue;
            }
            var text = mail.get().text();
            assertThat(letters(PlainText.read(text).text())).as("%s", file).isEqualTo(letters(text));
            mail.get()
                    .html()
                    .map(SafeHtml::read)
                    .ifPresent(document -> assertThat(document.text())
                            .as("%s", file)
                            .doesNotContainIgnoringCase("<script")
                            .doesNotContain("\0"));
        }
    }

    /// What must not get lost: every letter and digit, in order.
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private Optional<ParsedMail> mail(Path file) throws IOException {
        var format = file.toString().endsWith(".msg") ? MailFormat.MSG : MailFormat.EML;
        try {
            return Optional.of(reader.read(Files.readAllBytes(file), "0".repeat(64), format));
        } catch (UnreadableMail _) {
            return Optional.empty();
        }
    }
}
