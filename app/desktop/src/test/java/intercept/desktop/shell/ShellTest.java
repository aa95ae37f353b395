package intercept.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import intercept.desktop.StubCase;
import intercept.desktop.StubCases;
import intercept.desktop.TestDesk;
import intercept.desktop.UiTest;
import intercept.desktop.fx.JobState;
import intercept.desktop.views.Views;
import intercept.session.CaseSummary.Unreadable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class ShellTest extends UiTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path home;

    private final StubCase session = new StubCase();

    @SuppressWarnings("NullAway.Init") // set in make
    private Shell shell;

    @Override
    protected Parent make(TestDesk desk) {
        shell = new Shell(
                new Desktop(
                        new StubCases(session),
                        new SettingsFile(home.resolve("settings.properties")),
                        new CaseFiles(home.resolve("cases")),
                        Map.of(SampleCase.REMINDER_FRAUD, home)),
                Views.ALL,
                new NobodyChooses());
        return shell.root();
    }

    @AfterEach
    void closeCase() {
        interact(shell::close);
    }

    @Test
    void opensTheSampleCaseFromTheWelcomePage() {
        clickOn("#welcome-sample");
        waitFor("#frame");
        assertThat(text("status-mails")).isEqualTo("40 messages");
        assertThat(text("status-unread")).isEqualTo("2 unreadable");
        assertThat(text("status-findings")).isEqualTo("6 findings");
        assertThat(text("offline")).isEqualTo("OFFLINE");
    }

    @Test
    void whatGivesWayInTheStatusBarDoesNotWidenTheWindow() {
        clickOn("#welcome-sample");
        waitFor("#frame");
        var bar = this.<Region>find("status-bar");
        var zone = this.<Label>find("status-zone");
        var widths = new ArrayList<Double>();
        interact(() -> {
            for (boolean shown : List.of(false, true)) {
                zone.setManaged(shown);
                widths.add(bar.minWidth(-1));
            }
        });
        assertThat(widths.getLast()).isEqualTo(widths.getFirst());
    }

    @Test
    void readsAFolderIntoItsCase() {
        openCase();
        until(() -> session.added().equals(List.of(home)));
        assertThat(session.added()).containsExactly(home);
    }

    @Test
    void walksThroughViewsByKeyboardAndBackAgain() {
        openCase();
        press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        assertThat(chosenView()).isEqualTo("nav-" + Views.ALL.get(2).id());
        press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(chosenView()).isEqualTo("nav-" + Views.ALL.get(0).id());
        press(KeyCode.ALT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.ALT);
        assertThat(chosenView()).isEqualTo("nav-" + Views.ALL.get(2).id());
    }

    @Test
    void showsWhereTheFocusIsWhenF6WalksThroughTheParts() {
        openCase();
        interact(() -> find("search").requestFocus());
        push(KeyCode.F6);
        assertThat(find("nav-overview").isFocusVisible()).isTrue();
        push(KeyCode.F6);
        assertThat(find("overview-copy-summary").isFocusVisible()).isTrue();
        push(KeyCode.F6);
        push(KeyCode.F6);
        assertThat(find("search").isFocusVisible()).isTrue();
    }

    @Test
    void givesTheFocusBackToWhereItWasWhenADialogMadeWayForAnother() {
        openCase();
        interact(() -> find("settings").requestFocus());
        interact(() -> shell.crash(new IllegalStateException("first")));
        interact(() -> shell.crash(new IllegalStateException("second")));
        push(KeyCode.ESCAPE);
        assertThat(find("settings").isFocused()).isTrue();
    }

    @Test
    void findsPeopleCommandsAndMessagesInThePalette() {
        openCase();
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        waitFor("#palette");
        write("peter");
        until(() -> paletteRows().contains("Peter Janssens peter.janssens@mycompany-mail.example"));
        assertThat(paletteRows())
                .contains(
                        "Peter Janssens peter.janssens@mycompany.example",
                        "Peter Janssens peter.janssens@mycompany-mail.example",
                        "RE: Reminder INV-1042 alice.smith@freemail.example, 5 Aug, 09:52");
        push(KeyCode.ESCAPE);
        assertThat(lookup("#palette").tryQuery()).isEmpty();
    }

    @Test
    void changesThemeAndLanguageAtOnce() {
        openCase();
        interact(() -> shell.root().requestFocus());
        press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        waitFor("#settings-pane");
        clickOn("日本語");
        waitFor("#frame");
        assertThat(text("offline")).isEqualTo("オフライン");
        clickOn("暗い");
        assertThat(find("shell").getScene().getStylesheets().getFirst()).endsWith("dark.css");
    }

    @Test
    void stopsAJobAndSaysWhatWasNotDone() throws InterruptedException {
        openCase();
        var running = new CountDownLatch(1);
        interact(() -> shell.jobs()
                .start(
                        "Reading mail",
                        progress -> {
                            progress.step(254, 412, "");
                            running.countDown();
                            new CountDownLatch(1).await();
                            return "";
                        },
                        _ -> {}));
        assertThat(running.await(5, TimeUnit.SECONDS)).isTrue();
        settle();
        assertThat(text("job-text")).isEqualTo("Reading mail, 254 of 412");
        clickOn("#job-stop");
        until(() -> shell.jobs().stateProperty().get() instanceof JobState.Stopped);
        assertThat(text("job-text")).isEqualTo("Stopped: Reading mail. 254 done, 158 not done.");
    }

    @Test
    void showsWhichFilesCouldNotBeReadAndWhy() {
        openCase();
        interact(() -> this.<Hyperlink>find("status-unread").fire());
        waitFor("#unread");
        assertThat(this.<ListView<Unreadable>>find("unread-list").getItems())
                .extracting(Unreadable::path, Unreadable::reason)
                .containsExactly(
                        tuple("bob/Inbox/broken.eml", "The file ends in its header."),
                        tuple("alice/old.pst", "Mail stores are not read yet."));
        push(KeyCode.ESCAPE);
        assertThat(lookup("#unread").tryQuery()).isEmpty();
    }

    @Test
    void verifiesTheEvidenceAtAPress() {
        openCase();
        interact(() -> this.<Button>find("status-verified").fire());
        until(() -> shell.jobs().stateProperty().get() instanceof JobState.Told told
                && told.text().equals("Every original is unchanged"));
        assertThat(text("status-verified")).isEqualTo("Evidence verified 7 Aug, 08:42");
    }

    @Test
    void leavesTheInspectorClosedInANarrowWindowUntilItIsAskedFor() {
        openCase();
        interact(() -> ((CaseFrame) find("frame")).openAt(1));
        assertThat(lookup("#inspector").tryQuery()).isEmpty();
        press(KeyCode.CONTROL, KeyCode.I).release(KeyCode.I, KeyCode.CONTROL);
        assertThat(lookup("#inspector").tryQuery()).isPresent();
        interact(() -> ((CaseFrame) find("frame")).openAt(0));
        assertThat(lookup("#inspector").tryQuery()).isEmpty();
        interact(() -> ((CaseFrame) find("frame")).openAt(1));
        assertThat(lookup("#inspector").tryQuery()).isPresent();
    }

    @Test
    void takesInWhatIsDropped() {
        openCase();
        interact(() -> shell.dropped(List.of(Path.of("late.eml"))));
        until(() -> session.added().contains(Path.of("late.eml")));
        assertThat(session.added()).endsWith(Path.of("late.eml"));
    }

    @Test
    void tellsOfAMistakeWithACode() {
        interact(() -> shell.crash(new IllegalStateException("invented")));
        assertThat(text("crash-code")).startsWith("Error code IC-");
        clickOn("#crash-close");
        assertThat(lookup("#crash").tryQuery()).isEmpty();
    }

    @Test
    void givesEveryControlWordsForThoseWhoListen() {
        openCase();
        for (int view = 0; view < Views.ALL.size(); view++) {
            int index = view;
            interact(() -> ((CaseFrame) find("frame")).openAt(index));
            settle();
            assertThat(silent(shell.root()))
                    .as("controls without words in %s", Views.ALL.get(view).id())
                    .isEmpty();
        }
    }

    private void openCase() {
        clickOn("#welcome-sample");
        waitFor("#frame");
        until(() -> !(shell.jobs().stateProperty().get() instanceof JobState.Running));
        settle();
    }

    private String chosenView() {
        settle();
        return ((Navigation) find("navigation")).chosen().map(Node::getId).orElse("");
    }

    private List<String> paletteRows() {
        return lookup(".palette-row").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private String text(String id) {
        Labeled label = find(id);
        return label.getText();
    }

    private void waitFor(String selector) {
        until(() -> lookup(selector).tryQuery().isPresent());
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen in time", e);
        }
        settle();
    }

    private static List<String> silent(Parent parent) {
        var found = new ArrayList<String>();
        for (var node : parent.getChildrenUnmodifiable()) {
            boolean spoken = node.getAccessibleText() != null
                    || (node instanceof Labeled labeled
                            && labeled.getText() != null
                            && !labeled.getText().isBlank())
                    || node instanceof TextInputControl;
            if (node.isFocusTraversable() && node.isVisible() && !spoken && !(node instanceof Label)) {
                found.add(node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass());
            }
            if (node instanceof Parent inner) {
                found.addAll(silent(inner));
            }
        }
        return found;
    }

    /// A test answers no dialogs.
    private record NobodyChooses() implements Chooser {

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
