package intercept.desktop.views.invoices;

/// How two pages are held against each other, in the order of the keys 1 to 4.
enum Mode {
    SIDE_BY_SIDE,
    OVERLAY,
    SWIPE,
    BLINK
}
