package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Flags a stranger, or a disputed mail from a party's own address, that knows what only supplier and customer know:
/// the
/// number of an invoice, and its amount, order or due date.
///
/// Its writer has read a mail or a file, or somebody told him. Facts that stand in a public tender prove nothing.
public final class KnowsInvoice implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("CT-006", Severity.MEDIUM, Question.WHOSE_MAILBOX, Certainty.INFERENCE);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var claims = new ClaimedFacts(facts);
        if (claims.invoices() == 0) {
            return new Answer.NotApplicable("invoices");
        }
        var said = new HashSet<String>();
        return Answer.of(Stream.concat(claims.byDocuments().stream(), claims.byBodies().stream())
                .filter(claim ->
                        claims.knows(claim.number()) && !right(claims, claim).isEmpty())
                .filter(claim -> said.add(claim.message().id() + " " + claim.number()))
                .map(claim -> finding(claims, claim)));
    }

    /// What is claimed with the number and true. A claim may get one fact wrong and the others right.
    private static List<String> right(ClaimedFacts claims, ClaimedFacts.Claim claim) {
        return Stream.concat(
                        claim.amount().stream().filter(claims.amounts(claim.number())::contains),
                        claim.others().stream())
                .toList();
    }

    private static Finding finding(ClaimedFacts claims, ClaimedFacts.Claim claim) {
        return SUSPICION.finding(
                SUSPICION.severity(),
                claims.isByStranger(claim) ? "" : "party",
                List.of(
                        Proof.author(claim.message()),
                        claim.number(),
                        String.join(", ", right(claims, claim)),
                        Proof.time(claim.message().at())),
                claim.evidence().toArray(Evidence[]::new));
    }
}
