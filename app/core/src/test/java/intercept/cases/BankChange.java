package intercept.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes the case folder `bank-change`: a supplier really moves to another bank, and a customer's manager asks whether
/// the mail with the new account can be trusted. Nobody cheats. Every run writes the same bytes.
public final class BankChange {

    /// The mail that brought the new account.
    private static final String DISPUTED = "B45";

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private BankChange() {
        var composer = new Composer(new Enclosures());
        var mailboxes = new Mailboxes();
        for (var entry : Story.read("bank-change.story")) {
            mailboxes.file(composer.compose(entry));
        }
        var disputed = composer.letter(DISPUTED).messageId();
        files.putAll(mailboxes.files());
        files.put("case.json", text(Story.text("bank-change.case.json").replace("DISPUTED", disputed)));
        files.put("notes.txt", text(Story.text("bank-change.notes.txt")));
        files.putAll(ZeewindZones.files());
    }

    /// Every file of the case that is made here: path with `/` -> content. README.md and the expected results are
    /// written by hand and by the program.
    static SortedMap<String, byte[]> files() {
        return new BankChange().files;
    }

    /// Writes the case into the folder that is named first.
    public static void main(String[] args) throws IOException {
        Mailboxes.write(Path.of(args[0]), files());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
