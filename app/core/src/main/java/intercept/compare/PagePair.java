package intercept.compare;

import java.util.OptionalInt;

/// Two pages that show the same thing, or one that has no partner.
///
/// @param genuine counted from 1; absent where the disputed document has one page more
/// @param similarity of their words, 0 to 1; 1 also where both are the same picture
public record PagePair(OptionalInt genuine, OptionalInt disputed, double similarity) {

    public static PagePair of(int genuine, int disputed, double similarity) {
        return new PagePair(OptionalInt.of(genuine), OptionalInt.of(disputed), similarity);
    }

    public static PagePair removed(int genuine) {
        return new PagePair(OptionalInt.of(genuine), OptionalInt.empty(), 0);
    }

    public static PagePair inserted(int disputed) {
        return new PagePair(OptionalInt.empty(), OptionalInt.of(disputed), 0);
    }
}
