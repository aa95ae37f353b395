package intercept.mail;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.Corpora;
import intercept.model.MailFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Real mail of public projects: everything is read, and what is read stands where it says.
class CorporaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eml-eml-analyzer",
                "eml-mime4j",
                "eml-python-test-email",
                "eml-rspamd",
                "eml-ruby-mail",
                "eml-spamassassin-shared",
                "eml-spamassassin-testdata",
                "eml-stalwart-mail-parser",
                "eml-sublime-samples",
                "msg-poi-hsmf",
                "msg-ruby-msg",
                "msg-tika-mail-outlook"
            })
    void readsEveryMail(String corpus) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : Corpora.files(corpus)) {
            byte[] bytes = Files.readAllBytes(file);
            boolean item = bytes.length > 8 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF;
            read(file, bytes, item ? MailFormat.MSG : MailFormat.EML, faults);
        }
        assertThat(faults).isEmpty();
    }

    private static void read(Path file, byte[] bytes, MailFormat format, List<String> faults) {
        try {
            var mail = new MailReader().read(bytes, Hashes.sha256(bytes), format);
            Places.check(bytes, mail);
        } catch (UnreadableMail e) {
            // A reason for a person is fine; a fault of ours is not.
            if (e.getCause() instanceof RuntimeException || e.getCause() instanceof Error) {
                faults.add(file + ": " + e.getCause());
            }
        }
    }
}
