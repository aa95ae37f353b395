package intercept.desktop.views.invoices;

import intercept.documents.PageContent;
import intercept.documents.PageImage;
import intercept.model.document.Box;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pictures of pages, drawn when asked and kept while there is room.
final class Pictures {

    /// Bytes of pictures that are kept.
    private static final long ROOM = 200L << 20;
    /// Pixels of one picture; a page that would need more is drawn coarser.
    private static final double LARGEST = 16e6;
    /// @param scale pixels a point
    record Wish(Source source, int page, double scale, Tint tint) {}

    private final OpenDocuments documents;
    private final LinkedHashMap<Wish, Image> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Source, Map<Integer, List<Box>>> words = new HashMap<>();
    private long bytes;

    Pictures(OpenDocuments documents) {
        this.documents = documents;
    }

    /// The scale at which a page is drawn for a wished one.
    static double scale(double wished, double width, double height) {
        return Math.min(wished, Math.sqrt(LARGEST / Math.max(1, width * height)));
    }

    /// Draws a page.
    ///
    /// @param owner a newer wish of the same owner takes the place of an older one that waits
    void want(Object owner, Wish wish, Consumer<Answer<Image>> done) {
        var known = kept.get(wish);
        if (known != null) {
            documents.forget(wish.source(), owner);
            done.accept(new Answer.Got<>(known));
            return;
        }
        documents.ask(
                wish.source(),
                owner,
                document -> {
                    var image = document.render(wish.page(), wish.scale() * 72);
                    wish.tint().colour(image.pixels());
                    return image;
                },
                answer -> done.accept(
                        switch (answer) {
                            case Answer.Got<PageImage> got -> new Answer.Got<>(keep(wish, got.value()));
                            case Answer.Refused<PageImage> refused -> new Answer.Refused<>(refused.reason());
                        }));
    }

    private Image keep(Wish wish, PageImage drawn) {
        var buffer = new PixelBuffer<>(
                drawn.width(), drawn.height(), IntBuffer.wrap(drawn.pixels()), PixelFormat.getIntArgbPreInstance());
        var image = new WritableImage(buffer);
        kept.put(wish, image);
        bytes += size(image);
        var oldest = kept.entrySet().iterator();
        while (bytes > ROOM && kept.size() > 1 && oldest.hasNext()) {
            bytes -= size(oldest.next().getValue());
            oldest.remove();
        }
        return image;
    }

    private static long size(Image image) {
        return 4L * (long) image.getWidth() * (long) image.getHeight();
    }

    /// Where words stand on a page, so that nothing is laid over them.
    void words(Object owner, Source source, int page, Consumer<List<Box>> done) {
        var known = Optional.ofNullable(words.get(source)).map(pages -> pages.get(page));
        if (known.isPresent()) {
            done.accept(known.get());
            return;
        }
        documents.ask(source, List.of(owner, "words"), document -> boxes(document.page(page)), answer -> {
            if (answer instanceof Answer.Got<List<Box>> got) {
                words.computeIfAbsent(source, _ -> new HashMap<>()).put(page, got.value());
                done.accept(got.value());
            }
        });
    }

    private static List<Box> boxes(PageContent content) {
        return content.words().stream().map(word -> word.box()).toList();
    }

    void forget(Object owner, Source source) {
        documents.forget(source, owner);
        documents.forget(source, List.of(owner, "words"));
    }

    /// Lets go of the pictures of all other documents.
    void keepOnly(Set<Source> wanted) {
        kept.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey().source());
            bytes -= gone ? size(entry.getValue()) : 0;
            return gone;
        });
        words.keySet().retainAll(wanted);
    }
}
