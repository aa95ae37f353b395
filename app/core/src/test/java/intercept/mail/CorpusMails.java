package intercept.mail;

import intercept.Corpora;
import intercept.model.MailFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All mails of the corpora, read.
public final class CorpusMails {

    /// Corpora of whole mails as they came in. `auth-…` and `eml-ruby-mail` hold fixtures too.
    public static final List<String> ALL = List.of(
            "eml-spamassassin-shared",
            "eml-spamassassin-testdata",
            "eml-rspamd",
            "eml-stalwart-mail-parser",
            "eml-mime4j",
            "eml-ruby-mail",
            "eml-python-test-email",
            "eml-sublime-samples",
            "eml-eml-analyzer",
            "auth-jdkim",
            "auth-dkimpy",
            "auth-stalwart-mail-auth",
            "auth-parsedmarc-samples",
            "msg-poi-hsmf",
            "msg-tika-mail-outlook");

    /// @param corpus its name
    /// @param path of the file in its corpus
    public record Read(String corpus, String path, ParsedMail mail) {}

    private CorpusMails() {}

    /// @param corpus its name, or a folder in it
    public static Stream<Read> of(String corpus) {
        Path folder = Corpora.folder(corpus);
        return Corpora.files(corpus).stream().flatMap(file -> read(corpus, folder, file).stream());
    }

    private static Optional<Read> read(String corpus, Path folder, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            boolean item = bytes.length > 8 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF;
            var mail = new MailReader().read(bytes, "", item ? MailFormat.MSG : MailFormat.EML);
            return Optional.of(new Read(corpus, folder.relativize(file).toString(), mail));
        } catch (UnreadableMail e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
