package intercept.session;

import intercept.compare.Change;
import intercept.compare.Comparison;
import intercept.documents.DocumentException;
import intercept.model.Standing;
import intercept.progress.Progress;
import intercept.report.ComparisonPicture;
import intercept.report.ReportFacts.DocumentFact;
import intercept.report.ReportFacts.InvoiceFact;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// The pairs of invoices that a report shows: those that pay elsewhere and are disputed, or that the analyst chose.
final class ReportedInvoices {

    private static final int MOST = 4;
    private static final int MOST_PICTURES = 2;

    private final CaseInvoices invoices;

    ReportedInvoices(CaseInvoices invoices) {
        this.invoices = invoices;
    }

    List<InvoiceFact> read(Progress progress) throws CaseException, InterruptedException {
        var found = new ArrayList<InvoiceFact>();
        for (var group : invoices.groups()) {
            for (var pair : group.pairs()) {
                if (found.size() < MOST && isInQuestion(group, pair)) {
                    add(found, group, pair, progress);
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isInQuestion(InvoiceGroup group, DocumentPair pair) {
        return pair.byHand() || file(group, pair.disputed()).standing() == Standing.DISPUTED;
    }

    private void add(List<InvoiceFact> found, InvoiceGroup group, DocumentPair pair, Progress progress)
            throws CaseException, InterruptedException {
        if (file(group, pair.genuine()).facts().isEmpty()
                || file(group, pair.disputed()).facts().isEmpty()) {
            return;
        }
        var comparison = invoices.compare(pair, progress);
        if (comparison.changes().stream().anyMatch(Change::concernsPayment)) {
            found.add(new InvoiceFact(
                    group.title(),
                    document(group, pair.genuine()),
                    document(group, pair.disputed()),
                    comparison,
                    pictures(pair, comparison)));
        }
    }

    private List<byte[]> pictures(DocumentPair pair, Comparison comparison) throws CaseException {
        try (var genuine = invoices.document(pair.genuine());
                var disputed = invoices.document(pair.disputed())) {
            var picture = new ComparisonPicture(comparison, genuine, disputed);
            var drawn = new ArrayList<byte[]>();
            for (int i = 0; i < comparison.pages().size() && drawn.size() < MOST_PICTURES; i++) {
                if (changed(comparison, i)) {
                    drawn.add(picture.png(i));
                }
            }
            return List.copyOf(drawn);
        } catch (DocumentException _) {
            // A page that cannot be drawn: the words stand without it.
            return List.of();
        }
    }

    private static boolean changed(Comparison comparison, int page) {
        var pair = comparison.pages().get(page);
        return comparison.changes().stream()
                .anyMatch(change -> change.genuine()
                                .filter(place -> is(pair.genuine(), place))
                                .isPresent()
                        || change.disputed()
                                .filter(place -> is(pair.disputed(), place))
                                .isPresent());
    }

    private static boolean is(OptionalInt page, Change.Place place) {
        return page.isPresent() && page.getAsInt() == place.page();
    }

    private static DocumentFact document(InvoiceGroup group, String sha256) {
        var file = file(group, sha256);
        return new DocumentFact(file.name(), sha256, file.messages());
    }

    private static InvoiceFile file(InvoiceGroup group, String sha256) {
        return group.files().stream()
                .filter(file -> file.sha256().equals(sha256))
                .findFirst()
                .orElseThrow();
    }
}
