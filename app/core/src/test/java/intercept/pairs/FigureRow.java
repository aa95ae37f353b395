package intercept.pairs;

import java.util.Optional;

/// The figures of one pair.
///
/// @param drawing milliseconds of processor time for drawing all pages of both documents
/// @param comparing the same for opening, reading and comparing them
record FigureRow(
        Pair pair,
        Measure ours,
        double drawing,
        double comparing,
        Optional<Rival> pdfCompare,
        Optional<Rival> words,
        Optional<Rival> comparePdf) {

    double ratio() {
        return comparing / drawing;
    }

    String line() {
        return "%-26s found %d of %d, %d false, %s, %.2f times drawing"
                .formatted(
                        pair.name(),
                        ours.found(),
                        pair.changes().size(),
                        ours.falseAlarms().size(),
                        ours.lineage().id(),
                        ratio());
    }
}
