package intercept.documents.structure;

import intercept.model.document.Encryption;
import intercept.model.document.Encryption.Cipher;
import intercept.model.document.FileSignature;
import intercept.model.document.FileSignature.Cover;
import intercept.model.document.FileSignature.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Who claims to have signed, and how much of the file that covers. No signature is verified.
final class Signatures {

    private final long length;
    private final List<FileSignature> found = new ArrayList<>();

    Signatures(long length) {
        this.length = length;
    }

    void take(COSDictionary dictionary) {
        if (dictionary.getDictionaryObject(COSName.BYTERANGE) instanceof COSArray range
                && dictionary.containsKey(COSName.CONTENTS)
                && found.size() < 100) {
            boolean stamp = Stored.text(dictionary, "Type").equals("DocTimeStamp");
            long end = end(range);
            found.add(new FileSignature(
                    stamp ? Kind.TIME_STAMP : Kind.SIGNATURE,
                    Stored.text(dictionary, "Name").strip(),
                    PdfDates.read(Stored.text(dictionary, "M")),
                    cover(end),
                    Math.clamp(end, 0, length),
                    length));
        }
    }

    private Cover cover(long end) {
        if (end <= 0) {
            return Cover.UNUSUAL;
        }
        return end >= length ? Cover.WHOLE : Cover.BEGINNING;
    }

    /// Where the covered part ends that begins with the file; 0 where it does not begin there.
    private static long end(COSArray range) {
        return range.size() == 4 && number(range, 0) == 0 ? number(range, 2) + number(range, 3) : 0;
    }

    private static long number(COSArray range, int at) {
        return range.getObject(at) instanceof COSNumber number ? number.longValue() : -1;
    }

    List<FileSignature> list() {
        return List.copyOf(found);
    }

    /// How the document is locked; absent where it is not.
    static Optional<Encryption> encryption(PDDocument document) {
        var encryption = document.isEncrypted() ? document.getDocument().getEncryptionDictionary() : null;
        if (encryption == null) {
            return Optional.empty();
        }
        int version = encryption.getInt(COSName.V, 0);
        var cipher = version >= 4 ? cipher(encryption) : Cipher.RC4;
        int bits = version >= 5 ? 256 : version == 1 ? 40 : encryption.getInt(COSName.LENGTH, version == 4 ? 128 : 40);
        return Optional.of(new Encryption(cipher, bits));
    }

    private static Cipher cipher(COSDictionary encryption) {
        String filter = Stored.text(encryption, "StmF");
        if (encryption.getDictionaryObject(COSName.CF) instanceof COSDictionary filters
                && filters.getDictionaryObject(COSName.getPDFName(filter)) instanceof COSDictionary chosen) {
            return Stored.text(chosen, "CFM").startsWith("AES") ? Cipher.AES : Cipher.RC4;
        }
        return filter.equals("Identity") ? Cipher.NONE : Cipher.AES;
    }
}
