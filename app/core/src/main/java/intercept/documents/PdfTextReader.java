package intercept.documents;

import intercept.model.DocumentText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads the text of PDF files, page by page, in reading order. Runs nothing that a file brings along, and never
/// throws on a hostile one: what cannot be read says why, in plain words.
public final class PdfTextReader {

    /// Where reading stops, so that one file cannot hold up a case.
    ///
    /// @param bytes size of a file
    /// @param pages pages that are read; the others are left out
    /// @param characters of text, all pages together
    /// @param millis for one file
    public record Limits(long bytes, int pages, int characters, long millis) {

        public static final Limits DEFAULT = new Limits(100L << 20, 500, 5_000_000, 30_000);
    }

    private final Limits limits;

    public PdfTextReader() {
        this(Limits.DEFAULT);
    }

    public PdfTextReader(Limits limits) {
        this.limits = limits;
    }

    /// @param sha256 hash of the file, lower-case hex
    public DocumentText read(byte[] bytes, String sha256) {
        if (bytes.length == 0) {
            return unreadable(sha256, "The file is empty.");
        }
        if (bytes.length > limits.bytes()) {
            return unreadable(
                    sha256, "The file is larger than %d MB and was not read.".formatted(limits.bytes() >> 20));
        }
        try (var document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return read(document, sha256);
        } catch (InvalidPasswordException _) {
            return unreadable(sha256, "The document is locked with a password.");
        } catch (IOException | RuntimeException e) {
            return unreadable(sha256, "The document is damaged or not a PDF: " + reason(e));
        } catch (NoClassDefFoundError _) {
            // Locked for the holders of certificates: opening it needs a library that the program does not bring.
            return unreadable(sha256, "The document is locked with a certificate.");
        } catch (StackOverflowError | OutOfMemoryError _) {
            return unreadable(sha256, "The document is built so that reading it would exhaust the memory.");
        }
    }

    private DocumentText read(PDDocument document, String sha256) throws IOException {
        var stripper = new BoundedTextStripper(limits);
        var pages = new ArrayList<String>();
        int count = Math.min(document.getNumberOfPages(), limits.pages());
        try {
            for (int page = 1; page <= count; page++) {
                pages.add(stripper.page(document, page));
            }
        } catch (BoundedTextStripper.LimitReached _) {
            if (pages.isEmpty()) {
                return unreadable(sha256, "The document takes too long to read or holds too much text.");
            }
        }
        return new DocumentText(sha256, List.copyOf(pages), Optional.empty());
    }

    private static DocumentText unreadable(String sha256, String reason) {
        return new DocumentText(sha256, List.of(), Optional.of(reason));
    }

    private static String reason(Throwable failure) {
        var message = failure.getMessage();
        var line = message == null ? "" : message.lines().findFirst().orElse("");
        return line.isBlank() ? failure.getClass().getSimpleName() : line.strip();
    }
}
