package intercept.desktop.shell;

import intercept.desktop.fx.FxJobs;
import intercept.desktop.fx.JobState;
import intercept.desktop.fx.JobState.Link;
import intercept.desktop.fx.JobState.Tone;
import intercept.desktop.shell.SettingsFile.Recent;
import intercept.session.CaseException;
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
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.util.Subscription;

/// Opens, fills, checks and closes cases, as jobs. While evidence comes in, the window reads the case again every two
/// seconds, so that messages appear as they come.
final class Work {

    private static final long REFRESH = TimeUnit.SECONDS.toNanos(2);

    /// @param glance as it was when the case was opened
    record Open(CaseSession session, Glance glance) {}

    /// What an import did.
    ///
    /// @param before mails that the case had before it
    private record TakenIn(List<Path> sources, IngestReport report, long before, CaseSummary after) {}

    private final Desktop desktop;
    private final Runnable entered;
    private final Runnable showUnread;
    private final Supplier<Words> words;
    private final Consumer<String> trouble;
    private FxJobs jobs;
    private Optional<Open> open = Optional.empty();
    private Runnable changed = () -> {};
    private Subscription watching = Subscription.EMPTY;
    private long refreshed;
    private long files;

    /// @param entered called when another case, or none, is open
    /// @param showUnread shows which files could not be read
    /// @param trouble shows why a case could not be opened or closed
    Work(Desktop desktop, Runnable entered, Runnable showUnread, Consumer<String> trouble, Supplier<Words> words) {
        this.trouble = trouble;
        this.desktop = desktop;
        this.entered = entered;
        this.showUnread = showUnread;
        this.words = words;
        this.jobs = newJobs();
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
            jobs.start(
                    word("job.reading"),
                    progress -> {
                        long before = session.summary().messages();
                        var report = session.addEvidence(sources, progress);
                        return new TakenIn(sources, report, before, session.summary());
                    },
                    this::takenIn);
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
                        jobs.tell(words.get().get("job.analyzed", findings), Tone.WELL);
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
                    altered.isEmpty() ? Tone.WELL : Tone.ATTENTION);
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
    private void takenIn(TakenIn taken) {
        if (!taken.report().finished() || taken.report().added() == 0) {
            tell(taken);
            return;
        }
        open.ifPresent(current -> jobs.start(
                word("job.analyzing"),
                progress -> {
                    current.session().analyze(progress);
                    return taken;
                },
                this::tell));
    }

    private static Open read(CaseSession session) throws CaseException {
        return new Open(session, Glance.of(session));
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
        open.ifPresent(this::shut);
        open = Optional.empty();
        jobs = newJobs();
    }

    private void shut(Open current) {
        try {
            current.session().close();
        } catch (CaseException e) {
            trouble.accept(e.getMessage());
        }
    }

    private FxJobs newJobs() {
        var made = new FxJobs();
        made.stateProperty().subscribe(state -> {
            if (state instanceof JobState.Failed failed && failed.what().equals(word("job.opening"))) {
                trouble.accept(failed.message());
            }
        });
        return made;
    }

    private void follow() {
        watching.unsubscribe();
        watching = jobs.stateProperty().subscribe(state -> {
            if (state instanceof JobState.Running running) {
                files = running.total();
            }
            if (state instanceof JobState.Running && System.nanoTime() - refreshed > REFRESH) {
                refreshed = System.nanoTime();
                changed.run();
            } else if (state instanceof JobState.Stopped) {
                changed.run();
            }
        });
    }

    private void tell(TakenIn taken) {
        watching.unsubscribe();
        var all = words.get();
        var report = taken.report();
        if (!report.finished()) {
            long rest = files - report.seen();
            jobs.tell(
                    rest > 0 ? all.get("job.stopped.import", report.seen(), rest) : all.get("job.stopped.last"),
                    Tone.STOPPED,
                    new Link(all.get("job.again"), () -> add(taken.sources())));
        } else if (report.added() == 0) {
            jobs.tell(all.get("job.read.nothing", report.known()), Tone.WELL);
        } else if (report.unreadable() > 0) {
            jobs.tell(
                    all.get("job.read.unreadable", read(taken), report.unreadable()),
                    Tone.ATTENTION,
                    new Link(all.get("job.show", report.unreadable()), showUnread));
        } else {
            jobs.tell(read(taken), Tone.WELL);
        }
        changed.run();
        remember();
    }

    /// The same mail often lies in several mailboxes, so that two figures are needed.
    private String read(TakenIn taken) {
        var all = words.get();
        long mails = taken.report().messages();
        long fresh = taken.after().messages() - taken.before();
        if (mails == 0) {
            return all.get("job.read.none", taken.report().added());
        }
        if (mails == fresh) {
            long known = taken.report().known();
            return known > 0 ? all.get("job.read.rest", mails, known) : all.get("job.read", mails);
        }
        return all.get(taken.before() == 0 ? "job.read.different" : "job.read.new", mails, fresh);
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
