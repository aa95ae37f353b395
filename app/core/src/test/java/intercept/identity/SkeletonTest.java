package intercept.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.SpoofChecker;
import intercept.Corpora;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {

    private static final Set<String> CORRECTED = Set.of("""
            0623 0624 0626 08A8
            013F 0150 0192 01A0 01A1 01F5 0226 0227 02DB 037A 0419 045D 048A 04CF 09E6 0B66 0CE6 0D10 1051C
            111C7 114D0 118C4 13A4 14B7 1D9F 1E9A 1F7D 1FF6 302C 90DE 96B8 A4ED F9B8 FA2E FB2F FB30 FB39 FB49
            FF3B FF3D
            """.strip().split("\\s+"));

    @ParameterizedTest
    @CsvSource({
        "mycompany, rnycompany",
        "mycompany, nnycompany",
        "mycompany, MYC0MPANY",
        "mycompany, mусоmраnу",
        "mycompany, mycömpany",
        "mycompany, ｍｙｃｏｍｐａｎｙ",
        "wallet, vvallet",
        "wallet, waIIet",
        "wallet, wa11et",
        "wallet, wal|et",
        "dental, clental",
        "dental, clentai",
        "data, dcita",
        "sales5, 5ale55",
        "bank, 8ank",
        "quest, guest",
        "value, ualue",
        "paypal, раураl",
        "City, CITY",
        "Bank, Ваnk"
    })
    void isTheSameForWhatLooksAlike(String one, String other) {
        assertThat(Skeleton.of(other)).isEqualTo(Skeleton.of(one));
    }

    @ParameterizedTest
    @CsvSource({"card, cara", "mycompany, mycompeny", "か, が", "שלום, שלוס", "a, b", "o, a"})
    void differsForWhatDoesNot(String one, String other) {
        assertThat(Skeleton.of(other)).isNotEqualTo(Skeleton.of(one));
    }

    @Test
    void ofASkeletonIsItself() {
        var random = new Random(11);
        for (int i = 0; i < 50_000; i++) {
            var text = i % 2 == 0 ? anything(random) : lookalikes(random);
            var once = Skeleton.of(text);
            assertThat(Skeleton.of(once)).as(text).isEqualTo(once);
        }
    }

    @Test
    void ofPlainNamesIsTheSameOnTheLongWay() {
        var random = new Random(13);
        for (int i = 0; i < 200_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(9); n > 0; n--) {
                text.append("rnmvwcldiao01|5s8bqguvIOMCRNL-.".charAt(random.nextInt(31)));
            }
            assertThat(Skeleton.of(text.toString())).as(text.toString()).isEqualTo(Skeleton.ofAny(text.toString()));
        }
    }

    @Test
    void ofEveryCharacterIsItsOwn() {
        var restless = new ArrayList<Integer>();
        for (int c = 0; c <= 0x10FFFF; c++) {
            var once = Skeleton.of(Character.toString(c));
            if (!Skeleton.of(once).equals(once)) {
                restless.add(c);
            }
        }
        assertThat(restless).isEmpty();
    }

    /// The short way for plain names must say what ICU says.
    @Test
    void saysOfPlainNamesWhatIcuSays() {
        var checker =
                new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
        for (char c = 0x21; c < 0x7F; c++) {
            var text = "x" + c + "y";
            assertThat(Skeleton.unicode(text)).isEqualTo(checker.getSkeleton(text));
        }
    }

    @Test
    void takesAMonster() {
        assertThat(Skeleton.of("rn".repeat(50_000))).isEqualTo("m".repeat(50_000));
        assertThat(Skeleton.of("ö".repeat(50_000))).isEqualTo("o".repeat(50_000));
    }

    /// All pairs of the corpus (Unicode 10) against ICU's data, which are newer. A pair holds where both sides have
    /// one skeleton. Unicode has since taken these out or given them another look-alike:
    ///
    /// - Arabic mathematical letters: the old data had their dotted and stretched forms like the plain ones;
    /// - Arabic letters with hamza: its look-alike is now the combining U+0654, no more the spacing U+0674;
    /// - and the single letters of [#CORRECTED], such as `ӏ` (now l, was i) and `ȧ` (no more å).
    ///
    /// Where the two differ only in a mark or in what our own pairs make alike, they are alike for us.
    @Test
    void holdsForThePairsOfUnicode() throws IOException {
        var file = Corpora.folder("lookalike-confusables").resolve("package/data/confusables.json");
        Map<?, ?> pairs = new ObjectMapper().readValue(file.toFile(), Map.class);
        var otherwise = new TreeSet<String>();
        var ours = new TreeSet<String>();
        pairs.forEach((from, to) -> {
            var one = from.toString();
            var other = to.toString();
            if (!Skeleton.unicode(one).equals(Skeleton.unicode(other))) {
                otherwise.add(hex(one));
            }
            if (!Skeleton.of(one).equals(Skeleton.of(other))) {
                ours.add(hex(one));
            }
        });

        assertThat(pairs).hasSize(6_294);
        assertThat(otherwise).hasSize(108).allMatch(SkeletonTest::isCorrected);
        assertThat(ours).hasSize(92).isSubsetOf(otherwise);
    }

    private static boolean isCorrected(String hex) {
        int c = Integer.parseInt(hex, 16);
        boolean arabic = (c >= 0x1EE00 && c <= 0x1EEFF) || (c >= 0xFB50 && c <= 0xFEFF);
        return arabic || CORRECTED.contains(hex);
    }

    private static String hex(String text) {
        return "%04X".formatted(text.codePointAt(0));
    }

    private static String anything(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            text.appendCodePoint(random.nextInt(3) == 0 ? random.nextInt(0x110000) : random.nextInt(0x600));
        }
        return text.toString();
    }

    private static String lookalikes(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            text.append("rnmvwcldiao01|5s8bqguvIO\u0301о".charAt(random.nextInt(26)));
        }
        return text.toString();
    }
}
