package intercept.model;

/// Which of the parties a fact belongs to.
public enum Side {
    SUPPLIER,
    CUSTOMER,
    THIRD_PARTY
}
