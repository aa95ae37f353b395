package intercept.mail;

import intercept.model.ByteRange;

/// A stretch of an array; `to` is exclusive.
record Span(int from, int to) {

    int length() {
        return to - from;
    }

    ByteRange range() {
        return new ByteRange(from, length());
    }
}
