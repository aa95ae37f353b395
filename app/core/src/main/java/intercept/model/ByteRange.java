package intercept.model;

/// A stretch of the untouched original: where a reader finds the bytes that a claim rests on.
///
/// @param offset first byte, counted from 0
/// @param length number of bytes
public record ByteRange(long offset, long length) {

    public long end() {
        return offset + length;
    }
}
