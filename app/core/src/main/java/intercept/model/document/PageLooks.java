package intercept.model.document;

import java.util.HexFormat;

/// What a page looks like from afar, as 256 bits (a difference hash): two pictures of one page differ in few of them,
/// whatever their resolution.
public record PageLooks(long first, long second, long third, long fourth) {

    public static final int BITS = 256;

    /// A blank page, or one that cannot be drawn: like no other.
    public static final PageLooks NONE = new PageLooks(0, 0, 0, 0);

    /// @param hex 64 digits, or anything else for [#NONE]
    public static PageLooks parse(String hex) {
        if (hex.length() != BITS / 4) {
            return NONE;
        }
        return new PageLooks(part(hex, 0), part(hex, 1), part(hex, 2), part(hex, 3));
    }

    public String hex() {
        var digits = HexFormat.of();
        return digits.toHexDigits(first)
                + digits.toHexDigits(second)
                + digits.toHexDigits(third)
                + digits.toHexDigits(fourth);
    }

    /// How many bits differ; all where one of both is [#NONE].
    public int distance(PageLooks other) {
        if (equals(NONE) || other.equals(NONE)) {
            return BITS;
        }
        return Long.bitCount(first ^ other.first)
                + Long.bitCount(second ^ other.second)
                + Long.bitCount(third ^ other.third)
                + Long.bitCount(fourth ^ other.fourth);
    }

    private static long part(String hex, int number) {
        return HexFormat.fromHexDigitsToLong(hex, number * 16, number * 16 + 16);
    }
}
