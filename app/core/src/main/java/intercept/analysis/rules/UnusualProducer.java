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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Flags an altered invoice that another program wrote than the supplier's invoices, or one that people edit PDF files
/// with.
///
/// An update of the supplier's software or a secretary who prints to PDF does this too; so it only adds to a changed
/// account.
public final class UnusualProducer implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("PD-003", Severity.MEDIUM, Question.TECHNIQUE, Certainty.FACT);
    private static final int LEAST_BASELINE = 3;

    /// Programs that edit, merge or re-write PDF files, in lower case.
    private static final List<String> EDITORS = List.of(
            "ilovepdf",
            "sejda",
            "smallpdf",
            "pdfescape",
            "phantompdf",
            "foxit pdf editor",
            "foxit editor",
            "acrobat pro",
            "acrobat standard",
            "nitro",
            "canva",
            "wkhtmltopdf",
            "skia/pdf",
            "mpdf",
            "pdf24",
            "pdf-xchange editor",
            "pdffiller",
            "dochub",
            "soda pdf",
            "pdfelement",
            "inkscape",
            "libreoffice draw");

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
        var usual = new TreeSet<String>();
        var baseline = invoices.baseline(pair);
        Stream.concat(Stream.of(pair.genuine()), baseline.stream())
                .map(document -> made(AlteredInvoices.facts(document).structure()))
                .filter(made -> !made.isBlank())
                .forEach(usual::add);
        var disputed = AlteredInvoices.facts(pair.disputed());
        var made = made(disputed.structure());
        if (disputed.isScan() && !AlteredInvoices.facts(pair.genuine()).isScan()) {
            return Optional.of(finding(invoices, pair, "flat", made, usual));
        }
        if (made.isBlank() || usual.contains(made)) {
            return Optional.empty();
        }
        if (isEditor(made) && usual.stream().noneMatch(UnusualProducer::isEditor)) {
            return Optional.of(finding(invoices, pair, "editor", made, usual));
        }
        return baseline.size() >= LEAST_BASELINE && !usual.isEmpty()
                ? Optional.of(finding(invoices, pair, "", made, usual))
                : Optional.empty();
    }

    private static Finding finding(
            AlteredInvoices invoices, ComparedPair pair, String variant, String made, Set<String> usual) {
        var message = AlteredInvoices.first(pair.disputed());
        var arguments = List.of(
                pair.disputed().name(), Proof.author(message), made.isBlank() ? "–" : made, String.join(", ", usual));
        return SUSPICION.finding(SUSPICION.severity(), variant, arguments, invoices.evidence(pair));
    }

    private static String made(PdfStructure structure) {
        return Stream.of(structure.creator(), structure.producer())
                .filter(name -> !name.isBlank())
                .distinct()
                .reduce((creator, producer) -> creator + " / " + producer)
                .orElse("");
    }

    private static boolean isEditor(String made) {
        var lower = made.toLowerCase(Locale.ROOT);
        return EDITORS.stream().anyMatch(lower::contains);
    }
}
