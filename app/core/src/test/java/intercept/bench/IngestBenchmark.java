package intercept.bench;

import com.sun.management.OperatingSystemMXBean;
import intercept.progress.Progress;
import intercept.session.IngestReport;
import intercept.session.MessageQuery;
import intercept.session.SqliteCases;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Makes mails, imports them in a process of its own, and prints what that took beside `sha256sum` on the same files
/// in the same run. Measures; asserts nothing.
///
/// Arguments: a folder to work in, and how many mails (20,000).
public final class IngestBenchmark {

    private static final PrintStream OUT = System.out;

    private IngestBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]).toAbsolutePath();
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
        var mails = folder.resolve("mails-" + count);
        if (arguments.length > 2) {
            measure(mails, folder.resolve("bench.intercept"), Double.parseDouble(arguments[2]));
            return;
        }
        if (!Files.exists(mails)) {
            OUT.println("making " + count + " mails");
            BenchmarkMails.write(mails, count);
        }
        deleteCase(folder.resolve("bench.intercept"));
        sha256sum(mails);
        double floor = sha256sum(mails);
        OUT.printf(Locale.ROOT, "sha256sum: %.2f s cpu%n", floor);
        System.exit(inOwnProcess(folder, count, floor));
    }

    private static int inOwnProcess(Path folder, int count, double floor) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of(System.getProperty("bench.jvm", "-Xmx384m -XX:+UseSerialGC")
                .strip()
                .split(" +", -1)));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                IngestBenchmark.class.getName(),
                folder.toString(),
                Integer.toString(count),
                Double.toString(floor)));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void measure(Path mails, Path file, double floor) throws Exception {
        var cases = new SqliteCases();
        try (var session = cases.openOrCreate(file)) {
            var shown = new MailsIn();
            var start = new Watch();
            IngestReport report = session.addEvidence(List.of(mails), shown);
            OUT.printf(Locale.ROOT, "%s%n", report);
            start.print("first import, mails readable", shown.cpu, shown.wall, floor);
            start.print("first import with documents", floor);
            OUT.printf(Locale.ROOT, "peak memory: %s%n", peak());
            var analysis = new Watch();
            session.analyze(Progress.NONE);
            analysis.print("analysis", floor);
        }
        OUT.printf(Locale.ROOT, "case file: %.0f MB%n", Files.size(file) / 1e6);
        var open = new Watch();
        try (var session = cases.open(file)) {
            var ids = session.messageIds(MessageQuery.ALL.ordered(MessageQuery.Order.DATE, true));
            session.rows(Arrays.stream(ids).limit(50).boxed().toList());
            open.print("open to first 50 rows of " + ids.length, floor);
            for (var text : List.of("invoice", "\"bank transfer\"", "transf", "請求書", "口座", "12345")) {
                var search = new Watch();
                var found = session.messageIds(MessageQuery.ALL.withText(text));
                search.print("search " + text + ": " + found.length, floor);
            }
            for (int i = 0; i < 2; i++) {
                for (var order : MessageQuery.Order.values()) {
                    var list = new Watch();
                    session.messageIds(MessageQuery.ALL.ordered(order, true));
                    list.print("ids by " + order, floor);
                }
            }
            var walk = new Watch();
            Files.walkFileTree(mails, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path met, BasicFileAttributes attributes) {
                    return FileVisitResult.CONTINUE;
                }
            });
            walk.print("walk and stat", floor);
            for (int i = 0; i < 2; i++) {
                var again = new Watch();
                session.addEvidence(List.of(mails), Progress.NONE);
                again.print("import again", floor);
            }
            var timeline = new Watch();
            session.timeline();
            timeline.print("timeline", floor);
            var verify = new Watch();
            session.verify(Progress.NONE);
            verify.print("verify", floor);
        }
        OUT.printf(Locale.ROOT, "peak memory: %s%n", peak());
    }

    /// Remembers when the last mail was in, before the documents are read.
    private static final class MailsIn implements Progress {

        private final Watch watch = new Watch();
        private double cpu;
        private double wall;

        @Override
        public void show(long done, long total, String what) {
            if (!what.isEmpty()) {
                cpu = watch.cpu();
                wall = watch.wall();
            }
        }
    }

    private static final class Watch {

        private static final OperatingSystemMXBean SYSTEM =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

        private final long cpu = SYSTEM.getProcessCpuTime();
        private final long wall = System.nanoTime();

        double cpu() {
            return (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
        }

        double wall() {
            return (System.nanoTime() - wall) / 1e9;
        }

        void print(String what, double floor) {
            print(what, cpu(), wall(), floor);
        }

        void print(String what, double cpuSeconds, double wallSeconds, double floor) {
            OUT.printf(
                    Locale.ROOT,
                    "%s: %.3f s cpu, %.3f s wall, %.2f times sha256sum%n",
                    what,
                    cpuSeconds,
                    wallSeconds,
                    cpuSeconds / floor);
        }
    }

    private static double sha256sum(Path folder) throws IOException, InterruptedException {
        var script = "TIMEFORMAT='%U %S'; time (find . -type f -print0 | xargs -0 sha256sum > /dev/null)";
        var process = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var figures = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return Arrays.stream(figures.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .sum();
    }

    private static String peak() throws IOException {
        var status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("unknown")
                : "unknown";
    }

    private static void deleteCase(Path file) throws IOException {
        for (var ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
        }
    }
}
