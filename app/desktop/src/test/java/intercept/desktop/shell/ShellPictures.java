package intercept.desktop.shell;

import intercept.desktop.Snapshot;
import intercept.desktop.StubCase;
import intercept.desktop.StubCases;
import intercept.desktop.fx.Theme;
import intercept.desktop.shell.SettingsFile.Recent;
import intercept.desktop.views.Views;
import intercept.session.CaseSummary.Unreadable;
import intercept.session.Cases;
import intercept.session.SqliteCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.testfx.util.WaitForAsyncUtils;

/// Draws the whole window, without showing it, in one size, theme and language.
public final class ShellPictures {

    private final Path folder;
    private final Path caseFiles;
    private final int width;
    private final int height;
    private final Theme theme;
    private final Locale locale;
    private final int scale;

    /// @param caseFiles where case files lie, so that a folder is read once for all pictures
    /// @param scale of the text in percent
    public ShellPictures(Path folder, Path caseFiles, int width, int height, Theme theme, Locale locale, int scale) {
        this.folder = folder;
        this.caseFiles = caseFiles;
        this.width = width;
        this.height = height;
        this.theme = theme;
        this.locale = locale;
        this.scale = scale;
    }

    /// @param evidence a folder whose case is drawn; absent for the invented case
    public void drawAll(Optional<Path> evidence) throws IOException {
        var home = Files.createTempDirectory("gallery");
        boolean invented = evidence.isEmpty();
        Cases cases = invented ? new StubCases(new StubCase()) : new SqliteCases();
        var files = new SettingsFile(home.resolve("settings.properties"));
        files.save(new Settings(
                Optional.of(theme), Optional.of(locale), scale, Optional.of(ZoneId.of("Europe/Brussels"))));
        recent(home, files);
        var desktop = new Desktop(cases, files, new CaseFiles(caseFiles), Map.of(SampleCase.REMINDER_FRAUD, home));
        welcomeAndEmpty(new Desktop(
                new StubCases(StubCase.empty()),
                files,
                new CaseFiles(home.resolve("empty")),
                Map.of(SampleCase.REMINDER_FRAUD, home)));
        trouble(new Desktop(
                new SqliteCases(),
                files,
                new CaseFiles(home.resolve("none")),
                Map.of(SampleCase.REMINDER_FRAUD, home)));
        views(desktop, evidence.orElse(home));
    }

    private void welcomeAndEmpty(Desktop desktop) {
        var shell = onFx(() -> new Shell(desktop, Views.ALL, new NoChooser()));
        var scene = scene(shell);
        draw(scene, "welcome");
        onFx(() -> {
            shell.open(Path.of("empty" + CaseFiles.ENDING));
            return true;
        });
        quiet(shell);
        draw(scene, "empty-case");
        close(shell);
    }

    private void views(Desktop desktop, Path evidence) {
        var shell = onFx(() -> new Shell(desktop, Views.ALL, new NoChooser()));
        var scene = scene(shell);
        onFx(() -> {
            shell.open(evidence);
            return true;
        });
        quiet(shell);
        for (int i = 0; i < Views.ALL.size(); i++) {
            int index = i;
            onFx(() -> {
                ((CaseFrame) scene.lookup("#frame")).openAt(index);
                return true;
            });
            draw(scene, Views.ALL.get(i).id(), shell);
        }
        palette(shell, scene);
        settings(shell, scene);
        unread(shell, scene);
        crash(shell, scene);
        onFx(() -> {
            ((CaseFrame) scene.lookup("#frame")).openAt(0);
            return true;
        });
        runningJob(shell, scene);
        close(shell);
    }

    private void palette(Shell shell, Scene scene) {
        onFx(() -> {
            command(scene, "palette");
            ((TextField) scene.lookup("#palette-field")).setText("pet");
            return true;
        });
        draw(scene, "palette", shell);
        hide(scene);
    }

    private void settings(Shell shell, Scene scene) {
        onFx(() -> {
            command(scene, "settings.open");
            return true;
        });
        draw(scene, "settings", shell);
        hide(scene);
    }

    private void unread(Shell shell, Scene scene) {
        var files = List.of(
                new Unreadable("mail/half-written.eml", "0f3c", "The file ends in the middle of a mail."),
                new Unreadable("mail/" + "archive/".repeat(12) + "holiday.jpg", "5a7e", "Not a mail."),
                new Unreadable("mail/locked.msg", "91bd", "The file could not be opened: permission denied."));
        onFx(() -> {
            var overlay = (Overlay) scene.lookup("#overlay");
            var pane = new UnreadPane(ShellWords.in(locale), files, overlay::hide);
            overlay.show(pane, pane.firstControl(), Pos.CENTER);
            return true;
        });
        draw(scene, "unreadable-files", shell);
        hide(scene);
    }

    private void crash(Shell shell, Scene scene) {
        onFx(() -> {
            shell.crash(new IllegalStateException("drawn for the gallery"));
            return true;
        });
        draw(scene, "crash", shell);
        hide(scene);
    }

    private void trouble(Desktop desktop) {
        var shell = onFx(() -> new Shell(desktop, Views.ALL, new NoChooser()));
        var scene = scene(shell);
        onFx(() -> {
            shell.open(Path.of("/evidence/that/is/not/there/reminder-fraud" + CaseFiles.ENDING));
            return true;
        });
        draw(scene, "trouble", shell);
        close(shell);
    }

    private void runningJob(Shell shell, Scene scene) {
        var running = new CountDownLatch(1);
        onFx(() -> {
            shell.jobs()
                    .start(
                            locale.equals(Locale.JAPANESE) ? "証拠を読み込み中" : "Reading evidence",
                            progress -> {
                                progress.step(254, 412, "");
                                running.countDown();
                                new CountDownLatch(1).await();
                                return true;
                            },
                            _ -> {});
            return true;
        });
        try {
            if (!running.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("the job did not start");
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
        draw(scene, "running-job");
    }

    private static void command(Scene scene, String id) {
        ((CaseFrame) scene.lookup("#frame"))
                .commands().all().stream()
                        .filter(command -> command.id().equals(id))
                        .forEach(command -> command.attempt());
    }

    private static void hide(Scene scene) {
        onFx(() -> {
            ((Overlay) scene.lookup("#overlay")).hide();
            return true;
        });
    }

    private void recent(Path home, SettingsFile files) throws IOException {
        boolean japanese = locale.equals(Locale.JAPANESE);
        var titles = japanese
                ? List.of("研修用：社長をかたる送金依頼", "client2.example 1月の件", "請求書 INV-1042 督促メール詐欺")
                : List.of(
                        "Training: the boss asks for a transfer",
                        "client2.example in January",
                        "Reminder fraud, INV-1042");
        for (int i = 0; i < titles.size(); i++) {
            var file = home.resolve("recent-" + i + CaseFiles.ENDING);
            Files.writeString(file, "");
            files.remember(new Recent(
                    file, titles.get(i), 58L * i + 3, 7L * i + 4, Instant.parse("2026-08-0" + (i + 1) + "T08:42:00Z")));
        }
    }

    private Scene scene(Shell shell) {
        return onFx(() -> {
            var scene = new Scene(shell.root(), width, height);
            shell.dress(scene);
            scene.snapshot(null);
            return scene;
        });
    }

    private void draw(Scene scene, String name, Shell shell) {
        quiet(shell);
        onFx(() -> scene.snapshot(null));
        quiet(shell);
        draw(scene, name);
    }

    private void draw(Scene scene, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        var file = folder.resolve("%s-%dx%d-%s-%s%s.png"
                .formatted(
                        name,
                        width,
                        height,
                        theme.name().toLowerCase(Locale.ROOT),
                        locale.getLanguage(),
                        scale == 100 ? "" : "-" + scale));
        Snapshot.write(file, onFx(() -> scene.snapshot(null)));
    }

    private static void close(Shell shell) {
        onFx(() -> {
            shell.close();
            return true;
        });
    }

    private static void quiet(Shell shell) {
        until(() -> onFx(() -> shell.jobs().isIdle()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen in time", e);
        }
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    /// Pictures ask for nothing.
    private record NoChooser() implements Chooser {

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> caseFile(String title, String kind) {
            return Optional.empty();
        }

        @Override
        public List<Path> files(String title) {
            return List.of();
        }
    }
}
