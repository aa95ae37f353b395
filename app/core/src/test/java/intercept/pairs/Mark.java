package intercept.pairs;

import intercept.compare.Change.Place;

/// Something that was printed, and where.
///
/// @param key what it is; equal for the same thing in both documents of a pair
/// @param place tight around the ink
record Mark(String key, Place place, String text) {}
