package intercept.identity.lookalike;

import java.util.List;
import java.util.stream.Collectors;

/// An observed domain that passes for a known one.
///
/// @param observed in the form that a person is shown (Unicode), the whole host name
/// @param imitated the known domain, in the same form
/// @param changes what differs, from left to right in the observed domain
/// @param likeness how likely a hurried reader takes the one for the other, 0 to 1 ([Likeness])
public record Imitation(String observed, String imitated, Technique technique, List<Change> changes, double likeness) {

    public Imitation {
        changes = List.copyOf(changes);
    }

    /// Why it is one, in English.
    public String sentence() {
        return opening()
                + changes.stream()
                        .map(change -> change.clause(observed, imitated))
                        .collect(Collectors.joining("; ", ": ", "."));
    }

    private String opening() {
        return switch (technique) {
            case HOMOGLYPH, OTHER_ALPHABET, ASCII_PAIR, ACCENT -> observed + " looks like " + imitated;
            case TRANSPOSITION,
                    OMISSION,
                    REPETITION,
                    INSERTION,
                    ADDITION,
                    PLURAL,
                    KEYBOARD,
                    VOWEL_SWAP,
                    REPLACEMENT,
                    BITSQUATTING -> observed + " is one slip away from " + imitated;
            case TYPO -> observed + " is two slips away from " + imitated;
            case TLD -> observed + " has the name of " + imitated + " under another ending";
            case HYPHEN, DOT -> observed + " reads like " + imitated;
            case AFFIX, DIGITS, NAME_INSIDE -> observed + " carries the name of " + imitated;
            case SUBDOMAIN -> observed + " begins like " + imitated + " but is not part of it";
        };
    }
}
