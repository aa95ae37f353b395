package intercept.desktop.shell;

import intercept.desktop.fx.Theme;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// What the reader chose for himself.
///
/// @param theme absent to follow the system
/// @param language absent to follow the system
/// @param scale of the text in percent, 100 to 150
/// @param zone absent to follow the system
public record Settings(Optional<Theme> theme, Optional<Locale> language, int scale, Optional<ZoneId> zone) {

    public static final Settings DEFAULT = new Settings(Optional.empty(), Optional.empty(), 100, Optional.empty());

    public Settings withTheme(Optional<Theme> chosen) {
        return new Settings(chosen, language, scale, zone);
    }

    public Settings withLanguage(Optional<Locale> chosen) {
        return new Settings(theme, chosen, scale, zone);
    }

    public Settings withScale(int percent) {
        return new Settings(theme, language, percent, zone);
    }

    public Settings withZone(Optional<ZoneId> chosen) {
        return new Settings(theme, language, scale, chosen);
    }

    /// English, unless Japanese is chosen here or by the system.
    public Locale locale() {
        var wanted = language.orElseGet(Locale::getDefault);
        return wanted.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? Locale.JAPANESE : Locale.ENGLISH;
    }

    public ZoneId zoneId() {
        return zone.orElseGet(ZoneId::systemDefault);
    }

    public Theme themeNow() {
        return theme.orElseGet(Theme::ofSystem);
    }
}
