package intercept.desktop.views.messages;

import intercept.documents.PdfTextReader;
import intercept.mail.MailReader;
import intercept.mail.UnreadableMail;
import intercept.mail.html.PlainText;
import intercept.mail.html.SafeDocument;
import intercept.mail.html.SafeHtml;
import intercept.model.MailFormat;
import intercept.model.Message;
import intercept.model.Part;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import javafx.scene.image.Image;

/// An attachment in the form in which it can be shown here. It is never handed to another program.
sealed interface AttachmentContent {

    /// Something to read.
    record Document(SafeDocument document) implements AttachmentContent {}

    /// A picture.
    record Picture(Image image) implements AttachmentContent {}

    /// A mail that came along.
    record Mail(Message message, SafeDocument body) implements AttachmentContent {}

    /// A document in pages, of which the text is shown.
    record Pages(List<SafeDocument> pages) implements AttachmentContent {}

    /// Anything else.
    ///
    /// @param reason why it cannot be shown otherwise; empty where nobody expects it
    record Bytes(String reason) implements AttachmentContent {}

    /// Decides by the declared type, and by the content where that turns out to be something else.
    static AttachmentContent of(Part part, byte[] bytes) {
        if (part.role() == Part.Role.MESSAGE || part.contentType().equals("message/rfc822")) {
            return mail(part, bytes);
        }
        if (part.contentType().equals("text/html")) {
            return new Document(SafeHtml.read(text(part, bytes)));
        }
        if (part.contentType().startsWith("text/") || part.contentType().equals("application/json")) {
            return new Document(PlainText.read(text(part, bytes)));
        }
        if (part.isPdf()) {
            return pages(part, bytes);
        }
        return SafePicture.of(bytes).<AttachmentContent>map(Picture::new).orElseGet(() -> new Bytes(""));
    }

    private static AttachmentContent pages(Part part, byte[] bytes) {
        var text = new PdfTextReader().read(bytes, part.sha256());
        return text.unreadable()
                .<AttachmentContent>map(Bytes::new)
                .orElseGet(() ->
                        new Pages(text.pages().stream().map(PlainText::read).toList()));
    }

    private static AttachmentContent mail(Part part, byte[] bytes) {
        boolean outlook = bytes.length > 8 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF;
        try {
            var mail = new MailReader().read(bytes, part.sha256(), outlook ? MailFormat.MSG : MailFormat.EML);
            return new Mail(
                    mail.message(), mail.html().map(SafeHtml::read).orElseGet(() -> PlainText.read(mail.text())));
        } catch (UnreadableMail e) {
            return new Bytes(String.valueOf(e.getMessage()));
        }
    }

    private static String text(Part part, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, charset(part));
        }
    }

    private static Charset charset(Part part) {
        try {
            return part.charset().map(Charset::forName).orElse(StandardCharsets.ISO_8859_1);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return StandardCharsets.ISO_8859_1;
        }
    }
}
