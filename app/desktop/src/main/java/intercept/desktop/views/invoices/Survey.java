package intercept.desktop.views.invoices;

import intercept.compare.Change;
import intercept.desktop.fx.Desk;
import intercept.model.Standing;
import intercept.session.DocumentPair;
import intercept.session.InvoiceGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Compares the pairs of every invoice, one after the other, until one differs, so that the list can say how many
/// changes
/// each has.
final class Survey {

    private static final Object SLOT = "invoice-survey";

    /// What a comparison came to.
    ///
    /// @param payment whether a change says where, how much or to whom to pay
    record Count(DocumentPair pair, int changes, boolean payment) {}

    private final Desk desk;
    private final Runnable counted;
    private final Map<DocumentPair, Count> counts = new HashMap<>();
    private final Set<DocumentPair> begun = new HashSet<>();
    private Run run = new Run();

    /// @param counted called when one more is known
    Survey(Desk desk, Runnable counted) {
        this.desk = desk;
        this.counted = counted;
    }

    /// Of an invoice the first pair with an altered file, else the first that differs, else the first; absent while
    /// that
    /// is not known.
    Optional<Count> count(InvoiceGroup group) {
        var known = group.pairs().stream().flatMap(pair -> known(pair).stream()).toList();
        var altered = known.stream().filter(count -> isAltered(group, count)).findFirst();
        if (altered.isPresent() || known.size() < group.pairs().size()) {
            return altered;
        }
        return known.stream()
                .filter(count -> count.changes() > 0)
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    /// Whether a file differs, and not only in what a second genuine mail may well say otherwise.
    static boolean isAltered(InvoiceGroup group, Count count) {
        return count.changes() > 0
                && (count.payment()
                        || count.pair().byHand()
                        || group.files().stream()
                                .filter(file ->
                                        file.sha256().equals(count.pair().disputed()))
                                .noneMatch(file -> file.standing() == Standing.GENUINE));
    }

    private Optional<Count> known(DocumentPair pair) {
        return Optional.ofNullable(counts.get(pair));
    }

    /// Whether there is more to compare before something can be said about all of them.
    boolean isUnderWay(List<InvoiceGroup> groups) {
        return next(groups).isPresent();
    }

    /// What the reader's own comparison came to. One that he stopped, or that failed, is not tried again behind his
    /// back.
    void learn(DocumentPair pair, Shown.State state) {
        begun.add(pair);
        if (state instanceof Shown.Done done) {
            var changes = done.comparison().changes();
            counts.put(pair, new Count(pair, changes.size(), changes.stream().anyMatch(Change::concernsPayment)));
        }
    }

    /// Lets what the reader waits for go first.
    void pause() {
        run.stop();
    }

    /// The case was read again: what failed may work now.
    void forget() {
        begun.clear();
    }

    void goOn(List<InvoiceGroup> groups) {
        next(groups).ifPresent(pair -> compare(pair, groups));
    }

    private Optional<DocumentPair> next(List<InvoiceGroup> groups) {
        return groups.stream()
                .filter(group -> count(group).isEmpty())
                .flatMap(group -> group.pairs().stream())
                .filter(pair -> !counts.containsKey(pair) && !begun.contains(pair))
                .findFirst();
    }

    private void compare(DocumentPair pair, List<InvoiceGroup> groups) {
        run = new Run();
        var mine = run;
        var invoices = desk.session().invoices();
        desk.jobs().load(SLOT, _ -> Outcome.of(invoices, pair, mine), state -> {
            if (!(state instanceof Shown.Stopped)) {
                learn(pair, state);
                counted.run();
                goOn(groups);
            }
        });
    }
}
