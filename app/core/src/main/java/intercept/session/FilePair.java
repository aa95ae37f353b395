package intercept.session;

import intercept.compare.Comparison;
import intercept.compare.DocumentComparer;
import intercept.documents.DocumentException;
import intercept.documents.DocumentReader;
import intercept.documents.PdfDocument;
import intercept.progress.Progress;
import intercept.progress.SideBySide;
import intercept.report.ComparisonPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Two PDF files outside any case, held against each other. Both are only read.
public final class FilePair implements AutoCloseable {

    private final PdfDocument genuine;
    private final PdfDocument disputed;
    private final Comparison comparison;

    private FilePair(PdfDocument genuine, PdfDocument disputed, Comparison comparison) {
        this.genuine = genuine;
        this.disputed = disputed;
        this.comparison = comparison;
    }

    /// @throws CaseException where one of both is missing or cannot be read; the message names it
    public static FilePair compare(Path genuine, Path disputed, Progress progress)
            throws CaseException, InterruptedException {
        var one = read(genuine);
        var other = read(disputed);
        var opened = open(genuine, one);
        try {
            var second = open(disputed, other);
            try {
                return new FilePair(opened, second, compare(opened, sha256(one), second, sha256(other), progress));
            } catch (DocumentException e) {
                second.close();
                throw Trouble.document(disputed, e);
            }
        } catch (CaseException | InterruptedException e) {
            opened.close();
            throw e;
        }
    }

    private static Comparison compare(
            PdfDocument genuine, String genuineHash, PdfDocument disputed, String disputedHash, Progress progress)
            throws DocumentException, InterruptedException {
        var facts = SideBySide.run(
                () -> DocumentReader.read(genuine, genuineHash), () -> DocumentReader.read(disputed, disputedHash));
        return DocumentComparer.compare(
                genuine, facts.one(), disputed, facts.other(), (done, total) -> progress.step(done, total, ""));
    }

    public Comparison comparison() {
        return comparison;
    }

    /// Draws both documents beside each other, changes marked, one PNG file a pair of pages, into a folder that is made
    /// where it is missing.
    ///
    /// @return the files, in page order
    public List<Path> draw(Path folder, Progress progress) throws CaseException, InterruptedException {
        var files = new ArrayList<Path>();
        try {
            Files.createDirectories(folder);
            var picture = new ComparisonPicture(comparison, genuine, disputed);
            for (int i = 0; i < comparison.pages().size(); i++) {
                progress.step(i, comparison.pages().size(), "");
                var file = folder.resolve("page-%03d.png".formatted(i + 1));
                Files.write(file, picture.png(i));
                files.add(file);
            }
            return List.copyOf(files);
        } catch (IOException e) {
            throw Trouble.source(folder, e);
        } catch (DocumentException e) {
            throw Trouble.document(folder, e);
        }
    }

    @Override
    public void close() {
        genuine.close();
        disputed.close();
    }

    private static byte[] read(Path file) throws CaseException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Trouble.source(file, e);
        }
    }

    private static PdfDocument open(Path file, byte[] bytes) throws CaseException {
        try {
            return PdfDocument.open(bytes);
        } catch (DocumentException e) {
            throw Trouble.document(file, e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
