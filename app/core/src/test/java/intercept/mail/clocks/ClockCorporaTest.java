package intercept.mail.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.mail.CorpusMails;
import intercept.model.clocks.Clock;
import intercept.model.clocks.Clock.NotDecodable;
import intercept.model.clocks.Clock.Reading;
import intercept.model.clocks.ClockKind;
import intercept.model.clocks.MessageIdClass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What the clocks of all mails of the corpora say, and how often they agree with another clock of the same mail.
class ClockCorporaTest {

    private static final String FIGURES = "clock-figures.txt";

    /// How many readings, how many marks that are no time.
    private final Map<ClockKind, int[]> counts = new TreeMap<>();

    private final Map<MessageIdClass, Integer> classes = new TreeMap<>();

    /// Marks within a minute of the Received field that they stand in, or of the Date; and all.
    private final Map<ClockKind, int[]> agreeing = new TreeMap<>();

    @Test
    void figuresOfAllMails() throws IOException {
        for (String corpus : CorpusMails.ALL) {
            CorpusMails.of(corpus).forEach(read -> {
                var table = Clocks.of(read.mail());
                classes.merge(table.mailer().messageId().maker(), 1, Integer::sum);
                for (Clock clock : table.clocks()) {
                    int[] numbers = counts.computeIfAbsent(clock.kind(), _ -> new int[2]);
                    switch (clock) {
                        case Reading reading -> {
                            numbers[0]++;
                            beside(reading, table.clocks()).ifPresent(other -> compare(reading, other));
                        }
                        case NotDecodable _ -> numbers[1]++;
                    }
                }
            });
        }
        String found = String.join("\n", lines()) + "\n";
        if (!found.equals(expected())) {
            Files.writeString(Path.of("target", FIGURES + ".actual"), found);
        }
        assertThat(found).as("target/%s.actual holds what was found", FIGURES).isEqualTo(expected());
    }

    private static Optional<Instant> beside(Reading mark, List<Clock> clocks) {
        var wanted = switch (mark.kind()) {
            case SENDMAIL_QUEUE_ID, EXIM_QUEUE_ID, POSTFIX_QUEUE_ID, GMAIL_QUEUE_ID -> ClockKind.RECEIVED;
            case MESSAGE_ID,
                    SERVER_MESSAGE_ID,
                    GMAIL_MESSAGE_ID,
                    OUTLOOK_MESSAGE_ID,
                    GMAIL_BOUNDARY,
                    OUTLOOK_BOUNDARY,
                    JAVAMAIL_BOUNDARY,
                    DKIM_SIGNED,
                    THREAD_LAST_ANSWER,
                    ORIGINAL_ARRIVAL -> ClockKind.DATE;
            default -> mark.kind();
        };
        return clocks.stream()
                .filter(clock -> wanted != mark.kind() && clock.kind() == wanted)
                .filter(clock -> wanted == ClockKind.DATE || clock.place().equals(mark.place()))
                .flatMap(clock -> clock instanceof Reading reading
                        ? java.util.stream.Stream.of(reading.at())
                        : java.util.stream.Stream.empty())
                .findFirst();
    }

    private void compare(Reading mark, Instant other) {
        int[] numbers = agreeing.computeIfAbsent(mark.kind(), _ -> new int[2]);
        numbers[1]++;
        if (Duration.between(mark.at(), other).abs().compareTo(Duration.ofMinutes(2)) <= 0) {
            numbers[0]++;
        }
    }

    private static String expected() throws IOException {
        try (InputStream in = Objects.requireNonNull(ClockCorporaTest.class.getResourceAsStream(FIGURES))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        counts.forEach((kind, numbers) -> lines.add("%s %d %d".formatted(kind, numbers[0], numbers[1])));
        agreeing.forEach((kind, numbers) -> lines.add("%s agrees %d of %d".formatted(kind, numbers[0], numbers[1])));
        classes.forEach((maker, count) -> lines.add("Message-ID of %s %d".formatted(maker, count)));
        return lines;
    }
}
