package intercept.authentication;

import java.util.List;

/// A domain that stands behind a mail, proven by a check that passed. Whoever owns it sent the mail or let it be sent;
/// that says nothing of who he is.
///
/// @param domain lower-case A-labels
/// @param means what proves it
/// @param isAuthors whether it belongs to the organisation of the author that the mail shows
public record ProvenDomain(String domain, List<Means> means, boolean isAuthors) {

    /// What proves a domain.
    public enum Means {
        SPF,
        DKIM
    }
}
