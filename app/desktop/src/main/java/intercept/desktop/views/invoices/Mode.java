package intercept.desktop.views.invoices;

/// How two pages are held against each other.
enum Mode {
    SIDE_BY_SIDE(1),
    OVERLAY(2),
    SWIPE(3),
    BLINK(4);

    private final int key;

    Mode(int key) {
        this.key = key;
    }

    /// The digit that chooses it.
    int key() {
        return key;
    }
}
