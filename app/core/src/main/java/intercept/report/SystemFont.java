package intercept.report;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// A font of this machine, opened to take outlines from: TrueType or PostScript, alone or in a collection.
final class SystemFont implements Closeable {

    private final TrueTypeFont font;
    private final Closeable file;
    private final CmapLookup characters;

    private SystemFont(TrueTypeFont font, Closeable file) throws IOException {
        this.font = font;
        this.file = file;
        this.characters = font.getUnicodeCmapLookup();
    }

    /// @param face part of the PostScript name of the wanted face of a collection; the first face where none fits
    static SystemFont open(Path path, String face) throws IOException {
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ttc") || name.endsWith(".otc")) {
            return ofCollection(path.toFile(), face);
        }
        var bytes = new RandomAccessReadBufferedFile(path.toFile());
        var font = name.endsWith(".otf") ? new OTFParser().parse(bytes) : new TTFParser().parse(bytes);
        return new SystemFont(font, font);
    }

    private static SystemFont ofCollection(File file, String face) throws IOException {
        var names = new ArrayList<String>();
        TrueTypeCollection.processAllFontHeaders(file, headers -> names.add(headers.getName()));
        if (names.isEmpty()) {
            throw new IOException("a font collection without fonts");
        }
        var name =
                names.stream().filter(each -> each.contains(face)).findFirst().orElse(names.getFirst());
        var collection = new TrueTypeCollection(file);
        return new SystemFont(collection.getFontByName(name), collection);
    }

    /// The character's drawing, if this font has one.
    Optional<Glyph> glyph(int codePoint) throws IOException {
        int id = characters.getGlyphId(codePoint);
        if (id == 0) {
            return Optional.empty();
        }
        double scale = (double) Glyph.EM / font.getUnitsPerEm();
        var outline = new Path2D.Double(outline(id), AffineTransform.getScaleInstance(scale, scale));
        return Optional.of(new Glyph(outline, (int) Math.round(font.getAdvanceWidth(id) * scale)));
    }

    private Path2D outline(int id) throws IOException {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            var postScript = open.getCFF().getFont();
            var charset = postScript.getCharset();
            int key = charset.isCIDFont() ? charset.getCIDForGID(id) : id;
            return postScript.getType2CharString(key).getPath();
        }
        var data = font.getGlyph().getGlyph(id);
        return data == null ? new Path2D.Double() : data.getPath();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
