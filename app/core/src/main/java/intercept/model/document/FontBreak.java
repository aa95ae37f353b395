package intercept.model.document;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words of a field that are set like none of the words around it.
///
/// @param kind of the field
/// @param page counted from 1
/// @param box of these words
/// @param text of these words, parted by blanks
/// @param neighbours how most letters around the field are set
public record FontBreak(InvoiceField.Kind kind, int page, Box box, String text, Face face, Face neighbours) {

    /// How they differ from most of their neighbours; never empty.
    public Set<Difference> differences() {
        return face.differences(neighbours);
    }

    /// In what two settings differ.
    public enum Difference {
        FAMILY,
        /// Bold, italic and the like, of one family.
        STYLE,
        /// The same font, brought into the file a second time; or once brought and once not.
        SUBSET,
        SIZE,
        COLOUR
    }

    /// How words are set.
    ///
    /// @param font name without subset tag
    /// @param subsetTag of the font; empty where there is none
    /// @param size in points as displayed
    /// @param colour of the fill, 0xRRGGBB
    public record Face(String font, String subsetTag, double size, int colour) {

        private static final Pattern STYLE =
                Pattern.compile("bold|black|heavy|semi|demi|light|medium|italic|oblique|regular|book");
        private static final double SAME_SIZE = 0.05;
        /// Of 255, of the colour channel that differs most.
        private static final int SAME_COLOUR = 40;

        public boolean isLike(Face other) {
            return differences(other).isEmpty();
        }

        Set<Difference> differences(Face other) {
            var differences = EnumSet.noneOf(Difference.class);
            if (!family().equals(other.family())) {
                differences.add(Difference.FAMILY);
            } else if (!font.equals(other.font)) {
                differences.add(Difference.STYLE);
            } else if (!subsetTag.equals(other.subsetTag)) {
                differences.add(Difference.SUBSET);
            }
            if (Math.abs(size - other.size) > SAME_SIZE * Math.max(size, other.size)) {
                differences.add(Difference.SIZE);
            }
            if (apart(other, 16) || apart(other, 8) || apart(other, 0)) {
                differences.add(Difference.COLOUR);
            }
            return differences;
        }

        private boolean apart(Face other, int shift) {
            return Math.abs((colour >> shift & 0xFF) - (other.colour >> shift & 0xFF)) > SAME_COLOUR;
        }

        /// `Arial-BoldMT` and `Arial,Italic` are both of the family `arial`.
        private String family() {
            return STYLE.matcher(font.toLowerCase(Locale.ROOT))
                    .replaceAll("")
                    .replaceAll("[^\\p{L}\\p{N}]", "")
                    .replaceAll("(?:ps)?(?:mt)?$", "");
        }
    }
}
