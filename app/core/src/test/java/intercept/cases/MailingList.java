package intercept.cases;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// What a mailing list makes of a letter to it.
final class MailingList {

    private static final String MARK = "[ropemakers] ";
    private static final String FOOTER = """
            _______________________________________________
            ropemakers mailing list -- ropemakers@lists.ropemakers.example
            To unsubscribe send a mail to ropemakers-leave@lists.ropemakers.example
            """;

    private MailingList() {}

    static boolean carries(Letter letter) {
        return letter.recipients().anyMatch(Actor.ROPEMAKERS::equals);
    }

    static List<Field> head(Letter letter) {
        var out = new ArrayList<Field>();
        for (var field : letter.head()) {
            out.add(field.name().equals("Subject") ? new Field("Subject", MARK + field.value()) : field);
        }
        out.add(new Field("Precedence", "list"));
        out.add(new Field("List-Id", "Ropemakers' exchange <ropemakers.lists.ropemakers.example>"));
        out.add(new Field("List-Post", "<mailto:ropemakers@lists.ropemakers.example>"));
        out.add(new Field("List-Unsubscribe", "<mailto:ropemakers-leave@lists.ropemakers.example>"));
        out.add(new Field("Errors-To", "ropemakers-bounces@lists.ropemakers.example"));
        return List.copyOf(out);
    }

    /// The letters to the list are plain text, so the lines go under it.
    static Mime body(Letter letter) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(letter.body().content());
        out.writeBytes(Mime.ascii(Mime.crlf(FOOTER)));
        return new Mime(letter.body().fields(), out.toByteArray());
    }
}
