package intercept.identity;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.identity.TextTrick.Kind;
import intercept.model.TextRange;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTricksTest {

    @ParameterizedTest
    @CsvSource({
        "Alice\u200BSmith, INVISIBLE, 5, 6",
        "Alice\u00ADSmith, INVISIBLE, 5, 6",
        "Ali\u200Dce, INVISIBLE, 3, 4",
        "Alice\uDB40\uDC41, INVISIBLE, 5, 7",
        "\u202Eecila, DIRECTION, 0, 1",
        "alice\u2066@, DIRECTION, 5, 6",
        "Ali\u0007ce, CONTROL, 3, 4",
        "Dear Аlice, MIXED_SCRIPTS, 5, 10",
        "раураӏ, WHOLE_WORD_OF_LOOKALIKES, 0, 6",
        "Re: 𝐏𝐚𝐲𝐦𝐞𝐧𝐭, ODD_FORMS, 4, 18"
    })
    void areFoundWithTheirPlace(String text, Kind kind, int start, int end) {
        assertThat(TextTricks.in(text)).containsExactly(new TextTrick(kind, new TextRange(start, end)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alice Smith",
                "Jürgen Müller, François Noël",
                "Иван Петров",
                "Иван Петров (Intercept Ltd)",
                "то не мы",
                "田中さくら",
                "ＡＢＣ株式会社 経理部 Tanaka",
                "김민준",
                "محمد علي",
                "می\u200Cخواهم",
                "שלום\u200F world",
                "क्\u200Dष",
                "👩\u200D💻 Alice ❤\uFE0F",
                "№ 5, ª º ﬁn"
            })
    void staysQuietAboutGenuineNames(String text) {
        assertThat(TextTricks.in(text)).isEmpty();
    }

    @Test
    void areFoundInDomainsLabelByLabel() {
        assertThat(TextTricks.inDomain("mycоmpany.example"))
                .containsExactly(new TextTrick(Kind.MIXED_SCRIPTS, new TextRange(0, 9)));
        assertThat(TextTricks.inDomain("xn--80ak6aa92e.example"))
                .containsExactly(new TextTrick(Kind.WHOLE_WORD_OF_LOOKALIKES, new TextRange(0, 5)));
        assertThat(TextTricks.inDomain("my\u200Bcompany.example"))
                .containsExactly(new TextTrick(Kind.INVISIBLE, new TextRange(2, 3)));
        assertThat(TextTricks.inDomain("пример.example")).isEmpty();
        assertThat(TextTricks.inDomain("bücher.example")).isEmpty();
    }

    @Test
    void takeAnything() {
        var random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append((char) random.nextInt(0x10000));
            }
            assertThat(TextTricks.in(text.toString()))
                    .allSatisfy(
                            trick -> assertThat(trick.at().of(text.toString())).isNotEmpty());
            assertThat(TextTricks.inDomain(text.toString())).isNotNull();
        }
        assertThat(TextTricks.in("а\u200B".repeat(50_000))).hasSize(50_000);
    }
}
