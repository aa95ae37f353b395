package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.ComparedPair;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.compare.Change;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Flags an invoice that equals another one but for where to pay.
///
/// Nobody writes an invoice twice to change only the account, but a fraudster and a supplier who corrects himself: when
/// the supplier's own mailbox holds the mail that brought it, or his folder the file, the finding is less severe.
public final class PaymentBlockAltered implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("PD-001", Severity.CRITICAL, Question.TECHNIQUE, Certainty.FACT);
    /// Of the words outside the block that says how to pay.
    private static final double ALIKE = 0.95;
    /// The same where one passage was written anew: on a short invoice a sentence about “our new account” weighs much.
    private static final double ALIKE_BUT_ONE = 0.85;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        return AlteredInvoices.ask(
                facts,
                invoices -> invoices.pairs()
                        .filter(pair -> pair.comparison().similarity() >= ALIKE
                                || otherPassage(pair).isPresent())
                        .map(pair -> finding(invoices, pair)));
    }

    /// The one change that has nothing to do with the payment block, where there is one and it is text.
    private static Optional<Change> otherPassage(ComparedPair pair) {
        var others = pair.comparison().changes().stream()
                .filter(change -> !change.concernsPayment())
                .toList();
        return others.size() == 1
                        && others.getFirst().kind() == Change.Kind.TEXT
                        && pair.comparison().similarity() >= ALIKE_BUT_ONE
                ? Optional.of(others.getFirst())
                : Optional.empty();
    }

    private static Finding finding(AlteredInvoices invoices, ComparedPair pair) {
        boolean own = invoices.isBySupplier(pair.disputed());
        var account = AlteredInvoices.account(pair);
        boolean kept = invoices.isKeptBySupplier(pair.disputed());
        var arguments = List.of(
                pair.disputed().name(),
                account.before(),
                account.after(),
                Origin.brief(pair.disputed()),
                Origin.dated(pair.disputed()),
                Integer.toString((int) Math.floor(pair.comparison().similarity() * 100)));
        var evidence = new ArrayList<>(Arrays.asList(invoices.evidence(pair)));
        boolean note = pair.comparison().similarity() < ALIKE;
        if (note) {
            otherPassage(pair).ifPresent(change -> evidence.addAll(invoices.evidence(pair, change)));
        }
        return SUSPICION.finding(
                own || kept ? Severity.HIGH : SUSPICION.severity(),
                own ? "own" : kept ? "kept" : note ? "note" : "",
                arguments,
                evidence.toArray(Evidence[]::new));
    }
}
