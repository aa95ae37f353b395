package intercept.desktop.views.messages;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.views.messages.SourceLines.Form;
import intercept.desktop.views.messages.SourceLines.Line;
import intercept.model.ByteRange;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SourceLinesTest {

    private static final byte[] MAIL = "From: Alice\r\nTo: Bob\r\n\r\nPay".getBytes(StandardCharsets.US_ASCII);

    @Test
    void cutsTextIntoItsLines() {
        assertThat(text(MAIL, Optional.empty()))
                .containsExactly(
                        new Line(0, "From: Alice", "", "", ""),
                        new Line(13, "To: Bob", "", "", ""),
                        new Line(22, "", "", "", ""),
                        new Line(24, "Pay", "", "", ""));
    }

    @Test
    void marksTheBytesOfAClaimAcrossLines() {
        assertThat(text(MAIL, Optional.of(new ByteRange(6, 10))))
                .startsWith(new Line(0, "From: ", "Alice", "", ""), new Line(13, "", "To:", " Bob", ""));
    }

    @Test
    void writesSixteenBytesALineAsNumbers() {
        assertThat(SourceLines.of(MAIL, Form.HEX, Optional.of(new ByteRange(14, 2))))
                .startsWith(new Line(0, "46 72 6f 6d 3a 20 41 6c 69 63 65 0d 0a 54 ", "6f 3a", "", "From: Alice··To:"));
    }

    @Test
    void findsTheLineOfAByte() {
        var lines = text(MAIL, Optional.empty());
        assertThat(lines.lineAt(0)).isZero();
        assertThat(lines.lineAt(12)).isZero();
        assertThat(lines.lineAt(13)).isEqualTo(1);
        assertThat(lines.lineAt(99)).isEqualTo(3);
        assertThat(SourceLines.of(MAIL, Form.HEX, Optional.empty()).lineAt(17)).isEqualTo(1);
    }

    @Test
    void cutsLongLinesWithoutCuttingLetters() {
        var bytes = "é".repeat(400).getBytes(StandardCharsets.UTF_8);
        assertThat(text(bytes, Optional.empty()))
                .allSatisfy(line -> assertThat(line.before()).matches("é+"))
                .hasSize(5);
    }

    @Test
    void showsWhatWouldTurnTheWritingAround() {
        assertThat(text("a\u202Eb\u0001".getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .containsExactly(new Line(0, "a\\u202eb␁", "", "", ""));
    }

    @Test
    void searchesOnAndAroundTheEnd() {
        var lines = text(MAIL, Optional.empty());
        assertThat(lines.find("bob", 0)).isEqualTo(OptionalLong.of(17));
        assertThat(lines.find("from", 20)).isEqualTo(OptionalLong.of(0));
        assertThat(lines.find("carol", 0)).isEmpty();
        assertThat(lines.find("", 0)).isEmpty();
    }

    @Test
    void holdsTwentyMegabytes() {
        var bytes = new byte[20_000_000];
        Arrays.fill(bytes, (byte) 'a');
        for (int i = 70; i < bytes.length; i += 71) {
            bytes[i] = '\n';
        }
        var lines = text(bytes, Optional.empty());
        assertThat(lines).hasSize(281_691);
        assertThat(lines.get(200_000).offset()).isEqualTo(14_200_000);
        assertThat(SourceLines.of(bytes, Form.HEX, Optional.empty())).hasSize(1_250_000);
    }

    @Test
    void isEmptyWhereThereIsNothing() {
        assertThat(text(new byte[0], Optional.empty())).isEmpty();
        assertThat(SourceLines.of(new byte[0], Form.HEX, Optional.empty())).isEmpty();
    }

    private static SourceLines text(byte[] bytes, Optional<ByteRange> mark) {
        return SourceLines.of(bytes, Form.TEXT, mark);
    }
}
