package intercept.desktop.shell;

import intercept.desktop.fx.FxJobs;
import intercept.desktop.fx.Selected;
import intercept.desktop.fx.Times;
import intercept.desktop.views.View;
import intercept.desktop.views.ViewEntry;
import intercept.session.CaseSession;
import intercept.session.CaseSummary;
import intercept.words.Words;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// An open case: header, navigation, the chosen view, inspector, status bar.
final class CaseFrame extends BorderPane {

    private final Words words;
    private final List<ViewEntry> views;
    private final FrameDesk desk;
    private final History history = new History();
    private final Map<String, View> made = new HashMap<>();
    private final StackPane viewArea = new StackPane();
    private final CaseCommands commands;
    private final Header header;
    private final Navigation navigation;
    private final Inspector inspector;
    private final StatusBar status;
    private People people = People.NOBODY;
    private String current = "";
    private boolean moving;

    /// @param summary read before the window shows the case, so that nothing jumps
    CaseFrame(
            CaseSession session,
            CaseSummary summary,
            FxJobs jobs,
            List<ViewEntry> views,
            Settings settings,
            Function<CaseFrame, CaseCommands> commands) {
        this.views = views;
        this.words = ShellWords.in(settings.locale());
        var times = new Times(settings.locale(), settings.zoneId(), mainYear(summary));
        this.desk = new FrameDesk(session, jobs, times, this::open, this::changed);
        this.commands = commands.apply(this);
        setId("frame");
        header = new Header(words, this.commands, history);
        navigation =
                new Navigation(words, views, id -> open(id, desk.selection().get()));
        inspector = new Inspector(desk, () -> people, words, () -> showInspector(false));
        status = new StatusBar(words, jobs, times);
        viewArea.getStyleClass().add("view-area");
        viewArea.setMinWidth(0);
        setTop(header);
        setLeft(navigation);
        setCenter(viewArea);
        setBottom(status);
        header.inspectorToggle()
                .setOnAction(_ -> showInspector(header.inspectorToggle().isSelected()));
        desk.selection().addListener((_, _, chosen) -> chosen(chosen));
        show(summary);
        reload();
        if (!views.isEmpty()) {
            open(views.getFirst().id(), Selected.NOTHING);
        }
    }

    FrameDesk desk() {
        return desk;
    }

    CaseCommands commands() {
        return commands;
    }

    People people() {
        return people;
    }

    /// Where the reader is, to come back to after the frame was made anew.
    History.Step where() {
        return new History.Step(current, desk.selection().get());
    }

    void open(String view, Selected selected) {
        go(new History.Step(view, selected));
        history.visit(where());
    }

    void openAt(int index) {
        if (index < views.size()) {
            open(views.get(index).id(), desk.selection().get());
        }
    }

    void back() {
        history.back().ifPresent(this::go);
    }

    void forward() {
        history.forward().ifPresent(this::go);
    }

    History history() {
        return history;
    }

    void toggleInspector() {
        showInspector(getRight() == null);
    }

    /// Views and counts read the case again.
    void changed() {
        var view = made.get(current);
        if (view != null) {
            view.refresh();
        }
        inspector.refresh();
        reload();
    }

    /// The parts that F6 walks through.
    List<Node> parts() {
        var view = made.get(current);
        return List.of(
                header.firstControl(),
                navigation.chosen().orElse(navigation),
                view == null ? viewArea : view.root(),
                getRight() == null ? status : inspector);
    }

    private void go(History.Step step) {
        moving = true;
        if (!step.view().equals(current)) {
            enter(step.view());
        }
        desk.selection().set(step.selected());
        moving = false;
    }

    private void enter(String id) {
        var entry = views.stream().filter(each -> each.id().equals(id)).findFirst();
        if (entry.isEmpty()) {
            return; // a view that this edition does not have yet
        }
        current = id;
        var view = made.computeIfAbsent(id, _ -> entry.get().make().apply(desk));
        viewArea.getChildren().setAll(view.root());
        navigation.choose(id);
        showInspector(entry.get().inspector());
        view.refresh();
    }

    private void chosen(Selected selected) {
        if (!moving) {
            history.visit(new History.Step(current, selected));
        }
        if (getRight() != null) {
            inspector.refresh();
        }
    }

    private void showInspector(boolean show) {
        setRight(show ? inspector : null);
        header.inspectorToggle().setSelected(show);
        if (show) {
            inspector.refresh();
        }
    }

    private void reload() {
        var session = desk.session();
        desk.jobs().load("frame-summary", _ -> session.summary(), this::show);
        desk.jobs().load("frame-people", _ -> People.of(session), read -> people = read);
    }

    private void show(CaseSummary summary) {
        desk.use(new Times(desk.locale(), desk.zone(), mainYear(summary)));
        header.title(summary.title().isBlank() ? words.get("case.untitled") : summary.title());
        navigation.count("messages", summary.messages());
        navigation.count("findings", summary.allFindings());
        status.show(summary);
    }

    private static OptionalInt mainYear(CaseSummary summary) {
        return summary.last().stream()
                .mapToInt(last -> last.atOffset(ZoneOffset.UTC).getYear())
                .findFirst();
    }
}
