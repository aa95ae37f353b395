package intercept.compare;

import intercept.documents.InvoiceFields;
import intercept.documents.PageContent;
import intercept.model.document.DocumentFacts;
import intercept.model.document.InvoiceField;
import intercept.model.document.PdfStructure;
import java.util.List;

/// Compares made pages and writes each change in one line: `IBAN 1/1: BE68 -> LT12`.
final class Differences {

    private Differences() {}

    static List<String> of(List<PageContent> genuine, List<PageContent> disputed) throws InterruptedException {
        return changes(genuine, disputed).stream().map(Differences::line).toList();
    }

    static List<Change> changes(List<PageContent> genuine, List<PageContent> disputed) throws InterruptedException {
        return changes(genuine, InvoiceFields.find(genuine), disputed, InvoiceFields.find(disputed));
    }

    static List<Change> changes(
            List<PageContent> genuine,
            List<InvoiceField> genuineFields,
            List<PageContent> disputed,
            List<InvoiceField> disputedFields)
            throws InterruptedException {
        var text = TextComparison.of(
                genuine,
                facts("a", genuine, genuineFields),
                disputed,
                facts("b", disputed, disputedFields),
                PageAlignment.Look.SAME);
        return ChangeOrder.sorted(text.changes(), text.pages());
    }

    static DocumentFacts facts(String sha256, List<PageContent> pages, List<InvoiceField> fields) {
        return new DocumentFacts(
                sha256,
                List.of(),
                pages.stream().mapToInt(page -> page.words().size()).sum(),
                fields,
                List.of(),
                List.of(),
                List.of(),
                PdfStructure.NONE);
    }

    static String line(Change change) {
        return "%s %s/%s: %s -> %s"
                .formatted(
                        change.kind(),
                        change.genuine().map(place -> "" + place.page()).orElse("-"),
                        change.disputed().map(place -> "" + place.page()).orElse("-"),
                        change.before(),
                        change.after());
    }
}
