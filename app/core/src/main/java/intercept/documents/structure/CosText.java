package intercept.documents.structure;

import java.io.IOException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/// An object of a PDF file as text, so that two can be compared: the same object written twice gives the same
/// text, however its keys were ordered and its streams were sized. References stay references.
final class CosText {

    private static final int DEEPEST = 100;

    private CosText() {}

    static String of(@Nullable COSBase object) {
        var text = new StringBuilder();
        write(object, text, 0);
        return text.toString();
    }

    private static void write(@Nullable COSBase object, StringBuilder text, int depth) {
        if (depth > DEEPEST) {
            text.append("...");
            return;
        }
        switch (object) {
            case null -> text.append("null");
            case COSObject reference -> text.append(reference.getKey()).append(" R");
            case COSStream stream -> {
                write(stream.entrySet(), text, depth);
                text.append(hash(stream));
            }
            case COSDictionary dictionary -> write(dictionary.entrySet(), text, depth);
            case COSArray array -> {
                text.append('[');
                for (int i = 0; i < array.size(); i++) {
                    write(array.get(i), text, depth + 1);
                    text.append(' ');
                }
                text.append(']');
            }
            case COSString string ->
                text.append('(')
                        .append(HexFormat.of().formatHex(string.getBytes()))
                        .append(')');
            case COSName name -> text.append('/').append(name.getName());
            default -> text.append(object);
        }
    }

    private static void write(Iterable<Map.Entry<COSName, COSBase>> entries, StringBuilder text, int depth) {
        text.append("<<");
        var sorted = new java.util.ArrayList<Map.Entry<COSName, COSBase>>();
        entries.forEach(sorted::add);
        sorted.sort(Comparator.comparing(entry -> entry.getKey().getName()));
        for (var entry : sorted) {
            if (!entry.getKey().equals(COSName.LENGTH)) {
                text.append('/').append(entry.getKey().getName()).append(' ');
                write(entry.getValue(), text, depth + 1);
                text.append(' ');
            }
        }
        text.append(">>");
    }

    /// SHA-256 of the stream as it is encoded; empty where it cannot be read.
    static String hash(COSStream stream) {
        try (var raw = stream.createRawInputStream()) {
            return Sha256.of(raw);
        } catch (IOException e) {
            return "";
        }
    }
}
