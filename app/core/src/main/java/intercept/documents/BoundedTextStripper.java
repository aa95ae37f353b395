package intercept.documents;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the text off one document, and stops in the middle of a page where the document never ends.
final class BoundedTextStripper extends PDFTextStripper {

    private final PdfTextReader.Limits limits;
    private final long end;
    private int characters;

    BoundedTextStripper(PdfTextReader.Limits limits) {
        this.limits = limits;
        end = System.nanoTime() + limits.millis() * 1_000_000;
        setSortByPosition(true);
        setLineSeparator("\n");
    }

    /// @param page counted from 1
    /// @throws LimitReached if the document as a whole took too long or holds too much
    String page(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        return getText(document).stripTrailing();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        characters++;
        super.processTextPosition(text);
    }

    private void check() throws LimitReached {
        if (characters > limits.characters() || System.nanoTime() > end) {
            throw new LimitReached();
        }
    }

    /// Reading must stop here.
    static final class LimitReached extends IOException {
        LimitReached() {
            super("limit of time or text reached");
        }
    }
}
