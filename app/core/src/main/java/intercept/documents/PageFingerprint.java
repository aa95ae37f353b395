package intercept.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// Hashes everything that decides how a page looks: its content, resources, boxes and annotations. Two pages with one
/// fingerprint look the same; two with different ones may too. It does not matter how the file numbers or packs its
/// objects.
final class PageFingerprint {

    private static final int DEPTH = 40;
    private static final List<COSName> LOOK = List.of(
            COSName.CONTENTS, COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE, COSName.ANNOTS);
    private static final Set<String> NOT_LOOK =
            Set.of("Parent", "P", "Popup", "M", "CreationDate", "NM", "Length", "Filter");

    /// What only places and shows text. Colours and clips set among it stay.
    private static final Set<String> TEXT = Set.of(
            OperatorName.BEGIN_TEXT,
            OperatorName.END_TEXT,
            OperatorName.SHOW_TEXT,
            OperatorName.SHOW_TEXT_ADJUSTED,
            OperatorName.SHOW_TEXT_LINE,
            OperatorName.SHOW_TEXT_LINE_AND_SPACE,
            OperatorName.MOVE_TEXT,
            OperatorName.MOVE_TEXT_SET_LEADING,
            OperatorName.SET_MATRIX,
            OperatorName.NEXT_LINE,
            OperatorName.SET_FONT_AND_SIZE,
            OperatorName.SET_CHAR_SPACING,
            OperatorName.SET_WORD_SPACING,
            OperatorName.SET_TEXT_HORIZONTAL_SCALING,
            OperatorName.SET_TEXT_LEADING,
            OperatorName.SET_TEXT_RISE);

    private final IdentityHashMap<COSBase, String> known = new IdentityHashMap<>();
    private final Set<COSBase> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int openBelow;

    /// @return lower-case hex; empty where the page cannot be read whole
    String of(PDPage page) {
        return of(page, (hash, value) -> put(hash, of(value, 0)), resources(page));
    }

    /// Of all but the text that stands in the page's own content and the fonts it uses.
    ///
    /// @return lower-case hex; empty where the page cannot be read whole, or where text cuts out what is drawn
    String withoutText(PDPage page) {
        var resources = resources(page);
        var rest = resources instanceof COSDictionary all ? new COSDictionary(all) : null;
        if (rest != null) {
            rest.removeItem(COSName.FONT);
        }
        return of(page, (hash, _) -> drawing(hash, page), rest);
    }

    /// Adds the content of a page.
    private interface Content {
        void add(MessageDigest hash, COSBase content) throws IOException;
    }

    private String of(PDPage page, Content content, @Nullable COSBase resources) {
        var hash = sha256();
        try {
            put(hash, Integer.toString(page.getRotation()));
            put(hash, page.getMediaBox().toString() + page.getCropBox());
            for (var name : LOOK) {
                put(hash, name.getName() + "=");
                var value = name.equals(COSName.RESOURCES)
                        ? resources
                        : page.getCOSObject().getDictionaryObject(name);
                if (value != null && name.equals(COSName.CONTENTS)) {
                    content.add(hash, value);
                } else if (value != null) {
                    put(hash, of(value, 0));
                }
            }
        } catch (IOException | RuntimeException | StackOverflowError _) {
            return "";
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private void drawing(MessageDigest hash, PDPage page) throws IOException {
        var operands = new ArrayList<COSBase>();
        var parser = new PDFStreamParser(page);
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
            } else if (token instanceof Operator operator) {
                if (!TEXT.contains(operator.getName())) {
                    add(hash, operator, operands);
                }
                operands.clear();
            }
        }
    }

    private void add(MessageDigest hash, Operator operator, List<COSBase> operands) throws IOException {
        boolean clips = OperatorName.SET_TEXT_RENDERINGMODE.equals(operator.getName())
                && operands.stream().anyMatch(mode -> mode instanceof COSNumber number && number.intValue() > 3);
        if (clips) {
            throw new IOException("text cuts out what is drawn");
        }
        for (var operand : operands) {
            put(hash, of(operand, 0));
        }
        put(hash, operator.getName());
        if (operator.getImageParameters() != null) {
            put(hash, of(operator.getImageParameters(), 0));
        }
        if (operator.getImageData() != null) {
            hash.update(operator.getImageData());
        }
    }

    private static @Nullable COSBase resources(PDPage page) {
        var resources = page.getResources();
        return resources == null ? null : resources.getCOSObject();
    }

    private String of(COSBase value, int depth) throws IOException {
        if (depth > DEPTH) {
            throw new IOException("nested too deeply");
        }
        return switch (value) {
            case COSObject reference -> reference.getObject() == null ? "" : of(reference.getObject(), depth + 1);
            case COSDictionary dictionary -> of(dictionary, depth);
            case COSArray array -> {
                var all = new StringBuilder("[");
                for (int i = 0; i < array.size(); i++) {
                    var element = array.get(i);
                    all.append(element == null ? "" : of(element, depth + 1)).append(' ');
                }
                yield all.append(']').toString();
            }
            case COSName name -> "/" + name.getName();
            case COSString string -> "<" + string.toHexString() + ">";
            case COSNumber number -> Float.toString(number.floatValue());
            default -> value.toString();
        };
    }

    private String of(COSDictionary dictionary, int depth) throws IOException {
        var before = known.get(dictionary);
        if (before != null) {
            return before;
        }
        if (!open.add(dictionary)) {
            openBelow++;
            return "loop";
        }
        int loops = openBelow;
        var hash = sha256();
        var entries = new TreeMap<String, COSBase>();
        dictionary.entrySet().forEach(entry -> entries.put(entry.getKey().getName(), entry.getValue()));
        for (var entry : entries.entrySet()) {
            if (!NOT_LOOK.contains(entry.getKey())) {
                put(hash, entry.getKey() + "=" + of(entry.getValue(), depth + 1));
            }
        }
        if (dictionary instanceof COSStream stream) {
            put(hash, bytes(stream));
        }
        open.remove(dictionary);
        var result = HexFormat.of().formatHex(hash.digest());
        if (loops == openBelow) {
            known.put(dictionary, result);
        }
        return result;
    }

    /// Packed alike or not, content is compared unpacked; pictures, which are large, as they are packed.
    private static String bytes(COSStream stream) throws IOException {
        boolean picture = COSName.IMAGE.equals(stream.getItem(COSName.SUBTYPE));
        try (InputStream in = picture ? stream.createRawInputStream() : stream.createInputStream()) {
            var hash = sha256();
            byte[] part = new byte[8192];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                hash.update(part, 0, read);
            }
            return HexFormat.of().formatHex(hash.digest());
        }
    }

    private static void put(MessageDigest hash, String text) {
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
