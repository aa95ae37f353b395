package intercept.compare;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.compare.ComparedField.State;
import intercept.compare.MessageComparison.Side;
import intercept.model.ByteRange;
import intercept.model.Header;
import intercept.model.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageComparisonTest {

    private static final String GENUINE = """
            Dear Bob,

            please pay INV-1042 to BE68 5390 0754 7034 by Friday.

            Kind regards,
            Alice Smith
            My Company NV, +32 2 555 01 01

            > On 3 August Bob Brown wrote:
            > When is it due?
            """;

    private static final String ALTERED = """
            Dear Bob,

            please pay INV-1042 to LT12 1000 0111 0100 1000 by Friday.

            Kind regards,
            Alice Smith
            My Company NV, +44 20 7946 0001

            > On 3 August Bob Brown wrote:
            > When is it due?
            """;

    @Test
    void findsTheWordsThatChangedInWhatWasWritten() throws InterruptedException {
        var own = compare(GENUINE, ALTERED).own();
        assertThat(words(own.left(), own.changedLeft())).containsExactly("BE68 5390 0754 7034");
        assertThat(words(own.right(), own.changedRight())).containsExactly("LT12 1000 0111 0100 1000");
    }

    @Test
    void keepsTheSignatureAndTheEarlierMailApart() throws InterruptedException {
        var comparison = compare(GENUINE, ALTERED);
        assertThat(comparison.signature().left())
                .isEqualTo("Kind regards,\nAlice Smith\nMy Company NV, +32 2 555 01 01");
        assertThat(words(comparison.signature().right(), comparison.signature().changedRight()))
                .containsExactly("+44 20 7946 0001");
        assertThat(comparison.history().left()).isEqualTo("On 3 August Bob Brown wrote:\nWhen is it due?");
        assertThat(comparison.history().isSame()).isTrue();
    }

    @Test
    void takesBlanksQuotesAndDashesForNoChange() throws InterruptedException {
        assertThat(compare("It’s  due –\nnow", "It's due - now").own().isSame()).isTrue();
    }

    @Test
    void findsTheSignsThatChangedInAScriptWithoutBlanks() throws InterruptedException {
        var own = compare("振込先は東京銀行です。", "振込先は大阪銀行です。").own();
        assertThat(words(own.left(), own.changedLeft())).containsExactly("東京");
        assertThat(words(own.right(), own.changedRight())).containsExactly("大阪");
    }

    @Test
    void marksTheLettersThatDifferInAnAddressThatLooksLikeAnother() throws InterruptedException {
        var from = field(
                List.of(header("From", "Alice Smith <alice.smith@mycompany.example>")),
                List.of(header("From", "Alice Smith <alice.smith@rnycompany.example>")));
        assertThat(from.state()).isEqualTo(State.CHANGED);
        assertThat(words(from.text().left(), from.text().changedLeft()))
                .containsExactly("<alice.smith@mycompany.example>");
        assertThat(words(from.text().left(), from.text().lettersLeft())).containsExactly("m");
        assertThat(words(from.text().right(), from.text().lettersRight())).containsExactly("rn");
    }

    @Test
    void marksNoLettersWhereTwoAddressesAreNothingAlike() throws InterruptedException {
        var cc = field(List.of(header("Cc", "peter.janssens@mycompany.example")), List.of(header("Cc", "x9@q.test")));
        assertThat(cc.text().changedRight()).hasSize(1);
        assertThat(cc.text().lettersRight()).isEmpty();
    }

    @Test
    void marksNoLettersWhereTheSamePersonIsAtAnotherHouse() throws InterruptedException {
        var from = field(
                List.of(header("From", "alice.smith@mycompany.example")),
                List.of(header("From", "alice.smith@freemail.example")));
        assertThat(from.text().changedRight()).hasSize(1);
        assertThat(from.text().lettersRight()).isEmpty();
    }

    @Test
    void putsFieldsOfTheSameNameSideBySideFromTheOldestOn() throws InterruptedException {
        var left = List.of(header("Received", "by c"), header("Received", "by a"), header("Subject", "Hi"));
        var right = List.of(header("Received", "by a"), header("subject", "Hi"), header("X-Mailer", "PHPMailer"));
        assertThat(MessageComparison.of(new Side(left, ""), new Side(right, "")).fields())
                .extracting(field -> field.name() + " " + field.state())
                .containsExactly("Subject SAME", "Received LEFT_ONLY", "Received SAME", "X-Mailer RIGHT_ONLY");
    }

    @Test
    void saysHowMuchWasNotCompared() throws InterruptedException {
        var many = new ArrayList<Header>();
        for (int i = 0; i < 700; i++) {
            many.add(header("X-" + i, "value"));
        }
        var comparison = MessageComparison.of(new Side(many, "a ".repeat(150_000)), new Side(List.of(), "a b"));
        assertThat(comparison.leftOut()).isEqualTo(200 + 100_000);
        assertThat(comparison.fields()).hasSize(500);
    }

    @Test
    void takesAnEmptyMailAsItIs() throws InterruptedException {
        var comparison = compare("", "");
        assertThat(comparison.fields()).isEmpty();
        assertThat(comparison.own()).isEqualTo(ComparedText.of("", ""));
        assertThat(comparison.own().isSame()).isTrue();
    }

    private static MessageComparison compare(String left, String right) throws InterruptedException {
        return MessageComparison.of(new Side(List.of(), left), new Side(List.of(), right));
    }

    private static ComparedField field(List<Header> left, List<Header> right) throws InterruptedException {
        return MessageComparison.of(new Side(left, ""), new Side(right, ""))
                .fields()
                .getFirst();
    }

    private static Header header(String name, String value) {
        return new Header(name, value, value, new ByteRange(0, value.length()));
    }

    private static List<String> words(String text, List<TextRange> ranges) {
        return ranges.stream().map(range -> range.of(text)).toList();
    }
}
