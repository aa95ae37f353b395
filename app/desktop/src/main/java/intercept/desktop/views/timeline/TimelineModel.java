package intercept.desktop.views.timeline;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.Selected;
import intercept.model.Finding;
import intercept.session.CaseException;
import intercept.session.CaseSession;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What the timeline shows: the events, the stretch of time in view, and the chosen event. Knows no node, so it is
/// tested without a window.
final class TimelineModel {

    private static final String TWIN_REMINDER = "CV-011";

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Chart> chart = new ReadOnlyObjectWrapper<>(Chart.EMPTY);
    private final ObjectProperty<Window> window = new SimpleObjectProperty<>(Chart.EMPTY.whole());
    private final ReadOnlyObjectWrapper<Optional<Integer>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    TimelineModel(Desk desk) {
        this.desk = desk;
        desk.selection().subscribe(this::follow);
    }

    ReadOnlyObjectProperty<Chart> chart() {
        return chart.getReadOnlyProperty();
    }

    /// The stretch of time in view; always within the case.
    ObjectProperty<Window> window() {
        return window;
    }

    /// Index of the chosen event.
    ReadOnlyObjectProperty<Optional<Integer>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    void refresh() {
        var session = desk.session();
        desk.jobs().load(this, _ -> new Chart(session.timeline(), twins(session)), this::show);
    }

    /// Opens where the answer is: around the latest pair of twins; the whole case where there is none.
    void show(Chart read) {
        boolean fresh = chart.get().isEmpty();
        chart.set(read);
        if (fresh) {
            window.set(
                    read.latestTwin().map(read::showing).orElseGet(read::whole).within(read.whole()));
        } else {
            look(window.get());
        }
        chosen.set(Optional.empty());
        follow(desk.selection().get());
    }

    /// The rule names the altered mail first, then the genuine one that it was made from.
    private static List<long[]> twins(CaseSession session) throws CaseException {
        return session.findings().stream()
                .filter(row -> row.finding().rule().equals(TWIN_REMINDER))
                .filter(row -> row.status() != Finding.Status.DISMISSED)
                .map(row -> row.finding().evidence().stream()
                        .flatMap(evidence -> evidence.mail().stream())
                        .mapToLong(Long::longValue)
                        .distinct()
                        .limit(2)
                        .toArray())
                .filter(pair -> pair.length == 2)
                .map(pair -> new long[] {pair[1], pair[0]})
                .toList();
    }

    void look(Window wanted) {
        window.set(wanted.within(chart.get().whole()));
    }

    void zoom(double factor, double about) {
        look(window.get().zoomed(factor, about));
    }

    /// Zooms about the chosen event where it is in view, else about the middle.
    void zoom(double factor) {
        var now = window.get();
        double about = chosen.get().map(chart.get()::at).filter(now::holds).orElse(now.middle());
        zoom(factor, about);
    }

    void move(double by) {
        look(window.get().moved(by));
    }

    void whole() {
        window.set(chart.get().whole());
    }

    /// Chooses an event for all views.
    void choose(int index) {
        desk.selection().set(Selected.message(chart.get().event(index).message()));
    }

    void open(int index) {
        desk.open("messages", Selected.message(chart.get().event(index).message()));
    }

    /// To the next event with a finding, near enough to see it apart from others; after the last, the first.
    void nextFinding() {
        chart.get().markedAfter(chosen.get().orElse(-1)).ifPresent(index -> {
            choose(index);
            look(chart.get().revealing(index, window.get()));
        });
    }

    /// To the event before (-1) or after (1) in the lane.
    void along(int step) {
        from().flatMap(index -> chart.get().along(index, step)).ifPresent(this::choose);
    }

    /// To the nearest event in the lane above (-1) or below (1).
    void across(int step) {
        from().flatMap(index -> chart.get().across(index, step)).ifPresent(this::choose);
    }

    /// Where the keyboard starts: the chosen event, else the one nearest to the middle.
    private Optional<Integer> from() {
        return chosen.get().or(() -> chart.get().nearest(window.get().middle()));
    }

    private void follow(Selected selected) {
        var index = selected instanceof Selected.OfMessage message
                ? chart.get().of(message.id())
                : Optional.<Integer>empty();
        if (index.equals(chosen.get())) {
            return;
        }
        chosen.set(index);
        index.map(chart.get()::at)
                .filter(at -> !window.get().holds(at))
                .ifPresent(at -> look(window.get().around(at)));
    }
}
