package intercept.compare.pixels;

/// How restless the paper of a page is: drawn pages are calm, scanned and compressed ones are not.
final class Noise {

    private static final int ROWS = 4;
    private static final int PAPER = 12;
    private static final double SCANNED = 0.02;

    private Noise() {}

    static boolean scanned(Sheet sheet) {
        int paper = paper(sheet);
        long near = 0;
        long restless = 0;
        for (int y = 0; y < sheet.height(); y += ROWS) {
            int end = (y + 1) * sheet.width();
            int before = -1;
            for (int at = y * sheet.width(); at < end; ) {
                int after = sheet.runEnd(at, end);
                int level = sheet.pixels()[at] >> 8 & 255;
                if (Math.abs(level - paper) <= PAPER) {
                    near += before < 0 ? after - at - 1 : after - at;
                    if (before >= 0 && level != before && Math.abs(level - before) <= PAPER) {
                        restless++;
                    }
                }
                before = level;
                at = after;
            }
        }
        return restless > SCANNED * near;
    }

    /// The level most of the page has.
    static int paper(Sheet sheet) {
        var counts = new int[256];
        for (int y = 0; y < sheet.height(); y += ROWS) {
            int end = (y + 1) * sheet.width();
            for (int at = y * sheet.width(); at < end; ) {
                int after = sheet.runEnd(at, end);
                counts[sheet.pixels()[at] >> 8 & 255] += after - at;
                at = after;
            }
        }
        int most = 255;
        for (int level = 0; level < 256; level++) {
            if (counts[level] > counts[most]) {
                most = level;
            }
        }
        return most;
    }
}
