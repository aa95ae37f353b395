package intercept.mail;

import intercept.model.Header;
import intercept.model.MailFormat;
import intercept.model.Message;
import intercept.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads an Internet message (RFC 5322, RFC 2045).
final class MimeReader {

    /// Fields that a mail may have once (RFC 5322 section 3.6). Readers differ in which of two they show,
    /// which is a way to show two people two mails.
    private static final List<String> ONCE = List.of(
            "From", "Sender", "Reply-To", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References");

    private final byte[] original;
    private final String sha256;
    private final MailLimits limits;
    private final Problems problems = new Problems();

    MimeReader(byte[] original, String sha256, MailLimits limits) {
        this.original = original;
        this.sha256 = sha256;
        this.limits = limits;
    }

    ParsedMail read() throws UnreadableMail {
        var raw = RawHeaders.cutMail(original, limits, problems);
        if (raw.fields().isEmpty()) {
            noHeader();
        }
        var structure = new MimeStructure(original, limits, problems);
        structure.walk(raw, new Span(raw.body(), original.length));
        var bodies = Bodies.of(structure.leaves(), structure.shown());
        List<Header> headers = raw.fields().stream().map(this::header).toList();
        return assemble(headers, raw, structure.leaves(), bodies);
    }

    private void noHeader() throws UnreadableMail {
        for (byte b : original) {
            if (b == 0) {
                throw new UnreadableMail("This is no mail: it has no header and holds binary data.");
            }
        }
        problems.add("header.none", "The file has no header; all of it was taken as text.");
    }

    private ParsedMail assemble(List<Header> headers, RawHeaders raw, List<Leaf> leaves, Bodies bodies) {
        for (String name : ONCE) {
            if (headers.stream().filter(header -> header.is(name)).count() > 1) {
                problems.add(
                        "header.repeated-" + name.toLowerCase(Locale.ROOT),
                        "The field " + name + " stands more than once.");
            }
        }
        List<Part> parts = new ArrayList<>(leaves.size());
        for (var leaf : leaves) {
            parts.add(leaf.part(parts.size()));
        }
        var fields = new MailFields(raw, original, limits, problems);
        var message = new Message(
                0,
                sha256,
                MailFormat.EML,
                fields.messageId(),
                fields.date(),
                fields.firstAddresses("From"),
                fields.firstAddresses("Sender").stream().findFirst(),
                fields.firstAddresses("Reply-To"),
                fields.allAddresses("To"),
                fields.allAddresses("Cc"),
                fields.allAddresses("Bcc"),
                headers.stream()
                        .filter(header -> header.is("Subject"))
                        .map(Header::value)
                        .findFirst()
                        .orElse(""),
                fields.inReplyTo(),
                fields.references(),
                fields.threadIndex(),
                List.copyOf(parts),
                problems.all());
        return new ParsedMail(
                message,
                headers,
                bodies.text(),
                bodies.html(),
                leaves.stream().map(Leaf::content).toList());
    }

    private Header header(RawHeaders.Field field) {
        return new Header(
                field.name(),
                FieldText.decoded(field.bytes(original), limits, problems),
                field.raw(original),
                field.range());
    }
}
