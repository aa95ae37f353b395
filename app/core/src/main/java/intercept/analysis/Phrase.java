package intercept.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An argument of a finding that is a phrase of the rules' words itself, so that one sentence serves several cases:
/// “sent by …” where a mail brought a document, “found in the folder of …” where none did.
///
/// @param key below `phrase.` in the rules' words
/// @param arguments what the phrase names
public record Phrase(String key, List<String> arguments) {

    /// The unit separator: no address, path or time has one.
    private static final String MARK = "\u001F";

    public static Phrase of(String key, String... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /// As a finding keeps it.
    public String text() {
        var text = new StringBuilder(MARK).append(key);
        arguments.forEach(argument -> text.append(MARK).append(argument.replace(MARK, " ")));
        return text.toString();
    }

    /// Nothing for an argument that is no phrase.
    static Optional<Phrase> read(String argument) {
        if (!argument.startsWith(MARK)) {
            return Optional.empty();
        }
        var parts = new ArrayList<>(List.of(argument.substring(1).split(MARK, -1)));
        return Optional.of(new Phrase(parts.removeFirst(), List.copyOf(parts)));
    }
}
