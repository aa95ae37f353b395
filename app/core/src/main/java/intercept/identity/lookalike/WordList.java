package intercept.identity.lookalike;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The lists of this package: lines under the name of a section in brackets, `#` begins a remark.
final class WordList {

    private WordList() {}

    /// The lines by section, in the file's order.
    static Map<String, List<String>> read(String file) {
        var resource = Objects.requireNonNull(WordList.class.getResourceAsStream(file));
        var sections = new LinkedHashMap<String, List<String>>();
        var section = new ArrayList<String>();
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (var line : lines.lines().toList()) {
                var word = line.replaceFirst("#.*", "").strip();
                if (word.startsWith("[")) {
                    section = new ArrayList<>();
                    sections.put(word.substring(1, word.length() - 1), section);
                } else if (!word.isEmpty()) {
                    section.add(word);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }
}
