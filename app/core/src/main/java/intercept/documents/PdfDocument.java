package intercept.documents;

import intercept.model.document.Box;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// An open PDF file. Runs nothing that the file brings along. Not for several threads at once.
public final class PdfDocument implements AutoCloseable {

    private final byte[] bytes;
    private final PDDocument document;
    private final DocumentLimits limits;

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
            throw new DocumentException("The document is damaged or not a PDF.", e);
        }
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
    public PageContent page(int number) throws DocumentException {
        var words = new ArrayList<Word>();
        try {
            new Stripper(words).read(document, number);
        } catch (IOException | RuntimeException e) {
            throw new DocumentException("Page %d cannot be read.".formatted(number), e);
        }
        var box = document.getPage(number - 1).getCropBox();
        return new PageContent(number, box.getWidth(), box.getHeight(), words, List.of(), List.of(), List.of());
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

    /// A first reader of words.
    private static final class Stripper extends PDFTextStripper {
        private final List<Word> words;
        private int line;

        Stripper(List<Word> words) {
            this.words = words;
            setSortByPosition(true);
        }

        void read(PDDocument document, int page) throws IOException {
            setStartPage(page);
            setEndPage(page);
            getText(document);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            positions.stream()
                    .map(at -> new Box(
                            at.getXDirAdj(),
                            at.getYDirAdj() - at.getHeightDir(),
                            at.getWidthDirAdj(),
                            at.getHeightDir()))
                    .reduce(Box::with)
                    .ifPresent(box -> words.add(new Word(text, box, line, name(positions), "", box.height(), 0)));
        }

        private static String name(List<TextPosition> positions) {
            return Optional.ofNullable(positions.getFirst().getFont().getName()).orElse("");
        }

        @Override
        protected void writeLineSeparator() {
            line++;
        }
    }
}
