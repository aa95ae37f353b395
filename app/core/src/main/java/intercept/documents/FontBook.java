package intercept.documents;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/// The fonts of a page: how tall their glyphs are and what these say.
///
/// Font descriptors often claim an ascent that no glyph reaches (line height) or none at all, so their claims count
/// only within what letters look like; a glyph that is taller, such as an accented capital, is asked for its outline.
final class FontBook {

    private static final Pattern TAG = Pattern.compile("([A-Z]{6})\\+(.*)", Pattern.DOTALL);
    private static final GlyphList GLYPHS = glyphs();
    private static final double USUAL_ASCENT = 0.74;
    private static final double SUBSTITUTE_ASCENT = 0.72;
    private static final double USUAL_DESCENT = 0.21;

    private final IdentityHashMap<PDFont, Entry> fonts = new IdentityHashMap<>();

    FontLook look(PDFont font) {
        return entry(font).look;
    }

    GlyphShape glyph(PDFont font, int code) {
        var entry = entry(font);
        return entry.glyphs.computeIfAbsent(code, _ -> shape(font, code, entry.look));
    }

    private Entry entry(PDFont font) {
        return fonts.computeIfAbsent(font, _ -> new Entry(describe(font)));
    }

    /// One glyph of a font.
    ///
    /// @param text empty where the font does not tell
    /// @param ascent above the baseline in ems
    /// @param descent below the baseline in ems; positive
    /// @param silent whether it shows something and no text tells what
    record GlyphShape(String text, double ascent, double descent, boolean silent) {}

    private static final class Entry {
        final FontLook look;
        final Map<Integer, GlyphShape> glyphs = new HashMap<>();

        Entry(FontLook look) {
            this.look = look;
        }
    }

    private static FontLook describe(PDFont font) {
        var name = Optional.ofNullable(font.getName()).orElse("");
        var tagged = TAG.matcher(name);
        boolean subset = tagged.matches();
        double ascent = USUAL_ASCENT;
        double descent = USUAL_DESCENT;
        if (font instanceof PDType3Font type3) {
            double em = type3.getFontMatrix().getScalingFactorY();
            var box = type3.getBoundingBox();
            if (box != null && box.getHeight() > 0 && box.getHeight() * em < 3) {
                ascent = within(box.getUpperRightY() * em, 0.4, 1.2, USUAL_ASCENT);
                descent = within(-box.getLowerLeftY() * em, 0.01, 0.4, USUAL_DESCENT);
            }
        } else {
            var descriptor = descriptor(font);
            if (descriptor.isPresent()) {
                ascent = ascent(descriptor.get());
                // Another font stands in for one that the file does not bring; it may be taller.
                ascent = font.isEmbedded() ? ascent : Math.max(ascent, SUBSTITUTE_ASCENT);
                descent = within(Math.abs(descriptor.get().getDescent() / 1000), 0.1, 0.3, USUAL_DESCENT);
            }
        }
        return new FontLook(subset ? tagged.group(2) : name, subset ? tagged.group(1) : "", ascent, descent);
    }

    private static double ascent(PDFontDescriptor descriptor) {
        double ascent = within(descriptor.getAscent() / 1000, 0.5, 1.2, USUAL_ASCENT);
        double capitals = descriptor.getCapHeight() / 1000;
        return Math.min(ascent, capitals > 0.5 && capitals < 1 ? capitals * 1.06 : 0.8);
    }

    private static Optional<PDFontDescriptor> descriptor(PDFont font) {
        return Optional.ofNullable(font.getFontDescriptor());
    }

    private static double within(double value, double low, double high, double otherwise) {
        return value >= low && value <= high ? value : otherwise;
    }

    private static GlyphShape shape(PDFont font, int code, FontLook look) {
        var text = text(font, code);
        double ascent = look.ascent();
        double descent = look.descent();
        if (font.isEmbedded()
                && font instanceof PDVectorFont vector
                && text.codePoints().anyMatch(FontBook::tall)) {
            var ink = outline(vector, code);
            if (ink.isPresent()) {
                var box = ink.get().getBounds2D();
                ascent = Math.max(ascent, Math.min(box.getMaxY() / 1000, 1.3));
                descent = Math.max(descent, Math.min(-box.getMinY() / 1000, 0.5));
            }
        }
        return new GlyphShape(text, ascent, descent, text.isBlank() && hasInk(font, code));
    }

    private static boolean hasInk(PDFont font, int code) {
        return !(font instanceof PDVectorFont vector)
                || outline(vector, code)
                        .filter(path -> !path.getBounds2D().isEmpty())
                        .isPresent();
    }

    /// Whether a character may reach above capitals or far below the baseline, or is a digit: its
    /// box must be right.
    private static boolean tall(int character) {
        return character > 0xBF || Character.isDigit(character) || "|{(j".indexOf(character) >= 0;
    }

    private static Optional<GeneralPath> outline(PDVectorFont font, int code) {
        try {
            var path = font.getNormalizedPath(code);
            return path == null || path.getCurrentPoint() == null ? Optional.empty() : Optional.of(path);
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static String text(PDFont font, int code) {
        var text = Optional.ofNullable(font.toUnicode(code, GLYPHS))
                .orElseGet(() -> font instanceof PDSimpleFont ? Character.toString((char) code) : "");
        return text.codePoints().allMatch(Character::isISOControl) ? "" : unswapped(text);
    }

    /// Ghostscript 10.0 wrote the letters of a ligature with their bytes the wrong way round: U+6600 U+6900 for “fi”.
    private static String unswapped(String text) {
        boolean swapped = text.length() > 1
                && text.chars()
                        .allMatch(unit -> (unit & 0xFF) == 0 && unit >> 8 < 0x80 && Character.isLetter(unit >> 8));
        var letters = new StringBuilder();
        text.chars().map(unit -> unit >> 8).forEach(letters::appendCodePoint);
        return swapped ? letters.toString() : text;
    }

    private static GlyphList glyphs() {
        try (var more = GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return more == null ? GlyphList.getAdobeGlyphList() : new GlyphList(GlyphList.getAdobeGlyphList(), more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
