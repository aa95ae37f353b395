package intercept.session;

import intercept.compare.Comparison;
import intercept.documents.PdfDocument;
import intercept.progress.Progress;
import java.util.List;

/// The PDF files of a case, grouped into twins and held against each other.
public interface CaseInvoices {

    /// Groups with an altered twin first, then by title. Files that are one document under several names stand once.
    List<InvoiceGroup> groups() throws CaseException;

    /// What differs. Takes about as long as drawing both documents; the same pair again is answered from memory.
    ///
    /// @throws CaseException where one of both cannot be read
    Comparison compare(DocumentPair pair, Progress progress) throws CaseException, InterruptedException;

    /// The document to look at, open until it is closed. Not for several threads at once.
    PdfDocument document(String sha256) throws CaseException;

    /// An earlier version inside the file.
    ///
    /// @param number counted from 1, the oldest
    PdfDocument revision(String sha256, int number) throws CaseException;

    /// The analyst's own pair, kept in the case file.
    void pair(String genuine, String disputed) throws CaseException;

    /// Takes the analyst's own pair back.
    void unpair(String genuine, String disputed) throws CaseException;
}
