package intercept.cases;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How an answer repeats the mail that it answers: every program has its own way.
final class Quotes {

    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd MMMM yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy h:mm a", Locale.ENGLISH);
    private static final DateTimeFormatter PHONE =
            DateTimeFormatter.ofPattern("d MMM yyyy, 'at' HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter BIRD = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ENGLISH);

    private Quotes() {}

    static String plain(Actor writer, String style, Letter old) {
        if (style.equals("phone")) {
            return "On " + PHONE.format(seen(writer, old)) + ", " + old.from().mailbox() + " wrote:\n\n"
                    + Prose.quoted(old.plain());
        }
        return switch (writer.client) {
            case THUNDERBIRD, APPLE ->
                "On " + BIRD.format(seen(writer, old)) + ", " + old.from().full + " wrote:\n"
                        + Prose.quoted(old.plain());
            case BECKY ->
                "On " + Times.mail(old.entry().at()) + "\n" + old.from().mailbox() + " wrote:\n\n"
                        + Prose.quoted(old.plain());
            default -> block(writer, style, old) + "\n\n" + old.plain();
        };
    }

    static String html(Actor writer, Letter old) {
        var head = lines(writer, old).stream()
                .map(line -> "<b>" + line.getFirst() + ":</b> " + Prose.escape(line.get(1)))
                .collect(Collectors.joining("<br>\n"));
        var body = old.html().isEmpty() ? Prose.html(old.plain()) : withoutPictures(old.html());
        return "<div>\n<div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\">\n"
                + "<p class=\"MsoNormal\">" + head + "<o:p></o:p></p>\n</div>\n</div>\n"
                + Prose.paragraph("") + body;
    }

    private static String block(Actor writer, String style, Letter old) {
        var bar = style.equals("plain") ? "-----Original Message-----\n" : "";
        return bar
                + lines(writer, old).stream()
                        .map(line -> line.getFirst() + ": " + line.get(1))
                        .collect(Collectors.joining("\n"));
    }

    private static List<List<String>> lines(Actor writer, Letter old) {
        var sent = (writer.house.isAmerican() ? AMERICAN : BRITISH).format(seen(writer, old));
        var from = List.of("From", old.from().mailbox());
        var to = List.of("To", names(old.entry().to()));
        var subject = List.of("Subject", old.entry().subject());
        return old.entry().cc().isEmpty()
                ? List.of(from, List.of("Sent", sent), to, subject)
                : List.of(
                        from,
                        List.of("Sent", sent),
                        to,
                        List.of("Cc", names(old.entry().cc())),
                        subject);
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::mailbox).collect(Collectors.joining("; "));
    }

    private static OffsetDateTime seen(Actor writer, Letter old) {
        return old.entry().at().atZoneSameInstant(writer.zone()).toOffsetDateTime();
    }

    /// An answer does not send the logo back.
    private static String withoutPictures(String html) {
        return html.replaceAll("<p class=\"MsoNormal\"><img [^>]*><o:p></o:p></p>\n", "");
    }
}
