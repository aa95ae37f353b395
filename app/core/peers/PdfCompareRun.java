import com.sun.management.OperatingSystemMXBean;
import de.redsix.pdfcompare.CompareResultImpl;
import de.redsix.pdfcompare.PdfComparator;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Compares every pair of a folder with pdfcompare and writes `pdfcompare.tsv` into it: a line `time NAME MILLIS` a pair
/// (processor time, the least of three in one process) and a line `box NAME PAGE X Y WIDTH HEIGHT` a difference, in points, origin at
/// the top left. Run by app/core/pairs, in a process of its own.
final class PdfCompareRun {

    private static final double PIXELS_A_POINT = 300 / 72.0;

    private PdfCompareRun() {}

    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        try (var out = new PrintStream(Files.newOutputStream(folder.resolve("pdfcompare.tsv")), false, StandardCharsets.UTF_8);
                var files = Files.list(folder)) {
            for (var genuine : files.filter(PdfCompareRun::isGenuine).sorted().toList()) {
                var file = genuine.getFileName().toString();
                var name = file.substring(0, file.length() - "-genuine.pdf".length());
                try {
                    compare(out, name, genuine, folder.resolve(name + "-disputed.pdf"));
                } catch (IOException | RuntimeException | OutOfMemoryError e) {
                    out.println("failed\t" + name + "\t" + e);
                }
            }
        }
    }

    /// Of the whole process: pdfcompare works in threads of its own.
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static boolean isGenuine(Path file) {
        return file.toString().endsWith("-genuine.pdf");
    }

    private static void compare(PrintStream out, String name, Path genuine, Path disputed) throws IOException {
        long best = Long.MAX_VALUE;
        CompareResultImpl result = null;
        for (int i = 0; i < 3; i++) {
            long start = cpu();
            result = new PdfComparator<>(genuine, disputed, new CompareResultImpl()).compare();
            best = Math.min(best, cpu() - start);
        }
        out.println("time\t" + name + "\t" + best / 1_000_000);
        for (var area : result.getDifferences()) {
            if (area.hasCoordinates()) {
                var box = List.of(area.getX1(), area.getY1(), area.getX2() - area.getX1(), area.getY2() - area.getY1());
                out.print("box\t" + name + "\t" + area.getPage());
                for (int edge : box) {
                    out.print(String.format(Locale.ROOT, "\t%.1f", edge / PIXELS_A_POINT));
                }
                out.println();
            }
        }
    }
}
