package intercept.documents;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.Corpora;
import intercept.model.document.DocumentFacts;
import intercept.model.document.Embedded;
import intercept.model.document.InvoiceField;
import intercept.model.document.InvoiceField.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Invoices of public projects that carry themselves as XML: what is read from the page has to agree with it.
///
/// Counted are the values of the XML that the page prints: some of these files print another number than they carry,
/// or none. A discount's date is no due date.
class RealInvoicesTest {

    private static final Set<Kind> MEASURED = Set.of(
            Kind.IBAN,
            Kind.BIC,
            Kind.ACCOUNT_HOLDER,
            Kind.AMOUNT,
            Kind.CURRENCY,
            Kind.INVOICE_NUMBER,
            Kind.ORDER_NUMBER,
            Kind.INVOICE_DATE,
            Kind.DUE_DATE);

    private final Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
    private final List<String> remarks = new ArrayList<>();

    @Test
    void pagesAgreeWithTheXmlInTheirFiles() throws IOException {
        var files = Stream.of("inv-mustang", "inv-facturx-akretion")
                .flatMap(corpus -> Corpora.files(corpus).stream())
                .filter(file ->
                        file.toString().endsWith(".pdf") && !file.toString().contains("ORDER-X"))
                .toList();
        for (var file : files) {
            try {
                measure(file);
            } catch (DocumentException _) {
                // Some files of the corpora are broken on purpose.
            }
        }
        var table = new StringBuilder();
        counts.forEach((kind, count) ->
                table.append("%n%s: %d right, %d missed, %d wrong".formatted(kind, count[0], count[1], count[2])));
        int[] all = new int[3];
        counts.values().forEach(count -> {
            for (int i = 0; i < all.length; i++) {
                all[i] += count[i];
            }
        });
        var description = table + "\n" + String.join("\n", remarks);

        assertThat(all[0]).as(description).isGreaterThan(100);
        assertThat(all[0] / (double) (all[0] + all[1]))
                .as("recall" + description)
                .isGreaterThan(0.95);
        assertThat(all[0] / (double) (all[0] + all[2]))
                .as("precision" + description)
                .isGreaterThan(0.99);
    }

    private void measure(Path file) throws IOException, DocumentException {
        try (var document = PdfDocument.open(Files.readAllBytes(file))) {
            var facts = DocumentReader.read(document, "00");
            var cells = new ArrayList<Cell>();
            for (int page = 1; page <= document.pages(); page++) {
                cells.addAll(Layout.of(document.page(page)).cells());
            }
            for (var kind : MEASURED) {
                measure(file.getFileName() + " " + kind, kind, facts, cells);
            }
        }
    }

    private void measure(String name, Kind kind, DocumentFacts facts, List<Cell> cells) {
        var inXml = facts.embedded().stream()
                .filter(one -> one.kind() == Embedded.Kind.INVOICE_XML)
                .flatMap(one -> one.values(kind).stream())
                .map(value -> plain(kind, value))
                .collect(Collectors.toCollection(TreeSet::new));
        if (inXml.isEmpty() || cells.isEmpty()) {
            return;
        }
        var onPage = facts.fields(kind).stream()
                .map(InvoiceField::value)
                .map(value -> plain(kind, value))
                .collect(Collectors.toCollection(TreeSet::new));
        var right = new TreeSet<>(onPage);
        right.retainAll(inXml);
        var printed = printed(kind, cells);
        if (inXml.stream().noneMatch(value -> isPrinted(kind, value, printed))) {
            return;
        }
        var missed = new TreeSet<>(inXml);
        missed.removeAll(onPage);
        missed.removeIf(value -> !isPrinted(kind, value, printed));
        var wrong = new TreeSet<>(onPage);
        wrong.removeAll(inXml);
        var count = counts.computeIfAbsent(kind, _ -> new int[3]);
        count[0] += right.size();
        count[1] += missed.size();
        count[2] += wrong.size();
        if (!missed.isEmpty() || !wrong.isEmpty()) {
            remarks.add("%s: in the XML %s, missed %s, wrong %s".formatted(name, inXml, missed, wrong));
        }
    }

    private static String plain(Kind kind, String value) {
        return kind == Kind.BIC && value.length() == 11 && value.endsWith("XXX") ? value.substring(0, 8) : value;
    }

    /// Everything on the page that is a date or an amount in some writing; else the text without blanks.
    private static Set<String> printed(Kind kind, List<Cell> cells) {
        var printed = new HashSet<String>();
        for (var cell : cells) {
            for (int word = 0; word < cell.words().size(); word++) {
                var rest = cell.text().substring(cell.start(word));
                if (kind == Kind.AMOUNT) {
                    Amounts.at(rest)
                            .ifPresent(amount -> printed.add(amount.reading().value()));
                } else if (kind == Kind.INVOICE_DATE || kind == Kind.DUE_DATE) {
                    Dates.at(rest)
                            .ifPresent(date -> printed.add(
                                    date.reading(java.util.Optional.of(true)).value()));
                }
            }
        }
        if (printed.isEmpty()) {
            printed.add(
                    cells.stream().map(Cell::text).collect(Collectors.joining()).replace(" ", ""));
        }
        return printed;
    }

    private static boolean isPrinted(Kind kind, String value, Set<String> printed) {
        return switch (kind) {
            case CURRENCY -> true;
            case AMOUNT, INVOICE_DATE, DUE_DATE -> printed.contains(value);
            default -> printed.stream().anyMatch(text -> text.contains(value.replace(" ", "")));
        };
    }
}
