package intercept.pairs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes measured tables into a page of the docs, between two marks; the words around them are left alone.
final class FiguresPage {

    private static final String BEGIN = "<!-- Measured from here: app/core/pairs -->\n";
    private static final String END = "<!-- To here. -->\n";

    private FiguresPage() {}

    static void write(Path page, List<FigureRow> rows, List<WholeRow> whole, String versions) throws IOException {
        var text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        var tables = "\n" + versions + ".\n\n" + FiguresSummary.of(rows) + "\n" + ours(rows) + "\n" + peers(rows) + "\n"
                + whole(whole) + "\n";
        Files.writeString(page, text.substring(0, begin) + tables + text.substring(end));
    }

    private static String ours(List<FigureRow> rows) {
        var out = new StringBuilder("### Every pair\n\n");
        out.append("| pair | what changed | true | found | missed | false | box | lineage | x drawing | x waiting |\n")
                .append("|---|---|---|---|---|---|---|---|---|---|\n");
        for (var row : rows) {
            out.append(String.format(
                    Locale.ROOT,
                    "| %s%s | %s | %d | %d | %d | %d | %s | %s%s | %.2f | %.2f |\n",
                    row.pair().name(),
                    row.pair().isNative() ? "" : " (scan)",
                    kinds(row.pair()),
                    row.pair().changes().size(),
                    row.ours().found(),
                    row.ours().missed().size(),
                    row.ours().falseAlarms().size(),
                    row.ours().largest() == 0
                            ? ""
                            : String.format(Locale.ROOT, "%.1f", row.ours().largest()),
                    row.ours().lineage().id(),
                    row.ours().lineageHolds() ? "" : " (wrong)",
                    row.ratio(),
                    row.waiting()));
        }
        return out.toString();
    }

    private static String kinds(Pair pair) {
        return pair.changes().stream()
                .map(change -> change.kinds().stream()
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .sorted()
                        .collect(Collectors.joining(" or ")))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String peers(List<FigureRow> rows) {
        var out = new StringBuilder(
                        "### Beside its peers\n\nFound / missed / false, and processor time as a multiple of ")
                .append("drawing both documents. For pdfcompare, how many of the found boxes are less than three times")
                .append(" their change stands in brackets.\n\n");
        out.append("| pair | Intercept | x | pdfcompare | x | pdftotext + diff | x | comparepdf | x |\n")
                .append("|---|---|---|---|---|---|---|---|---|\n");
        for (var row : rows) {
            out.append("| " + row.pair().name() + " | " + row.ours().found() + " / "
                    + row.ours().missed().size() + " / "
                    + row.ours().falseAlarms().size()
                    + String.format(Locale.ROOT, " | %.2f | ", row.ratio()) + rival(row, row.pdfCompare(), true) + " | "
                    + rival(row, row.words(), false) + " | " + verdict(row) + " |\n");
        }
        out.append("| **all** | " + sum(rows, row -> row.ours().found()) + " / "
                + sum(rows, row -> row.ours().missed().size()) + " / "
                + sum(rows, row -> row.ours().falseAlarms().size())
                + String.format(
                        Locale.ROOT,
                        " | %.2f | ",
                        total(rows, row -> row.comparing().cpu())
                                / total(rows, row -> row.drawing().cpu()))
                + rivals(rows, FigureRow::pdfCompare, true) + " | " + rivals(rows, FigureRow::words, false) + " | "
                + verdicts(rows) + " |\n");
        return out.toString();
    }

    private static String verdict(FigureRow row) {
        return row.comparePdf()
                .map(one -> (one.found() + one.falseAlarms() > 0 ? "differ" : "same")
                        + (isRight(row) ? "" : " (wrong)")
                        + String.format(
                                Locale.ROOT,
                                " | %.2f",
                                one.cpuMillis() / row.drawing().cpu()))
                .orElse("- | -");
    }

    /// Whether the verdict of a comparer that only tells same from different is right.
    static boolean isRight(FigureRow row) {
        var said = row.comparePdf().orElseThrow();
        return said.falseAlarms() == 0
                && said.found() == Math.min(1, row.pair().changes().size());
    }

    private static String verdicts(List<FigureRow> rows) {
        var there = rows.stream().filter(row -> row.comparePdf().isPresent()).toList();
        return there.isEmpty()
                ? "- | -"
                : there.stream().filter(FiguresPage::isRight).count() + " right, "
                        + there.stream().filter(row -> !isRight(row)).count() + " wrong"
                        + String.format(
                                Locale.ROOT,
                                " | %.2f",
                                total(
                                                there,
                                                row -> row.comparePdf()
                                                        .orElseThrow()
                                                        .cpuMillis())
                                        / total(there, row -> row.drawing().cpu()));
    }

    private static String rival(FigureRow row, Optional<Rival> rival, boolean exact) {
        return rival.map(one -> one.found() + (exact ? " (" + one.exact() + ")" : "") + " / "
                        + (row.pair().changes().size() - one.found()) + " / " + one.falseAlarms()
                        + String.format(
                                Locale.ROOT,
                                " | %.2f",
                                one.cpuMillis() / row.drawing().cpu()))
                .orElse("- | -");
    }

    private static String rivals(List<FigureRow> rows, Function<FigureRow, Optional<Rival>> rival, boolean exact) {
        var there = rows.stream().filter(row -> rival.apply(row).isPresent()).toList();
        if (there.isEmpty()) {
            return "- | -";
        }
        int found = sum(there, row -> rival.apply(row).orElseThrow().found());
        return found
                + (exact
                        ? " ("
                                + sum(
                                        there,
                                        row -> rival.apply(row).orElseThrow().exact()) + ")"
                        : "") + " / "
                + (sum(there, row -> row.pair().changes().size()) - found) + " / "
                + sum(there, row -> rival.apply(row).orElseThrow().falseAlarms())
                + String.format(
                        Locale.ROOT,
                        " | %.2f",
                        total(there, row -> rival.apply(row).orElseThrow().cpuMillis())
                                / total(there, row -> row.drawing().cpu()));
    }

    static int sum(List<FigureRow> rows, Function<FigureRow, Integer> number) {
        return rows.stream().mapToInt(number::apply).sum();
    }

    static double total(List<FigureRow> rows, Function<FigureRow, Double> number) {
        return rows.stream().mapToDouble(number::apply).sum();
    }

    private static String whole(List<WholeRow> rows) {
        var out = new StringBuilder("### Whole processes\n\nProcessor time from start to end, as a multiple of ")
                .append("`intercept diff --json`.\n\n");
        out.append("| pair | intercept diff | pdfcompare | pdftotext + diff |\n|---|---|---|---|\n");
        for (var row : rows) {
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | 1 (%.1f s) | %s | %s |\n",
                    row.name(),
                    row.ours() / 1000,
                    times(row.pdfCompare(), row.ours()),
                    times(row.words(), row.ours())));
        }
        return out.toString();
    }

    private static String times(double theirs, double ours) {
        return theirs < 0 ? "-" : String.format(Locale.ROOT, "%.2f", theirs / ours);
    }
}
