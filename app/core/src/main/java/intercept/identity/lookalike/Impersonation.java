package intercept.identity.lookalike;

import intercept.model.Address;
import java.util.Optional;

/// An address that passes for a known person's or company's.
///
/// @param whom the person's or company's name, or the address or domain that is imitated
/// @param genuine the known address or domain; empty where none is known, or where the trick is in the writing alone
/// @param domain how the domain imitates the genuine one, where it does
/// @param likeness how likely a hurried reader is fooled, 0 to 1
public record Impersonation(
        Address observed, Kind kind, String whom, String genuine, Optional<Imitation> domain, double likeness) {

    public enum Kind {
        LOOKALIKE_DOMAIN("ID-001", "“%1$s” is in a domain that passes for %2$s."),
        NEAR_ADDRESS("ID-006", "“%1$s” differs by a character or two from %3$s, the address of %2$s."),
        PERSON_AT_FREE_MAIL(
                "ID-005", "“%1$s” carries the name of %2$s (%3$s), at a service where anybody can open it."),
        COMPANY_AT_FREE_MAIL("ID-005", "“%1$s” carries the name of %2$s, at a service where anybody can open it."),
        PERSON_ELSEWHERE("ID-004", "“%1$s” carries the name of %2$s (%3$s), but is at another organisation."),
        COMPANY_ELSEWHERE("ID-004", "“%1$s” carries the name of %2$s, but is at another organisation."),
        ADDRESS_IN_NAME("ID-008", "The name shown contains the address %2$s, but the mail is from “%1$s”."),
        HIDDEN_CHARACTERS("ID-008", "“%1$s” is written with characters that a reader cannot see or takes for others.");

        private final String rule;
        private final String sentence;

        Kind(String rule, String sentence) {
            this.rule = rule;
            this.sentence = sentence;
        }

        /// The detection that it belongs to.
        public String rule() {
            return rule;
        }
    }

    /// Why it is one, in English.
    public String sentence() {
        var why = kind.sentence.formatted(observed.address(), whom, genuine.isEmpty() ? "no known address" : genuine);
        return domain.map(imitation -> why + " " + imitation.sentence()).orElse(why);
    }
}
