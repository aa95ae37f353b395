package intercept.model;

/// A payment account as found in text.
///
/// @param value normalised: an IBAN without blanks in capitals, or `type:value` as CONTRACT section 1 writes it
/// @param checksum whether the number's own check digits hold
public record PaymentAccount(Type type, String value, Checksum checksum) {

    /// Numbering scheme.
    public enum Type {
        IBAN,
        SORT_CODE,
        ABA,
        ZENGIN,
        BSB,
        OTHER
    }

    /// Result of the number's own check digits.
    public enum Checksum {
        VALID,
        INVALID,
        NONE
    }

    /// The value in the groups that people read: IBANs in fours.
    public String grouped() {
        return type == Type.IBAN ? value.replaceAll("(.{4})(?=.)", "$1 ") : value;
    }
}
