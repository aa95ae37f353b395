package intercept.desktop.shell;

import intercept.desktop.commands.Command;
import java.util.List;
import java.util.stream.Stream;

/// Everything that can be done while a case is open.
///
/// @param views one for each view, in the order of the navigation
/// @param samples one for each sample case
/// @param recent one for each recent case
record CaseCommands(
        Command open,
        Command newFromFolder,
        Command addFolder,
        Command addFiles,
        Command verify,
        Command unread,
        Command analyze,
        Command close,
        Command back,
        Command forward,
        Command palette,
        Command settings,
        Command inspector,
        Command stopJob,
        Command theme,
        Command language,
        List<Command> views,
        List<Command> samples,
        List<Command> recent) {

    List<Command> all() {
        return Stream.of(
                        views.stream(),
                        samples.stream(),
                        Stream.of(
                                addFolder,
                                addFiles,
                                verify,
                                unread,
                                analyze,
                                open,
                                newFromFolder,
                                close,
                                back,
                                forward,
                                palette,
                                settings,
                                inspector,
                                stopJob,
                                theme,
                                language))
                .flatMap(commands -> commands)
                .toList();
    }

    /// What the case menu of the header offers.
    List<Command> caseMenu() {
        return Stream.of(List.of(open, newFromFolder), recent, List.of(verify, analyze, close))
                .flatMap(List::stream)
                .toList();
    }
}
