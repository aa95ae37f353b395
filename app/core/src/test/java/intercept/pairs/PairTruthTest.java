package intercept.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.compare.Change.Kind;
import intercept.compare.Change.Place;
import intercept.model.document.Box;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The generator of pairs itself: what it says is true.
class PairTruthTest {

    private static final int DPI = 144;
    private static final double SCALE = DPI / 72.0;

    @Test
    void everyPairHasANameOfItsOwn() {
        assertThat(Pairs.all()).extracting(Draft::name).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(40);
    }

    @TestFactory
    Stream<DynamicTest> givesTheSameBytesEveryTime() {
        return Stream.of(
                        "digits-only",
                        "iban-bic",
                        "qr-picture",
                        "incremental-update",
                        "signed",
                        "scan-0.5-degree",
                        "embedded-xml")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var one = named(name).pair();
                    var two = named(name).pair();
                    assertThat(one.genuine()).isEqualTo(two.genuine());
                    assertThat(one.disputed()).isEqualTo(two.disputed());
                }));
    }

    /// What was printed fills the box in which it is said to stand, on both sides.
    @TestFactory
    Stream<DynamicTest> trueBoxesAreFullOfInk() {
        return Pairs.all().stream()
                .map(draft -> DynamicTest.dynamicTest(draft.name(), () -> {
                    var pair = draft.pair();
                    for (var change : pair.changes()) {
                        if (isSeen(change)) {
                            isFull(pair.genuine(), change.genuine(), pair.isNative());
                            isFull(pair.disputed(), change.disputed(), pair.isNative());
                        }
                    }
                }));
    }

    private static boolean isSeen(TrueChange change) {
        return Stream.of(Kind.HIDDEN_TEXT, Kind.PAGE_INSERTED, Kind.PAGE_REMOVED)
                .noneMatch(change.kinds()::contains);
    }

    private static void isFull(byte[] pdf, Optional<Place> place, boolean isNative) throws IOException {
        if (place.isEmpty()) {
            return;
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(place.get().page() - 1, DPI);
            var box = place.get().box();
            var ink = ink(image, box.grown(1));
            assertThat(ink.width()).isGreaterThan(0.85 * box.width());
            // A turned box is higher than what it holds.
            assertThat(ink.height()).isGreaterThan((isNative ? 0.75 : 0.55) * box.height());
        }
    }

    /// Where pixels differ from the commonest one of the area.
    private static Box ink(BufferedImage image, Box area) {
        int left = (int) Math.round(area.x() * SCALE);
        int top = (int) Math.round(area.y() * SCALE);
        int right = (int) Math.round(area.right() * SCALE);
        int bottom = (int) Math.round(area.bottom() * SCALE);
        int ground = image.getRGB(left, top);
        int minX = right;
        int minY = bottom;
        int maxX = left;
        int maxY = top;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (differs(image.getRGB(x, y), ground)) {
                    minX = Math.min(minX, x);
                    minY = Math.min(minY, y);
                    maxX = Math.max(maxX, x + 1);
                    maxY = Math.max(maxY, y + 1);
                }
            }
        }
        return Box.between(minX / SCALE, minY / SCALE, maxX / SCALE, maxY / SCALE);
    }

    private static boolean differs(int one, int two) {
        return Stream.of(16, 8, 0).anyMatch(shift -> Math.abs((one >> shift & 255) - (two >> shift & 255)) > 60);
    }

    private static Draft named(String name) {
        return Pairs.all().stream()
                .filter(draft -> draft.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void accountsHaveTrueCheckDigits() {
        assertThat(List.of(
                        Accounts.iban("BE", "539007547034"),
                        Accounts.iban("DE", "370400440532013000"),
                        Accounts.french(Accounts.rib("20041", "01005", "0500013M026"))))
                .containsExactly(
                        "BE68 5390 0754 7034", "DE89 3704 0044 0532 0130 00", "FR14 2004 1010 0505 0001 3M02 606");
    }
}
