package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Evidence;
import intercept.model.Severity;
import intercept.model.Side;
import intercept.model.document.PdfStructure;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Flags an altered or a stranger's invoice whose file names a time zone that neither the supplier's invoices nor the
/// customer's mails use.
///
/// The computer that wrote the file stood, or was set, elsewhere. People travel, and UTC says nothing; nor does an hour
/// between summer and winter.
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
        var invoices = new AlteredInvoices(facts);
        var pairs = invoices.pairs().toList();
        var strangers = new SuspectInvoices(facts).documents();
        if (facts.comparedPairs().isEmpty() && strangers.isEmpty()) {
            return new Answer.NotApplicable("pairs");
        }
        var disputed = new LinkedHashMap<CaseDocument, Evidence[]>();
        pairs.forEach(pair -> disputed.put(pair.disputed(), invoices.evidence(pair)));
        strangers.forEach(
                document -> disputed.putIfAbsent(document, new Evidence[] {invoices.paymentPassage(document)}));
        var usable = disputed.entrySet().stream()
                .filter(entry -> invoices.baseline(entry.getKey()).size() >= LEAST_BASELINE)
                .toList();
        if (usable.isEmpty() && !disputed.isEmpty()) {
            return new Answer.NotApplicable("baseline");
        }
        var customers = customers(facts);
        return Answer.of(usable.stream()
                .flatMap(entry -> foreign(invoices, entry.getKey(), customers)
                        .map(found -> SUSPICION.finding(found, entry.getValue()))
                        .stream()));
    }

    /// What the finding names, where there is one.
    private static Optional<List<String>> foreign(
            AlteredInvoices invoices, CaseDocument disputed, Set<ZoneOffset> customers) {
        var usual = invoices.baseline(disputed).stream()
                .flatMap(ForeignTimeZone::zoned)
                .toList();
        if (usual.isEmpty()) {
            return Optional.empty();
        }
        return zoned(disputed)
                .filter(at ->
                        usual.stream().noneMatch(known -> isOneZone(at, known)) && !customers.contains(at.getOffset()))
                .findFirst()
                .map(at -> List.of(
                        disputed.name(),
                        Proof.author(AlteredInvoices.first(disputed)),
                        name(at.getOffset()),
                        usual.stream()
                                .map(OffsetDateTime::getOffset)
                                .distinct()
                                .sorted()
                                .map(ForeignTimeZone::name)
                                .collect(Collectors.joining(", "))));
    }

    /// Where clocks are put forward in summer, one zone has two offsets, an hour apart.
    private static boolean isOneZone(OffsetDateTime one, OffsetDateTime other) {
        int apart =
                Math.abs(one.getOffset().getTotalSeconds() - other.getOffset().getTotalSeconds());
        return apart == 0
                || (apart == 3600 && (isSummer(one) != isSummer(other) || isTurning(one) || isTurning(other)));
    }

    private static boolean isSummer(OffsetDateTime at) {
        return at.getMonthValue() >= 4 && at.getMonthValue() <= 9;
    }

    /// In which months clocks are put forward and back, on one half of the earth or the other.
    private static boolean isTurning(OffsetDateTime at) {
        return switch (at.getMonth()) {
            case MARCH, APRIL, SEPTEMBER, OCTOBER, NOVEMBER -> true;
            case JANUARY, FEBRUARY, MAY, JUNE, JULY, AUGUST, DECEMBER -> false;
        };
    }

    /// Dates for which the file names a zone; UTC is what programs write that do not know theirs.
    private static Stream<OffsetDateTime> zoned(CaseDocument document) {
        var structure = AlteredInvoices.facts(document).structure();
        return Stream.of(structure.modified(), structure.created())
                .flatMap(Optional::stream)
                .filter(PdfStructure.Stamp::zoned)
                .map(PdfStructure.Stamp::at)
                .filter(at -> !at.getOffset().equals(ZoneOffset.UTC));
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
