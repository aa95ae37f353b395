package intercept.documents.structure;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Who claims to have signed, and how much of the file that covers. No signature is verified, and each line
/// says so.
final class Signatures {

    private final long length;
    private final List<String> found = new ArrayList<>();

    Signatures(long length) {
        this.length = length;
    }

    void take(COSDictionary dictionary) {
        if (dictionary.getDictionaryObject(COSName.BYTERANGE) instanceof COSArray range
                && dictionary.containsKey(COSName.CONTENTS)
                && found.size() < 100) {
            boolean stamp = Stored.text(dictionary, "Type").equals("DocTimeStamp");
            String name = stamp ? "Time stamp" : Stored.text(dictionary, "Name");
            String at = PdfDates.read(Stored.text(dictionary, "M"))
                    .map(date -> ", " + date.at() + (date.zoned() ? "" : " (no time zone)"))
                    .orElse("");
            found.add((name.isBlank() ? "No name" : name) + at + ", " + covered(range) + "; not verified");
        }
    }

    private String covered(COSArray range) {
        if (range.size() != 4) {
            return "covers an unusual part of the file";
        }
        long start = number(range, 0);
        long end = number(range, 2) + number(range, 3);
        if (start == 0 && end >= length) {
            return "covers the whole file";
        }
        return start == 0 && end > 0
                ? "covers the first %d of %d bytes: something was added later".formatted(end, length)
                : "covers an unusual part of the file";
    }

    private static long number(COSArray range, int at) {
        return range.getObject(at) instanceof COSNumber number ? number.longValue() : -1;
    }

    List<String> list() {
        return List.copyOf(found);
    }

    /// How the document is locked: `AES, 256 bit`; empty where it is not.
    static String encryption(PDDocument document) {
        if (!document.isEncrypted()) {
            return "";
        }
        var encryption = document.getDocument().getEncryptionDictionary();
        if (encryption == null) {
            return "";
        }
        int version = encryption.getInt(COSName.V, 0);
        String method = version >= 4 ? method(encryption) : "RC4";
        int bits = version >= 5 ? 256 : version == 1 ? 40 : encryption.getInt(COSName.LENGTH, version == 4 ? 128 : 40);
        return "%s, %d bit; opens without a password".formatted(method, bits);
    }

    private static String method(COSDictionary encryption) {
        String filter = Stored.text(encryption, "StmF");
        if (encryption.getDictionaryObject(COSName.CF) instanceof COSDictionary filters
                && filters.getDictionaryObject(COSName.getPDFName(filter)) instanceof COSDictionary chosen) {
            return Stored.text(chosen, "CFM").startsWith("AES") ? "AES" : "RC4";
        }
        return filter.equals("Identity") ? "None" : "AES";
    }
}
