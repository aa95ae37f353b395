package intercept.desktop;

import intercept.compare.Comparison;
import intercept.documents.PdfDocument;
import intercept.progress.Progress;
import intercept.session.CaseException;
import intercept.session.CaseInvoices;
import intercept.session.DocumentPair;
import intercept.session.InvoiceGroup;
import java.util.List;
import java.util.NoSuchElementException;

/// A case without a PDF file: nothing to compare.
public final class NoInvoices implements CaseInvoices {

    @Override
    public List<InvoiceGroup> groups() {
        return List.of();
    }

    @Override
    public Comparison compare(DocumentPair pair, Progress progress) throws CaseException {
        throw missing(pair.genuine());
    }

    @Override
    public PdfDocument document(String sha256) throws CaseException {
        throw missing(sha256);
    }

    @Override
    public PdfDocument revision(String sha256, int number) throws CaseException {
        throw missing(sha256);
    }

    @Override
    public void pair(String genuine, String disputed) throws CaseException {
        throw missing(genuine);
    }

    @Override
    public void unpair(String genuine, String disputed) throws CaseException {
        throw missing(genuine);
    }

    private static CaseException missing(String sha256) {
        return new CaseException(
                CaseException.Kind.FAILED,
                "The case holds no file " + sha256 + ".",
                new NoSuchElementException(sha256));
    }
}
