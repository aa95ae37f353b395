package intercept.session;

import intercept.model.Standing;
import java.time.Instant;
import java.util.Optional;

/// Which messages a list shows, and in which order.
///
/// @param text full-text search in subject, addresses, body and attachment names; empty for all. Words are joined by
///     "and"; `"a phrase"` stands together; Chinese, Japanese and Korean text is found inside longer text
/// @param person part of an address or name in From, To, Cc; empty for all
/// @param withAttachment only mails that bring files
/// @param withFinding only mails that a finding points at
/// @param thread only mails of this conversation
/// @param order which column
/// @param descending newest, last, or most first
public record MessageQuery(
        String text,
        String person,
        Optional<Standing> standing,
        boolean withAttachment,
        boolean withFinding,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Long> thread,
        Order order,
        boolean descending) {

    /// Columns that a list can be ordered by.
    public enum Order {
        DATE,
        FROM,
        SUBJECT,
        FINDINGS
    }

    public static final MessageQuery ALL = new MessageQuery(
            "",
            "",
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Order.DATE,
            false);

    public MessageQuery withText(String words) {
        return new MessageQuery(
                words, person, standing, withAttachment, withFinding, from, to, thread, order, descending);
    }

    public MessageQuery withPerson(String who) {
        return new MessageQuery(text, who, standing, withAttachment, withFinding, from, to, thread, order, descending);
    }

    public MessageQuery withStanding(Optional<Standing> wanted) {
        return new MessageQuery(text, person, wanted, withAttachment, withFinding, from, to, thread, order, descending);
    }

    public MessageQuery onlyWithAttachment(boolean only) {
        return new MessageQuery(text, person, standing, only, withFinding, from, to, thread, order, descending);
    }

    public MessageQuery onlyWithFinding(boolean only) {
        return new MessageQuery(text, person, standing, withAttachment, only, from, to, thread, order, descending);
    }

    public MessageQuery between(Optional<Instant> first, Optional<Instant> last) {
        return new MessageQuery(
                text, person, standing, withAttachment, withFinding, first, last, thread, order, descending);
    }

    public MessageQuery ordered(Order column, boolean down) {
        return new MessageQuery(text, person, standing, withAttachment, withFinding, from, to, thread, column, down);
    }
}
