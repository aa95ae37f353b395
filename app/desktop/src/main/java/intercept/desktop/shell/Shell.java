package intercept.desktop.shell;

import static java.util.Objects.requireNonNull;

import intercept.desktop.fx.FxJobs;
import intercept.desktop.fx.Theme;
import intercept.desktop.fx.VisibleFocus;
import intercept.desktop.shell.SettingsFile.Recent;
import intercept.desktop.views.ViewEntry;
import intercept.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The main window's content: the welcome page or an open case, and what floats above it.
public final class Shell {

    private final Desktop desktop;
    private final Chooser chooser;
    private final List<ViewEntry> views;
    private final StackPane root = new StackPane();
    private final StackPane page = new StackPane();
    private final Overlay overlay = new Overlay();
    private final Work work;
    private final WindowActions actions = new FromPages();
    private Settings settings;
    private Words words;
    private @Nullable CaseFrame frame;

    public Shell(Desktop desktop, List<ViewEntry> views, Chooser chooser) {
        this.desktop = desktop;
        this.views = views;
        this.chooser = chooser;
        this.settings = desktop.settings().settings();
        this.words = ShellWords.in(settings.locale());
        this.work = new Work(desktop, this::entered, this::unread, this::notOpened, () -> words);
        root.setId("shell");
        root.getStyleClass().add("shell");
        root.getStylesheets()
                .add(requireNonNull(Shell.class.getResource("shell.css")).toExternalForm());
        root.getChildren().setAll(page, overlay);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        root.setOnDragDropped(drop -> {
            dropped(drop.getDragboard().getFiles().stream()
                    .map(file -> file.toPath())
                    .toList());
            drop.setDropCompleted(true);
            drop.consume();
        });
        welcome();
    }

    public Parent root() {
        return root;
    }

    /// Dresses the scene in the chosen theme and text size, now and whenever they change.
    public void dress(Scene scene) {
        settings.themeNow().dress(scene, settings.scale());
    }

    /// Opens a case file, or the case of a folder, and reads the folder in.
    public void open(Path path) {
        work.open(path);
    }

    /// Takes what was dropped on the window: a case file is opened; anything else goes into the open case, or becomes
    /// a new one.
    public void dropped(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        if (paths.size() == 1 && CaseFiles.isCaseFile(paths.getFirst())) {
            work.open(paths.getFirst());
        } else if (frame != null) {
            work.add(paths);
        } else {
            work.openNew(paths);
        }
    }

    /// Tells of a mistake of ours.
    public void crash(Throwable error) {
        var pane = new CrashPane(words, error, overlay::hide);
        overlay.show(pane, pane.firstControl(), Pos.CENTER);
    }

    /// Stops work and closes the case.
    public void close() {
        work.close();
    }

    /// The jobs that the window shows at the moment.
    FxJobs jobs() {
        return work.jobs();
    }

    private void entered() {
        var open = work.openCase();
        if (open.isPresent()) {
            var opened = open.get();
            frame = new CaseFrame(opened.session(), opened.glance(), work.jobs(), views, settings, this::commands);
            page.getChildren().setAll(frame);
            work.watch(frame::changed);
        } else {
            welcome();
        }
    }

    private void welcome() {
        frame = null;
        var times = Welcome.times(settings.locale(), settings.zoneId());
        page.getChildren()
                .setAll(new Welcome(words, times, settings, desktop.settings().recent(), work.jobs(), actions));
    }

    private void apply(Settings chosen) {
        boolean rebuild =
                !chosen.locale().equals(settings.locale()) || !chosen.zoneId().equals(settings.zoneId());
        settings = chosen;
        words = ShellWords.in(chosen.locale());
        desktop.settings().save(chosen);
        if (root.getScene() != null) {
            dress(root.getScene());
        }
        if (frame == null) {
            welcome();
        } else if (!rebuild) {
            frame.scale(chosen.scale());
        } else {
            var where = frame.where();
            entered();
            requireNonNull(frame).open(where.view(), where.selected());
        }
        if (overlay.isShowing()) {
            settings();
        }
    }

    private void settings() {
        var pane = new SettingsPane(words, settings, this::apply, overlay::hide);
        overlay.show(pane, pane.firstControl(), Pos.CENTER);
    }

    private void notOpened(String reason) {
        var pane = new TroublePane(words, reason, overlay::hide);
        overlay.show(pane, pane.firstControl(), Pos.CENTER);
    }

    private void unread() {
        if (frame != null) {
            var session = frame.desk().session();
            work.jobs().load("unread", _ -> session.summary().unread(), files -> {
                var pane = new UnreadPane(words, files, overlay::hide);
                overlay.show(pane, pane.firstControl(), Pos.CENTER);
            });
        }
    }

    private void palette() {
        if (frame != null) {
            var model = new PaletteModel(
                    frame.desk(), frame::people, frame.commands().all());
            var palette = new Palette(words, model, overlay::hide);
            overlay.show(palette, palette.field(), Pos.TOP_CENTER);
        }
    }

    private CaseCommands commands(CaseFrame open) {
        return new CommandList(words, open, actions, views, desktop.settings().recent()).commands();
    }

    private void key(KeyEvent key) {
        if (overlay.isShowing()) {
            return;
        }
        if (key.getCode() == KeyCode.F6) {
            nextPart(key.isShiftDown() ? -1 : 1);
            key.consume();
        } else if (frame != null) {
            frame.commands().all().stream()
                    .filter(command ->
                            command.shortcut().map(keys -> keys.match(key)).orElse(false))
                    .findFirst()
                    .ifPresent(command -> {
                        command.attempt();
                        key.consume();
                    });
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.O) {
            actions.openCaseFile();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.N) {
            actions.newFromFolder();
        }
    }

    private void nextPart(int by) {
        if (frame == null || root.getScene() == null) {
            return;
        }
        var parts = frame.parts();
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (isWithin(root.getScene().getFocusOwner(), parts.get(i))) {
                at = i;
            }
        }
        focusFirst(parts.get(Math.floorMod(at + by, parts.size())));
    }

    private static boolean isWithin(@Nullable Node node, Node part) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.equals(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean focusFirst(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            VisibleFocus.on(node);
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Shell::focusFirst);
    }

    /// What the pages and the commands ask.
    private final class FromPages implements WindowActions {

        @Override
        public void openSample(SampleCase sample) {
            Optional.ofNullable(desktop.samples().get(sample)).ifPresent(work::open);
        }

        @Override
        public boolean hasSample(SampleCase sample) {
            return desktop.samples().containsKey(sample);
        }

        @Override
        public void openCaseFile() {
            chooser.caseFile(words.get("choose.case"), words.get("choose.kind")).ifPresent(work::open);
        }

        @Override
        public void newFromFolder() {
            chooser.folder(words.get("choose.folder")).ifPresent(work::open);
        }

        @Override
        public void open(Recent recent) {
            work.open(recent.file());
        }

        @Override
        public void forgetRecent() {
            desktop.settings().forgetRecent();
            welcome();
        }

        @Override
        public void addFolder() {
            chooser.folder(words.get("choose.evidence")).ifPresent(folder -> work.add(List.of(folder)));
        }

        @Override
        public void addFiles() {
            var files = chooser.files(words.get("choose.evidence"));
            if (!files.isEmpty()) {
                work.add(files);
            }
        }

        @Override
        public void verify() {
            work.verify();
        }

        @Override
        public void showUnread() {
            unread();
        }

        @Override
        public void analyze() {
            work.analyze();
        }

        @Override
        public void closeCase() {
            work.closeCase();
        }

        @Override
        public void palette() {
            Shell.this.palette();
        }

        @Override
        public void settings() {
            Shell.this.settings();
        }

        @Override
        public void switchTheme() {
            apply(settings.withTheme(Optional.of(settings.themeNow() == Theme.DARK ? Theme.LIGHT : Theme.DARK)));
        }

        @Override
        public void switchLanguage() {
            apply(settings.withLanguage(
                    Optional.of(settings.locale().equals(Locale.JAPANESE) ? Locale.ENGLISH : Locale.JAPANESE)));
        }

        @Override
        public void stopJob() {
            work.jobs().stop();
        }
    }
}
