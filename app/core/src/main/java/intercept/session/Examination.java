package intercept.session;

import intercept.model.route.MailTrace;

/// What can be told about one mail from the mail itself and from what is recorded in the case: how it came, whose word
/// its fields are, and what its clocks say.
public record Examination(MailTrace trace) {}
