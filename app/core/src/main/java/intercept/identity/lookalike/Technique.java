package intercept.identity.lookalike;

import java.util.Locale;

/// How a domain is made to look like another.
public enum Technique {
    HOMOGLYPH("ID-001", "a letter of another alphabet, or a special form of one"),
    OTHER_ALPHABET("ID-001", "the whole name in letters of another alphabet"),
    ASCII_PAIR("ID-001", "plain letters and digits that look alike: rn for m, 1 for l"),
    ACCENT("ID-001", "a letter with an accent or another mark"),
    TRANSPOSITION("ID-002", "two neighbouring letters swapped"),
    OMISSION("ID-002", "a letter left out"),
    REPETITION("ID-002", "a letter doubled, or a double one made single"),
    INSERTION("ID-002", "a letter put in"),
    ADDITION("ID-002", "a letter put at the end or the beginning"),
    PLURAL("ID-002", "an s at the end of the name or of a word in it"),
    KEYBOARD("ID-002", "the next key, on the keyboard of some country"),
    VOWEL_SWAP("ID-002", "a vowel for another"),
    REPLACEMENT("ID-002", "a letter for another"),
    BITSQUATTING("ID-002", "one bit of a letter flipped, as by a fault in memory"),
    TYPO("ID-002", "two slips of the pen in one name"),
    TLD("ID-003", "the same name under another ending"),
    HYPHEN("ID-003", "a hyphen put in or left out"),
    AFFIX("ID-003", "a word of business put before or behind the name"),
    DIGITS("ID-003", "digits put behind the name"),
    NAME_INSIDE("ID-003", "the name between hyphens inside a longer one"),
    SUBDOMAIN("ID-003", "the whole domain, as the beginning of another one's host name"),
    DOT("ID-003", "a dot put into the name or left out");

    private final String rule;
    private final String description;

    Technique(String rule, String description) {
        this.rule = rule;
        this.description = description;
    }

    /// The detection that it belongs to: ID-001 looks alike, ID-002 a typing error, ID-003 another structure.
    public String rule() {
        return rule;
    }

    /// In English, for a person.
    public String description() {
        return description;
    }

    /// As JSON names it: `ascii-pair`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
