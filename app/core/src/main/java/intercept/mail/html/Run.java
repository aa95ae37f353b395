package intercept.mail.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Text in one look. Colours and fonts are dropped: they only serve to hide or to shout.
///
/// @param link where the sender wants a click to lead; it is never live
public record Run(String text, Set<Look> looks, Optional<Link> link) {

    /// What remains of the sender's formatting.
    public enum Look {
        BOLD,
        ITALIC,
        UNDERLINE,
        CODE
    }

    /// @param target as written
    /// @param instead the domain that `target` really leads to, when the visible text names another one
    public record Link(String target, Optional<String> instead) {

        /// The target in a form that no program turns into a link: `hxxps://evil[.]test/x`.
        public String defanged() {
            return SafeText.defang(target);
        }
    }

    static Run plain(String text) {
        return new Run(text, Set.of(), Optional.empty());
    }

    Run withText(String other) {
        return new Run(other, looks, link);
    }

    /// The runs of each line, line ends taken out.
    static List<List<Run>> lines(List<Run> runs) {
        var lines = new ArrayList<List<Run>>();
        var line = new ArrayList<Run>();
        for (var run : runs) {
            var pieces = run.text().split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
                if (!pieces[i].isEmpty()) {
                    line.add(run.withText(pieces[i]));
                }
            }
        }
        lines.add(List.copyOf(line));
        return lines;
    }

    /// The opposite of [#lines]; neighbours that look alike become one.
    static List<Run> join(List<List<Run>> lines) {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                append(runs, runs.isEmpty() ? plain("\n") : runs.getLast().withText("\n"));
            }
            for (var run : lines.get(i)) {
                append(runs, run);
            }
        }
        return List.copyOf(runs);
    }

    private static void append(List<Run> runs, Run next) {
        if (!runs.isEmpty()) {
            var last = runs.getLast();
            if (last.looks().equals(next.looks()) && last.link().equals(next.link())) {
                runs.removeLast();
                runs.add(last.withText(last.text() + next.text()));
                return;
            }
        }
        runs.add(next);
    }

    static String text(List<Run> runs) {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
