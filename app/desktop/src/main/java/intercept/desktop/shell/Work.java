package intercept.desktop.shell;

import intercept.desktop.fx.FxJobs;
import intercept.desktop.fx.JobState;
import intercept.desktop.shell.SettingsFile.Recent;
import intercept.session.CaseSession;
import intercept.session.CaseSummary;
import intercept.session.IngestReport;
import intercept.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.util.Subscription;

/// Opens, fills, checks and closes cases, as jobs. While evidence comes in, the window reads the case again every two
/// seconds, so that messages appear as they come.
final class Work {

    private static final long REFRESH = TimeUnit.SECONDS.toNanos(2);

    /// @param summary as it was when the case was opened
    record Open(CaseSession session, CaseSummary summary) {}

    private final Desktop desktop;
    private final Runnable entered;
    private final Supplier<Words> words;
    private FxJobs jobs = new FxJobs();
    private Optional<Open> open = Optional.empty();
    private Runnable changed = () -> {};
    private Subscription watching = Subscription.EMPTY;
    private long refreshed;

    /// @param entered called when another case, or none, is open
    Work(Desktop desktop, Runnable entered, Supplier<Words> words) {
        this.desktop = desktop;
        this.entered = entered;
        this.words = words;
    }

    FxJobs jobs() {
        return jobs;
    }

    Optional<Open> openCase() {
        return open;
    }

    /// Whom to tell when the case changed.
    void watch(Runnable whenChanged) {
        changed = whenChanged;
    }

    /// A case file, or a folder of evidence.
    void open(Path path) {
        if (CaseFiles.isCaseFile(path)) {
            jobs.start(word("job.opening"), _ -> read(desktop.cases().open(path)), opened -> enter(opened, List.of()));
        } else {
            openNew(List.of(path));
        }
    }

    /// The case of a folder, or of the folder that files lie in, and takes them in.
    void openNew(List<Path> sources) {
        jobs.start(
                word("job.opening"),
                _ -> read(desktop.cases().openOrCreate(caseFile(sources))),
                opened -> enter(opened, sources));
    }

    void add(List<Path> sources) {
        open.ifPresent(current -> {
            var session = current.session();
            follow();
            jobs.start(word("job.reading"), progress -> session.addEvidence(sources, progress), this::takenIn);
        });
    }

    void analyze() {
        open.ifPresent(current -> {
            var session = current.session();
            jobs.start(
                    word("job.analyzing"),
                    progress -> {
                        session.analyze(progress);
                        return session.summary().allFindings();
                    },
                    findings -> {
                        jobs.tell(words.get().get("job.analyzed", findings), false);
                        changed.run();
                    });
        });
    }

    void verify() {
        open.ifPresent(current -> jobs.start(word("job.verifying"), current.session()::verify, altered -> {
            jobs.tell(
                    altered.isEmpty()
                            ? word("job.verified")
                            : words.get().get("job.altered", altered.size(), altered.getFirst()),
                    !altered.isEmpty());
            changed.run();
        }));
    }

    void closeCase() {
        leave();
        entered.run();
    }

    void close() {
        leave();
        jobs.close();
    }

    /// New evidence is looked at at once; what came in is told when that is done.
    private void takenIn(IngestReport report) {
        if (!report.finished() || report.added() == 0) {
            tell(report);
            return;
        }
        open.ifPresent(current -> jobs.start(
                word("job.analyzing"),
                progress -> {
                    current.session().analyze(progress);
                    return report;
                },
                this::tell));
    }

    private static Open read(CaseSession session) {
        return new Open(session, session.summary());
    }

    private Path caseFile(List<Path> sources) throws IOException {
        var first = sources.getFirst().toAbsolutePath();
        var parent = first.getParent();
        return desktop.caseFiles().of(Files.isDirectory(first) || parent == null ? first : parent);
    }

    private void enter(Open opened, List<Path> sources) {
        leave();
        open = Optional.of(opened);
        remember();
        entered.run();
        if (!sources.isEmpty()) {
            add(sources);
        }
    }

    /// Closes what is open. Reads that are under way end first; their results are dropped.
    private void leave() {
        watching.unsubscribe();
        changed = () -> {};
        jobs.close();
        open.ifPresent(current -> current.session().close());
        open = Optional.empty();
        jobs = new FxJobs();
    }

    private void follow() {
        watching.unsubscribe();
        watching = jobs.stateProperty().subscribe(state -> {
            if (state instanceof JobState.Running && System.nanoTime() - refreshed > REFRESH) {
                refreshed = System.nanoTime();
                changed.run();
            } else if (state instanceof JobState.Stopped) {
                changed.run();
            }
        });
    }

    private void tell(IngestReport report) {
        var all = words.get();
        if (!report.finished()) {
            jobs.tell(all.get("job.stopped.import", report.added()), true);
        } else if (report.unreadable() > 0) {
            jobs.tell(all.get("job.read.unreadable", report.messages(), report.unreadable()), true);
        } else if (report.added() == 0) {
            jobs.tell(all.get("job.read.nothing", report.known()), false);
        } else {
            jobs.tell(all.get("job.read", report.messages(), report.added()), false);
        }
        changed.run();
        remember();
    }

    private void remember() {
        open.ifPresent(current -> jobs.load("remember", _ -> current.session().summary(), summary -> {
            var file = current.session().file();
            var title = summary.title().isBlank() ? String.valueOf(file.getFileName()) : summary.title();
            desktop.settings()
                    .remember(new Recent(
                            file.toAbsolutePath(), title, summary.messages(), summary.allFindings(), Instant.now()));
        }));
    }

    private String word(String key) {
        return words.get().get(key);
    }
}
