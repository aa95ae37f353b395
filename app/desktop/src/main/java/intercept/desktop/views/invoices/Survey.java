package intercept.desktop.views.invoices;

import intercept.desktop.fx.Desk;
import intercept.session.DocumentPair;
import intercept.session.InvoiceGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Compares the first pair of every invoice, one after the other, so that the list can say how many changes each has.
final class Survey {

    private static final Object SLOT = "invoice-survey";

    private final Desk desk;
    private final Runnable counted;
    private final Map<DocumentPair, Integer> counts = new HashMap<>();
    private final Set<DocumentPair> begun = new HashSet<>();
    private Run run = new Run();

    /// @param counted called when one more is known
    Survey(Desk desk, Runnable counted) {
        this.desk = desk;
        this.counted = counted;
    }

    /// Changes of the first pair of an invoice; absent while it was not compared.
    OptionalInt changes(InvoiceGroup group) {
        return group.pairs().stream()
                .findFirst()
                .map(counts::get)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /// What the reader's own comparison came to. One that he stopped, or that failed, is not tried again behind his
    /// back.
    void learn(DocumentPair pair, Shown.State state) {
        begun.add(pair);
        if (state instanceof Shown.Done done) {
            counts.put(pair, done.comparison().changes().size());
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
        groups.stream()
                .flatMap(group -> group.pairs().stream().limit(1))
                .filter(pair -> !counts.containsKey(pair) && !begun.contains(pair))
                .findFirst()
                .ifPresent(pair -> compare(pair, groups));
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
