package intercept.desktop.views.findings;

import intercept.analysis.Suspicion.Question;
import intercept.desktop.fx.Desk;
import intercept.desktop.fx.Originals;
import intercept.desktop.fx.Selected;
import intercept.model.Finding.Status;
import intercept.model.Severity;
import intercept.session.CaseException;
import intercept.session.CaseSession;
import intercept.session.CaseSummary.NotLooked;
import intercept.session.FindingRow;
import intercept.session.FindingRow.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which findings are listed, which one is read, and what the analyst decides. Knows no node.
final class FindingsModel {

    /// What the list is ordered by.
    enum Grouping {
        QUESTION,
        SEVERITY
    }

    /// Everything that one reading of the case gives.
    record Read(List<FindingRow> findings, List<NotLooked> notLooked, long messages) {}

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Read> read = new ReadOnlyObjectWrapper<>(new Read(List.of(), List.of(), 0));
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final List<FindingRow> listed = new ArrayList<>();
    private final Set<Object> folded = new HashSet<>();
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.QUESTION);
    private final ObjectProperty<Optional<Severity>> severity = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Status>> status = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());

    FindingsModel(Desk desk) {
        this.desk = desk;
        grouping.subscribe(_ -> list());
        severity.subscribe(_ -> list());
        status.subscribe(_ -> list());
        desk.selection().subscribe(this::follow);
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<Read> read() {
        return read.getReadOnlyProperty();
    }

    ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    ObjectProperty<Optional<Severity>> severity() {
        return severity;
    }

    ObjectProperty<Optional<Status>> status() {
        return status;
    }

    /// The finding that is read; empty while nothing is listed.
    ReadOnlyObjectProperty<Optional<Page>> page() {
        return page.getReadOnlyProperty();
    }

    long looked() {
        return read.get().findings().stream().filter(FindingsModel::isLooked).count();
    }

    void refresh() {
        var session = desk.session();
        desk.jobs().load(this, _ -> read(session), this::show);
    }

    private static Read read(CaseSession session) throws CaseException {
        var summary = session.summary();
        return new Read(session.findings(), summary.notLooked(), summary.messages());
    }

    private void show(Read fresh) {
        read.set(fresh);
        list();
    }

    /// Folds the findings below a head away, or shows them again.
    void fold(Line.Head head) {
        if (!folded.remove(head.key())) {
            folded.add(head.key());
        }
        list();
    }

    private void list() {
        listed.clear();
        lines.setAll(
                switch (grouping.get()) {
                    case QUESTION -> grouped(List.of(Question.values()), FindingRow::question, Line.OfQuestion::new);
                    case SEVERITY ->
                        grouped(List.of(Severity.values()), row -> row.finding().severity(), Line.OfSeverity::new);
                });
        var blind = read.get().notLooked();
        if (!blind.isEmpty()) {
            var head = new Line.NotLookedHead(blind.size(), !folded.contains(Line.Blind.class));
            lines.add(head);
            if (head.open()) {
                blind.forEach(rule -> lines.add(new Line.Blind(rule)));
            }
        }
        keepReading();
    }

    private interface Head<K> {
        Line of(K key, long looked, long all, boolean open);
    }

    private <K> List<Line> grouped(List<K> keys, Function<FindingRow, K> keyOf, Head<K> head) {
        Predicate<FindingRow> wanted = row ->
                severity.get().filter(only -> only != row.finding().severity()).isEmpty()
                        && status.get().filter(only -> only != row.status()).isEmpty();
        var grouped = new ArrayList<Line>();
        for (var key : keys) {
            var rows = read.get().findings().stream()
                    .filter(wanted)
                    .filter(row -> keyOf.apply(row).equals(key))
                    .toList();
            if (!rows.isEmpty()) {
                boolean open = !folded.contains(key);
                long looked = rows.stream().filter(FindingsModel::isLooked).count();
                grouped.add(head.of(key, looked, rows.size(), open));
                listed.addAll(rows);
                if (open) {
                    rows.forEach(row -> grouped.add(new Line.Item(row)));
                }
            }
        }
        return grouped;
    }

    private static boolean isLooked(FindingRow row) {
        return row.status() != Status.PROPOSED;
    }

    /// The listed findings, in the order of the list; those that are folded away too.
    List<FindingRow> listed() {
        return List.copyOf(listed);
    }

    /// Place of the finding that is read, counted from 0; -1 when it is not listed.
    int place() {
        var ids = listed().stream().map(FindingRow::id).toList();
        return page.get().map(shown -> ids.indexOf(shown.row().id())).orElse(-1);
    }

    /// The finding that was read stays, as it is now; where it left the list, the one in its place comes.
    private void keepReading() {
        var rows = listed();
        var chosen = chosenId();
        var same = rows.stream()
                .filter(row -> chosen.equals(Optional.of(row.id())))
                .findFirst();
        turnTo(same.or(() -> rows.stream().findFirst()));
    }

    private Optional<Long> chosenId() {
        return desk.selection().get() instanceof Selected.OfFinding finding
                ? Optional.of(finding.id())
                : page.get().map(shown -> shown.row().id());
    }

    private void turnTo(Optional<FindingRow> row) {
        if (row.isEmpty()) {
            page.set(Optional.empty());
            return;
        }
        var session = desk.session();
        desk.jobs().load(page, _ -> page(session, row.get()), fresh -> page.set(Optional.of(fresh)));
    }

    private static Page page(CaseSession session, FindingRow row) throws CaseException {
        var ids = row.places().stream()
                .flatMap(place -> place.evidence().mail().stream())
                .distinct()
                .toList();
        var mails = session.rows(ids).stream().collect(Collectors.toMap(mail -> mail.id(), mail -> mail));
        return new Page(row, mails);
    }

    void choose(FindingRow row) {
        desk.selection().set(new Selected.OfFinding(row.id()));
    }

    private void follow(Selected selected) {
        if (selected instanceof Selected.OfFinding finding) {
            read.get().findings().stream()
                    .filter(row -> row.id() == finding.id())
                    .findFirst()
                    .ifPresent(row -> {
                        unfold(row);
                        turnTo(Optional.of(row));
                    });
        }
    }

    private void unfold(FindingRow row) {
        Object group = switch (grouping.get()) {
            case QUESTION -> row.question();
            case SEVERITY -> row.finding().severity();
        };
        if (folded.remove(group)) {
            list();
        }
    }

    /// To the finding before (-1) or after (1).
    void turn(int step) {
        var rows = listed();
        int wanted = Math.clamp(place() + step, 0, Math.max(0, rows.size() - 1));
        if (wanted < rows.size() && wanted != place()) {
            choose(rows.get(wanted));
        }
    }

    void confirm() {
        decide((session, row) -> session.confirm(row.id()));
    }

    /// @param reason why it is harmless; without one nothing is dismissed
    void dismiss(String reason) {
        if (!reason.isBlank()) {
            decide((session, row) -> session.dismiss(row.id(), reason.strip()));
        }
    }

    void reopen() {
        decide((session, row) -> session.reopen(row.id()));
    }

    void note(String text) {
        if (page.get().filter(shown -> !shown.row().note().equals(text)).isPresent()) {
            decide((session, row) -> session.note(row.id(), text));
        }
    }

    private interface Decision {
        void make(CaseSession session, FindingRow row) throws CaseException;
    }

    private void decide(Decision decision) {
        page.get().map(Page::row).ifPresent(row -> {
            var session = desk.session();
            Consumer<Read> done = fresh -> {
                show(fresh);
                desk.changed();
            };
            desk.jobs()
                    .load(
                            decision,
                            _ -> {
                                decision.make(session, row);
                                return read(session);
                            },
                            done);
        });
    }

    /// Opens the mail at the bytes that a piece of evidence rests on, or the file that no mail brought.
    void showBytes(Place place) {
        Originals.open(desk, place.evidence());
    }
}
