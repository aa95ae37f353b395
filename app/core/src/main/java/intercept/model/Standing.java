package intercept.model;

/// What a message is taken for.
public enum Standing {
    GENUINE,
    DISPUTED,
    NEUTRAL
}
