package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.analysis.ComparedPair;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.model.document.FontBreak;
import intercept.model.document.FontBreak.Difference;
import intercept.model.document.FontBreak.Face;
import intercept.model.document.InvoiceField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Flags an altered invoice whose payment data are set in another font, size or colour than the text around them.
///
/// Who changes a finished page seldom has its fonts. What a template sets apart, such as a bold total or an account in
/// a
/// typewriter's letters, is set apart in the supplier's other invoices too and is left alone; so is a page that was
/// typed
/// anew in one font.
public final class OtherFont implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("PD-007", Severity.HIGH, Question.TECHNIQUE, Certainty.FACT);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        return AlteredInvoices.ask(
                facts,
                invoices -> invoices.pairs()
                        .flatMap(pair -> broken(invoices, pair).map(found -> finding(invoices, pair, found)).stream()));
    }

    /// The first break of a kind that the supplier's invoices do not show.
    private static Optional<FontBreak> broken(AlteredInvoices invoices, ComparedPair pair) {
        var genuine = Stream.concat(Stream.of(pair.genuine()), invoices.baseline(pair.disputed()).stream())
                .toList();
        return AlteredInvoices.facts(pair.disputed()).fontBreaks().stream()
                .filter(found -> !usual(genuine, found.kind()).containsAll(found.differences()))
                .findFirst();
    }

    /// In what the supplier's invoices set a field apart; where none of them prints it, any field.
    private static Set<Difference> usual(List<CaseDocument> genuine, InvoiceField.Kind kind) {
        var usual = EnumSet.noneOf(Difference.class);
        for (var document : genuine) {
            var facts = AlteredInvoices.facts(document);
            boolean prints = !facts.fields(kind).isEmpty();
            facts.fontBreaks().stream()
                    .filter(known -> !prints || known.kind() == kind)
                    .forEach(known -> usual.addAll(known.differences()));
        }
        return usual;
    }

    private static Finding finding(AlteredInvoices invoices, ComparedPair pair, FontBreak found) {
        var differences = found.differences();
        var arguments = List.of(
                pair.disputed().name(),
                Origin.brief(pair.disputed()),
                found.text(),
                described(found.face(), differences),
                described(found.neighbours(), differences),
                Origin.told(pair.disputed()));
        var evidence = new LinkedHashSet<Evidence>();
        evidence.add(invoices.passage(pair.disputed(), found.page(), found.text()));
        evidence.addAll(List.of(invoices.evidence(pair)));
        return SUSPICION.finding(arguments, evidence.toArray(Evidence[]::new));
    }

    /// The font, and of size, subset and colour what tells it from the other.
    private static String described(Face face, Set<Difference> differences) {
        var font = face.font().isBlank() ? "–" : face.font();
        return (differences.contains(Difference.SUBSET) && !face.subsetTag().isEmpty() ? face.subsetTag() + "+" : "")
                + font
                + (differences.contains(Difference.SIZE) ? " " + size(face) + " pt" : "")
                + (differences.contains(Difference.COLOUR) ? " #" + colour(face) : "");
    }

    private static String size(Face face) {
        return BigDecimal.valueOf(face.size())
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String colour(Face face) {
        var digits = Integer.toHexString(face.colour() & 0xFFFFFF).toUpperCase(Locale.ROOT);
        return "0".repeat(6 - digits.length()) + digits;
    }
}
