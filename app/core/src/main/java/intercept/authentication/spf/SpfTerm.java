package intercept.authentication.spf;

import java.util.Optional;

/// A term of a record (RFC 7208 sections 5 and 6).
///
/// A domain that is absent is the one whose record is evaluated.
sealed interface SpfTerm {

    /// @param result if it matches
    /// @param written as in the record
    record Directive(SpfResult result, Mechanism mechanism, String written) implements SpfTerm {}

    record Redirect(MacroString domain, String written) implements SpfTerm {}

    record Exp(MacroString domain, String written) implements SpfTerm {}

    record Unknown(String written) implements SpfTerm {}

    /// What a client is compared with.
    sealed interface Mechanism {
        record All() implements Mechanism {}

        record Include(MacroString domain) implements Mechanism {}

        record A(Optional<MacroString> domain, int prefix4, int prefix6) implements Mechanism {}

        record Mx(Optional<MacroString> domain, int prefix4, int prefix6) implements Mechanism {}

        record Ptr(Optional<MacroString> domain) implements Mechanism {}

        record Ip(ClientAddress network, int prefix) implements Mechanism {}

        record Exists(MacroString domain) implements Mechanism {}
    }
}
