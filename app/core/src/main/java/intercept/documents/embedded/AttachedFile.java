package intercept.documents.embedded;

import intercept.documents.structure.Sha256;
import intercept.documents.structure.Stored;
import intercept.model.document.Embedded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Files inside a document, wherever they hang: in its list of files, on an annotation, beside a page.
final class AttachedFile {

    private static final int LARGEST = 64 << 20;
    private static final int LARGEST_INVOICE = 8 << 20;
    private static final int MOST = 200;
    private static final List<COSName> STREAMS = List.of(COSName.UF, COSName.F, COSName.DOS, COSName.MAC, COSName.UNIX);

    private AttachedFile() {}

    static List<Embedded> read(PDDocument document) {
        var found = new ArrayList<Embedded>();
        var streams = new HashSet<COSStream>();
        Stored.dictionaries(document.getDocument(), dictionary -> {
            if (dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary files) {
                for (var key : STREAMS) {
                    if (files.getDictionaryObject(key) instanceof COSStream stream
                            && streams.size() < MOST
                            && streams.add(stream)) {
                        found.add(file(name(dictionary), Stored.decoded(stream, LARGEST)));
                    }
                }
            }
        });
        return found;
    }

    private static String name(COSDictionary specification) {
        for (var key : STREAMS) {
            if (specification.getDictionaryObject(key) instanceof COSString name
                    && !name.getString().isBlank()) {
                return name.getString();
            }
        }
        return "(no name)";
    }

    private static Embedded file(String name, byte[] bytes) {
        var values = bytes.length > LARGEST_INVOICE || !isXml(bytes)
                ? Optional.<List<Embedded.Value>>empty()
                : InvoiceXml.read(bytes);
        return new Embedded(
                values.isPresent() ? Embedded.Kind.INVOICE_XML : Embedded.Kind.FILE,
                name,
                0,
                Optional.empty(),
                bytes.length == 0 ? "" : Sha256.of(bytes),
                "",
                values.orElse(List.of()));
    }

    /// Begins with `<`, in whatever encoding.
    private static boolean isXml(byte[] bytes) {
        for (int i = 0; i < Math.min(64, bytes.length); i++) {
            if (bytes[i] == '<') {
                return true;
            }
            boolean mark = bytes[i] < 0 || bytes[i] == 0;
            if (!mark && !Character.isWhitespace(bytes[i])) {
                return false;
            }
        }
        return false;
    }
}
