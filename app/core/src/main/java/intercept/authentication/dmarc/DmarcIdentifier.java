package intercept.authentication.dmarc;

import java.util.Locale;

/// A domain that a check was about, and how it relates to the author's (RFC 9989 section 4.4).
///
/// @param domain lower-case A-labels
/// @param organisation by the method of the verdict; by the Public Suffix List where it cannot be the author's and
/// so was not asked for
/// @param state of the check
/// @param alignment with the author's domain
/// @param isAligned whether that is enough for the mode which the record asks for, and the check passed
/// @param isPartial whether a signature covers a part of the body only
public record DmarcIdentifier(
        Kind kind,
        String domain,
        String organisation,
        State state,
        Alignment alignment,
        boolean isAligned,
        boolean isPartial) {

    public enum Kind {
        DKIM,
        SPF;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum State {
        PASSED,
        NOT_PASSED,
        TEMPORARY_ERROR
    }

    public enum Alignment {
        SAME_DOMAIN,
        SAME_ORGANISATION,
        NONE
    }
}
