package intercept.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SequenceMatchTest {

    @Test
    void pairsWhatIsTheSameInOrder() throws InterruptedException {
        assertThat(match(new int[] {1, 2, 3, 4}, new int[] {1, 9, 3, 4, 5})).containsExactly(0, -1, 2, 3);
    }

    @Test
    void ratherKeepsTogetherWhatHangsTogether() throws InterruptedException {
        assertThat(match(new int[] {7, 1, 2, 3, 8}, new int[] {9, 1, 5, 1, 2, 3, 6}))
                .containsExactly(-1, 3, 4, 5, -1);
    }

    @Test
    void pairsOnlyEqualThingsAndNeverCrosses() throws InterruptedException {
        var random = new Random(3);
        for (int round = 0; round < 300; round++) {
            int[] first = random.ints(random.nextInt(60), 0, 12).toArray();
            int[] second = random.ints(random.nextInt(60), 0, 12).toArray();
            int[] partner = match(first, second);
            int last = -1;
            for (int i = 0; i < first.length; i++) {
                if (partner[i] >= 0) {
                    assertThat(second[partner[i]]).isEqualTo(first[i]);
                    assertThat(partner[i]).isGreaterThan(last);
                    last = partner[i];
                }
            }
        }
    }

    @Test
    void findsOneChangeInALongText() throws InterruptedException {
        int[] first = new Random(5).ints(60_000, 0, 4_000).toArray();
        int[] second = first.clone();
        second[30_000] = 5_000;
        int[] partner = match(first, second);
        assertThat(partner[30_000]).isEqualTo(-1);
        assertThat(Arrays.stream(partner).filter(one -> one < 0)).hasSize(1);
    }

    private static int[] match(int[] first, int[] second) throws InterruptedException {
        return SequenceMatch.match(first, second, (_, _) -> 2);
    }
}
