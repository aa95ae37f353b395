package intercept.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.junit.jupiter.api.Test;

/// The Outlook items are read by somebody else's reader.
class MsgFileTest {

    @Test
    void theBossesCopyOfTheReminderReadsBack() throws IOException, ChunkNotFoundException {
        var letter = letter("070");
        try (var item = open(MsgFile.of(letter, Optional.of(Actor.PETER)))) {
            assertThat(item.getSubject()).isEqualTo("Reminder INV-1042");
            assertThat(item.getDisplayFrom()).isEqualTo("Alice Smith");
            assertThat(item.getDisplayTo()).isEqualTo("Bob Brown");
            assertThat(item.getDisplayCC()).isEqualTo("Peter Janssens");
            assertThat(item.getRecipientEmailAddressList())
                    .containsExactly("bob.brown@customer.example", "peter.janssens@mycompany.example");
            assertThat(item.getMainChunks().getMessageId().getValue()).isEqualTo(letter.messageId());
            assertThat(item.getMessageDate().toInstant())
                    .isEqualTo(letter.entry().at().toInstant());
            assertThat(item.getTextBody().replace("\r\n", "\n").strip()).isEqualTo(letter.plain());
            assertThat(item.getHtmlBody()).contains("PO 77-310").contains("cid:image001.png@");
            assertThat(item.getHeaders()).contains("Subject: Reminder INV-1042", "Message-ID: " + letter.messageId());
            assertThat(Arrays.stream(item.getAttachmentFiles())
                            .map(file -> file.getAttachLongFileName().getValue())
                            .toList())
                    .containsExactly("image001.png", "INV-1042.pdf");
            assertThat(item.getAttachmentFiles()[1].getEmbeddedAttachmentObject())
                    .isEqualTo(letter.enclosures().get(1).bytes());
        }
    }

    @Test
    void anOwnCopyHasNoTransportHeaders() throws IOException {
        try (var item = open(MsgFile.of(letter("081"), Optional.empty()))) {
            assertThat(item.getMainChunks().getMessageHeaders()).isNull();
            assertThat(item.getMainChunks().getProperties()).doesNotContainKey(MAPIProperty.TRANSPORT_MESSAGE_HEADERS);
        }
    }

    @Test
    void aMailInsideAnItemIsAnItemAgain() throws IOException, ChunkNotFoundException {
        try (var item = open(MsgFile.of(letter("080"), Optional.of(Actor.PETER)))) {
            AttachmentChunks[] files = item.getAttachmentFiles();
            assertThat(files).hasSize(1);
            var inner = files[0].getEmbeddedMessage();
            assertThat(inner.getSubject()).isEqualTo("RE: Reminder INV-1042");
            assertThat(inner.getHeaders()).contains("From: Alice Smith <alice.smith@outlook.test>");
        }
    }

    @Test
    void aRootIsMarkedAsAnOutlookItem() {
        var bytes = MsgFile.of(letter("070"), Optional.of(Actor.PETER));
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var mark = new String(
                new byte[] {0x0b, 0x0d, 2, 0, 0, 0, 0, 0, (byte) 0xc0, 0, 0, 0, 0, 0, 0, 0x46},
                StandardCharsets.ISO_8859_1);
        assertThat(text.toLowerCase(Locale.ROOT)).contains(mark.toLowerCase(Locale.ROOT));
    }

    private static MAPIMessage open(byte[] bytes) throws IOException {
        return new MAPIMessage(new ByteArrayInputStream(bytes));
    }

    private static Letter letter(String number) {
        return ReminderFraud.letters().stream()
                .filter(letter -> letter.entry().number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
