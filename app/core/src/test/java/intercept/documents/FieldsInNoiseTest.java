package intercept.documents;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.document.Box;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages without facts, and pages made to hold the reader up.
class FieldsInNoiseTest {

    private static final List<String> WORDS = List.of(
            "paper",
            "Karton",
            "12",
            "3.50",
            "white",
            "2026",
            "0800",
            "Stück",
            "A4",
            "x",
            "120",
            "mm",
            "紙",
            "見本",
            "livraison",
            "50 %",
            "rouleaux",
            "10.00",
            "ref",
            "7",
            "Musterstadt",
            "12345",
            "und",
            "of",
            "9,9000");

    @RepeatedTest(200)
    void findsNothingAmongGoods(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        var sheet = new Sheet();
        for (int line = 0; line < 25; line++) {
            var text = new StringBuilder();
            for (int word = random.nextInt(8); word >= 0; word--) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            }
            sheet.put(40 + random.nextInt(300), 50 + 14 * line, text.toString());
        }

        assertThat(InvoiceFields.find(List.of(sheet.page()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 ",
                "00",
                "IBAN DE",
                "1,",
                "1.1 ",
                "Total ",
                "Invoice no ",
                "a@",
                "www.",
                "+1 ",
                "- ",
                "(",
                "銀行",
                "普通1",
                "BLZ 1",
                "Tel 0/",
                "due date 1/",
                "sort code 2",
                "http://",
                "口座番号",
                "account number 1-",
                "DE00 ",
                "1 234 567 ",
                "RIB 20041 01005 ",
                "Bank: ",
                "a.a",
                "ABCDEFGH ",
                "2026-"
            })
    void isNotHeldUpByLongLines(String piece) {
        var text = piece.repeat(200_000 / piece.length());
        var words = new ArrayList<Word>();
        double x = 0;
        for (var word : text.strip().split(" ", -1)) {
            words.add(new Word(word, new Box(x, 50, word.length(), 10), 0, "Test", "", 10, 0));
            x += word.length() + 2;
        }
        var page = new PageContent(1, 595, 842, words, List.of(), List.of(), List.of());

        // Seconds at most; what is quadratic takes hours.
        Assertions.assertTimeout(Duration.ofMinutes(2), () -> InvoiceFields.find(List.of(page)));
    }
}
