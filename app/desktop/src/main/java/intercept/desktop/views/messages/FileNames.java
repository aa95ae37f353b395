package intercept.desktop.views.messages;

import java.util.Locale;

/// Names and sizes of attached files, for people.
final class FileNames {

    private FileNames() {}

    /// A name that is harmless as a proposal: no folders, no control characters, nothing that turns the direction of
    /// writing.
    static String proposed(String name) {
        var plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|]", "_").strip();
        while (plain.startsWith(".")) {
            plain = plain.substring(1);
        }
        if (plain.isEmpty()) {
            return "attachment";
        }
        return plain.length() > 120 ? plain.substring(plain.length() - 120) : plain;
    }

    /// As the sender wrote it, with what would turn the direction of writing made visible.
    static String shown(String name) {
        return name.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]", "\u27F2")
                .replaceAll("\\p{Cntrl}", "\u00b7");
    }

    /// Such as "47.1 KB".
    static String size(long bytes, Locale locale) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? String.format(locale, "%.1f KB", bytes / 1_000.0)
                : String.format(locale, "%.1f MB", bytes / 1_000_000.0);
    }
}
