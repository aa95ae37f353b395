package intercept.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import intercept.model.Address;
import intercept.model.Header;
import intercept.model.MailFormat;
import intercept.model.Part;
import intercept.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MimeReaderTest {

    private static final String INVOICE = """
            From: "Alice Smith" <alice@supplier.example>
            To: Bob <bob@customer.example>
            Cc: peter@supplier.example
            Subject: =?utf-8?Q?Invoice_=E2=82=AC?=
             18,450
            Date: Wed, 5 Aug 2026 11:15:00 +0200
            Message-ID: <1@supplier.example>
            In-Reply-To: <0@customer.example>
            References: <00@customer.example>
             <0@customer.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=outer

            preamble
            --outer
            Content-Type: multipart/related; boundary=related

            --related
            Content-Type: multipart/alternative; boundary=choice

            --choice
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Please pay =E2=82=AC.
            --choice
            Content-Type: text/html; charset=utf-8

            <p>Please pay &euro;.</p><img src="cid:logo">
            --choice--
            --related
            Content-Type: image/png
            Content-ID: <logo>
            Content-Transfer-Encoding: base64

            AAEC
            --related--
            --outer
            Content-Type: application/pdf; name="invoice.pdf"
            Content-Disposition: attachment; filename="invoice.pdf"
            Content-Transfer-Encoding: base64

            JVBERi0=
            --outer
            Content-Type: message/rfc822

            Subject: inner

            inner body
            --outer--
            epilogue
            """;

    @Test
    void readsTheFactsOfTheHeader() {
        var message = Mails.read(INVOICE).message();
        assertThat(message.from()).containsExactly(new Address("Alice Smith", "alice@supplier.example"));
        assertThat(message.to()).containsExactly(new Address("Bob", "bob@customer.example"));
        assertThat(message.cc()).containsExactly(new Address("", "peter@supplier.example"));
        assertThat(message.subject()).isEqualTo("Invoice € 18,450");
        assertThat(message.date()).map(Object::toString).contains("2026-08-05T11:15+02:00");
        assertThat(message.messageId()).contains("<1@supplier.example>");
        assertThat(message.inReplyTo()).contains("<0@customer.example>");
        assertThat(message.references()).containsExactly("<00@customer.example>", "<0@customer.example>");
        assertThat(message.problems()).isEmpty();
    }

    @Test
    void givesEachPartItsRole() {
        assertThat(Mails.read(INVOICE).message().parts())
                .extracting(Part::role, Part::contentType, Part::fileName, Part::size)
                .containsExactly(
                        tuple(Part.Role.TEXT, "text/plain", Optional.empty(), 15L),
                        tuple(Part.Role.HTML, "text/html", Optional.empty(), 45L),
                        tuple(Part.Role.INLINE, "image/png", Optional.empty(), 3L),
                        tuple(Part.Role.ATTACHMENT, "application/pdf", Optional.of("invoice.pdf"), 5L),
                        tuple(Part.Role.MESSAGE, "message/rfc822", Optional.empty(), 28L));
    }

    @Test
    void keepsTheBodies() {
        var mail = Mails.read(INVOICE);
        assertThat(mail.text()).isEqualTo("Please pay €.");
        assertThat(mail.html()).contains("<p>Please pay &euro;.</p><img src=\"cid:logo\">");
    }

    @Test
    void knowsWhereEveryPartStands() {
        byte[] original = Mails.bytes(INVOICE);
        var raw = Mails.read(original).message().parts().stream()
                .map(part -> part.raw().orElseThrow())
                .map(at -> new String(original, (int) at.offset(), (int) at.length(), StandardCharsets.UTF_8))
                .toList();
        assertThat(raw)
                .containsExactly(
                        "Please pay =E2=82=AC.",
                        "<p>Please pay &euro;.</p><img src=\"cid:logo\">",
                        "AAEC",
                        "JVBERi0=",
                        "Subject: inner\r\n\r\ninner body");
    }

    @Test
    void keepsEveryFieldByteForByteWithItsPlace() {
        byte[] original = Mails.bytes(INVOICE);
        var subject = Mails.read(original).headers().get(3);
        assertThat(subject)
                .isEqualTo(new Header(
                        "Subject", "Invoice € 18,450", " =?utf-8?Q?Invoice_=E2=82=AC?=\r\n 18,450", subject.at()));
        assertThat(new String(
                        original,
                        (int) subject.at().offset(),
                        (int) subject.at().length(),
                        StandardCharsets.UTF_8))
                .isEqualTo("Subject: =?utf-8?Q?Invoice_=E2=82=AC?=\r\n 18,450");
    }

    @Test
    void makesTextOfHtmlWhereThereIsNoOther() {
        var mail = Mails.read("""
                Content-Type: text/html

                <html><head><style>p{}</style></head><body><p>Dear&nbsp;Bob,</p><p>please pay<br>today</p>
                <table><tr><td>IBAN</td><td>DE89</td></tr></table></body></html>
                """);
        assertThat(mail.text()).isEqualTo("Dear Bob,\n\nplease pay\ntoday\n\nIBAN\tDE89");
    }

    @Test
    void takesPartsOfADigestForMails() {
        var mail = Mails.read("""
                Content-Type: multipart/digest; boundary=d

                --d

                Subject: one

                first
                --d--
                """);
        assertThat(mail.message().parts()).extracting(Part::role).containsExactly(Part.Role.MESSAGE);
        assertThat(new String(mail.contents().getFirst(), StandardCharsets.UTF_8))
                .isEqualTo("Subject: one\r\n\r\nfirst");
    }

    @Test
    void joinsSeveralInlineTexts() {
        var mail = Mails.read("""
                Content-Type: multipart/mixed; boundary=m

                --m

                first
                --m
                Content-Type: text/plain

                second
                --m
                Content-Type: text/plain; name=notes.txt
                Content-Disposition: attachment

                third
                --m--
                """);
        assertThat(mail.text()).isEqualTo("first\nsecond");
        assertThat(mail.message().attachments().map(Part::fileName)).containsExactly(Optional.of("notes.txt"));
    }

    @Test
    void readsRawUtf8AndLatinHeaders() {
        assertThat(Mails.read("Subject: Grüße\n\n").message().subject()).isEqualTo("Grüße");
        byte[] latin = "Subject: Gr\u00FC\u00DFe aus M\u00FCnchen\n\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Mails.read(latin).message().subject()).isEqualTo("Grüße aus München");
    }

    @Test
    void readsMailWhateverItsLineEnds() {
        for (String end : List.of("\n", "\r", "\r\n")) {
            byte[] bytes = INVOICE.replace("\n", end).getBytes(StandardCharsets.UTF_8);
            var mail = Mails.read(bytes);
            assertThat(mail.message().parts()).hasSize(5);
            assertThat(mail.text()).isEqualTo("Please pay €.");
            assertThat(mail.message().subject()).isEqualTo("Invoice € 18,450");
        }
    }

    @Test
    void readsMailBehindJunk() {
        for (String junk : List.of("\uFEFF", "\n\n", "From alice@supplier.example Wed Aug  5 11:15:00 2026\n")) {
            var mail = Mails.read(junk + "Subject: reminder\n\nbody");
            assertThat(mail.message().subject()).isEqualTo("reminder");
            assertThat(mail.text()).isEqualTo("body");
            assertThat(mail.message().problems()).hasSize(1);
        }
    }

    @Test
    void noticesWhereTheHeaderHasNoEnd() {
        var mail = Mails.read("Subject: reminder\nPlease pay today.\n\nThank you");
        assertThat(mail.text()).isEqualTo("Please pay today.\n\nThank you");
        assertThat(mail.message().problems()).extracting(Problem::code).containsExactly("header.no-end");
    }

    @Test
    void keepsTheContentOfAMultipartWithoutBoundaries() {
        var mail = Mails.read("Content-Type: multipart/mixed; boundary=x\n\nPlease pay.");
        assertThat(mail.text()).isEqualTo("Please pay.");
        assertThat(mail.message().problems()).extracting(Problem::code).containsExactly("mime.broken-multipart");
    }

    @Test
    void leavesOutTheFooterBelowBase64() {
        var mail = Mails.read("""
                Content-Type: application/pdf
                Content-Transfer-Encoding: base64

                JVBERi0=
                _______________________________
                Our list has a footer
                """);
        assertThat(mail.contents().getFirst()).isEqualTo("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(mail.message().problems()).extracting(Problem::code).containsExactly("mime.bad-base64");
    }

    @Test
    void namesFieldsThatStandTwice() {
        var mail = Mails.read("From: alice@supplier.example\nFrom: thief@elsewhere.test\n\n");
        assertThat(mail.message().from()).containsExactly(new Address("", "alice@supplier.example"));
        assertThat(mail.message().problems()).extracting(Problem::code).containsExactly("header.repeated-from");
    }

    @Test
    void refusesWhatIsNoMailAtAll() {
        byte[] binary = {0, 1, 2, 3};
        assertThatThrownBy(() -> new MailReader().read(binary, "", MailFormat.EML))
                .isInstanceOf(UnreadableMail.class)
                .hasMessage("This is no mail: it has no header and holds binary data.");
        assertThatThrownBy(() -> new MailReader().read(new byte[0], "", MailFormat.EML))
                .isInstanceOf(UnreadableMail.class)
                .hasMessage("The file is empty.");
        assertThat(Arrays.toString(binary)).isEqualTo("[0, 1, 2, 3]");
    }
}
