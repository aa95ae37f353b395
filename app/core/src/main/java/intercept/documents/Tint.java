package intercept.documents;

import java.util.OptionalInt;

/// The colour of a paint, place by place.
interface Tint {

    Tint UNKNOWN = (_, _) -> OptionalInt.empty();

    /// 0xRRGGBB at a place of the page as displayed; absent where it cannot be told.
    OptionalInt at(double x, double y);

    static Tint of(OptionalInt colour) {
        return (_, _) -> colour;
    }
}
