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
import java.util.List;
import java.util.Optional;

/// Flags a stranger's invoice in the supplier's name that gets the facts wrong: a number that does not exist, or
/// another
/// amount.
///
/// He knew the names only, which speaks for guessing and against reading mail. A sloppy reminder does the same; one
/// that
/// pays to a known account, such as that of an invoicing service, is left alone.
public final class WrongFacts implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("CT-007", Severity.MEDIUM, Question.WHOSE_MAILBOX, Certainty.INFERENCE);
    /// Fewer invoices of the supplier do not show which numbers he uses.
    private static final int LEAST_KNOWN = 3;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var claims = new ClaimedFacts(facts);
        if (claims.invoices() < LEAST_KNOWN) {
            return new Answer.NotApplicable("invoices");
        }
        var register = new AccountRegister(facts);
        return Answer.of(claims.byDocuments().stream()
                .filter(claims::isByStranger)
                .filter(claim -> claim.document()
                        .filter(document -> SuspectInvoices.namesOnlyKnownAccounts(document, register))
                        .isEmpty())
                .flatMap(claim -> finding(claims, claim).stream()));
    }

    private static Optional<Finding> finding(ClaimedFacts claims, ClaimedFacts.Claim claim) {
        if (!claims.knows(claim.number())) {
            return Optional.of(finding(claim, "", claims));
        }
        var amounts = claims.amounts(claim.number());
        return claim.amount().isPresent()
                        && !amounts.isEmpty()
                        && !amounts.contains(claim.amount().get())
                ? Optional.of(finding(claim, "amount", claims))
                : Optional.empty();
    }

    private static Finding finding(ClaimedFacts.Claim claim, String variant, ClaimedFacts claims) {
        return SUSPICION.finding(
                SUSPICION.severity(),
                variant,
                List.of(
                        Proof.author(claim.message()),
                        claim.number(),
                        Proof.time(claim.message().at()),
                        Integer.toString(claims.invoices()),
                        claim.amount().orElse("–"),
                        String.join(", ", claims.amounts(claim.number()))),
                claim.evidence().toArray(Evidence[]::new));
    }
}
