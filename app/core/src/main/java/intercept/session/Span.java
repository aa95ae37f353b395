package intercept.session;

import intercept.model.ByteRange;

/// Bytes of an original.
///
/// @param sha256 which original
/// @param at where in it
/// @param exact false when the range is the nearest enclosing part, since the exact bytes cannot be told
public record Span(String sha256, ByteRange at, boolean exact) {}
