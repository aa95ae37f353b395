package intercept.mail.route;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.mail.CorpusMails;
import intercept.model.Header;
import intercept.model.route.Received;
import intercept.model.route.Received.InsideStep;
import intercept.model.route.Received.Transfer;
import intercept.model.route.Received.Unparsed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Every Received field of the corpora is read, or stands in `received-unparsed.txt` with its text.
class ReceivedCorporaTest {

    private static final String LIST = "received-unparsed.txt";

    @Test
    void readsEveryReceivedFieldOrListsIt() throws IOException {
        var counts = new TreeMap<String, int[]>();
        List<String> rest = new ArrayList<>();
        for (String corpus : CorpusMails.ALL) {
            CorpusMails.of(corpus).forEach(read -> {
                int number = 0;
                for (Header header : read.mail().headers()) {
                    if (header.is("Received")) {
                        number++;
                        count(
                                counts,
                                rest,
                                corpus,
                                corpus + "/" + read.path() + "\t" + number,
                                ReceivedField.read(header.raw()));
                    }
                }
            });
        }
        String found = String.join("\n", rest) + "\n";
        if (!found.equals(expected())) {
            Files.writeString(Path.of("target", LIST + ".actual"), found);
        }
        assertThat(found).as("target/%s.actual holds what was found", LIST).isEqualTo(expected());
        assertThat(figures(counts)).isEqualTo(FIGURES);
    }

    /// Corpus: fields, with from or by, steps inside a machine, unparsed, without a readable date.
    private static final Map<String, List<Integer>> FIGURES = Map.ofEntries(
            Map.entry("auth-dkimpy", List.of(13, 11, 2, 0, 5)),
            Map.entry("auth-jdkim", List.of(170, 167, 3, 0, 0)),
            Map.entry("auth-parsedmarc-samples", List.of(28, 28, 0, 0, 0)),
            Map.entry("auth-stalwart-mail-auth", List.of(17, 17, 0, 0, 0)),
            Map.entry("eml-mime4j", List.of(356, 317, 39, 0, 0)),
            Map.entry("eml-python-test-email", List.of(16, 16, 0, 0, 0)),
            Map.entry("eml-rspamd", List.of(86, 75, 3, 8, 8)),
            Map.entry("eml-ruby-mail", List.of(209, 200, 9, 0, 0)),
            Map.entry("eml-spamassassin-shared", List.of(4378, 4077, 301, 0, 26)),
            Map.entry("eml-spamassassin-testdata", List.of(432, 409, 23, 0, 1)),
            Map.entry("eml-stalwart-mail-parser", List.of(8, 7, 1, 0, 0)),
            Map.entry("eml-sublime-samples", List.of(32, 32, 0, 0, 0)),
            Map.entry("msg-poi-hsmf", List.of(40, 40, 0, 0, 0)),
            Map.entry("msg-tika-mail-outlook", List.of(46, 37, 8, 1, 5)));

    private static Map<String, List<Integer>> figures(Map<String, int[]> counts) {
        var figures = new TreeMap<String, List<Integer>>();
        counts.forEach((corpus, numbers) ->
                figures.put(corpus, java.util.Arrays.stream(numbers).boxed().toList()));
        return figures;
    }

    private static void count(
            Map<String, int[]> counts, List<String> rest, String corpus, String place, Received received) {
        int[] numbers = counts.computeIfAbsent(corpus, _ -> new int[5]);
        numbers[0]++;
        if (received.at().isEmpty()) {
            numbers[4]++;
        }
        switch (received) {
            case Transfer _ -> numbers[1]++;
            case InsideStep _ -> numbers[2]++;
            case Unparsed unparsed -> {
                numbers[3]++;
                rest.add("%s\t%s\t%s".formatted(place, unparsed.reason(), cut(unparsed.text())));
            }
        }
    }

    private static String cut(String text) {
        return text.length() > 160 ? text.substring(0, 160) + "…" : text;
    }

    private static String expected() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReceivedCorporaTest.class.getResourceAsStream(LIST))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
