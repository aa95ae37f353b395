package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.ComparedPair;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.model.document.PdfStructure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Flags an altered invoice whose own dates say that it was changed between the genuine mail and the false one.
///
/// It keeps the genuine file's date of creation, and its date of change lies in between: in this time somebody had the
/// file and worked on it. A scanner or gateway that stores a file again leaves such dates too. Dates can be forged; few
/// forge them so well. A date of change that names no zone may be hours off and shows no window.
public final class EditWindow implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("PD-004", Severity.HIGH, Question.WHOSE_MAILBOX, Certainty.INFERENCE);
    private static final Duration SAME = Duration.ofSeconds(1);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        if (facts.comparedPairs().isEmpty()) {
            return new Answer.NotApplicable("pairs");
        }
        var invoices = new AlteredInvoices(facts);
        return Answer.of(invoices.pairs().flatMap(pair -> finding(invoices, pair).stream()));
    }

    private static Optional<Finding> finding(AlteredInvoices invoices, ComparedPair pair) {
        var genuine = AlteredInvoices.facts(pair.genuine()).structure();
        var disputed = AlteredInvoices.facts(pair.disputed()).structure();
        var changed = at(disputed.modified().filter(PdfStructure.Stamp::zoned));
        var before = AlteredInvoices.sent(pair.genuine());
        var after = AlteredInvoices.sent(pair.disputed());
        if (changed.isEmpty() || before.isEmpty() || after.isEmpty() || !sameBirth(genuine, disputed)) {
            return Optional.empty();
        }
        if (!changed.get().isAfter(before.get()) || !changed.get().isBefore(after.get())) {
            return Optional.empty();
        }
        var arguments = List.of(
                pair.disputed().name(),
                Proof.time(before),
                Proof.time(changed),
                Proof.time(after),
                Proof.author(AlteredInvoices.first(pair.disputed())));
        return Optional.of(SUSPICION.finding(arguments, invoices.evidence(pair)));
    }

    private static boolean sameBirth(PdfStructure one, PdfStructure other) {
        var first = at(one.created());
        var second = at(other.created());
        return first.isPresent()
                && second.isPresent()
                && Duration.between(first.get(), second.get()).abs().compareTo(SAME) <= 0;
    }

    private static Optional<Instant> at(Optional<PdfStructure.Stamp> stamp) {
        return stamp.map(known -> known.at().toInstant());
    }
}
