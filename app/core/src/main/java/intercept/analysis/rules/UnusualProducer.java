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
import intercept.model.document.PdfStructure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Flags an invoice that another program wrote than the supplier's invoices, or one with which people edit PDF files,
/// or
/// that was made flat: of an altered invoice, and of what strangers send in the supplier's name.
///
/// A new invoicing program or a secretary who prints to PDF does this too; so it only adds to other findings. An update
/// of the program is no change, nor is the customer's own scan.
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
        var suspects = new SuspectInvoices(facts);
        var strangers = suspects.documents();
        if (facts.comparedPairs().isEmpty() && strangers.isEmpty()) {
            return new Answer.NotApplicable("pairs");
        }
        var invoices = new AlteredInvoices(facts);
        var flat = facts.comparedPairs().stream()
                .filter(pair -> isFlat(pair) && suspects.isSuspect(pair.disputed()))
                .map(pair -> flat(invoices, pair));
        var pairs = invoices.pairs().toList();
        var altered = pairs.stream()
                .flatMap(pair ->
                        unusual(invoices, pair.disputed(), List.of(pair.genuine()), invoices.evidence(pair)).stream());
        var alone = strangers.stream()
                .filter(document ->
                        pairs.stream().noneMatch(pair -> pair.disputed().equals(document)))
                .flatMap(
                        document -> unusual(invoices, document, List.of(), invoices.paymentPassage(document)).stream());
        return Answer.of(Stream.of(flat, altered, alone).flatMap(found -> found));
    }

    private static Optional<Finding> unusual(
            AlteredInvoices invoices, CaseDocument disputed, List<CaseDocument> genuine, Evidence... evidence) {
        var baseline = invoices.baseline(disputed);
        var usual = made(Stream.concat(genuine.stream(), baseline.stream()));
        var made = made(AlteredInvoices.facts(disputed).structure());
        if (made.isBlank() || usual.stream().anyMatch(other -> program(other).equals(program(made)))) {
            return Optional.empty();
        }
        if (isEditor(made) && !usual.isEmpty() && usual.stream().noneMatch(UnusualProducer::isEditor)) {
            return Optional.of(finding(disputed, "editor", made, usual, evidence));
        }
        return baseline.size() >= LEAST_BASELINE && !usual.isEmpty()
                ? Optional.of(finding(disputed, "", made, usual, evidence))
                : Optional.empty();
    }

    /// A picture of an invoice that has text. A customer's own scan is none of a suspect.
    private static boolean isFlat(ComparedPair pair) {
        return AlteredInvoices.facts(pair.disputed()).isScan()
                && !AlteredInvoices.facts(pair.genuine()).isScan();
    }

    private static Finding flat(AlteredInvoices invoices, ComparedPair pair) {
        var disputed = pair.disputed();
        return finding(
                disputed,
                "flat",
                made(AlteredInvoices.facts(disputed).structure()),
                made(Stream.of(pair.genuine())),
                invoices.paymentPassage(disputed));
    }

    private static Finding finding(
            CaseDocument disputed, String variant, String made, Set<String> usual, Evidence... evidence) {
        var arguments = List.of(
                disputed.name(),
                Proof.author(AlteredInvoices.first(disputed)),
                made.isBlank() ? "–" : made,
                usual.isEmpty() ? "–" : String.join(", ", usual));
        return SUSPICION.finding(SUSPICION.severity(), variant, arguments, evidence);
    }

    private static Set<String> made(Stream<CaseDocument> documents) {
        return documents
                .map(document -> made(AlteredInvoices.facts(document).structure()))
                .filter(made -> !made.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String made(PdfStructure structure) {
        return Stream.of(structure.creator(), structure.producer())
                .filter(name -> !name.isBlank())
                .distinct()
                .reduce((creator, producer) -> creator + " / " + producer)
                .orElse("");
    }

    /// The name without version: an update of a program is no other program.
    private static String program(String made) {
        return made.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static boolean isEditor(String made) {
        var lower = made.toLowerCase(Locale.ROOT);
        return EDITORS.stream().anyMatch(lower::contains);
    }
}
