package intercept.compare.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.document.Box;

/// What a box around a change must keep to.
final class Boxes {

    /// A pixel's width is not a miss.
    private static final double PIXEL = 0.5;

    private Boxes() {}

    static void assertFits(Box found, Box change) {
        assertThat(found.grown(PIXEL).shared(change))
                .as("%s covers %s", found, change)
                .isGreaterThanOrEqualTo(change.area() * 0.999);
        assertThat(found.area()).as("area of %s for %s", found, change).isLessThan(3 * change.area());
    }
}
