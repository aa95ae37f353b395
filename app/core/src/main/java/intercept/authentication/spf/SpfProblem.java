package intercept.authentication.spf;

/// Why there is no verdict.
///
/// @param detail the term, name or number concerned; may be empty
/// @param text an English sentence
public record SpfProblem(Kind kind, String detail, String text) {

    /// What went wrong; the limits are those of RFC 7208 section 4.6.4, and ours on hostile records.
    public enum Kind {
        /// The domain is none that can have a record: a single label, an address, a label too long.
        BAD_DOMAIN,
        SEVERAL_RECORDS,
        SYNTAX,
        INCLUDE_WITHOUT_RECORD,
        REDIRECT_WITHOUT_RECORD,
        LOOKUP_LIMIT,
        VOID_LIMIT,
        MX_LIMIT,
        /// A record or what its macros make of it is longer than any honest one.
        SIZE_LIMIT,
        /// A server did not answer.
        DNS_FAILED,
        /// Nobody recorded the answer to a question.
        NOT_RECORDED
    }

    static SpfProblem of(Kind kind, String detail) {
        var text = switch (kind) {
            case BAD_DOMAIN -> "\"%s\" is not a domain that can publish an SPF record.";
            case SEVERAL_RECORDS -> "%s publishes more than one SPF record, so none counts.";
            case SYNTAX -> "The record cannot be read: %s.";
            case INCLUDE_WITHOUT_RECORD -> "The record includes %s, which has no SPF record.";
            case REDIRECT_WITHOUT_RECORD -> "The record redirects to %s, which has no SPF record.";
            case LOOKUP_LIMIT -> "The record needs more than " + SpfLookups.MAX_LOOKUPS + " look-ups (at %s).";
            case VOID_LIMIT ->
                "More than " + SpfLookups.MAX_VOID + " look-ups of the record found nothing (the last was %s).";
            case MX_LIMIT -> "%s has more than " + SpfLookups.MAX_NAMES + " mail servers.";
            case SIZE_LIMIT -> "%s is longer than this program evaluates.";
            case DNS_FAILED -> "The question for %s was not answered.";
            case NOT_RECORDED -> "Nobody recorded the answer to the question for %s.";
        };
        return new SpfProblem(kind, detail, text.formatted(shortened(detail)));
    }

    static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
