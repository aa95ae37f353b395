package intercept.session;

import intercept.authentication.MailProof;
import intercept.authentication.results.Claims;
import intercept.model.route.MailTrace;

/// What can be told about one mail from the mail itself and from what is recorded in the case: how it came, whose word
/// its fields are, what its clocks say, and what is proven about who sent it.
///
/// @param proof what our own checks prove
/// @param claims what servers state in the mail about its sender, and whose word each statement is
public record Examination(MailTrace trace, MailProof proof, Claims claims) {}
