package intercept.cases;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The fields that a program writes above its mail, in its own order.
final class Heads {

    private Heads() {}

    static List<Field> of(
            Entry entry,
            String id,
            List<String> references,
            Optional<String> answered,
            Optional<ThreadIndex> thread,
            boolean files) {
        var from = entry.from();
        var charset = charset(entry);
        var head = new ArrayList<Field>();
        var subject = new Field("Subject", Mime.word(entry.subject(), charset));
        var date = new Field("Date", Times.mail(entry.at()));
        var messageId = new Field("Message-ID", id);
        switch (from.client) {
            case EXCHANGE, FREE_MAIL -> {
                people(head, entry, "CC", charset);
                head.add(subject);
                head.add(new Field("Thread-Topic", Mime.word(topic(entry.subject()), charset)));
                thread.ifPresent(index -> head.add(new Field("Thread-Index", fold(index.text()))));
                head.add(date);
                head.add(messageId);
                threading(head, references, answered);
                head.add(new Field("Accept-Language", "en-GB, nl-BE, en-US"));
                head.add(new Field("Content-Language", "en-GB"));
                if (entry.style().equals("auto")) {
                    head.add(new Field("Auto-Submitted", "auto-generated"));
                    head.add(new Field("X-Auto-Response-Suppress", "All"));
                }
                head.add(new Field("X-MS-Has-Attach", files ? "yes" : ""));
                head.add(new Field("X-MS-TNEF-Correlator", ""));
            }
            case OUTLOOK -> {
                people(head, entry, "Cc", charset);
                threading(head, references, answered);
                head.add(subject);
                head.add(date);
                head.add(messageId);
                head.add(new Field("X-Mailer", "Microsoft Outlook 16.0"));
                thread.ifPresent(index -> head.add(new Field("Thread-Index", fold(index.text()))));
                head.add(new Field("Content-Language", "en-us"));
            }
            case THUNDERBIRD -> {
                head.add(messageId);
                head.add(date);
                head.add(new Field("MIME-Version", "1.0"));
                head.add(new Field("User-Agent", "Mozilla Thunderbird"));
                head.add(subject);
                head.add(new Field("Content-Language", "en-GB"));
                people(head, entry, "Cc", charset);
                threading(head, references, answered);
            }
            case BECKY -> {
                head.add(date);
                people(head, entry, "Cc", charset);
                head.add(subject);
                threading(head, references, answered);
                head.add(messageId);
                head.add(new Field("X-Mailer", "Becky! ver. 2.81.04 [ja]"));
            }
            case APPLE -> {
                head.add(new Field("From", Composer.mailboxes(List.of(from), charset)));
                head.add(new Field("Mime-Version", "1.0 (Mac OS X Mail 16.0 \\(3826.400.131.1.6\\))"));
                head.add(subject);
                head.add(messageId);
                head.add(date);
                head.add(new Field("To", Composer.mailboxes(entry.to(), charset)));
                head.add(new Field("X-Mailer", "Apple Mail (2.3826.400.131.1.6)"));
            }
            case SCRIPT -> {
                head.add(date);
                people(head, entry, "Cc", charset);
                threading(head, references, answered);
                head.add(messageId);
                head.add(subject);
                Campaigns.marks(entry, head);
            }
        }
        return List.copyOf(head);
    }

    static Charset charset(Entry entry) {
        return Charset.forName(entry.field("charset").orElse("UTF-8"));
    }

    /// The subject without answer marks.
    static String topic(String subject) {
        return subject.replaceFirst("^((RE|FW|WG): )+", "");
    }

    private static void people(List<Field> head, Entry entry, String copy, Charset charset) {
        head.add(new Field("From", Composer.mailboxes(List.of(entry.from()), charset)));
        entry.field("reply-to")
                .map(Actor::of)
                .ifPresent(to -> head.add(new Field("Reply-To", Composer.mailboxes(List.of(to), charset))));
        head.add(new Field("To", Composer.mailboxes(entry.to(), charset)));
        if (!entry.cc().isEmpty()) {
            head.add(new Field(copy, Composer.mailboxes(entry.cc(), charset)));
        }
    }

    private static void threading(List<Field> head, List<String> references, Optional<String> answered) {
        if (!references.isEmpty()) {
            head.add(new Field("References", String.join(Field.FOLD, references)));
        }
        answered.ifPresent(id -> head.add(new Field("In-Reply-To", id)));
    }

    private static String fold(String text) {
        return text.replaceAll("(.{60})(?=.)", "$1" + Field.FOLD);
    }
}
