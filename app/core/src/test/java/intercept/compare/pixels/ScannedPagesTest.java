package intercept.compare.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.documents.PageImage;
import intercept.model.document.Box;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The genuine page and the disputed one went through two scanners, at other times.
class ScannedPagesTest {

    private static final InvoicePage INVOICE = InvoicePage.GENUINE;
    private static final Scanner OTHER =
            Scanner.OFFICE.noisy(4, 77).lit(5, 0.85).compressed(0.6);
    private static final Scanner ASKEW = OTHER.turned(0.7).moved(0.01, -0.015);

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 0",
        "0.5, 1, 0, 0",
        "-1, 1, 0, 0",
        "2, 1, 0, 0",
        "-1.5, 1.03, 0.05, -0.04",
        "1.2, 0.97, -0.03, 0.05",
        "-2, 0.985, 0.02, 0.02"
    })
    void findsNothingOnTheSamePageScannedAgain(double degrees, double stretch, double right, double down) {
        var again = OTHER.turned(degrees).stretched(stretch).moved(right, down);
        var page = INVOICE.at(150);

        assertThat(found(Scanner.OFFICE.scan(page), again.scan(page))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {150, 200})
    void findsNothingBetweenADrawnPageAndItsScan(double dpi) {
        assertThat(found(INVOICE.at(dpi), ASKEW.scan(INVOICE.at(dpi)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BE68 5390 0754 7084, 262.9, 4.8, 150",
        "BE68 5390 0754 7084, 262.9, 4.8, 200",
        "BE68 5396 0754 7034, 218.3, 4.8, 150",
        "BE68 5398 0754 7034, 218.3, 4.8, 150",
        "BE68 5390 0764 7034, 237.7, 4.8, 150",
        "BE68 5390 0794 7034, 237.7, 4.8, 200",
        "BE86 5390 0754 7034, 187.7, 10.4, 150",
        "BE86 5390 0754 7034, 187.7, 10.4, 200"
    })
    void findsChangedDigitsOfAnAccountNumber(String account, double left, double width, double dpi) {
        var forged = INVOICE.withAccount(account).at(dpi);

        assertThat(found(Scanner.OFFICE.scan(INVOICE.at(dpi)), ASKEW.scan(forged)))
                .singleElement()
                .satisfies(box -> Boxes.assertFits(box, new Box(left, 504, width, 7)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {150, 200})
    void findsAnAddedComma(double dpi) {
        var forged = INVOICE.withAccount("BE68 5390,0754 7034").at(dpi);

        assertThat(found(Scanner.OFFICE.scan(INVOICE.at(dpi)), ASKEW.scan(forged)))
                .singleElement()
                .satisfies(box -> assertThat(box.grown(1).shared(new Box(224.3, 510, 1.3, 2.5)))
                        .isGreaterThan(3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {150, 200})
    void findsAWhitePatchOverText(double dpi) {
        var forged = INVOICE.patched(new Box(170, 500, 120, 14)).at(dpi);

        assertThat(found(Scanner.OFFICE.scan(INVOICE.at(dpi)), ASKEW.scan(forged)))
                .singleElement()
                .satisfies(box -> Boxes.assertFits(box, new Box(175, 504, 98.5, 7)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {150, 200})
    void findsAnAddedStampAsOneThing(double dpi) {
        var forged = INVOICE.stamped().at(dpi);

        assertThat(found(Scanner.OFFICE.scan(INVOICE.at(dpi)), ASKEW.scan(forged)))
                .singleElement()
                .satisfies(box -> Boxes.assertFits(box, InvoicePage.STAMP));
    }

    @ParameterizedTest
    @ValueSource(doubles = {150, 200})
    void findsAMovedLogoAsOneThing(double dpi) {
        var forged = INVOICE.withLogo(3, INVOICE.logo()).at(dpi);

        assertThat(found(Scanner.OFFICE.scan(INVOICE.at(dpi)), ASKEW.scan(forged)))
                .singleElement()
                .satisfies(box -> Boxes.assertFits(box, InvoicePage.LOGO.with(InvoicePage.LOGO.moved(3, 0))));
    }

    private static List<Box> found(PageImage genuine, PageImage disputed) {
        return InvoicePage.boxes(PixelComparer.regions(genuine, disputed, List.of(), List.of(), List.of()));
    }
}
