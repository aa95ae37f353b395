package intercept.pairs;

import intercept.model.document.Box;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// One font as a document uses it: measured, encoded, and told apart by name in the page's resources.
///
/// @param wide whether every letter is as wide as the font is high and text is written as UTF-16 (Japanese faces)
/// @param latin for what this font has no letters for; absent where it has all
record Letters(PDFont font, COSName name, boolean wide, Optional<Letters> latin) {

    private static final String BELOW_LINE = "gjpqyQ,;()[]{}çşÇ|/_ךףןץק";

    double width(String text, double size) throws IOException {
        if (latin.isPresent()) {
            double width = 0;
            for (var run : runs(text)) {
                width += of(run).width(run, size);
            }
            return width;
        }
        return wide ? text.length() * size : font.getStringWidth(text) / 1000 * size;
    }

    /// The operators that show a text at the current place.
    String operators(String text, double size) throws IOException {
        if (latin.isEmpty()) {
            return "/" + name.getName() + " " + Paper.number(size) + " Tf " + operand(text) + " Tj";
        }
        var out = new StringBuilder();
        for (var run : runs(text)) {
            out.append(of(run).operators(run, size)).append(' ');
        }
        return out.toString();
    }

    private Letters of(String run) {
        return isEastAsian(run.codePointAt(0)) ? new Letters(font, name, wide, Optional.empty()) : latin.orElseThrow();
    }

    private static List<String> runs(String text) {
        return List.of(text.split(
                "(?<=[\\x{2E80}-\\x{FFFF}])(?=[^\\x{2E80}-\\x{FFFF}])"
                        + "|(?<=[^\\x{2E80}-\\x{FFFF}])(?=[\\x{2E80}-\\x{FFFF}])",
                -1));
    }

    private static boolean isEastAsian(int letter) {
        return letter >= 0x2E80;
    }

    private String operand(String text) throws IOException {
        var shown = inVisualOrder(text);
        if (wide) {
            return "<" + HexFormat.of().formatHex(shown.getBytes(StandardCharsets.UTF_16BE)) + ">";
        }
        if (font.willBeSubset()) {
            shown.codePoints().forEach(font::addToSubset);
        }
        return "<" + HexFormat.of().formatHex(font.encode(shown)) + ">";
    }

    /// Tight around the ink, whatever fonts the machine has: from the height of capitals to the line, or to the tails
    /// of those letters that have one.
    Box box(double x, double baseline, String text, double size) throws IOException {
        boolean eastAsian = text.codePoints().anyMatch(Letters::isEastAsian);
        boolean tails = eastAsian || text.codePoints().anyMatch(c -> BELOW_LINE.indexOf(c) >= 0);
        boolean small = text.codePoints().allMatch(c -> "acemnorsuvwxz.:-– ".indexOf(c) >= 0);
        double up = eastAsian ? 0.86 : small ? 0.54 : 0.73;
        double down = eastAsian ? 0.1 : tails ? 0.21 : 0.01;
        return Box.between(x, baseline - up * size, x + width(text, size), baseline + down * size);
    }

    /// As most programs write right-to-left text: the glyphs from left to right as they stand on the page.
    private static String inVisualOrder(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return text;
        }
        var bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int runs = bidi.getRunCount();
        var levels = new byte[runs];
        var parts = new Object[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            var run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            parts[i] = bidi.getRunLevel(i) % 2 == 1 ? mirrored(run) : run;
        }
        Bidi.reorderVisually(levels, 0, parts, 0, runs);
        var shown = new StringBuilder();
        for (var part : parts) {
            shown.append(part);
        }
        return shown.toString();
    }

    private static String mirrored(String run) {
        return new StringBuilder(run).reverse().toString();
    }
}
