package intercept.cases;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes PDF files (ISO 32000-1) that are the same on every machine: no compression, no clock. Object 1 is the
/// catalogue, object 2 the document information.
final class PdfFile {

    private final SortedMap<Integer, byte[]> objects = new TreeMap<>();

    PdfFile with(int number, String dictionary) {
        objects.put(number, latin(dictionary));
        return this;
    }

    PdfFile stream(int number, String content) {
        var bytes = latin(content);
        objects.put(number, latin("<< /Length " + bytes.length + " >>\nstream\n" + content + "\nendstream"));
        return this;
    }

    /// @param id 32 hex digits; both halves of the file identifier
    byte[] bytes(String id) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n"));
        var offsets = write(out, objects, 0);
        int size = objects.lastKey() + 1;
        int start = out.size();
        var table = new StringBuilder("xref\n0 " + size + "\n0000000000 65535 f\r\n");
        for (int number = 1; number < size; number++) {
            table.append(line(offsets.get(number)));
        }
        table.append("trailer\n<< /Size " + size + " /Root 1 0 R /Info 2 0 R /ID [<" + id + "> <" + id + ">] >>\n");
        out.writeBytes(latin(table + "startxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /// Appends this file's objects to another file as an incremental update (section 7.5.6): the old file stays the
    /// beginning of the new one.
    ///
    /// @param first first half of the identifier, that of the old file
    /// @param second second half, new with every change
    byte[] appendedTo(byte[] old, String first, String second) {
        var text = new String(old, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("startxref\n") + "startxref\n".length();
        var previous = text.substring(at, text.indexOf('\n', at));
        int sizeAt = text.lastIndexOf("/Size ") + "/Size ".length();
        var size = text.substring(sizeAt, text.indexOf(' ', sizeAt));
        var out = new ByteArrayOutputStream();
        out.writeBytes(old);
        var offsets = write(out, objects, 0);
        int start = out.size();
        var table = new StringBuilder("xref\n0 1\n0000000000 65535 f\r\n");
        offsets.forEach((number, offset) -> table.append(number + " 1\n" + line(offset)));
        int newSize = Math.max(Integer.parseInt(size), objects.lastKey() + 1);
        table.append("trailer\n<< /Size " + newSize + " /Root 1 0 R /Info 2 0 R /Prev " + previous + " /ID [<" + first
                + "> <" + second + ">] >>\n");
        out.writeBytes(latin(table + "startxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /// A text as a PDF string.
    static String string(String text) {
        var out = new StringBuilder("(");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == ')' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x80) {
                out.append(c);
            } else {
                out.append("\\%03o".formatted((int) c));
            }
        }
        return out.append(')').toString();
    }

    private static Map<Integer, Integer> write(ByteArrayOutputStream out, Map<Integer, byte[]> objects, int base) {
        var offsets = new TreeMap<Integer, Integer>();
        objects.forEach((number, body) -> {
            offsets.put(number, base + out.size());
            out.writeBytes(latin(number + " 0 obj\n"));
            out.writeBytes(body);
            out.writeBytes(latin("\nendobj\n"));
        });
        return offsets;
    }

    private static String line(@Nullable Integer offset) {
        return String.format(Locale.ROOT, "%010d 00000 n\r\n", offset);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
