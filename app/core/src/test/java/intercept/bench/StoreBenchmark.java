package intercept.bench;

import intercept.model.Address;
import intercept.model.Copy;
import intercept.model.EvidenceKind;
import intercept.model.MailFormat;
import intercept.model.Message;
import intercept.session.CaseSession;
import intercept.session.MessageQuery;
import intercept.session.SqliteCases;
import intercept.store.AddressTable;
import intercept.store.BodyTable;
import intercept.store.Db;
import intercept.store.EvidenceTable;
import intercept.store.Hashes;
import intercept.store.MessageTable;
import intercept.store.OccurrenceTable;
import intercept.store.OriginalTable;
import intercept.store.SearchTable;
import intercept.store.Sql;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;

/// Fills a case file with many small mails, past the mail reader, and prints how long the table of mails waits for
/// it. Measures; asserts nothing.
///
/// Arguments: a folder to work in, and how many mails (200,000).
public final class StoreBenchmark {

    private static final PrintStream OUT = System.out;
    private static final Instant START = Instant.parse("2020-01-01T08:00:00Z");
    private static final List<String> WORDS =
            List.of("invoice payment account order delivery contract meeting report project price team customer"
                    .split(" ", -1));
    private static final int RUNS = 9;

    private final Random random = new Random(1042);
    private final AddressTable.Rows addresses = new AddressTable.Rows();
    private final int count;

    private StoreBenchmark(int count) {
        this.count = count;
    }

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
        var file = Path.of(arguments[0]).toAbsolutePath().resolve("store-" + count + ".intercept");
        if (!Files.exists(file)) {
            OUT.println("filling a case with " + count + " mails");
            // Stopped half way, the file must not pass for a full one.
            var part = file.resolveSibling("store.part");
            Files.deleteIfExists(part);
            new StoreBenchmark(count).fill(part);
            Files.move(part, file);
        }
        long before = System.nanoTime();
        try (var session = new SqliteCases().open(file)) {
            OUT.printf(Locale.ROOT, "open: %.1f ms%n", (System.nanoTime() - before) / 1e6);
            measure(session);
        }
    }

    private static void measure(CaseSession session) throws Exception {
        time("newest ids", () -> session.messageIds(MessageQuery.ALL.ordered(MessageQuery.Order.DATE, true)));
        for (var order : MessageQuery.Order.values()) {
            time("ids by " + order, () -> session.messageIds(MessageQuery.ALL.ordered(order, false)));
        }
        for (var text : List.of("rare1234", "invoice", "\"order delivery\"", "contr", "請求書")) {
            time("ids for " + text, () -> session.messageIds(MessageQuery.ALL.withText(text)));
        }
        time("ids of person17@", () -> session.messageIds(MessageQuery.ALL.withPerson("person17@")));
        time("ids of customer123", () -> session.messageIds(MessageQuery.ALL.withPerson("customer123")));
        var ids = session.messageIds(MessageQuery.ALL.ordered(MessageQuery.Order.DATE, true));
        page("first 50 rows", session, Arrays.copyOf(ids, 50));
        page("last 50 rows", session, Arrays.copyOfRange(ids, ids.length - 50, ids.length));
    }

    private static void page(String what, CaseSession session, long[] ids) throws Exception {
        var wanted = Arrays.stream(ids).boxed().toList();
        time(what, () -> session.rows(wanted).stream().mapToLong(row -> 1L).toArray());
    }

    /// Prints the first time and the median of the next.
    private static void time(String what, Callable<long[]> question) throws Exception {
        var times = new double[RUNS];
        int found = 0;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            found = question.call().length;
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        OUT.printf(Locale.ROOT, "%s: %d found, first %.2f ms, then %.2f ms%n", what, found, first, times[RUNS / 2]);
    }

    private void fill(Path file) {
        try (var db = Db.openOrCreate(file)) {
            for (int from = 0; from < count; from += 10_000) {
                int first = from;
                db.write(sql -> {
                    for (int i = first; i < Math.min(count, first + 10_000); i++) {
                        add(sql, i);
                    }
                    return first;
                });
            }
        }
    }

    private void add(Sql sql, int number) {
        var text = text(number);
        var sha256 = Hashes.text(Hashes.sha256().digest((number + text).getBytes(StandardCharsets.UTF_8)));
        var evidence = new EvidenceTable(sql);
        long id = evidence.add(sha256, EvidenceKind.EML, text.length(), Optional.empty());
        new OriginalTable(sql).add(id, text.getBytes(StandardCharsets.UTF_8));
        var occurrences = new OccurrenceTable(sql);
        var custodian = "person%02d@mycompany.example".formatted(number % 20);
        occurrences.add(
                id,
                occurrences.source("benchmark"),
                new Copy(custodian, "Inbox", custodian + "/Inbox/" + number + ".eml"),
                text.length(),
                0,
                START);
        var message = message(number, sha256);
        long row = number + 1L;
        new MessageTable(sql).add(row, id, message, sha256, sha256);
        evidence.message(id, row);
        new AddressTable(sql).add(row, message, addresses);
        new BodyTable(sql).put(row, text);
        new SearchTable(sql).add(row, message, text);
    }

    private static Message message(int number, String sha256) {
        return new Message(
                0,
                sha256,
                MailFormat.EML,
                Optional.of(number + "@mycompany.example"),
                // Not in the order of the rows.
                Optional.of(OffsetDateTime.ofInstant(START.plusSeconds(number * 7919L % 150_000_000L), ZoneOffset.UTC)),
                List.of(new Address("Person " + number % 200, "person%d@mycompany.example".formatted(number % 200))),
                Optional.empty(),
                List.of(),
                List.of(new Address(
                        "Customer " + number % 5000, "customer%d@customer.example".formatted(number % 5000))),
                List.of(),
                List.of(),
                "Order " + number % 30_000,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private String text(int number) {
        var text = new StringBuilder("rare").append(number % 20_000).append(' ');
        for (int i = 0; i < 60; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return number % 20 == 7 ? text.append("請求書の件").toString() : text.toString();
    }
}
