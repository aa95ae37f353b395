package intercept.pairs;

import intercept.compare.Comparison;
import intercept.compare.DocumentComparer;
import intercept.documents.DocumentException;
import intercept.documents.DocumentReader;
import intercept.documents.PdfDocument;
import intercept.progress.SideBySide;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Runs the comparison as the program does: open, read, compare.
final class Compared {

    private Compared() {}

    static Comparison of(byte[] genuine, byte[] disputed) throws DocumentException, InterruptedException {
        try (var one = PdfDocument.open(genuine);
                var two = PdfDocument.open(disputed)) {
            var facts = SideBySide.run(
                    () -> DocumentReader.read(one, sha256(genuine)), () -> DocumentReader.read(two, sha256(disputed)));
            return DocumentComparer.compare(one, facts.one(), two, facts.other(), DocumentComparer.Steps.NONE);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
