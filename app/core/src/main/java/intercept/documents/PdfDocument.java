package intercept.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// An open PDF file. Runs nothing that the file brings along. Not for several threads at once.
public final class PdfDocument implements AutoCloseable {

    private final byte[] bytes;
    private final PDDocument document;
    private final DocumentLimits limits;
    private final PictureHashes hashes = new PictureHashes();
    private final PageFingerprint fingerprint = new PageFingerprint();

    private PdfDocument(byte[] bytes, PDDocument document, DocumentLimits limits) {
        this.bytes = bytes;
        this.document = document;
        this.limits = limits;
    }

    public static PdfDocument open(byte[] bytes) throws DocumentException {
        return open(bytes, DocumentLimits.DEFAULT);
    }

    /// @throws DocumentException with a reason in plain words
    public static PdfDocument open(byte[] bytes, DocumentLimits limits) throws DocumentException {
        if (bytes.length == 0) {
            throw new DocumentException("The file is empty.");
        }
        if (bytes.length > limits.bytes()) {
            throw new DocumentException(
                    "The file is larger than %d MB and was not read.".formatted(limits.bytes() >> 20));
        }
        try {
            var document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache());
            return new PdfDocument(bytes, document, limits);
        } catch (InvalidPasswordException e) {
            throw new DocumentException("The document is locked with a password.", e);
        } catch (IOException | RuntimeException e) {
            throw new DocumentException("The document is damaged or not a PDF: " + reason(e), e);
        } catch (NoClassDefFoundError e) {
            // Locked for the holders of certificates: opening it needs a library that the program does not bring.
            throw new DocumentException("The document is locked with a certificate.", e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new DocumentException("The document is built so that reading it would exhaust the memory.", e);
        }
    }

    private static String reason(Throwable failure) {
        var message = failure.getMessage();
        var line = message == null ? "" : message.lines().findFirst().orElse("");
        return line.isBlank() ? failure.getClass().getSimpleName() : line.strip();
    }

    /// Pages that can be read: not more than the limit.
    public int pages() {
        return Math.min(document.getNumberOfPages(), limits.pages());
    }

    byte[] bytes() {
        return bytes;
    }

    PDDocument pdf() {
        return document;
    }

    /// @param number counted from 1
    /// @throws DocumentException if the page cannot be read within the limits
    public PageContent page(int number) throws DocumentException {
        try {
            return page(number, Budget.of(limits));
        } catch (LimitReached e) {
            throw new DocumentException("Page %d takes too long to read or holds too much text.".formatted(number), e);
        }
    }

    /// @throws LimitReached if the budget does not last
    PageContent page(int number, Budget budget) throws DocumentException {
        try {
            var reader = new PageReader(document, document.getPage(number - 1), number, budget, hashes);
            reader.read();
            return PageContents.of(reader, number);
        } catch (LimitReached e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new DocumentException("Page %d cannot be read.".formatted(number), e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new DocumentException(
                    "Page %d is built so that reading it would exhaust the memory.".formatted(number), e);
        }
    }

    /// Equal for pages that look the same for sure, in this document or another; empty where that cannot be told.
    ///
    /// @param number counted from 1
    public String fingerprint(int number) {
        return fingerprint.of(document.getPage(number - 1));
    }

    /// @param number counted from 1
    public PageImage render(int number, double dpi) throws DocumentException {
        try {
            var image = new PDFRenderer(document).renderImageWithDPI(number - 1, (float) dpi, ImageType.RGB);
            int wide = image.getWidth();
            int high = image.getHeight();
            var argb = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
            argb.getGraphics().drawImage(image, 0, 0, null);
            return new PageImage(wide, high, argb.getRGB(0, 0, wide, high, null, 0, wide), dpi);
        } catch (IOException | RuntimeException e) {
            throw new DocumentException("Page %d cannot be drawn.".formatted(number), e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
