package intercept.analysis.rules;

import intercept.model.route.Envelope;
import intercept.model.route.MailTrace;
import intercept.model.route.TraceField;

/// Whether a mail says that it did not come straight from its author: through a mailing list, sent on by a person or a
/// program, or with a rewritten envelope.
final class IndirectFlow {

    private IndirectFlow() {}

    static boolean isIndirect(MailTrace trace) {
        boolean sentOn = trace.route().others().stream()
                .map(TraceField::kind)
                .anyMatch(kind -> kind == TraceField.Kind.LIST
                        || kind == TraceField.Kind.FORWARDED
                        || kind == TraceField.Kind.RESENT);
        return sentOn
                || trace.route()
                        .envelope()
                        .map(Envelope::form)
                        .filter(form -> form == Envelope.Form.SRS || form == Envelope.Form.GMAIL_FORWARD)
                        .isPresent();
    }
}
