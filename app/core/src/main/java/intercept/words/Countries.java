package intercept.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Arguments of sentences that are countries: `@BE` or `@BE,DE` (ISO 3166-1 alpha-2), named in the reader's language.
public final class Countries {

    private static final Pattern CODES = Pattern.compile("@[A-Z]{2}(,[A-Z]{2})*");

    private Countries() {}

    /// @param codes ISO 3166-1 alpha-2
    public static String argument(Iterable<String> codes) {
        return "@" + String.join(",", codes);
    }

    public static boolean are(String argument) {
        return CODES.matcher(argument).matches();
    }

    /// The names, in alphabetical order of the codes; a code without a name stays.
    public static String named(String argument, Locale reader) {
        return Arrays.stream(argument.substring(1).split(",", -1))
                .map(code -> name(code, reader))
                .collect(Collectors.joining(reader.getLanguage().equals("ja") ? "、" : ", "));
    }

    private static String name(String code, Locale reader) {
        var name = Locale.of("", code).getDisplayCountry(reader);
        return name.isEmpty() ? code : name;
    }
}
