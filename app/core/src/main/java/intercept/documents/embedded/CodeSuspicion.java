package intercept.documents.embedded;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// Whether a page can hold a QR code at all: drawing pages and searching them costs time, and most pages are
/// text. A code is a picture, or hundreds of small shapes.
final class CodeSuspicion {

    private static final int DEEPEST = 8;
    private static final int FEWEST_SHAPES = 60;
    /// Pixels. Drawing a page with a larger picture takes more memory than finding a code is worth.
    private static final long LARGEST_PICTURE = 40_000_000;

    private static final int LARGEST_CONTENT = 8 << 20;

    /// What a page gives reason to look for.
    enum Look {
        NOT,
        /// Where its pictures are.
        COARSELY,
        /// Where its pictures are: one is square, or a scan.
        CLOSELY,
        /// It has very many shapes.
        EVERYWHERE
    }

    private final Set<COSBase> seen = new HashSet<>();
    private int shapes;
    private boolean picture;
    private boolean square;
    private boolean huge;

    private CodeSuspicion() {}

    static Look of(PDPage page) {
        var suspicion = new CodeSuspicion();
        try (var content = page.getContents()) {
            suspicion.count(content.readNBytes(LARGEST_CONTENT));
        } catch (IOException | RuntimeException e) {
            // A page without readable content is drawn empty.
        }
        var resources = page.getResources();
        suspicion.resources(resources == null ? null : resources.getCOSObject(), 0);
        for (var annotation : annotations(page)) {
            suspicion.appearance(annotation);
        }
        if (suspicion.huge) {
            return Look.NOT;
        }
        if (suspicion.shapes >= FEWEST_SHAPES) {
            return Look.EVERYWHERE;
        }
        if (suspicion.square) {
            return Look.CLOSELY;
        }
        return suspicion.picture ? Look.COARSELY : Look.NOT;
    }

    private static Set<COSDictionary> annotations(PDPage page) {
        var found = new HashSet<COSDictionary>();
        var list = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; list != null && i < Math.min(1000, list.size()); i++) {
            if (list.getObject(i) instanceof COSDictionary annotation) {
                found.add(annotation);
            }
        }
        return found;
    }

    private void appearance(COSDictionary annotation) {
        if (annotation.getDictionaryObject(COSName.AP) instanceof COSDictionary looks
                && looks.getDictionaryObject(COSName.N) instanceof COSStream look) {
            form(look, 0);
        }
    }

    private void resources(@Nullable COSDictionary resources, int depth) {
        if (resources == null || depth > DEEPEST || !seen.add(resources)) {
            return;
        }
        for (var kind : new COSName[] {COSName.XOBJECT, COSName.PATTERN}) {
            if (resources.getDictionaryObject(kind) instanceof COSDictionary objects) {
                for (var key : objects.keySet()) {
                    if (objects.getDictionaryObject(key) instanceof COSStream object) {
                        object(object, depth);
                    }
                }
            }
        }
    }

    private void object(COSStream object, int depth) {
        if ("Image".equals(object.getNameAsString(COSName.SUBTYPE))) {
            picture(object.getInt(COSName.WIDTH, 0), object.getInt(COSName.HEIGHT, 0));
        } else {
            form(object, depth);
        }
    }

    private void form(COSStream form, int depth) {
        if (seen.add(form)) {
            count(intercept.documents.structure.Stored.decoded(form, LARGEST_CONTENT));
            resources(form.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary own ? own : null, depth + 1);
        }
    }

    private void picture(int wide, int high) {
        if (wide >= 21 && high >= 21) {
            picture = true;
            huge |= (long) wide * high > LARGEST_PICTURE;
            boolean even = wide * 10L >= high * 8L && high * 10L >= wide * 8L;
            square |= even || (long) wide * high >= 700_000;
        }
    }

    /// Rectangles, ends of lines, inline pictures.
    private void count(byte[] content) {
        for (int i = 1; i + 2 < content.length; i++) {
            if (!isBlank(content[i - 1])) {
                continue;
            }
            if (content[i] == 'r' && content[i + 1] == 'e' && isBlank(content[i + 2])) {
                shapes++;
            } else if (content[i] == 'h' && isBlank(content[i + 1])) {
                shapes++;
            } else if (content[i] == 'B' && content[i + 1] == 'I' && isBlank(content[i + 2])) {
                picture = true;
                square = true;
            }
        }
    }

    private static boolean isBlank(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t';
    }
}
