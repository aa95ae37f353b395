package intercept.bench;

import intercept.compare.pixels.Anchor;
import intercept.compare.pixels.PagePictures;
import intercept.compare.pixels.PixelComparer;
import intercept.documents.PageImage;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Prints what comparing two pictures of a page costs, beside what drawing both pages costs. Measures the time of its
/// own thread, so that a busy machine disturbs little; the least of many runs. Asserts nothing.
///
/// Argument: runs of each (20).
public final class PixelBenchmark {

    private static final PrintStream OUT = System.out;

    private PixelBenchmark() {}

    public static void main(String[] arguments) {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        var pages = PagePictures.invoices();
        var anchors = PagePictures.anchors();
        var pdf = PagePictures.invoice();
        double drawing = milliseconds(runs, () -> PagePictures.drawn(pdf));
        OUT.printf(Locale.ROOT, "%-44s %8.1f ms%n", "drawing both pages with PDFBox", drawing);
        for (var pair : pages.entrySet()) {
            var genuine = pair.getValue().getFirst();
            var disputed = pair.getValue().getLast();
            boolean scan = pair.getKey().startsWith("scan");
            if (!scan) {
                print(pair.getKey() + ", with words", genuine, disputed, anchors.get(pair.getKey()), runs, drawing);
            }
            print(pair.getKey() + (scan ? "" : ", without words"), genuine, disputed, List.of(), runs, drawing);
        }
    }

    private static void print(
            String what, PageImage genuine, PageImage disputed, List<Anchor> anchors, int runs, double drawing) {
        double cost = milliseconds(runs, () -> PixelComparer.regions(genuine, disputed, anchors, List.of(), List.of()));
        int found = PixelComparer.regions(genuine, disputed, anchors, List.of(), List.of())
                .size();
        OUT.printf(
                Locale.ROOT,
                "%-44s %8.1f ms  %4.0f %% of drawing  %d found%n",
                what,
                cost,
                100 * cost / drawing,
                found);
    }

    private static double milliseconds(int runs, Supplier<Object> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        int kept = 0;
        for (int run = 0; run < runs; run++) {
            long before = threads.getCurrentThreadCpuTime();
            kept += work.get().hashCode() & 1;
            least = Math.min(least, threads.getCurrentThreadCpuTime() - before);
        }
        return kept < 0 ? 0 : least / 1e6;
    }
}
