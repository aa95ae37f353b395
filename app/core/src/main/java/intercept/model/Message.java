package intercept.model;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The facts of one mail, as its header and structure state them. All of it is the sender's word
/// unless another rule proves it. Bodies are kept apart (they are large): ask the case for them.
///
/// @param id row in the case file; 0 before it is stored
/// @param sha256 of the evidence that it was read from, lower-case hex
/// @param messageId with angle brackets, as written; absent where there is none
/// @param date the Date field (or the .msg's submit time) with the zone the sender stated
/// @param subject decoded
/// @param references oldest first, with angle brackets
/// @param threadIndex Thread-Index or PR_CONVERSATION_INDEX, base64
public record Message(
        long id,
        String sha256,
        MailFormat format,
        Optional<String> messageId,
        Optional<OffsetDateTime> date,
        List<Address> from,
        Optional<Address> sender,
        List<Address> replyTo,
        List<Address> to,
        List<Address> cc,
        List<Address> bcc,
        String subject,
        Optional<String> inReplyTo,
        List<String> references,
        Optional<String> threadIndex,
        List<Part> parts,
        List<Problem> problems) {

    /// The first From address: who the mail says wrote it.
    public Optional<Address> author() {
        return from.stream().findFirst();
    }

    public Optional<Instant> at() {
        return date.map(OffsetDateTime::toInstant);
    }

    /// To, Cc and Bcc together.
    public Stream<Address> recipients() {
        return Stream.of(to, cc, bcc).flatMap(List::stream);
    }

    /// Files and mails that came along, inline pictures included.
    public Stream<Part> attachments() {
        return parts.stream().filter(part -> part.role() != Part.Role.TEXT && part.role() != Part.Role.HTML);
    }

    public Message withId(long stored) {
        return new Message(
                stored,
                sha256,
                format,
                messageId,
                date,
                from,
                sender,
                replyTo,
                to,
                cc,
                bcc,
                subject,
                inReplyTo,
                references,
                threadIndex,
                parts,
                problems);
    }
}
