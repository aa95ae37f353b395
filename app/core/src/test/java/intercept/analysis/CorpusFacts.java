package intercept.analysis;

import intercept.Corpora;
import intercept.mail.MailReader;
import intercept.mail.UnreadableMail;
import intercept.model.Copy;
import intercept.model.MailFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Mails of a public corpus as the facts of a case. PDF files in them are left out.
public final class CorpusFacts {

    private CorpusFacts() {}

    public static TestFacts of(String corpus, Predicate<Path> which) {
        var reader = new MailReader();
        var entries = new ArrayList<TestFacts.Entry>();
        for (var file : Corpora.files(corpus)) {
            if (which.test(file)) {
                read(reader, file, entries);
            }
        }
        return TestFacts.of(entries);
    }

    private static void read(MailReader reader, Path file, List<TestFacts.Entry> entries) {
        try {
            var mail = reader.read(Files.readAllBytes(file), file.getFileName().toString(), MailFormat.EML);
            var copy = new Copy(Copy.UNKNOWN, "", file.getFileName().toString());
            entries.add(new TestFacts.Entry(mail.message(), mail.headers(), mail.text(), List.of(), List.of(copy)));
        } catch (UnreadableMail _) {
            // Not a mail: other tests look after it.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
