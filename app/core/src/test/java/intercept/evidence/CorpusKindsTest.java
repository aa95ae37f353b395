package intercept.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.Corpora;
import intercept.model.EvidenceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real mails of other projects: none may be overlooked, and their expected results are no mails.
class CorpusKindsTest {

    @ParameterizedTest
    @CsvSource({
        "eml-eml-analyzer, 3",
        "eml-rspamd, 212",
        "eml-ruby-mail, 104",
        "eml-spamassassin-shared, 750",
        "eml-stalwart-mail-parser, 107",
        "eml-sublime-samples, 9",
        "eml-python-test-email, 47",
        "msg-poi-hsmf, 42",
        "msg-ruby-msg, 8"
    })
    void everyMailOfACorpusIsTakenForAMail(String corpus, int mails) throws Exception {
        var counts = kinds(corpus);

        assertThat(counts.getOrDefault(EvidenceKind.EML, 0) + counts.getOrDefault(EvidenceKind.MSG, 0))
                .isEqualTo(mails);
    }

    @ParameterizedTest
    @CsvSource({"eml-mime4j", "eml-stalwart-mail-parser", "msg-tika-mail-outlook", "msg-ruby-msg"})
    void expectedResultsAreNoMails(String corpus) throws Exception {
        for (var file : FolderWalk.walk(Corpora.folder(corpus), Map.of()).files()) {
            var name = file.path().toLowerCase(Locale.ROOT);
            if (name.endsWith(".json") || name.endsWith(".xml") || name.endsWith(".bin")) {
                var kind = Recogniser.recognise(file.path(), Files.readAllBytes(file.file()));
                assertThat(kind.isMail()).as(file.path()).isFalse();
            }
        }
    }

    private static Map<EvidenceKind, Integer> kinds(String corpus) throws IOException, InterruptedException {
        var counts = new TreeMap<EvidenceKind, Integer>();
        for (var file : FolderWalk.walk(Corpora.folder(corpus), Map.of()).files()) {
            counts.merge(Recogniser.recognise(file.path(), Files.readAllBytes(file.file())), 1, Integer::sum);
        }
        return counts;
    }
}
