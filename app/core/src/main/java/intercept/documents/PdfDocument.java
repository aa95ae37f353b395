package intercept.documents;

import intercept.model.document.Box;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// An open PDF file. Runs nothing that the file brings along. Not for several threads at once.
public final class PdfDocument implements AutoCloseable {

    /// Pixels of drawn pages that are kept: four pages of A4 at 150 dpi.
    private static final long MOST_KEPT = 9_000_000;

    private final byte[] bytes;
    private final PDDocument document;
    private final DocumentLimits limits;
    private final Pictures pictures = new Pictures();
    private final PageFingerprint fingerprint = new PageFingerprint();
    private final PageRenderer renderer;
    private final Map<Integer, PageRead> read = new HashMap<>();
    private final Map<Integer, PageImage> drawn = new HashMap<>();
    private long drawnPixels;

    /// @param content of a page
    /// @param silent whether it shows ink of a font that no word tells of
    private record PageRead(PageContent content, boolean silent) {}

    private PdfDocument(byte[] bytes, PDDocument document, DocumentLimits limits) {
        this.bytes = bytes;
        this.document = document;
        this.limits = limits;
        renderer = new PageRenderer(document, limits);
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

    DocumentLimits limits() {
        return limits;
    }

    byte[] bytes() {
        return bytes;
    }

    PDDocument pdf() {
        return document;
    }

    /// Reads a page once; it is the same whenever it is asked for.
    ///
    /// @param number counted from 1
    /// @throws DocumentException if the page cannot be read within the limits
    public PageContent page(int number) throws DocumentException {
        return read(number).content();
    }

    private PageRead read(int number) throws DocumentException {
        var known = read.get(number);
        if (known == null) {
            known = readWithin(number);
            read.put(number, known);
        }
        return known;
    }

    private PageRead readWithin(int number) throws DocumentException {
        try {
            return read(number, Budget.of(limits));
        } catch (LimitReached e) {
            throw new DocumentException("Page %d takes too long to read or holds too much text.".formatted(number), e);
        }
    }

    /// @throws LimitReached if the budget does not last
    PageContent page(int number, Budget budget) throws DocumentException {
        return read(number, budget).content();
    }

    private PageRead read(int number, Budget budget) throws DocumentException {
        try {
            var reader = new PageReader(document, document.getPage(number - 1), number, budget, pictures);
            reader.read();
            return new PageRead(PageContents.of(reader, number), reader.hasSilentInk());
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

    /// Equal for pages on which all but the text is the same for sure; empty where that cannot be told, as where a
    /// font shows ink that no word tells of.
    ///
    /// @param number counted from 1
    public String graphics(int number) throws DocumentException {
        return read(number).silent() ? "" : fingerprint.withoutText(document.getPage(number - 1));
    }

    /// The page as pixels, annotations drawn.
    ///
    /// @param number counted from 1
    /// @param dpi wanted; a very large page comes with fewer, and says so
    /// @throws DocumentException if the page cannot be drawn within the limits
    public PageImage render(int number, double dpi) throws DocumentException {
        var kept = drawn.get(number);
        return kept != null && kept.dpi() == dpi ? kept : drawn(number, () -> renderer.page(number, dpi));
    }

    /// The page as pixels, kept for whoever asks again, as far as the first pages go: most invoices have no more.
    PageImage renderOnce(int number, double dpi) throws DocumentException {
        var image = render(number, dpi);
        long pixels = (long) image.width() * image.height();
        if (image.dpi() == dpi && !drawn.containsKey(number) && drawnPixels + pixels <= MOST_KEPT) {
            drawn.put(number, image);
            drawnPixels += pixels;
        }
        return image;
    }

    /// A part of the page as pixels, for a close look at a large page.
    ///
    /// @param number counted from 1
    /// @param dpi wanted; a very large area comes with fewer, and says so
    /// @param area of the page as displayed
    /// @throws DocumentException if the page cannot be drawn within the limits
    public PageImage renderPart(int number, double dpi, Box area) throws DocumentException {
        return drawn(number, () -> renderer.part(number, dpi, area));
    }

    private static PageImage drawn(int number, Drawing drawing) throws DocumentException {
        try {
            return drawing.draw();
        } catch (LimitReached e) {
            throw new DocumentException("Page %d takes too long to draw.".formatted(number), e);
        } catch (IOException | RuntimeException e) {
            throw new DocumentException("Page %d cannot be drawn.".formatted(number), e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new DocumentException(
                    "Page %d is built so that drawing it would exhaust the memory.".formatted(number), e);
        }
    }

    /// Draws something.
    private interface Drawing {
        PageImage draw() throws IOException;
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
