package intercept.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import intercept.Corpora;
import intercept.model.Address;
import intercept.model.MailFormat;
import intercept.model.Part;
import intercept.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.junit.jupiter.api.Test;

class MsgReaderTest {

    @Test
    void readsPeopleDatesAndTransportHeaders() throws IOException {
        var message = item("58214_with_attachment.msg").message();
        assertThat(message.subject()).isEqualTo("Master mail");
        assertThat(message.from()).containsExactly(new Address("Bertrand Beyssac", "bertrand.beyssac@c6.eu"));
        assertThat(message.date()).map(Object::toString).contains("2015-08-05T14:02:22+02:00");
        assertThat(message.messageId()).contains("<003c01d0cf76$96c2be20$c4483a60$@c6.eu>");
        assertThat(message.threadIndex()).isPresent();
        assertThat(message.problems()).isEmpty();
    }

    @Test
    void givesAnEmbeddedItemAsAFileOfItsOwn() throws IOException {
        var outer = item("58214_with_attachment.msg");
        var embedded = outer.message().attachments().findFirst().orElseThrow();
        assertThat(embedded.role()).isEqualTo(Part.Role.MESSAGE);
        assertThat(embedded.fileName()).contains("Test mail attachment.msg");
        var inner = Mails.read(outer.contents().get(embedded.index()), MailFormat.MSG);
        var apart = item("58214_extracted_attachment.msg");
        assertThat(inner.message().subject()).isEqualTo(apart.message().subject());
        assertThat(inner.message().from()).isEqualTo(apart.message().from());
        assertThat(inner.text()).isEqualTo(apart.text());
    }

    @Test
    void saysWhereThereAreNoTransportHeaders() throws IOException {
        var mail = item("quick.msg");
        assertThat(mail.headers()).isEmpty();
        assertThat(mail.message().problems()).extracting(Problem::code).containsExactly("msg.no-transport-headers");
        assertThat(mail.message().to()).containsExactly(new Address("Kevin Roast", "kevin.roast@alfresco.org"));
    }

    @Test
    void readsWhatIsThereWherePoiRefuses() throws IOException {
        List<String> subjects = new ArrayList<>();
        for (Path file : Corpora.files("msg-poi-hsmf")) {
            if (file.toString().contains("clusterfuzz") && file.toString().endsWith(".msg")) {
                subjects.add(Mails.read(Files.readAllBytes(file), MailFormat.MSG)
                        .message()
                        .subject());
            }
        }
        assertThat(subjects)
                .containsExactly("test pièce jointe 1", "QuickBrownFox", "This is a test message please ignore");
    }

    @Test
    void agreesWithPoiOnSubjectsBodiesAndAttachments() throws IOException {
        List<String> different = new ArrayList<>();
        for (String corpus : List.of("msg-poi-hsmf", "msg-ruby-msg", "msg-tika-mail-outlook")) {
            for (Path file : Corpora.files(corpus)) {
                if (file.toString().endsWith(".msg")) {
                    compare(file, different);
                }
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void takesHtmlOutOfRichText() {
        String rtf = """
                {\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}}
                {\\*\\htmltag19 <html>}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Please pay \\'80 18{\\*\\htmltag84 &nbsp;}\\htmlrtf \\'a0\\htmlrtf0 450\\u8364?\\htmlrtf }\\htmlrtf0
                {\\*\\htmltag72 </p>}\\par }
                """;
        assertThat(RtfBody.read(rtf.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new RtfBody("<html><p>Please pay € 18&nbsp;450€</p>\n", true));
    }

    @Test
    void takesTextOutOfRichText() {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg932{\\*\\generator X;}{\\fonttbl{\\f0 Arial;}}\\f0 Pay\\par \\'90\\'55\\'8d\\'9e\\tab \\{now\\}}";
        assertThat(RtfBody.read(rtf.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new RtfBody("Pay\n振込\t{now}", false));
    }

    @Test
    void refusesOtherFilesWithAReason() {
        byte[] text = "not an item at all, but long enough to look at".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> new MailReader().read(text, "", MailFormat.MSG))
                .isInstanceOf(UnreadableMail.class);
    }

    private static void compare(Path file, List<String> different) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        var mail = Mails.read(bytes, MailFormat.MSG);
        try (var theirs = new MAPIMessage(new ByteArrayInputStream(bytes))) {
            theirs.guess7BitEncoding();
            String name = file.getFileName().toString();
            check(name + " subject", mail.message().subject(), subject(theirs), different);
            text(theirs).ifPresent(text -> check(name + " text", mail.text(), text, different));
            long attachments = mail.message().attachments().count();
            check(name + " attachments", "" + attachments, "" + theirs.getAttachmentFiles().length, different);
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            // One of the files that POI refuses.
        }
    }

    private static String subject(MAPIMessage item) {
        try {
            return item.getSubject();
        } catch (ChunkNotFoundException e) {
            return "";
        }
    }

    private static Optional<String> text(MAPIMessage item) {
        try {
            return Optional.of(item.getTextBody()).filter(text -> !text.isBlank());
        } catch (ChunkNotFoundException e) {
            return Optional.empty();
        }
    }

    private static void check(String what, String ours, String theirs, List<String> different) {
        if (!BodyText.plainLineEnds(ours)
                .strip()
                .equals(BodyText.plainLineEnds(theirs).strip())) {
            different.add(what);
        }
    }

    private static ParsedMail item(String name) throws IOException {
        for (Path file : Corpora.files("msg-poi-hsmf")) {
            if (file.getFileName().toString().equals(name)) {
                return Mails.read(Files.readAllBytes(file), MailFormat.MSG);
            }
        }
        throw new AssertionError("no " + name);
    }
}
