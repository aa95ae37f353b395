package intercept.picture;

/// Measures text.
public interface Ruler {

    /// @param size of the letters
    /// @return in the same unit
    double width(String text, double size, boolean strong);

    /// Measures without any font, by what kind of sign each is: within a tenth of what common sans-serif fonts need,
    /// and
    /// rather too wide than too narrow.
    Ruler ROUGH = (text, size, strong) -> size
            * (strong ? 1.06 : 1)
            * text.codePoints().mapToDouble(Ruler::share).sum();

    private static double share(int sign) {
        if (sign >= 0x1100 && (Character.isIdeographic(sign) || isWide(sign))) {
            return 1;
        }
        return switch (Character.getType(sign)) {
            case Character.UPPERCASE_LETTER ->
                sign == 'I' || sign == 'J' ? 0.45 : sign == 'W' || sign == 'M' ? 0.9 : 0.7;
            case Character.DECIMAL_DIGIT_NUMBER -> 0.63;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            case Character.SPACE_SEPARATOR -> 0.29;
            case Character.LOWERCASE_LETTER ->
                "fijlrt".indexOf(sign) >= 0 ? 0.35 : sign == 'm' || sign == 'w' ? 0.86 : 0.6;
            default -> ".,:;!|'".indexOf(sign) >= 0 ? 0.3 : sign == '@' || sign == '…' ? 0.95 : 0.6;
        };
    }

    private static boolean isWide(int sign) {
        return sign <= 0x11FF
                || (sign >= 0x3000 && sign <= 0x33FF)
                || (sign >= 0xAC00 && sign <= 0xD7FF)
                || (sign >= 0xFE30 && sign <= 0xFE6F)
                || (sign >= 0xFF01 && sign <= 0xFF60)
                || sign >= 0x1F300;
    }
}
