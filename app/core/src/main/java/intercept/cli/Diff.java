package intercept.cli;

import intercept.compare.Change;
import intercept.compare.Comparison;
import intercept.compare.ComparisonWords;
import intercept.progress.Progress;
import intercept.session.CaseException;
import intercept.session.FilePair;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Holds two PDF files against each other.
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Tell what differs between two PDF files, and whether one was made from the other.")
final class Diff implements Callable<Integer> {

    private static final int WIDTH = 78;

    private final Console console;

    @Parameters(index = "0", paramLabel = "GENUINE.pdf", description = "The file that is held for true.")
    private Path genuine = Path.of("");

    @Parameters(index = "1", paramLabel = "DISPUTED.pdf", description = "The file in question.")
    private Path disputed = Path.of("");

    @Option(names = "--json", description = "Write the result as JSON to standard output.")
    private boolean json;

    @Option(
            names = "--images",
            paramLabel = "DIR",
            description = "Also draw both files side by side with the changes marked: one PNG a pair of pages.")
    private Optional<Path> images = Optional.empty();

    Diff(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (var pair = compare()) {
            if (images.isPresent()) {
                var drawn = pair.draw(images.get(), Progress.NONE);
                console.say("diff.images", drawn.size(), images.get());
            }
            if (json) {
                new ComparisonJson(console.language()).write(pair.comparison(), console.out());
                console.out().println();
            } else {
                print(pair.comparison(), console.out());
            }
            console.out().flush();
            return ExitCode.DONE;
        }
    }

    private FilePair compare() throws CaseException, InterruptedException {
        var progress = new ProgressLine(console.err(), console.words().get("step.comparing"));
        try {
            return FilePair.compare(genuine, disputed, progress);
        } finally {
            progress.end();
        }
    }

    private void print(Comparison comparison, PrintStream out) {
        var words = new ComparisonWords(console.language());
        line(out, words.summary(comparison), 0);
        int number = 0;
        for (var change : comparison.changes()) {
            out.println();
            line(out, ++number + ". " + words.title(change) + place(change), 0);
            if (!change.before().isEmpty()) {
                line(out, console.words().get("diff.was", change.before()), 3);
            }
            if (!change.after().isEmpty()) {
                line(out, console.words().get("diff.now", change.after()), 3);
            }
            line(out, words.say(change.detail()), 3);
        }
        out.println();
        line(out, words.lineage(comparison.lineage()), 0);
        comparison.lineage().reasons().forEach(reason -> line(out, "- " + words.say(reason), 2));
    }

    private String place(Change change) {
        return change.disputed()
                .or(change::genuine)
                .map(at -> " " + console.words().get("diff.page", at.page()))
                .orElse("");
    }

    /// What a file says cannot move the cursor of the terminal.
    private static void line(PrintStream out, String text, int indent) {
        if (!text.isBlank()) {
            Wrapping.lines(text.replaceAll("\\p{C}", " "), indent, WIDTH).forEach(out::println);
        }
    }
}
