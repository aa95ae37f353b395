package intercept.desktop.views.invoices;

import intercept.compare.Change;
import intercept.desktop.fx.Desk;
import intercept.desktop.fx.Selected;
import intercept.model.Standing;
import intercept.session.CaseException;
import intercept.session.CaseInvoices;
import intercept.session.DocumentPair;
import intercept.session.InvoiceFile;
import intercept.session.InvoiceGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which invoices the case has, which two files are compared, and which change is looked at. Knows no node.
final class InvoicesModel {

    private static final Object GROUPS = "invoice-groups";
    private static final Object COMPARE = "invoice-compare";

    private final Desk desk;
    private final List<InvoiceGroup> groups = new ArrayList<>();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown.Nothing());
    private final ObservableList<Numbered> changes = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Numbered>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty paymentOnly = new SimpleBooleanProperty();
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SIDE_BY_SIDE);
    private final SimpleObjectProperty<Optional<String>> trouble = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty picking = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper surveyed = new ReadOnlyIntegerWrapper();
    private Run run = new Run();
    private final Survey survey;

    InvoicesModel(Desk desk) {
        this.desk = desk;
        survey = new Survey(desk, this::counted);
        filter.subscribe(_ -> list());
        picking.subscribe(_ -> list());
        paymentOnly.subscribe(_ -> listChanges());
        desk.selection().subscribe(this::follow);
    }

    ObservableList<Line> lines() {
        return lines;
    }

    StringProperty filter() {
        return filter;
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The changes that the payment filter leaves.
    ObservableList<Numbered> changes() {
        return changes;
    }

    ObjectProperty<Optional<Numbered>> chosen() {
        return chosen;
    }

    BooleanProperty paymentOnly() {
        return paymentOnly;
    }

    ObjectProperty<Mode> mode() {
        return mode;
    }

    /// Why the last pairing by hand was refused.
    ReadOnlyObjectProperty<Optional<String>> trouble() {
        return trouble;
    }

    Run run() {
        return run;
    }

    /// Every file of the case, once.
    List<InvoiceFile> files() {
        return groups.stream()
                .flatMap(group -> group.files().stream())
                .distinct()
                .toList();
    }

    long altered() {
        return groups.stream()
                .map(group -> new Line.Group(group, survey.count(group)))
                .filter(Line.Group::altered)
                .count();
    }

    /// Whether files are still compared, so that there may be more altered ones than [#altered()] says.
    boolean isComparing() {
        boolean here = shown.get() instanceof Shown.Pair pair && pair.state() instanceof Shown.Comparing;
        return here || survey.isUnderWay(groups);
    }

    /// Reads the groups again; what is looked at stays.
    void refresh() {
        var invoices = desk.session().invoices();
        desk.jobs().load(GROUPS, _ -> invoices.groups(), this::read);
    }

    private void read(List<InvoiceGroup> fresh) {
        groups.clear();
        groups.addAll(fresh);
        survey.forget();
        var stays = keep();
        if (stays.isPresent()) {
            if (!stays.get().equals(shown.get())) {
                set(stays.get());
            }
            list();
            survey.goOn(List.copyOf(groups));
        } else {
            first().ifPresentOrElse(this::choose, () -> shown.set(new Shown.Nothing()));
            list();
        }
    }

    /// What is shown, if the case still has it, with what is known of its files now.
    private Optional<Shown> keep() {
        return switch (shown.get()) {
            case Shown.Nothing _ -> Optional.empty();
            case Shown.Single single ->
                groupOf(single.file().sha256())
                        .filter(group -> group.pairs().isEmpty())
                        .flatMap(_ -> file(single.file().sha256()))
                        .map(Shown.Single::new);
            case Shown.Pair pair ->
                groups.stream()
                        .filter(group -> group.pairs().contains(pair.pair()))
                        .findFirst()
                        .flatMap(_ -> file(pair.pair().genuine()))
                        .flatMap(genuine -> file(pair.pair().disputed())
                                .map(disputed -> new Shown.Pair(pair.pair(), genuine, disputed, pair.state())));
        };
    }

    private Optional<InvoiceGroup> first() {
        return ofSelection(desk.selection().get()).or(() -> groups.stream().findFirst());
    }

    private Optional<InvoiceGroup> ofSelection(Selected selected) {
        return selected instanceof Selected.OfMessage message
                ? groups.stream()
                        .filter(group -> group.files().stream()
                                .anyMatch(file -> file.messages().contains(message.id())))
                        .findFirst()
                : Optional.empty();
    }

    /// A message chosen elsewhere brings its invoice up.
    private void follow(Selected selected) {
        ofSelection(selected)
                .filter(group -> !group.equals(group().orElse(null)))
                .ifPresent(this::choose);
    }

    private Optional<InvoiceGroup> groupOf(String sha256) {
        return groups.stream()
                .filter(group ->
                        group.files().stream().anyMatch(file -> file.sha256().equals(sha256)))
                .findFirst();
    }

    /// The invoice that is looked at.
    Optional<InvoiceGroup> group() {
        return switch (shown.get()) {
            case Shown.Nothing _ -> Optional.empty();
            case Shown.Single single -> groupOf(single.file().sha256());
            case Shown.Pair pair ->
                groups.stream()
                        .filter(group -> group.pairs().contains(pair.pair()))
                        .findFirst()
                        .or(() -> groupOf(pair.disputed().sha256()));
        };
    }

    /// Whether one file is shown that others of its invoice are held against.
    boolean isHeldAgainst() {
        return shown.get() instanceof Shown.Single single
                && group().stream()
                        .flatMap(group -> group.pairs().stream())
                        .anyMatch(pair -> pair.genuine().equals(single.file().sha256()));
    }

    /// Whether the list asks for the file to hold the shown one against.
    BooleanProperty picking() {
        return picking;
    }

    /// The file that is paired by hand: the shown one, of two the altered one.
    Optional<InvoiceFile> file() {
        return switch (shown.get()) {
            case Shown.Nothing _ -> Optional.empty();
            case Shown.Single single -> Optional.of(single.file());
            case Shown.Pair pair -> Optional.of(pair.disputed());
        };
    }

    /// The file to hold the shown one against.
    void pick(InvoiceFile partner) {
        picking.set(false);
        file().ifPresent(file -> pairUp(file, partner));
    }

    void choose(Line line) {
        switch (line) {
            case Line.Group group -> {
                if (!Optional.of(group.group()).equals(group())) {
                    choose(group.group());
                }
            }
            case Line.File file ->
                file.group().pairs().stream()
                        .filter(pair -> pair.disputed().equals(file.file().sha256()))
                        .findFirst()
                        .ifPresentOrElse(this::show, () -> show(file.file()));
        }
    }

    private void choose(InvoiceGroup group) {
        if (group.pairs().isEmpty()) {
            show(group.files().getFirst());
        } else {
            show(survey.count(group)
                    .map(Survey.Count::pair)
                    .orElse(group.pairs().getFirst()));
        }
    }

    private void show(InvoiceFile file) {
        run.stop();
        set(new Shown.Single(file));
        survey.goOn(List.copyOf(groups));
    }

    private void show(DocumentPair pair) {
        if (shown.get() instanceof Shown.Pair now
                && now.pair().equals(pair)
                && (now.state() instanceof Shown.Comparing || now.state() instanceof Shown.Done)) {
            return;
        }
        var genuine = file(pair.genuine());
        var disputed = file(pair.disputed());
        if (genuine.isEmpty() || disputed.isEmpty()) {
            return;
        }
        run.stop();
        survey.pause();
        run = new Run();
        set(new Shown.Pair(pair, genuine.get(), disputed.get(), new Shown.Comparing()));
        var mine = run;
        var invoices = desk.session().invoices();
        desk.jobs().load(COMPARE, _ -> Outcome.of(invoices, pair, mine), state -> compared(pair, state));
    }

    private void set(Shown next) {
        trouble.set(Optional.empty());
        shown.set(next);
        listChanges();
        list();
    }

    private void compared(DocumentPair pair, Shown.State state) {
        if (shown.get() instanceof Shown.Pair now && now.pair().equals(pair)) {
            survey.learn(pair, state);
            set(new Shown.Pair(pair, now.genuine(), now.disputed(), state));
            survey.goOn(List.copyOf(groups));
        }
    }

    /// Stops comparing; the pages stay.
    void stop() {
        run.stop();
    }

    /// Compares after all.
    void again() {
        if (shown.get() instanceof Shown.Pair pair) {
            show(pair.pair());
        }
    }

    private Optional<InvoiceFile> file(String sha256) {
        return files().stream().filter(file -> file.sha256().equals(sha256)).findFirst();
    }

    private void counted() {
        list();
        surveyed.set(surveyed.get() + 1);
    }

    /// How often something became known about an invoice that is not looked at.
    ReadOnlyIntegerProperty surveyed() {
        return surveyed.getReadOnlyProperty();
    }

    // ---- the list ----

    private void list() {
        var fresh = picking.get()
                ? Lines.partners(groups, file(), filter.get())
                : Lines.all(groups, group(), filter.get(), survey);
        if (!fresh.equals(lines)) {
            lines.setAll(fresh);
        }
    }

    /// The line of what is shown.
    Optional<Line> current() {
        var group = group();
        return switch (shown.get()) {
            case Shown.Nothing _ -> Optional.empty();
            case Shown.Single single -> lineOf(group, single.file());
            case Shown.Pair pair -> lineOf(group, pair.disputed());
        };
    }

    private Optional<Line> lineOf(Optional<InvoiceGroup> group, InvoiceFile file) {
        var ofFile = lines.stream()
                .filter(line ->
                        line instanceof Line.File part && part.file().sha256().equals(file.sha256()))
                .findFirst();
        return ofFile.or(() -> lines.stream()
                .filter(line -> line instanceof Line.Group part && group.equals(Optional.of(part.group())))
                .findFirst());
    }

    // ---- pairs by hand ----

    /// Pairs two files; the one that comes with a genuine mail, else the earlier one, is held for genuine.
    void pairUp(InvoiceFile one, InvoiceFile other) {
        boolean first = one.standing() != other.standing()
                ? one.standing() == Standing.GENUINE || other.standing() == Standing.DISPUTED
                : !other.sent().orElse(Instant.MAX).isBefore(one.sent().orElse(Instant.MAX));
        pair(first ? one : other, first ? other : one);
    }

    /// Holds two files against each other because the analyst says so.
    void pair(InvoiceFile genuine, InvoiceFile disputed) {
        if (genuine.sha256().equals(disputed.sha256())) {
            return;
        }
        change(
                invoices -> invoices.pair(genuine.sha256(), disputed.sha256()),
                Optional.of(new DocumentPair(genuine.sha256(), disputed.sha256(), true)));
    }

    /// Takes the analyst's own pair back.
    void takeBack() {
        if (shown.get() instanceof Shown.Pair pair && pair.pair().byHand()) {
            change(
                    invoices ->
                            invoices.unpair(pair.pair().genuine(), pair.pair().disputed()),
                    Optional.empty());
        }
    }

    /// The left one is the altered one.
    void swap() {
        if (shown.get() instanceof Shown.Pair pair) {
            var now = pair.pair();
            change(
                    invoices -> {
                        if (now.byHand()) {
                            invoices.unpair(now.genuine(), now.disputed());
                        }
                        invoices.pair(now.disputed(), now.genuine());
                    },
                    Optional.of(new DocumentPair(now.disputed(), now.genuine(), true)));
        }
    }

    private interface Pairing {
        void on(CaseInvoices invoices) throws CaseException;
    }

    private record Paired(List<InvoiceGroup> groups, Optional<String> trouble) {}

    private void change(Pairing pairing, Optional<DocumentPair> then) {
        var invoices = desk.session().invoices();
        var before = group();
        desk.jobs().load(GROUPS, _ -> paired(invoices, pairing), paired -> {
            groups.clear();
            groups.addAll(paired.groups());
            if (paired.trouble().isPresent()) {
                trouble.set(paired.trouble());
                list();
                return;
            }
            var wanted = then.filter(
                    pair -> groups.stream().anyMatch(group -> group.pairs().contains(pair)));
            wanted.ifPresentOrElse(
                    this::show,
                    () -> before.flatMap(old -> groupOf(old.files().getFirst().sha256()))
                            .or(() -> groups.stream().findFirst())
                            .ifPresent(this::choose));
            list();
        });
    }

    private static Paired paired(CaseInvoices invoices, Pairing pairing) throws CaseException {
        var trouble = Optional.<String>empty();
        try {
            pairing.on(invoices);
        } catch (CaseException e) {
            trouble = Optional.of(String.valueOf(e.getMessage()));
        }
        return new Paired(invoices.groups(), trouble);
    }

    // ---- changes ----

    private void listChanges() {
        var all = shown.get() instanceof Shown.Pair pair
                ? pair.comparison().map(comparison -> comparison.changes()).orElse(List.of())
                : List.<Change>of();
        var fresh = new ArrayList<Numbered>();
        for (int i = 0; i < all.size(); i++) {
            if (!paymentOnly.get() || all.get(i).concernsPayment()) {
                fresh.add(new Numbered(i + 1, all.get(i)));
            }
        }
        if (!fresh.equals(changes)) {
            changes.setAll(fresh);
            chosen.set(fresh.stream().findFirst());
        }
    }

    /// The next change (1) or the one before (-1); after the last comes the first.
    void turn(int step) {
        if (!changes.isEmpty()) {
            int now = chosen.get().map(changes::indexOf).orElse(-1);
            int next = now < 0 ? 0 : Math.floorMod(now + step, changes.size());
            chosen.set(Optional.of(changes.get(next)));
        }
    }
}
