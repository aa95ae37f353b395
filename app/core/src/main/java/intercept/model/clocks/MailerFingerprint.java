package intercept.model.clocks;

import java.util.Optional;

/// By what the program can be recognised that wrote a mail.
///
/// @param messageId form of the Message-ID
/// @param mailer X-Mailer or User-Agent
/// @param boundary style of the outer boundary, digits and letters that change left out
/// @param headerOrder hash of the names of the fields that the sender's side writes, in their order
public record MailerFingerprint(
        MessageIdForm messageId, Optional<String> mailer, Optional<String> boundary, String headerOrder) {}
