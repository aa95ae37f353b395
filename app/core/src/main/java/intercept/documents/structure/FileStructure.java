package intercept.documents.structure;

import intercept.model.document.PdfStructure;
import intercept.model.document.PdfStructure.Stamp;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Reads how a file is built.
public final class FileStructure {

    private static final int LONGEST = 2000;
    private static final int MOST_KEYS = 100;
    private static final int LARGEST_PACKET = 4 << 20;

    private FileStructure() {}

    /// @param document the same file, open
    public static PdfStructure read(byte[] bytes, PDDocument document) {
        var inventory = new Inventory();
        var actions = new Actions();
        var signatures = new Signatures(bytes.length);
        Stored.dictionaries(document.getDocument(), dictionary -> {
            inventory.take(dictionary);
            actions.take(dictionary);
            signatures.take(dictionary);
        });
        var info = info(document);
        return new PdfStructure(
                version(document),
                info,
                xmp(document),
                date(info, "CreationDate"),
                date(info, "ModDate"),
                id(document),
                Revisions.read(bytes, document),
                linearized(bytes),
                inventory.fonts(),
                inventory.pictures(),
                inventory.streams(),
                document.getDocument().getXrefTable().size(),
                actions.list(document),
                inventory.files(),
                Signatures.encryption(document),
                signatures.list());
    }

    private static Map<String, String> info(PDDocument document) {
        var values = new TreeMap<String, String>();
        var trailer = document.getDocument().getTrailer();
        if (trailer != null && trailer.getDictionaryObject(COSName.INFO) instanceof COSDictionary info) {
            for (var key : info.keySet()) {
                String value = Stored.text(info, key.getName()).strip();
                if (!value.isEmpty() && values.size() < MOST_KEYS) {
                    values.put(key.getName(), value.substring(0, Math.min(LONGEST, value.length())));
                }
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private static Map<String, String> xmp(PDDocument document) {
        var catalog = document.getDocumentCatalog().getCOSObject();
        return catalog.getDictionaryObject(COSName.METADATA) instanceof COSStream packet
                ? Xmp.read(Stored.decoded(packet, LARGEST_PACKET))
                : Map.of();
    }

    private static Optional<Stamp> date(Map<String, String> info, String key) {
        return PdfDates.read(info.getOrDefault(key, ""));
    }

    private static String version(PDDocument document) {
        return String.format(java.util.Locale.ROOT, "%.1f", document.getVersion());
    }

    private static List<String> id(PDDocument document) {
        var trailer = document.getDocument().getTrailer();
        if (trailer != null && trailer.getDictionaryObject(COSName.ID) instanceof COSArray pair) {
            return List.of(half(pair, 0), half(pair, 1));
        }
        return List.of("", "");
    }

    private static String half(COSArray pair, int at) {
        return at < pair.size() && pair.getObject(at) instanceof COSString text
                ? text.toHexString().toLowerCase(java.util.Locale.ROOT)
                : "";
    }

    /// Its first object says so (ISO 32000-1, annex F).
    private static boolean linearized(byte[] bytes) {
        var tokens = new Tokens(bytes);
        int at = Math.max(0, tokens.indexOf("%PDF-", 0));
        int object = tokens.indexOf("obj", at);
        return object > 0
                && object - at < 1024
                && tokens.dictionary(tokens.skipBlanks(object + 3)).values().containsKey("Linearized");
    }
}
