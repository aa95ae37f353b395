package intercept.compare.pixels;

/// How the brightness of one picture of a page becomes that of another: lamp, paper and contrast of two scans
/// differ.
final class Toning {

    private Toning() {}

    static Toning of(Sheet genuine, Sheet disputed) {
        return new Toning();
    }

    Sheet toned(Sheet sheet) {
        return sheet;
    }
}
