package intercept.picture;

/// What an ink looks like: `#rrggbb`.
public enum Palette {
    /// White ground, for paper and light windows.
    LIGHT,
    /// For dark windows.
    DARK;

    /// The colours of the window’s two themes (Primer), so that a saved picture looks like the one it was saved from.
    public String of(Ink ink) {
        return this == LIGHT ? light(ink) : dark(ink);
    }

    private static String light(Ink ink) {
        return switch (ink) {
            case SURFACE -> "#ffffff";
            case BAND -> "#f6f8fa";
            case LINE -> "#e3e7eb";
            case TEXT -> "#24292f";
            case MUTED, UNKNOWN, INFO -> "#57606a";
            case ACCENT -> "#0969da";
            case SHADE -> "#ddf4ff";
            case SUPPLIER -> "#0b7a75";
            case CUSTOMER -> "#6639ba";
            case THIRD_PARTY -> "#8c959f";
            case IMPOSTOR, CRITICAL -> "#cf222e";
            case HIGH -> "#bc4c00";
            case MEDIUM -> "#9a6700";
        };
    }

    private static String dark(Ink ink) {
        return switch (ink) {
            case SURFACE -> "#0d1117";
            case BAND -> "#161b22";
            case LINE -> "#21262d";
            case TEXT -> "#c9d1d9";
            case MUTED, UNKNOWN, INFO -> "#8b949e";
            case ACCENT -> "#1f6feb";
            case SHADE -> "#15233a";
            case SUPPLIER -> "#39c5bb";
            case CUSTOMER -> "#a98bfa";
            case THIRD_PARTY -> "#6e7681";
            case IMPOSTOR, CRITICAL -> "#f85149";
            case HIGH -> "#f0883e";
            case MEDIUM -> "#d29922";
        };
    }
}
