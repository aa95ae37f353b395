package intercept.pairs;

import static intercept.pairs.FiguresPage.sum;
import static intercept.pairs.FiguresPage.total;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// What all rows together say, for whoever reads no further.
final class FiguresSummary {

    private FiguresSummary() {}

    static String of(List<FigureRow> rows) {
        var natives = rows.stream().filter(row -> row.pair().isNative()).toList();
        var scans = rows.stream().filter(row -> !row.pair().isNative()).toList();
        int all = sum(rows, row -> row.pair().changes().size());
        int found = sum(rows, row -> row.ours().found());
        var out = new StringBuilder("### Summary\n\n");
        out.append(String.format(
                Locale.ROOT,
                "- %d pairs with %d changes: %d found, %d missed, %d false alarms; lineage wrong on %d pairs.\n",
                rows.size(),
                all,
                found,
                all - found,
                sum(rows, row -> row.ours().falseAlarms().size()),
                rows.stream().filter(row -> !row.ours().lineageHolds()).count()));
        out.append(String.format(
                Locale.ROOT,
                "- The largest box of a found change is %.1f times its change (allowed: less than 3).\n",
                rows.stream().mapToDouble(row -> row.ours().largest()).max().orElse(0)));
        out.append("- Waiting for a comparison, as a multiple of drawing both documents one after the other: ")
                .append(times("native pages", natives, Cost::elapsed))
                .append("; ")
                .append(times("scans", scans, Cost::elapsed))
                .append(".\n- The same in processor time: ")
                .append(times("native pages", natives, Cost::cpu))
                .append("; ")
                .append(times("scans", scans, Cost::cpu))
                .append(".\n");
        peer(out, "pdfcompare", rows, FigureRow::pdfCompare);
        peer(out, "pdftotext + diff", rows, FigureRow::words);
        var judged = rows.stream().filter(row -> row.comparePdf().isPresent()).toList();
        if (!judged.isEmpty()) {
            out.append(String.format(
                    Locale.ROOT,
                    "- comparepdf, which only tells same from different, is right on %d of %d pairs.\n",
                    judged.stream().filter(FiguresPage::isRight).count(),
                    judged.size()));
        }
        return out.toString();
    }

    private static String times(String name, List<FigureRow> rows, ToDoubleFunction<Cost> figure) {
        var sorted = rows.stream()
                .mapToDouble(row -> figure.applyAsDouble(row.comparing()) / figure.applyAsDouble(row.drawing()))
                .sorted()
                .toArray();
        return String.format(
                Locale.ROOT,
                "%s %.2f (median %.2f; %d of %d pairs at most 1.3)",
                name,
                total(rows, row -> figure.applyAsDouble(row.comparing()))
                        / total(rows, row -> figure.applyAsDouble(row.drawing())),
                sorted.length == 0 ? 0 : sorted[sorted.length / 2],
                Arrays.stream(sorted).filter(ratio -> ratio <= 1.3).count(),
                rows.size());
    }

    private static void peer(
            StringBuilder out, String name, List<FigureRow> rows, Function<FigureRow, Optional<Rival>> rival) {
        var there = rows.stream().filter(row -> rival.apply(row).isPresent()).toList();
        if (!there.isEmpty()) {
            int found = sum(there, row -> rival.apply(row).orElseThrow().found());
            out.append(String.format(
                    Locale.ROOT,
                    "- %s: %d found, %d missed, %d false.\n",
                    name,
                    found,
                    sum(there, row -> row.pair().changes().size()) - found,
                    sum(there, row -> rival.apply(row).orElseThrow().falseAlarms())));
        }
    }
}
