package intercept.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The mailboxes that were handed over, as folders of files: every copy of a letter, each as its holder's has it.
final class Mailboxes {

    private static final DateTimeFormatter FILE = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm", Locale.ROOT);

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /// Path with `/` -> content.
    SortedMap<String, byte[]> files() {
        return files;
    }

    void file(Letter letter) {
        var from = letter.from();
        if (from.isCustodian()) {
            put(letter, from, from.sentFolder(), Optional.empty());
        }
        letter.holders()
                .filter(Actor::isCustodian)
                .filter(actor -> actor != from)
                .forEach(actor ->
                        put(letter, actor, letter.entry().field("folder").orElse("Inbox"), Optional.of(actor)));
    }

    /// Writes files into a case folder.
    static void write(Path folder, Map<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            var target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    private void put(Letter letter, Actor custodian, String folder, Optional<Actor> receivedBy) {
        boolean item = custodian.handsOverItems(letter.entry().at());
        var bytes = item
                ? MsgFile.of(letter, receivedBy)
                : receivedBy.map(actor -> Post.delivered(letter, actor)).orElseGet(() -> Post.kept(letter));
        var stem = custodian.folderName() + "/" + folder + "/" + name(letter, custodian);
        if (files.put(stem + (item ? ".msg" : ".eml"), bytes) != null) {
            throw new IllegalStateException("two mails at " + stem);
        }
    }

    private static String name(Letter letter, Actor custodian) {
        var when = FILE.format(letter.entry().at().atZoneSameInstant(custodian.zone()));
        var subject = letter.entry().subject();
        var readable = subject.chars().allMatch(c -> c < 0x80) ? subject : letter.from().address;
        return when + " "
                + readable.replaceAll("[^A-Za-z0-9@., ()-]", "")
                        .replaceAll(" +", " ")
                        .strip();
    }
}
