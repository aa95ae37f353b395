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
            int from = y * sheet.width();
            int before = sheet.pixels()[from] >> 8 & 255;
            for (int x = 1; x < sheet.width(); x++) {
                int level = sheet.pixels()[from + x] >> 8 & 255;
                if (Math.abs(level - paper) <= PAPER) {
                    near++;
                    if (level != before && Math.abs(level - before) <= PAPER) {
                        restless++;
                    }
                }
                before = level;
            }
        }
        return restless > SCANNED * near;
    }

    /// The level most of the page has.
    static int paper(Sheet sheet) {
        var counts = new int[256];
        for (int y = 0; y < sheet.height(); y += ROWS) {
            for (int x = 0; x < sheet.width(); x++) {
                counts[sheet.pixels()[y * sheet.width() + x] >> 8 & 255]++;
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
