package intercept.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import intercept.model.MailFormat;
import intercept.model.Problem;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Mails built to tire a reader: each is answered within its limits, and says which one it met.
@Timeout(10)
class HostileMailTest {

    @Test
    void stopsAtPartsInsidePartsWithoutEnd() {
        var mail = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertThat(Mails.read(mail.toString()).message().problems())
                .extracting(Problem::code)
                .contains("mime.too-deep");
    }

    @Test
    void stopsAtTenThousandParts() {
        String mail = "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(10_000) + "--b--\n";
        var read = Mails.read(mail);
        assertThat(read.message().parts()).hasSize(MailLimits.DEFAULT.parts());
        assertThat(read.message().problems()).extracting(Problem::code).contains("mime.too-many-parts");
    }

    @Test
    void decodesOnlySoManyEncodedWords() {
        var read = Mails.read("Subject:" + "\n =?utf-8?Q?x?=".repeat(20_000) + "\n\nbody");
        assertThat(read.message().problems()).extracting(Problem::code).containsExactly("header.long-field");
        assertThat(read.text()).isEqualTo("body");
    }

    @Test
    void readsPastAnEndlessHeader() {
        var read = Mails.read("X-Filler: " + "x".repeat(2_000_000) + "\n\nbody");
        assertThat(read.text()).isEqualTo("body");
        assertThat(Mails.read("X-Filler: x\n".repeat(100_000) + "\nbody")
                        .message()
                        .problems())
                .extracting(Problem::code)
                .containsExactly("header.too-long");
    }

    @Test
    void readsTwentyThousandAddresses() {
        var read = Mails.read("To: " + "Bob <bob@customer.example>,\n ".repeat(20_000) + "\n\nbody");
        assertThat(read.message().to()).hasSize(20_000);
    }

    @Test
    void refusesAFileBeyondTheLimit() {
        var limits = new MailLimits(10, 10, 10, 10, 10, 10, 10, 10, Duration.ofSeconds(1));
        assertThatThrownBy(() -> new MailReader(limits).read(new byte[11], "", MailFormat.EML))
                .isInstanceOf(UnreadableMail.class)
                .hasMessage("The file is larger than any mail: 11 bytes, where 10 are read.");
    }
}
