package intercept.desktop.views.invoices;

/// A page of a document where it is shown.
///
/// @param page counted from 1
/// @param width in points
record Spot(Side side, Source source, int page, double width, double height) {}
