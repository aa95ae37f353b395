package intercept.session;

import intercept.model.Standing;
import intercept.model.document.DocumentFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A PDF file of the case, once by its hash, and how it came in.
///
/// @param sha256 lower-case hex
/// @param name the file name it was sent or stored under; of several the first by time
/// @param standing that of the mail it came with: genuine as soon as one genuine mail carries it
/// @param from address of the sender of its first mail; empty for a file that lies in the case folder by itself
/// @param sent when that mail was sent
/// @param custodians in whose mailboxes copies were found, sorted
/// @param messages rows of the mails that carry it, oldest first
/// @param facts absent where the file could not be read
/// @param unreadable why it could not be read, in plain words
public record InvoiceFile(
        String sha256,
        String name,
        Standing standing,
        String from,
        Optional<Instant> sent,
        List<String> custodians,
        List<Long> messages,
        Optional<DocumentFacts> facts,
        Optional<String> unreadable) {}
