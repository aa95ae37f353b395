package intercept.documents.structure;

import intercept.model.document.PdfFont;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// What a file stores: fonts, pictures, streams, attached files.
final class Inventory {

    private static final int LARGEST_FONT = 32 << 20;
    private static final int MOST_FONTS = 1000;
    private static final Pattern SUBSET = Pattern.compile("([A-Z]{6})\\+(.+)", Pattern.DOTALL);

    private final SortedSet<PdfFont> fonts = new TreeSet<>(Comparator.comparing(PdfFont::name)
            .thenComparing(PdfFont::subsetTag)
            .thenComparing(PdfFont::type)
            .thenComparing(PdfFont::sha256));
    private final SortedSet<String> pictures = new TreeSet<>();
    private final SortedSet<String> streams = new TreeSet<>();
    private final SortedSet<String> files = new TreeSet<>();

    void take(COSDictionary dictionary) {
        String type = Stored.text(dictionary, "Type");
        if (dictionary instanceof COSStream stream) {
            stream(stream, type);
        }
        if (type.equals("Font") && fonts.size() < MOST_FONTS) {
            font(dictionary);
        }
        if (dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary) {
            files.add(fileName(dictionary));
        }
    }

    static String fileName(COSDictionary specification) {
        String name = Stored.text(specification, "UF");
        name = name.isBlank() ? Stored.text(specification, "F") : name;
        return name.isBlank() ? "(no name)" : name;
    }

    /// Object streams and cross-reference streams are written anew with every save and say nothing about origin.
    private void stream(COSStream stream, String type) {
        if (type.equals("XRef") || type.equals("ObjStm")) {
            return;
        }
        String hash = CosText.hash(stream);
        if (hash.isEmpty()) {
            return;
        }
        streams.add(hash);
        if (Stored.text(stream, "Subtype").equals("Image")) {
            pictures.add(hash);
        }
    }

    private void font(COSDictionary font) {
        String subtype = Stored.text(font, "Subtype");
        if (subtype.startsWith("CIDFont")) {
            return;
        }
        var described = font;
        String type = subtype;
        if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray below
                && below.size() > 0
                && below.getObject(0) instanceof COSDictionary descendant) {
            described = descendant;
            type = subtype + " " + Stored.text(descendant, "Subtype");
        }
        String name = Stored.text(font, "BaseFont");
        var subset = SUBSET.matcher(name.isEmpty() ? Stored.text(font, "Name") : name);
        boolean tagged = subset.matches();
        fonts.add(new PdfFont(
                tagged ? subset.group(2) : name, tagged ? subset.group(1) : "", type.strip(), program(described)));
    }

    private static String program(COSDictionary font) {
        if (font.getDictionaryObject(COSName.FONT_DESC) instanceof COSDictionary descriptor) {
            for (var key : List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3)) {
                if (descriptor.getDictionaryObject(key) instanceof COSStream program) {
                    byte[] decoded = Stored.decoded(program, LARGEST_FONT);
                    return decoded.length == 0 ? "" : Sha256.of(decoded);
                }
            }
        }
        return "";
    }

    List<PdfFont> fonts() {
        return List.copyOf(fonts);
    }

    List<String> pictures() {
        return List.copyOf(pictures);
    }

    List<String> streams() {
        return List.copyOf(streams);
    }

    List<String> files() {
        return List.copyOf(files);
    }
}
