package intercept.analysis;

import intercept.model.Message;
import intercept.model.document.DocumentFacts;
import intercept.model.document.PageLooks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A PDF file of the case, once by its hash.
///
/// @param name the file name under which it was first sent, else stored
/// @param messages that carry it, oldest first; empty for a file that lies in the case folder by itself
/// @param custodians in whose mailboxes it was found, sorted
/// @param facts absent where it could not be read
public record CaseDocument(
        String sha256,
        String name,
        List<Message> messages,
        List<String> custodians,
        Optional<DocumentFacts> facts,
        PageLooks looks,
        Optional<String> unreadable) {
    /// When it was first sent; absent where no dated mail carries it.
    public Optional<Instant> sent() {
        return messages.stream().map(Message::at).flatMap(Optional::stream).findFirst();
    }
}
