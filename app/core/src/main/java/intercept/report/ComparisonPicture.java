package intercept.report;

import intercept.compare.Change;
import intercept.compare.Comparison;
import intercept.documents.DocumentException;
import intercept.documents.PageImage;
import intercept.documents.PdfDocument;
import intercept.model.document.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javax.imageio.ImageIO;

/// Draws two documents beside each other, each change in a box with its number: dashed grey on the genuine page, solid
/// red
/// on the altered one. The numbers are those of the comparison, counted from 1.
public final class ComparisonPicture {

    private static final double DPI = 110;
    private static final int MARGIN = 16;
    /// Room between a change and its box, in points.
    private static final double ROOM = 1.5;
    private static final Color BEFORE = new Color(0x57606a);
    private static final Color AFTER = new Color(0xcf222e);
    private static final Color TINT = new Color(0xcf, 0x22, 0x2e, 0x26);
    private static final Color PAPER = new Color(0xf6f8fa);
    private static final Color EDGE = new Color(0xd0d7de);

    private final Comparison comparison;
    private final PdfDocument genuine;
    private final PdfDocument disputed;

    public ComparisonPicture(Comparison comparison, PdfDocument genuine, PdfDocument disputed) {
        this.comparison = comparison;
        this.genuine = genuine;
        this.disputed = disputed;
    }

    /// Both pages of a pair.
    ///
    /// @param pair position in the comparison's pages
    public byte[] png(int pair) throws DocumentException {
        var pages = comparison.pages().get(pair);
        var left = side(genuine, pages.genuine(), Change::genuine, false);
        var right = side(disputed, pages.disputed(), Change::disputed, true);
        int wide = width(left, right) + width(right, left) + 3 * MARGIN;
        int high = Math.max(height(left), height(right)) + 2 * MARGIN;
        var both = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var pen = both.createGraphics();
        pen.setColor(PAPER);
        pen.fillRect(0, 0, wide, high);
        paste(pen, left, MARGIN);
        paste(pen, right, width(left, right) + 2 * MARGIN);
        pen.dispose();
        return png(both);
    }

    /// A page with its changes; empty where the pair has no such page.
    private Optional<BufferedImage> side(
            PdfDocument document, OptionalInt page, Function<Change, Optional<Change.Place>> place, boolean altered)
            throws DocumentException {
        if (page.isEmpty()) {
            return Optional.empty();
        }
        var drawn = document.render(page.getAsInt(), DPI);
        var image = image(drawn);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (var mark : marks(page.getAsInt(), place)) {
            mark(pen, mark, drawn, altered);
        }
        pen.dispose();
        return Optional.of(image);
    }

    private record Mark(int number, Box box) {}

    private List<Mark> marks(int page, Function<Change, Optional<Change.Place>> place) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < comparison.changes().size(); i++) {
            int number = i + 1;
            place.apply(comparison.changes().get(i))
                    .filter(at -> at.page() == page && at.box().area() > 0)
                    .ifPresent(at -> marks.add(new Mark(number, at.box().grown(ROOM))));
        }
        return marks;
    }

    private static void mark(Graphics2D pen, Mark mark, PageImage page, boolean altered) {
        double scale = page.scale();
        var box = mark.box();
        var area = new Rectangle2D.Double(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
        if (altered) {
            pen.setColor(TINT);
            pen.fill(area);
        }
        pen.setColor(altered ? AFTER : BEFORE);
        pen.setStroke(
                altered
                        ? new BasicStroke(2)
                        : new BasicStroke(
                                1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 3}, 0));
        pen.draw(area);
        badge(pen, mark.number(), area, page);
    }

    /// The number right of the box; left of it where the page ends.
    private static void badge(Graphics2D pen, int number, Rectangle2D area, PageImage page) {
        double size = 18;
        double x = area.getMaxX() + size + 3 > page.width() ? area.getMinX() - size - 3 : area.getMaxX() + 3;
        double y = area.getCenterY() - size / 2;
        pen.fill(new Ellipse2D.Double(x, y, size, size));
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, number > 99 ? 9 : 12));
        var text = Integer.toString(number);
        var metrics = pen.getFontMetrics();
        pen.drawString(text, (float) (x + (size - metrics.stringWidth(text)) / 2), (float)
                (y + (size + metrics.getAscent() - metrics.getDescent()) / 2));
    }

    private static BufferedImage image(PageImage page) {
        var image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, page.width(), page.height(), page.pixels(), 0, page.width());
        return image;
    }

    private static void paste(Graphics2D pen, Optional<BufferedImage> image, int x) {
        image.ifPresent(page -> {
            pen.drawImage(page, x, MARGIN, null);
            pen.setColor(EDGE);
            pen.drawRect(x, MARGIN, page.getWidth() - 1, page.getHeight() - 1);
        });
    }

    /// A page that is not there takes as much room as the one beside it.
    private static int width(Optional<BufferedImage> image, Optional<BufferedImage> other) {
        return image.or(() -> other).map(BufferedImage::getWidth).orElse(0);
    }

    private static int height(Optional<BufferedImage> image) {
        return image.map(BufferedImage::getHeight).orElse(0);
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
