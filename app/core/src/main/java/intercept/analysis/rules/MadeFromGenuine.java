package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.ComparedPair;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.compare.Lineage;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.List;

/// Flags an altered invoice that was made from the genuine file itself.
///
/// Its maker held the file, so he could read a mailbox or a store that had it. This is the strongest trace in many
/// cases. A supplier who corrects his own file leaves the same marks: when the supplier's own mailbox holds the mail
/// that brought it, or his folder the file, the finding is less severe. Only altered payment data are flagged.
public final class MadeFromGenuine implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("PD-002", Severity.CRITICAL, Question.WHOSE_MAILBOX, Certainty.INFERENCE);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        return AlteredInvoices.ask(
                facts,
                invoices -> invoices.pairs()
                        .filter(pair -> pair.comparison().lineage().verdict() == Lineage.Verdict.EDITED_FROM_GENUINE)
                        .map(pair -> finding(invoices, pair)));
    }

    private static Finding finding(AlteredInvoices invoices, ComparedPair pair) {
        var genuine = AlteredInvoices.facts(pair.genuine());
        var disputed = AlteredInvoices.facts(pair.disputed());
        var inside = disputed.structure().revisions().stream()
                .filter(revision -> revision.sha256().equals(genuine.sha256()))
                .findFirst();
        var identity = genuine.structure().id().getFirst();
        boolean sameIdentity =
                !identity.isEmpty() && identity.equals(disputed.structure().id().getFirst());
        var arguments = List.of(
                pair.disputed().name(),
                Origin.brief(pair.disputed()),
                Origin.dated(pair.disputed()),
                inside.map(revision -> Integer.toString(revision.number())).orElse(""));
        boolean own = invoices.isBySupplier(pair.disputed());
        boolean kept = invoices.isKeptBySupplier(pair.disputed());
        return SUSPICION.finding(
                own || kept ? Severity.HIGH : SUSPICION.severity(),
                own ? "own" : kept ? "kept" : inside.isPresent() ? "inside" : sameIdentity ? "identity" : "",
                arguments,
                invoices.evidence(pair));
    }
}
