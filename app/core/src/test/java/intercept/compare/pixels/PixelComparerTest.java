package intercept.compare.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.documents.PageImage;
import intercept.model.document.Box;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PixelComparerTest {

    private static final InvoicePage INVOICE = InvoicePage.GENUINE;
    private static final PageImage PAGE = INVOICE.at(150);
    /// The one digit that is changed below.
    private static final Box DIGIT = new Box(262.9, 503.8, 4.8, 7.3);

    private final Color red = new Color(190, 30, 40);

    @Test
    void findsNothingOnTheSamePicture() {
        assertThat(found(PAGE, INVOICE.at(150))).isEmpty();
    }

    @Test
    void findsNothingOnAPageThatWasShiftedByLessThanAPoint() {
        assertThat(found(PAGE, INVOICE.shifted(0.4).at(150))).isEmpty();
        assertThat(PixelComparer.regions(
                        PAGE, INVOICE.shifted(0.4).at(150), PagePictures.words(0.4), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void findsNothingWhereOnlyTheRendererDiffers() {
        assertThat(found(PAGE, Renderings.withoutSmoothing(INVOICE, 150))).isEmpty();
        assertThat(found(PAGE, Renderings.reducedFrom(INVOICE, 150, 3))).isEmpty();
        assertThat(found(PAGE, Renderings.gamma(PAGE, 1.1))).isEmpty();
    }

    @Test
    void findsNothingAtAnotherResolution() {
        assertThat(found(PAGE, INVOICE.at(200))).isEmpty();
        assertThat(found(INVOICE.at(300), PAGE)).isEmpty();
    }

    @Test
    void findsNothingAtAnotherQualityOfCompression() {
        assertThat(found(
                        Scanner.PLAIN.compressed(0.9).scan(PAGE),
                        Scanner.PLAIN.compressed(0.6).scan(PAGE)))
                .isEmpty();
    }

    @Test
    void findsAChangedDigitAndNothingElse() {
        var forged = INVOICE.withAccount("BE68 5390 0754 7084");

        assertThat(found(PAGE, forged.at(150))).singleElement().satisfies(box -> Boxes.assertFits(box, DIGIT));
        assertThat(found(PAGE, forged.shifted(0.4).at(150)))
                .singleElement()
                .satisfies(box -> Boxes.assertFits(box, DIGIT));
    }

    @Test
    void saysNothingAboutWhatIsExplained() {
        var forged = INVOICE.withAccount("LT12 1000 0111 0100 1000").at(150);
        var account = new Box(174, 502, 135, 10);

        assertThat(PixelComparer.regions(PAGE, forged, PagePictures.words(0), List.of(account), List.of(account)))
                .isEmpty();
    }

    @Test
    void findsALogoThatMovedByTwoPixelsAsOneThing() {
        double moved = 2 * 72 / 150.0;

        assertThat(found(PAGE, INVOICE.withLogo(moved, INVOICE.logo()).at(150)))
                .singleElement()
                .satisfies(box -> Boxes.assertFits(box, InvoicePage.LOGO.with(InvoicePage.LOGO.moved(moved, 0))));
    }

    @Test
    void findsALogoOfAnotherColour() {
        assertThat(found(PAGE, INVOICE.withLogo(0, red).at(150)).getFirst())
                .satisfies(box -> Boxes.assertFits(box, InvoicePage.LOGO));
    }

    @Test
    void findsAnAddedStampAsOneThing() {
        assertThat(found(PAGE, INVOICE.stamped().at(150)))
                .singleElement()
                .satisfies(box -> Boxes.assertFits(box, InvoicePage.STAMP));
    }

    @Test
    void findsAWhiteBoxOnAPaleGround() {
        var white = new Box(200, 230, 60, 12);

        assertThat(found(PAGE, INVOICE.patched(white).at(150)))
                .singleElement()
                .satisfies(box -> Boxes.assertFits(box, white));
    }

    @Test
    void findsAGroundThatLostItsColour() {
        assertThat(found(PAGE, INVOICE.withTint(Color.WHITE).at(150)))
                .singleElement()
                .satisfies(box -> Boxes.assertFits(box, InvoicePage.TINT));
    }

    @Test
    void findsWhatStandsOnAPartOfThePageThatTheOtherDoesNotHave() {
        var longer = Renderings.lengthened(PAGE, 60, new Box(100, 860, 50, 20));

        assertThat(found(PAGE, longer))
                .singleElement()
                .satisfies(box -> Boxes.assertFits(box, new Box(100, 860, 50, 20)));
        assertThat(found(longer, PAGE)).hasSize(1);
    }

    @Test
    void findsOnlyTheInsertedLineWhereAllBelowMovedDown() {
        var moved = new ArrayList<>(PagePictures.words(0));
        for (int i = 0; i < 16; i++) {
            int row = i / 2;
            var word = new Box(70 + 104.0 * (i % 2), 502 + 16.0 * row, 40, 9);
            moved.add(new Anchor(word, word.moved(0, 14)));
        }

        var regions = PixelComparer.regions(
                PAGE, INVOICE.withALineBeforeThePayment(14).at(150), moved, List.of(), List.of());

        assertThat(InvoicePage.boxes(regions))
                .singleElement()
                .satisfies(box -> Boxes.assertFits(box, new Box(70.7, 467, 138, 9)));
    }

    @Test
    void placesARegionOnBothPages() {
        var forged = INVOICE.withAccount("BE68 5390 0754 7084").shifted(3).at(150);

        assertThat(PixelComparer.regions(PAGE, forged, PagePictures.words(3), List.of(), List.of()))
                .singleElement()
                .satisfies(region -> {
                    Boxes.assertFits(region.genuine(), DIGIT);
                    assertThat(region.disputed()).isEqualTo(region.genuine().moved(3, 3));
                });
    }

    @Test
    void ordersRegionsFromTopToBottom() {
        var forged = INVOICE.withAccount("BE68 5390 0754 7084").withLogo(0, red).stamped();

        assertThat(found(PAGE, forged.at(150)))
                .isSortedAccordingTo((one, other) -> Double.compare(one.y(), other.y()))
                .hasSize(4);
    }

    @Test
    void findsTheSameEachTime() {
        var forged = INVOICE.withAccount("BE68 5390 0754 7084").stamped().at(150);

        assertThat(found(PAGE, forged)).isEqualTo(found(PAGE, forged));
    }

    private static List<Box> found(PageImage genuine, PageImage disputed) {
        return InvoicePage.boxes(PixelComparer.regions(genuine, disputed, List.of(), List.of(), List.of()));
    }
}
