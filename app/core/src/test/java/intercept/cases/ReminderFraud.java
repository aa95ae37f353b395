package intercept.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes the case folder `reminder-fraud`: a supplier's mailbox was read, and two of its customers were sent the
/// supplier's own reminder again with another account in the invoice. Every run writes the same bytes.
public final class ReminderFraud {

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Letter> letters = new ArrayList<>();

    private ReminderFraud() {
        var composer = new Composer(new Enclosures());
        var mailboxes = new Mailboxes();
        for (var entry : Story.read("reminder-fraud.story")) {
            var letter = composer.compose(entry);
            letters.add(letter);
            if (entry.kept()) {
                mailboxes.file(letter);
            }
        }
        files.putAll(mailboxes.files());
        difficulties(composer);
        files.put("case.json", Story.text("reminder-fraud.case.json").getBytes(StandardCharsets.UTF_8));
        files.put("notes.txt", Story.text("reminder-fraud.notes.txt").getBytes(StandardCharsets.UTF_8));
        files.putAll(Logs.of(letters));
        files.putAll(MyCompanyZones.files());
    }

    /// Every file of the case that is made here: path with `/` -> content. README.md and the expected results are
    /// written by hand and by the program.
    static SortedMap<String, byte[]> files() {
        return new ReminderFraud().files;
    }

    static List<Letter> letters() {
        return new ReminderFraud().letters;
    }

    /// Writes the case into the folder that is named first.
    public static void main(String[] args) throws IOException {
        Mailboxes.write(Path.of(args[0]), files());
    }

    /// What an analyst finds in every real folder.
    private void difficulties(Composer composer) {
        var broken = MsgFile.of(composer.letter("055"), Optional.of(Actor.PETER));
        files.put(
                "peter.janssens@mycompany.example/Inbox/2026-07-30 0915 FW Offer slitter.msg",
                Arrays.copyOf(broken, 2600));
        files.put("bob.brown@customer.example/Inbox/2026-08-05 0857 RE RE Reminder INV-1042.eml.part", new byte[0]);
        var index = new byte[1536];
        for (int i = 0; i < index.length; i += 32) {
            System.arraycopy(Ids.bytes(32, "index " + i), 0, index, i, 32);
        }
        files.put("client2 (from Mr Okafor)/mailbox.idx", index);
    }
}
