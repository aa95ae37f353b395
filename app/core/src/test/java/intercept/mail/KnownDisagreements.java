package intercept.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/// Where the expectations of other parsers and ours part, each with its reason, in `known-disagreements.txt`:
/// suite, mail, aspect and reason, parted by tabs.
final class KnownDisagreements {

    private KnownDisagreements() {}

    /// @param found mail and aspect, parted by a tab
    static void check(String suite, SortedSet<String> found) {
        SortedSet<String> known = new TreeSet<>();
        for (String line : text().lines()
                .filter(text -> !text.isBlank() && !text.startsWith("#"))
                .toList()) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as("suite, mail, aspect, reason: %s", line).hasSize(4);
            if (columns[0].equals(suite)) {
                known.add(columns[1] + "\t" + columns[2]);
            }
        }
        assertThat(found).as("disagreements with %s", suite).isEqualTo(known);
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(KnownDisagreements.class.getResourceAsStream("known-disagreements.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
