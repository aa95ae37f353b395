package intercept.picture;

/// Colours by what they are for: a picture knows no theme.
public enum Ink {
    SURFACE,
    BAND,
    LINE,
    TEXT,
    MUTED,
    ACCENT,
    SHADE,
    SUPPLIER,
    CUSTOMER,
    THIRD_PARTY,
    IMPOSTOR,
    UNKNOWN,
    CRITICAL,
    HIGH,
    MEDIUM,
    INFO;

    /// All of it.
    public Tint full() {
        return new Tint(this, 1);
    }

    /// @param share of the colour that hides what is below, 0 to 1
    public Tint at(double share) {
        return new Tint(this, share);
    }
}
