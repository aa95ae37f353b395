package intercept.pairs;

import com.sun.management.OperatingSystemMXBean;
import intercept.documents.DocumentException;
import intercept.documents.PdfDocument;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/// Runs every pair through the comparison and its peers, and writes the page of figures.
///
/// Arguments: folder for the files, page to write. Properties: `pairs.classpath`, `peers.classpath` and `peers.source`,
/// set by app/core/pairs.
final class PairsBenchmark {

    private static final int RUNS = 9;
    private static final double DPI = 150;
    private static final List<String> WHOLE =
            List.of("digits-only", "line-inserted", "table-60-rows", "landscape", "scan-1-degree-digits", "100-pages");

    private PairsBenchmark() {}

    public static void main(String... arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var pairs = written(folder);
        pdfCompare(folder);
        var theirs = PdfCompareResults.read(folder.resolve("pdfcompare.tsv"));
        boolean words = TextDiff.isThere();
        boolean comparePdf = ComparePdf.isThere();
        warmUp(pairs);
        var rows = new ArrayList<FigureRow>();
        for (var pair : pairs) {
            var comparison = Compared.of(pair.genuine(), pair.disputed());
            var drawing = cost(() -> draw(pair));
            var comparing = cost(() -> Compared.of(pair.genuine(), pair.disputed()));
            rows.add(new FigureRow(
                    pair,
                    Measure.of(pair, comparison),
                    drawing,
                    comparing,
                    theirs.of(pair),
                    words ? TextDiff.of(pair, genuine(folder, pair), disputed(folder, pair)) : Optional.empty(),
                    comparePdf
                            ? ComparePdf.of(pair, genuine(folder, pair), disputed(folder, pair))
                            : Optional.empty()));
            System.out.println(rows.getLast().line());
        }
        FiguresPage.write(Path.of(arguments[1]), rows, whole(folder, pairs), versions());
    }

    private static List<Pair> written(Path folder) throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var draft : Pairs.all()) {
            try {
                var pair = draft.pair();
                Files.write(Path.of(genuine(folder, pair)), pair.genuine());
                Files.write(Path.of(disputed(folder, pair)), pair.disputed());
                pairs.add(pair);
            } catch (TestAbortedException e) {
                System.out.println(draft.name() + ": " + e.getMessage());
            }
        }
        return pairs;
    }

    private static String genuine(Path folder, Pair pair) {
        return folder.resolve(pair.name() + "-genuine.pdf").toString();
    }

    private static String disputed(Path folder, Pair pair) {
        return folder.resolve(pair.name() + "-disputed.pdf").toString();
    }

    private static void pdfCompare(Path folder) throws IOException, InterruptedException {
        var classpath = System.getProperty("peers.classpath", "");
        if (!classpath.isEmpty()) {
            Shell.run("%s -Xmx2g -Djava.awt.headless=true -cp '%s' '%s' '%s'"
                    .formatted(java(), classpath, System.getProperty("peers.source"), folder));
        }
    }

    private static void warmUp(List<Pair> pairs) throws Exception {
        for (var pair : pairs.subList(0, Math.min(12, pairs.size()))) {
            Compared.of(pair.genuine(), pair.disputed());
            draw(pair);
        }
    }

    /// What every comparison of pictures must pay: all pages of both documents, drawn.
    private static void draw(Pair pair) throws DocumentException {
        for (byte[] bytes : List.of(pair.genuine(), pair.disputed())) {
            try (var document = PdfDocument.open(bytes)) {
                for (int page = 1; page <= document.pages(); page++) {
                    document.render(page, DPI);
                }
            }
        }
    }

    /// Something that costs time.
    private interface Work {
        void run() throws Exception;
    }

    /// The least of several runs, each figure for itself.
    private static Cost cost(Work work) throws Exception {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long leastCpu = Long.MAX_VALUE;
        long leastElapsed = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            long cpu = system.getProcessCpuTime();
            work.run();
            leastCpu = Math.min(leastCpu, system.getProcessCpuTime() - cpu);
            leastElapsed = Math.min(leastElapsed, System.nanoTime() - start);
        }
        return new Cost(leastCpu / 1e6, leastElapsed / 1e6);
    }

    private static List<WholeRow> whole(Path folder, List<Pair> pairs) throws IOException, InterruptedException {
        var rows = new ArrayList<WholeRow>();
        for (var pair : pairs) {
            if (WHOLE.contains(pair.name())) {
                var files = "'" + genuine(folder, pair) + "' '" + disputed(folder, pair) + "'";
                double ours = Shell.run(
                                "%s -Djava.awt.headless=true -cp '%s' intercept.pairs.DiffCommand diff %s --json"
                                        .formatted(java(), System.getProperty("pairs.classpath"), files))
                        .cpuMillis();
                var peers = System.getProperty("peers.classpath", "");
                double pdfCompare = peers.isEmpty()
                        ? -1
                        : Shell.run("%s -Djava.awt.headless=true -cp '%s' de.redsix.pdfcompare.Main %s -o '%s'"
                                        .formatted(java(), peers, files, folder.resolve("difference.pdf")))
                                .cpuMillis();
                double words = TextDiff.of(pair, genuine(folder, pair), disputed(folder, pair))
                        .map(Rival::cpuMillis)
                        .orElse(-1.0);
                rows.add(new WholeRow(pair.name(), ours, pdfCompare, words));
            }
        }
        return rows;
    }

    private static String java() {
        return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'";
    }

    private static String versions() throws IOException, InterruptedException {
        var poppler =
                Shell.run("pdftotext -v 2>&1").output().lines().findFirst().orElse("no pdftotext");
        return "Java " + Runtime.version().feature() + ", pdfcompare 1.2.8, " + poppler + ", "
                + Runtime.getRuntime().availableProcessors() + " cores";
    }
}
