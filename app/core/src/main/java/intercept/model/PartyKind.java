package intercept.model;

/// As what an address appears in this case; it decides the shape drawn beside it.
public enum PartyKind {
    SUPPLIER,
    CUSTOMER,
    THIRD_PARTY,
    IMPOSTOR,
    UNKNOWN
}
