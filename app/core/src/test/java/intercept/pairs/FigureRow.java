package intercept.pairs;

import java.util.Optional;

/// The figures of one pair.
///
/// @param drawing all pages of both documents
/// @param comparing opening, reading and comparing both
record FigureRow(
        Pair pair,
        Measure ours,
        Cost drawing,
        Cost comparing,
        Optional<Rival> pdfCompare,
        Optional<Rival> words,
        Optional<Rival> comparePdf) {

    double ratio() {
        return comparing.timesCpu(drawing);
    }

    double waiting() {
        return comparing.timesElapsed(drawing);
    }

    String line() {
        return "%-26s found %d of %d, %d false, %s, %.2f times drawing, waiting %.2f times"
                .formatted(
                        pair.name(),
                        ours.found(),
                        pair.changes().size(),
                        ours.falseAlarms().size(),
                        ours.lineage().id(),
                        ratio(),
                        waiting());
    }
}
