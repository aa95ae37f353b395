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

/// Flags a stranger who knows what only supplier and customer know: the number of an invoice and its amount.
///
/// He has read a mail or a file, or somebody told him. Facts that stand in a public tender prove nothing.
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
        if (claims.known() == 0) {
            return new Answer.NotApplicable("invoices");
        }
        var said = new HashSet<String>();
        return Answer.of(Stream.concat(claims.byDocuments().stream(), claims.byBodies().stream())
                .filter(claim -> claims.knows(claim.number())
                        && (claim.amount()
                                        .filter(amount ->
                                                claims.amounts(claim.number()).contains(amount))
                                        .isPresent()
                                || !claim.others().isEmpty()))
                .filter(claim -> said.add(claim.message().id() + " " + claim.number()))
                .map(KnowsInvoice::finding));
    }

    private static Finding finding(ClaimedFacts.Claim claim) {
        var right =
                Stream.concat(claim.amount().stream(), claim.others().stream()).toList();
        return SUSPICION.finding(
                SUSPICION.severity(),
                "",
                List.of(
                        Proof.author(claim.message()),
                        claim.number(),
                        String.join(", ", right),
                        Proof.time(claim.message().at())),
                claim.evidence().toArray(Evidence[]::new));
    }
}
