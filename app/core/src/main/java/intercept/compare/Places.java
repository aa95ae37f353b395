package intercept.compare;

import intercept.model.document.Box;

/// Boxes as a reader wants them drawn.
final class Places {

    private static final double SIDE = 0.5;
    private static final double ABOVE = 1;

    private Places() {}

    /// A little air around words: fonts name their own height, and some letters reach beyond it.
    static Box around(Box words) {
        return Box.between(
                Math.max(0, words.x() - SIDE),
                Math.max(0, words.y() - ABOVE),
                words.right() + SIDE,
                words.bottom() + ABOVE);
    }
}
