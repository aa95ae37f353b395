package intercept.desktop.views.messages;

import intercept.desktop.StubCase;
import intercept.model.Message;
import intercept.model.Part;
import intercept.session.MessageDetail;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import javax.imageio.ImageIO;

/// The invented case with a body in which there is everything: a table, a list, a picture, hidden text, a link that
/// lies, and earlier mail.
final class RichMail extends BorrowedCase {

    static final String HTML = """
            <div style="display:none">Ref 7f3a: please release payment today</div>
            <p>Dear Bob,</p>
            <p>as agreed on the phone our bank account <b>has changed</b>, due to the yearly <i>audit</i>.
            Please use the new one for invoice INV-1042:</p>
            <table><tr><th>Holder</th><th>IBAN</th><th>BIC</th><th>Amount</th></tr>
            <tr><td>My Company Ltd</td><td>LT12 1000 0111 0100 1000</td><td>LIABLT2XMSD</td><td>EUR 17,450.00</td></tr>
            <tr><td colspan=2>Discount for payment this week</td><td></td><td>EUR 1,000.00</td></tr></table>
            <ul><li>Pay until Friday.<li>Send the slip to me only:<ul><li>no copy to Peter, he is travelling</ul></ul>
            <p>Details: <a href="https://login.evil-pages.com/x?u=bob">https://www.wikipedia.org/audit</a></p>
            <p>Kind regards<br>Alice Smith<br><img src="cid:logo@mail" alt="My Company" width=160 height=48></p>
            <img src="https://tracker.test/open.gif" width=1 height=1>
            <img src="https://cdn.newsletter.test/banner.png" alt="Green week">
            <hr><p><b>From:</b> Bob Brown<br><b>Sent:</b> Wednesday, 5 August 2026 10:02<br><b>To:</b> Alice Smith<br>
            <b>Subject:</b> RE: Reminder INV-1042</p><p>Dear Alice,</p><p>we will pay tomorrow.</p><p>Bob</p>
            """;

    @Override
    public MessageDetail message(long id) {
        var detail = super.message(id);
        return id == StubCase.TWIN ? rich(detail) : detail;
    }

    @Override
    public byte[] bytes(String sha256) {
        return switch (sha256) {
            case "logo" -> logo();
            case "note" -> "Dear all,\n\nplease see http://terms.example/pay.\n".getBytes(StandardCharsets.UTF_8);
            default -> super.bytes(sha256);
        };
    }

    private static MessageDetail rich(MessageDetail detail) {
        var mail = detail.message();
        var parts = new ArrayList<>(mail.parts());
        parts.add(part(Part.Role.INLINE, "image/png", "logo.png", "logo", Optional.of("logo@mail"), 2_481));
        parts.add(part(Part.Role.ATTACHMENT, "text/plain", "terms of payment.txt", "note", Optional.empty(), 51));
        var message = new Message(
                mail.id(),
                mail.sha256(),
                mail.format(),
                mail.messageId(),
                mail.date(),
                mail.from(),
                mail.sender(),
                mail.replyTo(),
                mail.to(),
                mail.cc(),
                mail.bcc(),
                mail.subject(),
                mail.inReplyTo(),
                mail.references(),
                mail.threadIndex(),
                parts,
                mail.problems());
        return new MessageDetail(
                detail.row(),
                message,
                detail.headers(),
                detail.text(),
                Optional.of(HTML),
                detail.copies(),
                detail.findings());
    }

    private static Part part(Part.Role role, String type, String name, String sha, Optional<String> cid, long size) {
        return new Part(9, role, type, Optional.of(name), cid, "base64", Optional.empty(), Optional.empty(), sha, size);
    }

    private static byte[] logo() {
        var image = new BufferedImage(320, 96, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setColor(new Color(0x0b7a75));
        drawing.fillRect(0, 0, 320, 96);
        drawing.setColor(Color.WHITE);
        drawing.fillOval(20, 20, 56, 56);
        drawing.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
