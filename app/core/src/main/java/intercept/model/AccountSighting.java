package intercept.model;

import java.util.Optional;

/// An account, and where it was seen: in a mail's body or in an attached document.
///
/// @param message row of the mail
/// @param attachment hash of the attached document; absent for the body
/// @param page in the document, counted from 1; 0 for the body
/// @param at in the text of the body or of the page
/// @param quote the number as printed
public record AccountSighting(
        PaymentAccount account, long message, Optional<String> attachment, int page, TextRange at, String quote) {}
