package intercept.authentication.dmarc;

/// Why a verdict is what it is.
public enum DmarcReason {
    ALIGNED("A check passed for the author's own organisation."),
    NOT_ALIGNED("No check passed for the author's own organisation."),
    NO_SINGLE_AUTHOR("The message does not have exactly one author domain, so DMARC cannot be applied."),
    NO_RECORD("No DMARC record applies to the author's domain."),
    NO_POLICY("The record that applies states no policy and asks for no reports, so DMARC is not applied."),
    UNKNOWN_POLICY("The record that applies states a policy that does not exist."),
    DNS_FAILED("A server did not answer a question that decides."),
    NOT_RECORDED("Nobody recorded the answer to a question that decides."),
    CHECK_UNFINISHED("A check of the author's own organisation could not be finished.");

    private final String text;

    DmarcReason(String text) {
        this.text = text;
    }

    /// An English sentence.
    public String text() {
        return text;
    }
}
