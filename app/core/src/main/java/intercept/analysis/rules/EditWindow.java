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
///
/// Of a file that no mail brought only its own dates are known; then the finding is less severe.
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
        return AlteredInvoices.ask(
                facts, invoices -> invoices.pairs().flatMap(pair -> finding(invoices, pair).stream()));
    }

    private static Optional<Finding> finding(AlteredInvoices invoices, ComparedPair pair) {
        var genuine = AlteredInvoices.facts(pair.genuine()).structure();
        var disputed = AlteredInvoices.facts(pair.disputed()).structure();
        var changed = at(disputed.modified().filter(PdfStructure.Stamp::zoned));
        var before = pair.genuine().sent();
        var after = pair.disputed().sent();
        if (changed.isEmpty() || !sameBirth(genuine, disputed)) {
            return Optional.empty();
        }
        if (pair.disputed().messages().isEmpty()) {
            return at(genuine.modified().or(genuine::created).filter(PdfStructure.Stamp::zoned))
                    .filter(written -> changed.get().isAfter(written.plus(SAME)))
                    .map(written -> finding(invoices, pair, Optional.of(written), changed, Optional.empty()));
        }
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        if (!changed.get().isAfter(before.get()) || !changed.get().isBefore(after.get())) {
            return Optional.empty();
        }
        return Optional.of(finding(invoices, pair, before, changed, after));
    }

    /// @param after when a mail brought it; absent for a file that lies in the case folder by itself
    private static Finding finding(
            AlteredInvoices invoices,
            ComparedPair pair,
            Optional<Instant> before,
            Optional<Instant> changed,
            Optional<Instant> after) {
        var arguments = List.of(
                pair.disputed().name(),
                Proof.time(before),
                Proof.time(changed),
                Proof.time(after),
                Origin.brief(pair.disputed()),
                Origin.told(pair.disputed()));
        return SUSPICION.finding(
                after.isPresent() ? SUSPICION.severity() : Severity.MEDIUM,
                after.isPresent() ? "" : "file",
                arguments,
                invoices.evidence(pair));
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
