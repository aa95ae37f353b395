package intercept.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A mail as its author's program made it, before any server touched it.
///
/// @param plain the whole text, history included
/// @param html the inner part of the HTML body; empty where the mail has none
/// @param head fields from From on, in the program's own order, without those of `body`
record Letter(
        Entry entry,
        String messageId,
        List<String> references,
        Optional<ThreadIndex> thread,
        String plain,
        String html,
        List<Enclosure> enclosures,
        List<Field> head,
        Mime body) {

    Actor from() {
        return entry.from();
    }

    Stream<Actor> recipients() {
        return Stream.concat(entry.to().stream(), entry.cc().stream()).distinct();
    }

    /// In whose mailboxes it arrives: those it was written to, and those whom a forwarder or a list passes it on to.
    Stream<Actor> holders() {
        return Stream.concat(recipients(), entry.reaches().stream()).distinct();
    }
}
