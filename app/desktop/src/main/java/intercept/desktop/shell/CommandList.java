package intercept.desktop.shell;

import intercept.desktop.commands.Command;
import intercept.desktop.fx.JobState;
import intercept.desktop.shell.SettingsFile.Recent;
import intercept.desktop.views.ViewEntry;
import intercept.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/// Makes the commands of an open case, with their words and keys.
final class CommandList {

    private static final int NUMBERED = 9;

    private final Words words;
    private final CaseFrame frame;
    private final WindowActions window;
    private final List<ViewEntry> views;
    private final List<Recent> recent;

    CommandList(Words words, CaseFrame frame, WindowActions window, List<ViewEntry> views, List<Recent> recent) {
        this.words = words;
        this.frame = frame;
        this.window = window;
        this.views = views;
        this.recent = recent;
    }

    CaseCommands commands() {
        return new CaseCommands(
                command("case.open", Feather.ARCHIVE, window::openCaseFile).keys("Shortcut+O"),
                command("case.new", Feather.FOLDER_PLUS, window::newFromFolder).keys("Shortcut+N"),
                command("evidence.folder", Feather.FOLDER, window::addFolder).keys("Shortcut+Shift+A"),
                command("evidence.files", Feather.FILE_PLUS, window::addFiles),
                command("evidence.verify", Feather.SHIELD, window::verify),
                command("evidence.unread", Feather.FILE_MINUS, window::showUnread)
                        .when(frame::hasUnread),
                command("case.analyze", Feather.REFRESH_CW, window::analyze),
                command("case.close", Feather.X, window::closeCase).keys("Shortcut+W"),
                command("back", Feather.ARROW_LEFT, frame::back)
                        .keys("Alt+Left")
                        .when(() -> frame.history().canGoBackProperty().get()),
                command("forward", Feather.ARROW_RIGHT, frame::forward)
                        .keys("Alt+Right")
                        .when(() -> frame.history().canGoForwardProperty().get()),
                command("palette", Feather.SEARCH, window::palette).keys("Shortcut+K"),
                command("settings.open", Feather.SETTINGS, window::settings).keys("Shortcut+Comma"),
                command("inspector.toggle", Feather.SIDEBAR, frame::toggleInspector)
                        .keys("Shortcut+I"),
                command("job.stop", Feather.SLASH, window::stopJob)
                        .when(() -> frame.desk().jobs().stateProperty().get() instanceof JobState.Running),
                command("theme.switch", Feather.SUN, window::switchTheme),
                command("language.switch", Feather.GLOBE, window::switchLanguage),
                views(),
                samples(),
                recent.stream()
                        .limit(3)
                        .map(each -> Command.always("recent", each.title(), Feather.CLOCK, () -> window.open(each)))
                        .toList());
    }

    private List<Command> views() {
        var all = new ArrayList<Command>();
        for (int i = 0; i < views.size(); i++) {
            int index = i;
            var view = views.get(i);
            var command = Command.always(
                    "view." + view.id(),
                    words.get("view.open", words.get("view." + view.id())),
                    view.icon(),
                    () -> frame.openAt(index));
            all.add(i < NUMBERED ? command.keys("Shortcut+" + (i + 1)) : command);
        }
        return all;
    }

    private List<Command> samples() {
        return Stream.of(SampleCase.values())
                .map(sample -> command("sample." + sample.key(), Feather.PLAY, () -> window.openSample(sample))
                        .when(() -> window.hasSample(sample)))
                .toList();
    }

    private Command command(String id, Feather icon, Runnable run) {
        return Command.always(id, words.get("command." + id), icon, run);
    }
}
