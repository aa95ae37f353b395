package intercept.compare.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.documents.PageImage;
import intercept.model.document.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final PageImage PAGE = InvoicePage.GENUINE.at(150);

    @Test
    void carriesABoxThereAndBack() {
        var way = new Registration(1.01, -0.02, 4, 0.02, 0.99, -3);

        assertThat(way.inverse().x(way.x(100, 200), way.y(100, 200))).isCloseTo(100, Offset.offset(1e-9));
        assertThat(way.inverse().y(way.x(100, 200), way.y(100, 200))).isCloseTo(200, Offset.offset(1e-9));
        assertThat(Registration.translation(2, 3).moved(new Box(1, 1, 5, 5))).isEqualTo(new Box(3, 4, 5, 5));
    }

    @Test
    void isNothingWhereMostWordsStandWhereTheyStood() {
        var anchors = new ArrayList<>(PagePictures.words(0));
        PagePictures.words(14).stream().limit(19).forEach(anchors::add);

        assertThat(AnchorFit.of(anchors)).contains(Registration.IDENTITY);
    }

    @Test
    void isAShiftWhereAShiftExplainsTheWords() {
        assertThat(AnchorFit.of(PagePictures.words(0.4)))
                .hasValueSatisfying(way -> assertThat(way.distance(Registration.translation(0.4, 0.4), 595, 842))
                        .isLessThan(0.01));
    }

    @Test
    void needsSomeWordsThatAgree() {
        assertThat(AnchorFit.of(PagePictures.words(0).subList(0, 3))).isEmpty();
        assertThat(AnchorFit.of(List.of())).isEmpty();
    }

    @Test
    void isFoundFromWordsOfWhichAThirdIsWrong() {
        var random = new Random(5);
        var way = new Registration(1.01, -0.012, 5, 0.012, 1.01, -7);
        var anchors = new ArrayList<Anchor>();
        for (int i = 0; i < 60; i++) {
            double x = random.nextDouble(50, 540);
            double y = random.nextDouble(50, 790);
            double wrong = i % 3 == 0 ? random.nextDouble(5, 60) : random.nextDouble(-0.05, 0.05);
            anchors.add(new Anchor(at(x, y), at(way.x(x, y) + wrong, way.y(x, y))));
        }

        assertThat(AnchorFit.of(anchors))
                .hasValueSatisfying(
                        found -> assertThat(found.distance(way, 595, 842)).isLessThan(0.1));
    }

    @Test
    void isFoundFromThePictureToAThirdOfAPixel() {
        var random = new Random(20_26);
        for (int run = 0; run < 6; run++) {
            var scanner = Scanner.OFFICE
                    .turned(random.nextDouble(-2, 2))
                    .stretched(random.nextDouble(0.975, 1.025))
                    .moved(random.nextDouble(-0.03, 0.03), random.nextDouble(-0.03, 0.03));
            var truth = new double[6];
            scanner.way(PAGE).getMatrix(truth);
            var way = new Registration(truth[0], truth[2], truth[4], truth[1], truth[3], truth[5]);

            var pair = SheetPair.of(PAGE, scanner.scan(PAGE), List.of());

            assertThat(pair.registration().distance(way, 595, 842) * PAGE.scale())
                    .as("%s, pixels off", scanner)
                    .isLessThan(0.6);
            assertThat(Math.hypot(
                                    pair.registration().x(300, 420) - way.x(300, 420),
                                    pair.registration().y(300, 420) - way.y(300, 420))
                            * PAGE.scale())
                    .isLessThan(0.3);
        }
    }

    private static Box at(double x, double y) {
        return new Box(x - 15, y - 4, 30, 8);
    }
}
