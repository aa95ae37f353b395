package intercept.documents.structure;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/// Goes through all that a file stores, whether a page needs it or not.
public final class Stored {

    private static final int DEEPEST = 60;
    private static final int MOST = 2_000_000;

    private Stored() {}

    /// Every dictionary and stream, those inside others included, in the order of the object numbers.
    public static void dictionaries(COSDocument document, Consumer<COSDictionary> visitor) {
        var keys = new TreeSet<>(document.getXrefTable().keySet());
        int[] left = {MOST};
        for (var key : keys) {
            var object = document.getObjectFromPool(key);
            inside(object == null ? null : object.getObject(), visitor, 0, left);
        }
    }

    private static void inside(@Nullable COSBase object, Consumer<COSDictionary> visitor, int depth, int[] left) {
        if (depth > DEEPEST || left[0]-- <= 0) {
            return;
        }
        if (object instanceof COSDictionary dictionary) {
            visitor.accept(dictionary);
            for (var key : List.copyOf(dictionary.keySet())) {
                nested(dictionary.getItem(key), visitor, depth, left);
            }
        } else if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                nested(array.get(i), visitor, depth, left);
            }
        }
    }

    private static void nested(@Nullable COSBase object, Consumer<COSDictionary> visitor, int depth, int[] left) {
        if (!(object instanceof COSObject)) {
            inside(object, visitor, depth + 1, left);
        }
    }

    /// The name or text that stands under a key; empty where there is none.
    static String text(COSDictionary in, String key) {
        return switch (in.getDictionaryObject(COSName.getPDFName(key))) {
            case COSName name -> name.getName();
            case COSString string -> string.getString();
            case null, default -> "";
        };
    }

    /// The decoded stream, or nothing where it is broken or larger than that.
    public static byte[] decoded(COSStream stream, int most) {
        try (var in = stream.createInputStream()) {
            byte[] read = in.readNBytes(most + 1);
            return read.length > most ? new byte[0] : read;
        } catch (IOException | RuntimeException e) {
            // Filters throw unchecked exceptions too for broken data.
            return new byte[0];
        }
    }
}
