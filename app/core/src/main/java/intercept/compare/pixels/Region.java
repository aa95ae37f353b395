package intercept.compare.pixels;

import intercept.model.document.Box;

/// A part of the page that looks different, in points of either page. Both boxes show the same place: one is
/// the other, carried over by the [Registration].
public record Region(Box genuine, Box disputed) {}
