package intercept.documents.structure;

import intercept.model.document.Revision;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The states in which a file was saved, and what each brought.
public final class Revisions {

    /// How much is opened to see what changed; a file of a thousand saves says the rest by its first ones.
    private static final int MOST_OPENED = 64;

    private static final long MOST_BYTES = 1L << 30;

    private Revisions() {}

    /// @param whole the same file, open
    /// @return the oldest first; never empty. The last one is the whole file, whatever follows its end mark.
    ///     Where a file has more than are opened, the later ones count as changed in content
    public static List<Revision> read(byte[] bytes, PDDocument whole) {
        var revisions = new ArrayList<Revision>();
        var digest = Sha256.digest();
        int hashed = 0;
        long opened = 0;
        Optional<PDDocument> before = Optional.empty();
        try {
            var ends = ends(bytes);
            for (int i = 0; i < ends.size(); i++) {
                var end = ends.get(i);
                boolean last = i == ends.size() - 1;
                opened += last ? 0 : end.cut();
                boolean open = opened <= MOST_BYTES && i < MOST_OPENED;
                Optional<PDDocument> now = last ? Optional.of(whole) : open ? open(bytes, end.cut()) : Optional.empty();
                if (open && now.isEmpty()) {
                    continue;
                }
                String body = Sha256.hex(digest, bytes, hashed, end.mark());
                String sha256 = Sha256.hex(digest, bytes, hashed, end.cut());
                revisions.add(
                        new Revision(revisions.size() + 1, end.cut(), sha256, kind(revisions, before, now), body));
                digest.update(bytes, hashed, end.mark() - hashed);
                hashed = end.mark();
                close(before);
                before = last ? Optional.empty() : now;
            }
        } finally {
            close(before);
        }
        return List.copyOf(revisions);
    }

    private static Revision.Kind kind(List<Revision> earlier, Optional<PDDocument> before, Optional<PDDocument> now) {
        if (earlier.isEmpty()) {
            return Revision.Kind.ORIGINAL;
        }
        return before.isEmpty() || now.isEmpty()
                ? Revision.Kind.CONTENT
                : new RevisionChange(before.get(), now.get()).kind();
    }

    private static List<EndMarks.End> ends(byte[] bytes) {
        var ends = EndMarks.read(bytes);
        if (ends.isEmpty()) {
            return List.of(new EndMarks.End(bytes.length, bytes.length));
        }
        var whole = new ArrayList<>(ends);
        whole.set(ends.size() - 1, new EndMarks.End(ends.getLast().mark(), bytes.length));
        return whole;
    }

    private static Optional<PDDocument> open(byte[] bytes, int length) {
        try {
            var start = ByteBuffer.wrap(bytes, 0, length).slice();
            var document = Loader.loadPDF(new RandomAccessReadBuffer(start), "", IOUtils.createMemoryOnlyStreamCache());
            if (document.getNumberOfPages() > 0) {
                return Optional.of(document);
            }
            document.close();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static void close(Optional<PDDocument> document) {
        document.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException e) {
                // It was only read.
            }
        });
    }
}
