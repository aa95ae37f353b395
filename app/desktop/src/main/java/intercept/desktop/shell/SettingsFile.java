package intercept.desktop.shell;

import intercept.desktop.fx.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Settings and recent cases, in one property file of the user's configuration folder. A file that cannot be read or
/// written costs the reader his choices and nothing else, so it is logged and not shown.
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final int RECENT = 8;

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// Where the system keeps such files.
    public static SettingsFile ofUser() {
        var home = Path.of(System.getProperty("user.home"));
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var folder = os.contains("win")
                ? environment("APPDATA").orElse(home.resolve("AppData/Roaming"))
                : os.contains("mac")
                        ? home.resolve("Library/Application Support")
                        : environment("XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        return new SettingsFile(folder.resolve("Intercept").resolve("settings.properties"));
    }

    public Settings settings() {
        var values = read();
        return new Settings(
                Optional.ofNullable(values.getProperty("theme")).flatMap(SettingsFile::theme),
                Optional.ofNullable(values.getProperty("language")).map(Locale::forLanguageTag),
                scale(values.getProperty("scale", "100")),
                Optional.ofNullable(values.getProperty("zone")).flatMap(SettingsFile::zone));
    }

    public void save(Settings settings) {
        var values = read();
        put(values, "theme", settings.theme().map(Theme::name));
        put(values, "language", settings.language().map(Locale::toLanguageTag));
        put(values, "scale", Optional.of(Integer.toString(settings.scale())));
        put(values, "zone", settings.zone().map(ZoneId::getId));
        write(values);
    }

    /// A case that was open not long ago.
    ///
    /// @param title as the case calls itself
    public record Recent(Path file, String title, long messages, long findings, Instant opened) {}

    /// Newest first; cases whose file is gone are left out.
    public List<Recent> recent() {
        var values = read();
        var recent = new ArrayList<Recent>();
        for (int i = 0; i < RECENT; i++) {
            var parts = values.getProperty("recent." + i, "").split("\t", -1);
            if (parts.length == 5 && Files.exists(Path.of(parts[0]))) {
                recent.add(new Recent(
                        Path.of(parts[0]),
                        parts[1],
                        Long.parseLong(parts[2]),
                        Long.parseLong(parts[3]),
                        Instant.parse(parts[4])));
            }
        }
        return recent;
    }

    public void remember(Recent opened) {
        var all = new ArrayList<>(recent());
        all.removeIf(each -> each.file().equals(opened.file()));
        all.addFirst(opened);
        keep(all);
    }

    public void forgetRecent() {
        keep(List.of());
    }

    private void keep(List<Recent> all) {
        var values = read();
        for (int i = 0; i < RECENT; i++) {
            put(values, "recent." + i, i < all.size() ? Optional.of(line(all.get(i))) : Optional.empty());
        }
        write(values);
    }

    private static String line(Recent recent) {
        return String.join(
                "\t",
                recent.file().toString(),
                recent.title().replace('\t', ' '),
                Long.toString(recent.messages()),
                Long.toString(recent.findings()),
                recent.opened().toString());
    }

    private static void put(Properties values, String key, Optional<String> value) {
        value.ifPresentOrElse(text -> values.setProperty(key, text), () -> values.remove(key));
    }

    private Properties read() {
        var values = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("settings not readable: {}", file, e);
            }
        }
        return values;
    }

    private void write(Properties values) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
        } catch (IOException e) {
            LOG.warn("settings not written: {}", file, e);
        }
    }

    private static Optional<Path> environment(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }

    private static Optional<Theme> theme(String name) {
        for (var theme : Theme.values()) {
            if (theme.name().equals(name)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            LOG.warn("unknown time zone in the settings: {}", id, e);
            return Optional.empty();
        }
    }

    private static int scale(String percent) {
        return percent.matches("1[0-4]\\d|150") ? Integer.parseInt(percent) : 100;
    }
}
