package intercept.analysis.rules;

import intercept.analysis.CaseFacts;
import intercept.model.AccountSighting;
import intercept.model.Address;
import intercept.model.Evidence;
import intercept.model.Header;
import intercept.model.Message;
import intercept.model.TextRange;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Evidence as rules cite it, and what their sentences name.
final class Proof {

    private static final int LONGEST_QUOTE = 200;

    private Proof() {}

    /// The header field with its bytes; the field's name alone where the mail kept no header (.msg).
    static Evidence header(CaseFacts facts, Message message, String name) {
        var header = facts.header(message, name);
        return new Evidence.HeaderField(
                message.id(),
                header.isPresent() ? facts.headersRef(message) : message.sha256(),
                header.map(Header::name).orElse(name),
                header.map(Header::at),
                header.map(Header::value).orElse(""));
    }

    /// A header field by its place among all fields; where there is none, the first of that name.
    static Evidence field(CaseFacts facts, Message message, Optional<Integer> place, String name) {
        var headers = facts.headers(message);
        return place.filter(at -> at >= 0 && at < headers.size())
                .map(headers::get)
                .<Evidence>map(header -> new Evidence.HeaderField(
                        message.id(),
                        facts.headersRef(message),
                        header.name(),
                        Optional.of(header.at()),
                        header.value()))
                .orElseGet(() -> header(facts, message, name));
    }

    static Evidence sighting(Message message, AccountSighting sighting) {
        return sighting.attachment()
                .<Evidence>map(attachment -> new Evidence.DocumentPassage(
                        message.id(), attachment, sighting.page(), sighting.at(), sighting.quote()))
                .orElseGet(() ->
                        new Evidence.BodyPassage(message.id(), message.sha256(), sighting.at(), sighting.quote()));
    }

    static Evidence body(Message message, String text, TextRange at) {
        return new Evidence.BodyPassage(message.id(), message.sha256(), at, quote(text, at));
    }

    static String quote(String text, TextRange at) {
        var passage = at.of(text).strip().replaceAll("\\s+", " ");
        return passage.length() <= LONGEST_QUOTE ? passage : passage.substring(0, LONGEST_QUOTE) + "…";
    }

    /// The address of the author, or nothing.
    static String author(Message message) {
        return message.author().map(Address::address).orElse("");
    }

    /// `2026-08-05T09:15:00Z`, full minutes, which the words write in the reader's way; a dash where the mail has no
    /// readable date.
    static String time(Optional<Instant> at) {
        return at.map(instant -> instant.truncatedTo(ChronoUnit.MINUTES).toString())
                .orElse("–");
    }
}
