package intercept.analysis.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/// The words of bank changes in six languages, from `bank-change.properties`, which explains them.
final class BankChangeLexicon {

    /// What a word does in such a sentence.
    enum Kind {
        CHANGE,
        FRESH,
        NOUN,
        WEAK,
        PAYMENT,
        READER,
        WRITER,
        NEGATION;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Languages that part words with blanks.
    static final List<Language> SPACED;

    /// Japanese and Chinese.
    static final List<Language> UNSPACED;

    static {
        var properties = load();
        SPACED = Stream.of("en", "de", "fr", "es")
                .map(code -> Language.of(code, properties))
                .toList();
        UNSPACED =
                Stream.of("ja", "zh").map(code -> Language.of(code, properties)).toList();
    }

    private BankChangeLexicon() {}

    private static Properties load() {
        var resource = Objects.requireNonNull(BankChangeLexicon.class.getResourceAsStream("bank-change.properties"));
        try (var reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param code ISO 639
    record Language(String code, Map<Kind, List<String>> entries) {

        List<String> of(Kind kind) {
            return entries.getOrDefault(kind, List.of());
        }

        private static Language of(String code, Properties properties) {
            var entries = new EnumMap<Kind, List<String>>(Kind.class);
            for (var kind : Kind.values()) {
                var line = properties.getProperty(code + "." + kind.key());
                if (line == null) {
                    throw new IllegalStateException("bank-change.properties lacks " + code + "." + kind.key());
                }
                entries.put(
                        kind, Stream.of(line.split(",", -1)).map(String::strip).toList());
            }
            return new Language(code, entries);
        }
    }
}
