package intercept.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordPrintTest {

    @Test
    void isTheSameWhateverTheOrder() {
        var words = words(0, 80);
        var shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, new Random(1042));

        assertThat(WordPrint.of(shuffled)).isEqualTo(WordPrint.of(words));
    }

    @Test
    void tellsAboutWhichShareOfTheWordsIsCommon() {
        var one = WordPrint.of(words(0, 300));

        assertThat(one.similarity(one)).isEqualTo(1);
        assertThat(one.similarity(WordPrint.of(words(30, 330)))).isCloseTo(0.82, within(0.15));
        assertThat(one.similarity(WordPrint.of(words(150, 450)))).isCloseTo(0.33, within(0.2));
        assertThat(one.similarity(WordPrint.of(words(300, 600)))).isLessThan(0.1);
    }

    @Test
    void aFewWordsAreLikeNothing() {
        var few = WordPrint.of(words(0, 11));

        assertThat(few).isEqualTo(WordPrint.NONE);
        assertThat(few.similarity(few)).isZero();
    }

    private static List<String> words(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> "word" + number).toList();
    }
}
