package intercept.authentication.results;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.Corpora;
import intercept.mail.CorpusMails;
import intercept.mail.Fields;
import intercept.model.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every field of statements in the corpora is read whole, or stands in `results-unread.txt` with what was not.
class ResultCorporaTest {

    private static final String LIST = "results-unread.txt";

    /// Fields inside the YAML of the ARC suite, which indents them.
    private static final Pattern IN_SUITE =
            Pattern.compile("(?m)^ +((?:ARC-)?Authentication-Results:.*(?:\\n {6,}[a-z]+=.*|\\n {9,}\\S.*)*)");

    /// Corpus: fields, read whole, statements.
    private static final Map<String, List<Integer>> FIGURES = Map.ofEntries(
            Map.entry("auth-arc-valimail", List.of(404, 402, 1217)),
            Map.entry("auth-dkimpy", List.of(2, 2, 8)),
            Map.entry("auth-jdkim", List.of(8, 8, 13)),
            Map.entry("auth-parsedmarc-samples", List.of(14, 14, 22)),
            Map.entry("auth-stalwart-mail-auth", List.of(3, 3, 8)),
            Map.entry("eml-mime4j", List.of(4, 2, 4)),
            Map.entry("eml-rspamd", List.of(27, 27, 53)),
            Map.entry("eml-ruby-mail", List.of(24, 24, 25)),
            Map.entry("eml-spamassassin-testdata", List.of(31, 31, 35)),
            Map.entry("eml-stalwart-mail-parser", List.of(2, 2, 2)),
            Map.entry("eml-sublime-samples", List.of(30, 30, 59)),
            Map.entry("msg-poi-hsmf", List.of(2, 2, 4)),
            Map.entry("msg-tika-mail-outlook", List.of(10, 9, 15)));

    private final TreeMap<String, int[]> counts = new TreeMap<>();
    private final List<String> rest = new ArrayList<>();

    @Test
    void readsEveryFieldOrListsIt() throws IOException {
        for (String corpus : CorpusMails.ALL) {
            CorpusMails.of(corpus).forEach(read -> {
                int number = 0;
                for (Header header : read.mail().headers()) {
                    if (FieldKind.of(header.name()).isPresent()) {
                        number++;
                        count(corpus, read.path() + "\t" + number, header);
                    }
                }
            });
        }
        Corpora.files("auth-arc-valimail").stream()
                .filter(file -> file.toString().endsWith(".yml"))
                .forEach(this::suite);
        String found = rest.isEmpty() ? "" : String.join("\n", rest) + "\n";
        if (!found.equals(expected())) {
            Files.writeString(Path.of("target", LIST + ".actual"), found);
        }
        assertThat(found).as("target/%s.actual holds what was found", LIST).isEqualTo(expected());
        assertThat(figures()).isEqualTo(new TreeMap<>(FIGURES));
    }

    private void suite(Path file) {
        try {
            var fields = IN_SUITE.matcher(Files.readString(file)).results().toList();
            for (int i = 0; i < fields.size(); i++) {
                count(
                        "auth-arc-valimail",
                        file.getFileName() + "\t" + (i + 1),
                        Fields.of(fields.get(i).group(1)).getFirst());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(String corpus, String place, Header header) {
        var field = ResultFields.read(0, header).orElseThrow();
        int[] numbers = counts.computeIfAbsent(corpus, _ -> new int[3]);
        numbers[0]++;
        numbers[1] += field.whole() ? 1 : 0;
        numbers[2] += field.statements().size();
        if (!field.whole()) {
            rest.add(corpus + "/" + place + "\t" + header.name() + ":" + header.value());
            field.unread().forEach(text -> rest.add("    unread: " + text));
            field.statements().stream()
                    .filter(statement -> !statement.unread().isEmpty())
                    .forEach(statement -> rest.add("    " + Described.statement(statement)));
        }
    }

    private Map<String, List<Integer>> figures() {
        var figures = new TreeMap<String, List<Integer>>();
        counts.forEach((corpus, numbers) ->
                figures.put(corpus, Arrays.stream(numbers).boxed().toList()));
        return figures;
    }

    private static String expected() throws IOException {
        try (InputStream in = ResultCorporaTest.class.getResourceAsStream(LIST)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
