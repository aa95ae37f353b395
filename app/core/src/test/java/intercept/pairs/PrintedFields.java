package intercept.pairs;

import intercept.documents.DocumentException;
import intercept.documents.DocumentReader;
import intercept.documents.PdfDocument;
import intercept.model.document.DocumentFacts;
import intercept.model.document.Embedded;
import intercept.model.document.InvoiceField;
import intercept.model.document.InvoiceField.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The fields read from a page, held against the invoice in XML that the same file carries.
///
/// A value counts as printed where the page's text holds it in any usual writing; only such values can be missed.
final class PrintedFields {

    /// How one kind of field did over many files.
    ///
    /// @param right fields on the page that the XML has too
    /// @param missed values of the XML that the page prints and that were not found
    /// @param wrong fields on the page where the XML has another value of the kind
    record Score(int right, int missed, int wrong) {
        Score plus(Score other) {
            return new Score(right + other.right, missed + other.missed, wrong + other.wrong);
        }

        double precision() {
            return right + wrong == 0 ? 1 : right / (double) (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : right / (double) (right + missed);
        }
    }

    private static final Set<Kind> MEASURED =
            Set.of(Kind.IBAN, Kind.BIC, Kind.AMOUNT, Kind.INVOICE_NUMBER, Kind.DUE_DATE, Kind.INVOICE_DATE);

    private final Map<Kind, Score> scores = new EnumMap<>(Kind.class);
    private final List<String> remarks = new ArrayList<>();

    Map<Kind, Score> scores() {
        return scores;
    }

    /// What was missed and what was wrong, file by file.
    List<String> remarks() {
        return remarks;
    }

    void add(String name, byte[] bytes) throws DocumentException {
        try (var document = PdfDocument.open(bytes)) {
            var facts = DocumentReader.read(document, Compared.sha256(bytes));
            var text = new StringBuilder();
            for (int page = 1; page <= document.pages(); page++) {
                text.append(document.page(page).text()).append('\n');
            }
            for (var kind : MEASURED) {
                add(name, facts, text.toString(), kind);
            }
        }
    }

    private void add(String name, DocumentFacts facts, String text, Kind kind) {
        var inXml = facts.embedded().stream()
                .filter(data -> data.kind() == Embedded.Kind.INVOICE_XML)
                .flatMap(data -> data.values(kind).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (inXml.isEmpty()) {
            return;
        }
        var onPage =
                facts.fields(kind).stream().map(InvoiceField::value).collect(Collectors.toCollection(TreeSet::new));
        var right = new TreeSet<>(onPage);
        right.retainAll(inXml);
        var missed = new TreeSet<>(inXml);
        missed.removeAll(onPage);
        missed.removeIf(value -> !Writings.prints(text, kind, value));
        var wrong = new TreeSet<>(onPage);
        wrong.removeAll(inXml);
        scores.merge(kind, new Score(right.size(), missed.size(), wrong.size()), Score::plus);
        if (!missed.isEmpty() || !wrong.isEmpty()) {
            remarks.add("%s: %s in the XML %s, missed %s, wrong %s".formatted(name, kind, inXml, missed, wrong));
        }
    }
}
