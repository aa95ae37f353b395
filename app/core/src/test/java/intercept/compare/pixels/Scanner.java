package intercept.compare.pixels;

import intercept.documents.PageImage;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// What a scanner does to a page: it lies askew, the lamp is uneven, the sensor noisy, and the file a JPEG.
///
/// @param degrees clockwise
/// @param stretch 1 is life-size
/// @param right share of the width
/// @param down share of the height
/// @param quality of the JPEG, 0 to 1; 2 for none
/// @param seed of the noise; 0 for none
record Scanner(
        double degrees,
        double stretch,
        double right,
        double down,
        double brightness,
        double contrast,
        double noise,
        double quality,
        long seed) {

    static final Scanner PLAIN = new Scanner(0, 1, 0, 0, 0, 1, 0, 2, 0);
    static final Scanner OFFICE = new Scanner(0, 1, 0, 0, -8, 0.93, 3, 0.8, 11);

    Scanner turned(double by) {
        return new Scanner(by, stretch, right, down, brightness, contrast, noise, quality, seed);
    }

    Scanner stretched(double by) {
        return new Scanner(degrees, by, right, down, brightness, contrast, noise, quality, seed);
    }

    Scanner moved(double toRight, double toBottom) {
        return new Scanner(degrees, stretch, toRight, toBottom, brightness, contrast, noise, quality, seed);
    }

    Scanner lit(double light, double range) {
        return new Scanner(degrees, stretch, right, down, light, range, noise, quality, seed);
    }

    Scanner noisy(double by, long from) {
        return new Scanner(degrees, stretch, right, down, brightness, contrast, by, quality, from);
    }

    Scanner compressed(double to) {
        return new Scanner(degrees, stretch, right, down, brightness, contrast, noise, to, seed);
    }

    /// From the page to the scan, in points.
    AffineTransform way(PageImage page) {
        double wide = page.width() / page.scale();
        double high = page.height() / page.scale();
        var way = new AffineTransform();
        way.translate(wide / 2 + right * wide, high / 2 + down * high);
        way.rotate(Math.toRadians(degrees));
        way.scale(stretch, stretch);
        way.translate(-wide / 2, -high / 2);
        return way;
    }

    PageImage scan(PageImage page) {
        var image = image(page);
        var way = way(page);
        if (!way.isIdentity()) {
            var turned = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
            var graphics = turned.createGraphics();
            graphics.setColor(java.awt.Color.WHITE);
            graphics.fillRect(0, 0, page.width(), page.height());
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            double scale = page.scale();
            graphics.transform(AffineTransform.getScaleInstance(scale, scale));
            graphics.transform(way);
            graphics.drawImage(image, AffineTransform.getScaleInstance(1 / scale, 1 / scale), null);
            graphics.dispose();
            image = turned;
        }
        light(image);
        if (quality <= 1) {
            image = jpeg(image, quality);
        }
        return page(image, page.dpi());
    }

    private void light(BufferedImage image) {
        if (brightness == 0 && contrast == 1 && noise == 0) {
            return;
        }
        var random = new Random(seed);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                double lamp = seed == 0 ? 0 : 6.0 * x / image.getWidth() - 4.0 * y / image.getHeight();
                double grain = noise == 0 ? 0 : random.nextGaussian() * noise;
                int pixel = image.getRGB(x, y);
                int out = 0;
                for (int shift = 16; shift >= 0; shift -= 8) {
                    double level = 255 - (255 - (pixel >> shift & 255)) * contrast + brightness + lamp + grain;
                    out |= Math.clamp(Math.round(level), 0, 255) << shift;
                }
                image.setRGB(x, y, out);
            }
        }
    }

    static BufferedImage image(PageImage page) {
        var image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, page.width(), page.height(), page.pixels(), 0, page.width());
        return image;
    }

    static PageImage page(BufferedImage image, double dpi) {
        int wide = image.getWidth();
        int high = image.getHeight();
        return new PageImage(wide, high, image.getRGB(0, 0, wide, high, null, 0, wide), dpi);
    }

    static BufferedImage jpeg(BufferedImage image, double quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality((float) quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
            stream.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
