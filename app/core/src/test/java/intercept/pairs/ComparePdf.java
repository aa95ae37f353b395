package intercept.pairs;

import java.io.IOException;
import java.util.Optional;

/// `comparepdf`, the sibling of diffpdf for the command line: it says whether two files look different, and no more.
final class ComparePdf {

    private static final int SAME = 0;
    private static final int DIFFERENT = 10;

    private ComparePdf() {}

    static boolean isThere() throws IOException, InterruptedException {
        return Shell.run("command -v comparepdf").status() == 0;
    }

    /// One found or one false alarm at most.
    static Optional<Rival> of(Pair pair, String genuine, String disputed) throws IOException, InterruptedException {
        var run = Shell.run(
                "QT_QPA_PLATFORM=offscreen comparepdf --compare=appearance '%s' '%s'".formatted(genuine, disputed));
        if (run.status() != SAME && run.status() < DIFFERENT) {
            return Optional.empty();
        }
        boolean differs = run.status() != SAME;
        boolean should = !pair.changes().isEmpty();
        return Optional.of(new Rival(differs && should ? 1 : 0, 0, differs && !should ? 1 : 0, run.cpuMillis()));
    }
}
