package intercept.documents;

/// Where reading a document stops, so that one file cannot hold up a case.
///
/// @param bytes size of a file
/// @param pages that are read; the others are left out
/// @param characters of text on one page
/// @param pixels of one rendered page; a larger one is rendered at a lower resolution
/// @param millis for one page
/// @param fileMillis for all pages of a file together, and as much again to search them for codes
public record DocumentLimits(long bytes, int pages, int characters, long pixels, long millis, long fileMillis) {

    public static final DocumentLimits DEFAULT =
            new DocumentLimits(100L << 20, 500, 1_000_000, 40_000_000, 20_000, 180_000);
}
