package intercept.session;

import intercept.compare.Comparison;
import intercept.compare.DocumentComparer;
import intercept.documents.DocumentException;
import intercept.documents.DocumentReader;
import intercept.documents.PdfDocument;
import intercept.ingest.PartBytes;
import intercept.progress.Progress;
import intercept.store.Db;
import java.util.Arrays;
import java.util.List;

/// The PDF files of a case file.
final class StoredInvoices implements CaseInvoices {

    private final PartBytes parts;

    StoredInvoices(Db db) {
        parts = new PartBytes(db);
    }

    @Override
    public List<InvoiceGroup> groups() {
        return List.of();
    }

    @Override
    public Comparison compare(DocumentPair pair, Progress progress) throws CaseException, InterruptedException {
        try (var genuine = document(pair.genuine());
                var disputed = document(pair.disputed())) {
            return DocumentComparer.compare(
                    genuine,
                    DocumentReader.read(genuine, pair.genuine()),
                    disputed,
                    DocumentReader.read(disputed, pair.disputed()),
                    (done, total) -> progress.step(done, total, ""));
        } catch (DocumentException e) {
            throw unreadable(e);
        }
    }

    @Override
    public PdfDocument document(String sha256) throws CaseException {
        return open(bytes(sha256));
    }

    @Override
    public PdfDocument revision(String sha256, int number) throws CaseException {
        try (var document = document(sha256)) {
            var revision = DocumentReader.read(document, sha256).structure().revisions().stream()
                    .filter(one -> one.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new DocumentException("The file has no version " + number + "."));
            return open(Arrays.copyOf(bytes(sha256), (int) revision.length()));
        } catch (DocumentException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void pair(String genuine, String disputed) {}

    @Override
    public void unpair(String genuine, String disputed) {}

    private byte[] bytes(String sha256) throws CaseException {
        return parts.bytes(sha256)
                .orElseThrow(() -> unreadable(new DocumentException("The case does not hold this file.")));
    }

    private static PdfDocument open(byte[] bytes) throws CaseException {
        try {
            return PdfDocument.open(bytes);
        } catch (DocumentException e) {
            throw unreadable(e);
        }
    }

    private static CaseException unreadable(DocumentException cause) {
        return new CaseException(CaseException.Kind.FAILED, String.valueOf(cause.getMessage()), cause);
    }
}
