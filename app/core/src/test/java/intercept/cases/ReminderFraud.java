package intercept.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes the case folder `reminder-fraud`: a supplier's mailbox was read, and two of its customers were sent the
/// supplier's own reminder again with another account in the invoice. Every run writes the same bytes.
public final class ReminderFraud {

    private static final DateTimeFormatter FILE = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm", Locale.ROOT);
    /// From this day on Peter handed over Outlook items, before it an export in MIME form.
    private static final OffsetDateTime OUTLOOK_ITEMS = OffsetDateTime.parse("2026-07-01T00:00:00+02:00");

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Letter> letters = new ArrayList<>();

    private ReminderFraud() {
        var composer = new Composer(new Enclosures());
        for (var entry : Story.read("reminder-fraud.story")) {
            var letter = composer.compose(entry);
            letters.add(letter);
            if (entry.kept()) {
                file(letter);
            }
        }
        difficulties(composer);
        files.put("case.json", Story.text("reminder-fraud.case.json").getBytes(StandardCharsets.UTF_8));
        files.put("notes.txt", Story.text("reminder-fraud.notes.txt").getBytes(StandardCharsets.UTF_8));
        files.putAll(Logs.of(letters));
        files.putAll(Zones.files());
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
        var folder = Path.of(args[0]);
        for (var file : files().entrySet()) {
            var target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    private void file(Letter letter) {
        var from = letter.from();
        if (from.isCustodian()) {
            put(letter, from, from.sentFolder(), Optional.empty());
        }
        letter.recipients()
                .filter(Actor::isCustodian)
                .filter(actor -> actor != from)
                .forEach(actor ->
                        put(letter, actor, letter.entry().field("folder").orElse("Inbox"), Optional.of(actor)));
    }

    private void put(Letter letter, Actor custodian, String folder, Optional<Actor> receivedBy) {
        boolean item = custodian == Actor.PETER && letter.entry().at().isAfter(OUTLOOK_ITEMS);
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
