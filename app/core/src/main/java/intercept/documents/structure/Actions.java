package intercept.documents.structure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// What a document would do in a program that lets it (ISO 32000-1, 12.6): listed, never run.
final class Actions {

    private static final int LONGEST = 200;
    private static final Set<String> SPEAKING = Set.of(
            "JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "GoToR", "Rendition", "RichMediaExecute");

    private final TreeSet<String> found = new TreeSet<>();
    private int links;

    void take(COSDictionary dictionary) {
        String action = Stored.text(dictionary, "S");
        if (SPEAKING.contains(action)) {
            add(action, target(dictionary));
        } else if (action.equals("URI") && dictionary.containsKey("URI")) {
            links++;
        }
        String subtype = Stored.text(dictionary, "Subtype");
        if (Set.of("RichMedia", "Screen", "Movie", "3D").contains(subtype) && dictionary.containsKey(COSName.RECT)) {
            add("RichMedia", "");
        }
        if (dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary events
                && !events.keySet().isEmpty()) {
            add("AA", "");
        }
    }

    /// The file or address that it names.
    private static String target(COSDictionary action) {
        var file = action.getDictionaryObject(COSName.F);
        String named = file instanceof COSDictionary specification
                ? Inventory.fileName(specification)
                : Stored.text(action, "F");
        if (named.isEmpty() && action.getDictionaryObject("Win") instanceof COSDictionary windows) {
            named = (Stored.text(windows, "F") + " " + Stored.text(windows, "P")).strip();
        }
        return named;
    }

    private void add(String action, String target) {
        String one = target.isBlank() ? action : action + ": " + target.strip();
        if (found.size() < 100) {
            found.add(one.substring(0, Math.min(LONGEST, one.length())));
        }
    }

    List<String> list(PDDocument document) {
        var catalog = document.getDocumentCatalog().getCOSObject();
        if (catalog.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action) {
            add("OpenAction", Stored.text(action, "S"));
        }
        if (links > 0) {
            found.add("URI: " + links);
        }
        return List.copyOf(found);
    }
}
