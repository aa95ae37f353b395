package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.analysis.ComparedPair;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.model.Side;
import intercept.model.document.PdfStructure;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Flags an altered invoice whose file names a time zone that neither the supplier's invoices nor the customer's mails
/// use.
///
/// The computer that wrote the file stood, or was set, elsewhere. People travel, and UTC says nothing.
public final class ForeignTimeZone implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("PD-005", Severity.MEDIUM, Question.TECHNIQUE, Certainty.INFERENCE);
    private static final int LEAST_BASELINE = 3;

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
        var customers = customers(facts);
        return Answer.of(invoices.pairs().flatMap(pair -> finding(invoices, pair, customers).stream()));
    }

    private static Optional<Finding> finding(AlteredInvoices invoices, ComparedPair pair, Set<ZoneOffset> customers) {
        var baseline = invoices.baseline(pair);
        var usual = Stream.concat(baseline.stream(), Stream.of(pair.genuine()))
                .flatMap(ForeignTimeZone::offsets)
                .collect(Collectors.toCollection(TreeSet::new));
        if (baseline.size() < LEAST_BASELINE || usual.isEmpty()) {
            return Optional.empty();
        }
        return offsets(pair.disputed())
                .filter(offset -> !usual.contains(offset) && !customers.contains(offset))
                .findFirst()
                .map(offset -> {
                    var message = AlteredInvoices.first(pair.disputed());
                    var arguments = List.of(
                            pair.disputed().name(),
                            Proof.author(message),
                            name(offset),
                            usual.stream().map(ForeignTimeZone::name).collect(Collectors.joining(", ")));
                    return SUSPICION.finding(arguments, invoices.evidence(pair));
                });
    }

    /// Zones that the file names; UTC is what programs write that do not know theirs.
    private static Stream<ZoneOffset> offsets(CaseDocument document) {
        var structure = AlteredInvoices.facts(document).structure();
        return Stream.of(structure.modified(), structure.created())
                .flatMap(Optional::stream)
                .filter(PdfStructure.Stamp::zoned)
                .map(stamp -> stamp.at().getOffset())
                .filter(offset -> !offset.equals(ZoneOffset.UTC));
    }

    private static Set<ZoneOffset> customers(CaseFacts facts) {
        var known = new Known(facts);
        return facts.messages().stream()
                .filter(message -> known.authorsParty(message)
                        .filter(party -> party.role() == Side.CUSTOMER)
                        .isPresent())
                .flatMap(message -> message.date().stream())
                .map(OffsetDateTime::getOffset)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ZoneOffset offset) {
        return "UTC" + offset.getId();
    }
}
