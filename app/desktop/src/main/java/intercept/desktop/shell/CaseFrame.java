package intercept.desktop.shell;

import intercept.desktop.fx.FxJobs;
import intercept.desktop.fx.Selected;
import intercept.desktop.fx.Times;
import intercept.desktop.views.View;
import intercept.desktop.views.ViewEntry;
import intercept.session.CaseSession;
import intercept.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// An open case: header, navigation, the chosen view, inspector, status bar.
final class CaseFrame extends BorderPane {

    /// Narrower windows start without the inspector.
    private static final double ROOMY = 1400;

    private final Words words;
    private final List<ViewEntry> views;
    private final FrameDesk desk;
    private final History history = new History();
    private final Map<String, View> made = new HashMap<>();
    private final Map<String, Boolean> inspectors = new HashMap<>();
    private final StackPane viewArea = new StackPane();
    private final CaseCommands commands;
    private final Header header;
    private final Navigation navigation;
    private final Inspector inspector;
    private final StatusBar status;
    private People people = People.NOBODY;
    private String current = "";
    private boolean moving;
    private boolean unread;
    private int scale;

    /// @param glance read before the window shows the case, so that nothing jumps
    CaseFrame(
            CaseSession session,
            Glance glance,
            FxJobs jobs,
            List<ViewEntry> views,
            Settings settings,
            Function<CaseFrame, CaseCommands> commands) {
        this.views = views;
        this.words = ShellWords.in(settings.locale());
        var times = new Times(settings.locale(), settings.zoneId(), glance.mainYear());
        this.scale = settings.scale();
        this.desk = new FrameDesk(session, jobs, times, this::open, this::changed);
        this.commands = commands.apply(this);
        setId("frame");
        header = new Header(words, this.commands, history);
        navigation =
                new Navigation(words, views, id -> open(id, desk.selection().get()));
        inspector = new Inspector(desk, () -> people, words, () -> chooseInspector(false));
        status = new StatusBar(words, jobs, times, this.commands);
        viewArea.getStyleClass().add("view-area");
        viewArea.setMinWidth(0);
        setTop(header);
        setLeft(navigation);
        setCenter(viewArea);
        setBottom(status);
        header.inspectorToggle()
                .setOnAction(_ -> chooseInspector(header.inspectorToggle().isSelected()));
        desk.selection().addListener((_, _, chosen) -> chosen(chosen));
        show(glance);
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
        chooseInspector(getRight() == null);
    }

    /// The reader chose another size of text.
    void scale(int percent) {
        scale = percent;
    }

    boolean hasUnread() {
        return unread;
    }

    /// Views and counts read the case again.
    void changed() {
        readAgain();
        reload();
    }

    private void readAgain() {
        var view = made.get(current);
        if (view != null) {
            view.refresh();
        }
        inspector.refresh();
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
        showInspector(inspectors.getOrDefault(id, entry.get().inspector() && hasRoom()));
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

    /// What the reader chose for a view holds until the case is closed.
    private void chooseInspector(boolean show) {
        inspectors.put(current, show);
        showInspector(show);
    }

    /// Whether the inspector leaves a view enough beside it.
    private boolean hasRoom() {
        return getScene() == null || getScene().getWidth() * 100 >= ROOMY * scale;
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
        desk.jobs().load("frame-summary", _ -> Glance.of(session), this::show);
        desk.jobs().load("frame-people", _ -> People.of(session), read -> people = read);
    }

    private void show(Glance glance) {
        var summary = glance.summary();
        var times = new Times(desk.locale(), desk.zone(), glance.mainYear());
        boolean otherYear = !times.equals(desk.times());
        desk.use(times);
        header.title(summary.title().isBlank() ? words.get("case.untitled") : summary.title());
        navigation.count("messages", summary.messages());
        navigation.count("findings", summary.allFindings());
        unread = !summary.unread().isEmpty();
        status.show(summary, times);
        if (otherYear) {
            readAgain();
        }
    }
}
