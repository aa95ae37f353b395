package intercept.desktop.fx;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.OptionalInt;

/// How times are written: "5 Aug, 11:52", in Japanese "8月5日 11:52". The year is added when it is not the one that
/// the case is mostly about.
///
/// @param mainYear the year that goes without saying; empty while there is none
public record Times(Locale locale, ZoneId zone, OptionalInt mainYear) {

    /// Day and minute, such as "5 Aug, 11:52".
    public String minute(Instant at) {
        return write(at, "d MMM, HH:mm", "d MMM yyyy, HH:mm", "M月d日 HH:mm", "yyyy年M月d日 HH:mm");
    }

    public String minute(OffsetDateTime at) {
        return minute(at.toInstant());
    }

    /// Day, such as "5 Aug".
    public String day(Instant at) {
        return write(at, "d MMM", "d MMM yyyy", "M月d日", "yyyy年M月d日");
    }

    /// Day with its name, such as "Wed 5 Aug".
    public String weekday(Instant at) {
        return write(at, "EEE d MMM", "EEE d MMM yyyy", "M月d日(E)", "yyyy年M月d日(E)");
    }

    /// Everything, such as "5 Aug 2026, 11:52:18".
    public String exact(Instant at) {
        return write(at, "d MMM yyyy, HH:mm:ss", "d MMM yyyy, HH:mm:ss", "yyyy年M月d日 HH:mm:ss", "yyyy年M月d日 HH:mm:ss");
    }

    /// Time of day, such as "11:52".
    public String clock(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(at.atZone(zone));
    }

    /// The zone as the status bar names it, such as "Brussels (UTC+2)".
    public String zoneName(Instant at) {
        var offset = zone.getRules().getOffset(at);
        int minutes = offset.getTotalSeconds() / 60;
        var shown = minutes == 0
                ? "UTC"
                : "UTC%s%d%s"
                        .formatted(
                                minutes < 0 ? "−" : "+",
                                Math.abs(minutes) / 60,
                                minutes % 60 == 0 ? "" : ":%02d".formatted(Math.abs(minutes) % 60));
        var id = zone.getId();
        if (!id.contains("/") || id.startsWith("Etc/")) {
            return shown;
        }
        return isJapanese()
                ? zone.getDisplayName(TextStyle.FULL, locale) + "（" + shown + "）"
                : id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') + " (" + shown + ")";
    }

    private String write(Instant at, String english, String englishYear, String japanese, String japaneseYear) {
        var when = at.atZone(zone);
        boolean plain = mainYear.isPresent() && mainYear.getAsInt() == when.getYear();
        var pattern = isJapanese() ? (plain ? japanese : japaneseYear) : (plain ? english : englishYear);
        return DateTimeFormatter.ofPattern(pattern, isJapanese() ? Locale.JAPANESE : MONTHS)
                .format(when);
    }

    private boolean isJapanese() {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
    }

    // British English writes "Sept"; three letters keep the columns straight.
    private static final Locale MONTHS = Locale.US;
}
