package intercept.documents;

import intercept.model.document.Box;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.rendering.RenderDestination;

/// Draws pages, and stops in the middle of one that never ends.
final class PageRenderer extends PDFRenderer {

    private static final double POINTS_PER_INCH = 72;

    private final DocumentLimits limits;
    private Budget budget;

    PageRenderer(PDDocument document, DocumentLimits limits) {
        super(document);
        this.limits = limits;
        budget = Budget.of(limits);
        setSubsamplingAllowed(true);
        setDefaultDestination(RenderDestination.VIEW);
    }

    /// @param number counted from 1
    /// @throws LimitReached if it takes too long
    PageImage page(int number, double dpi) throws IOException {
        var size = Display.of(document.getPage(number - 1));
        double bounded = bounded(dpi, size.width() * size.height());
        budget = Budget.of(limits);
        return image(renderImage(number - 1, (float) (bounded / POINTS_PER_INCH), ImageType.RGB), bounded);
    }

    /// @param number counted from 1
    /// @param area of the page as displayed
    /// @throws LimitReached if it takes too long
    PageImage part(int number, double dpi, Box area) throws IOException {
        double bounded = bounded(dpi, area.area());
        double scale = bounded / POINTS_PER_INCH;
        int wide = (int) Math.max(1, Math.round(area.width() * scale));
        int high = (int) Math.max(1, Math.round(area.height() * scale));
        var picture = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        try {
            pen.setBackground(Color.WHITE);
            pen.clearRect(0, 0, wide, high);
            pen.translate(-area.x() * scale, -area.y() * scale);
            budget = Budget.of(limits);
            renderPageToGraphics(number - 1, pen, (float) scale);
        } finally {
            pen.dispose();
        }
        return image(picture, bounded);
    }

    private double bounded(double dpi, double area) {
        double most = Math.sqrt(limits.pixels() / Math.max(1, area)) * POINTS_PER_INCH;
        return Math.min(dpi, most);
    }

    private static PageImage image(BufferedImage picture, double dpi) {
        var pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xFF000000;
        }
        return new PageImage(picture.getWidth(), picture.getHeight(), pixels, dpi);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        var drawer = new Drawer(parameters, budget);
        drawer.setAnnotationFilter(getAnnotationsFilter());
        return drawer;
    }

    private static final class Drawer extends PageDrawer {
        private final Budget budget;

        Drawer(PageDrawerParameters parameters, Budget budget) throws IOException {
            super(parameters);
            this.budget = budget;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.check();
            super.processOperator(operator, operands);
        }
    }
}
