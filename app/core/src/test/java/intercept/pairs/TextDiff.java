package intercept.pairs;

import intercept.compare.Change.Kind;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `pdftotext -layout` and `diff`: what many people use. It knows lines and no places.
final class TextDiff {

    /// Lines that one file has instead of those of the other.
    private record Hunk(String before, String after) {}

    private TextDiff() {}

    static boolean isThere() throws IOException, InterruptedException {
        return Shell.run("command -v pdftotext && command -v diff").status() == 0;
    }

    static Optional<Rival> of(Pair pair, String genuine, String disputed) throws IOException, InterruptedException {
        var run = Shell.run(
                "pdftotext -layout '%1$s' '%1$s.txt'; pdftotext -layout '%2$s' '%2$s.txt'; diff '%1$s.txt' '%2$s.txt'"
                        .formatted(genuine, disputed));
        if (run.status() > 1) {
            return Optional.empty();
        }
        var hunks = hunks(run.output());
        var used = new ArrayList<Hunk>();
        int found = 0;
        for (var truth : pair.changes()) {
            var matching = hunks.stream().filter(hunk -> says(hunk, truth)).toList();
            used.addAll(matching);
            found += matching.isEmpty() ? 0 : 1;
        }
        int falseAlarms =
                (int) hunks.stream().filter(hunk -> !used.contains(hunk)).count();
        return Optional.of(new Rival(found, 0, falseAlarms, run.cpuMillis()));
    }

    private static List<Hunk> hunks(String output) {
        var hunks = new ArrayList<Hunk>();
        var before = new StringBuilder();
        var after = new StringBuilder();
        for (var line : output.lines().toList()) {
            if (line.startsWith("<")) {
                before.append(line.substring(1));
            } else if (line.startsWith(">")) {
                after.append(line.substring(1));
            } else if (!line.startsWith("-") && !line.startsWith("\\")) {
                add(hunks, before, after);
            }
        }
        add(hunks, before, after);
        return hunks;
    }

    private static void add(List<Hunk> hunks, StringBuilder before, StringBuilder after) {
        if (!before.isEmpty() || !after.isEmpty()) {
            hunks.add(new Hunk(folded(before.toString()), folded(after.toString())));
        }
        before.setLength(0);
        after.setLength(0);
    }

    private static boolean says(Hunk hunk, TrueChange truth) {
        if (truth.kinds().contains(Kind.PAGE_INSERTED)) {
            return hunk.before().isEmpty();
        }
        if (truth.kinds().contains(Kind.PAGE_REMOVED)) {
            return hunk.after().isEmpty();
        }
        var before = folded(truth.before());
        var after = folded(truth.after());
        return !(before + after).isEmpty()
                && hunk.before().contains(before)
                && hunk.after().contains(after);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u200e\\u200f\\u202a-\\u202e]", "");
    }
}
