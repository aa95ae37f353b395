package intercept.pairs;

import intercept.compare.Change.Place;
import intercept.model.document.Box;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.opentest4j.TestAbortedException;

/// Writes both files of every pair and a picture of every page that holds a change, with the true boxes in red.
final class PairPictures {

    private static final float DPI = 80;

    private PairPictures() {}

    /// @param arguments folder to write to, then names of pairs; all of them where none is named
    public static void main(String... arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var names = List.of(arguments).subList(1, arguments.length);
        for (var draft : Pairs.all()) {
            if (names.isEmpty() || names.contains(draft.name())) {
                try {
                    write(folder, draft.pair());
                } catch (TestAbortedException e) {
                    System.out.println(draft.name() + ": " + e.getMessage());
                }
            }
        }
    }

    private static void write(Path folder, Pair pair) throws IOException {
        Files.write(folder.resolve(pair.name() + "-genuine.pdf"), pair.genuine());
        Files.write(folder.resolve(pair.name() + "-disputed.pdf"), pair.disputed());
        int page = pair.changes().stream()
                .flatMap(change -> change.disputed().or(change::genuine).stream())
                .mapToInt(Place::page)
                .filter(number -> number > 0)
                .findFirst()
                .orElse(1);
        var left = drawn(pair.genuine(), page, places(pair, TrueChange::genuine));
        var right = drawn(pair.disputed(), page, places(pair, TrueChange::disputed));
        var both = new BufferedImage(
                left.getWidth() + right.getWidth() + 8,
                Math.max(left.getHeight(), right.getHeight()),
                BufferedImage.TYPE_INT_RGB);
        var pen = both.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, both.getWidth(), both.getHeight());
        pen.drawImage(left, 0, 0, null);
        pen.drawImage(right, left.getWidth() + 8, 0, null);
        pen.dispose();
        ImageIO.write(both, "png", folder.resolve(pair.name() + ".png").toFile());
        System.out.println(pair.name() + " page " + page + ", " + pair.changes().size() + " changes");
    }

    private static List<Place> places(Pair pair, Function<TrueChange, Optional<Place>> side) {
        return pair.changes().stream().map(side).flatMap(Optional::stream).toList();
    }

    private static BufferedImage drawn(byte[] pdf, int page, List<Place> places) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            int number = Math.min(page, document.getNumberOfPages());
            var image = new PDFRenderer(document).renderImageWithDPI(number - 1, DPI);
            var pen = image.createGraphics();
            pen.setColor(Color.RED);
            for (var place : places) {
                if (place.page() == number) {
                    Box box = place.box();
                    double scale = DPI / 72;
                    pen.drawRect(
                            (int) Math.round(box.x() * scale),
                            (int) Math.round(box.y() * scale),
                            (int) Math.round(box.width() * scale),
                            (int) Math.round(box.height() * scale));
                }
            }
            pen.dispose();
            return image;
        }
    }
}
