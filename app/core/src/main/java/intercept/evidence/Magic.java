package intercept.evidence;

import intercept.model.EvidenceKind;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Kinds of files that say at their beginning what they are.
final class Magic {

    private static final byte[] MSG_PROPERTIES = "__properties_version1.0".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] MSG_NAMES = "__nameid_version1.0".getBytes(StandardCharsets.UTF_16LE);
    /// Object identifiers of PKCS #7 content types (RFC 5652), without the last number.
    private static final byte[] PKCS7 = {0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x07
    };

    private Magic() {}

    static Optional<EvidenceKind> recognise(byte[] content, String name) {
        return Optional.ofNullable(kind(content, name));
    }

    private static @org.jspecify.annotations.Nullable EvidenceKind kind(byte[] content, String name) {
        if (Bytes.startWith(content, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return isOutlookItem(content) || name.endsWith(".msg") ? EvidenceKind.MSG : EvidenceKind.OFFICE;
        }
        if (Bytes.startWith(content, '!', 'B', 'D', 'N')) {
            return EvidenceKind.PST;
        }
        if (Bytes.startWith(content, 0x78, 0x9F, 0x3E, 0x22)) {
            return EvidenceKind.TNEF;
        }
        if (Bytes.startWith(content, '{', '\\', 'r', 't', 'f')) {
            return EvidenceKind.RTF;
        }
        if (isPdf(content)) {
            return EvidenceKind.PDF;
        }
        if (Bytes.startWith(content, 'P', 'K', 3, 4) || Bytes.startWith(content, 'P', 'K', 5, 6)) {
            return isOffice(content) ? EvidenceKind.OFFICE : EvidenceKind.ZIP;
        }
        if (isOtherArchive(content)) {
            return EvidenceKind.ZIP;
        }
        if (isImage(content)) {
            return EvidenceKind.IMAGE;
        }
        return isPkcs7(content) ? EvidenceKind.SIGNATURE : null;
    }

    /// A compound file with the streams of MS-OXMSG section 2.2. Their names stand in the directory, which may be
    /// anywhere in the file.
    private static boolean isOutlookItem(byte[] content) {
        return Bytes.indexOf(content, MSG_PROPERTIES, 0) >= 0 || Bytes.indexOf(content, MSG_NAMES, 0) >= 0;
    }

    private static boolean isPdf(byte[] content) {
        // Readers accept the mark anywhere in the first kilobyte; mail that talks about it has header fields first.
        return Bytes.startWith(content, '%', 'P', 'D', 'F', '-')
                || Bytes.startWith(content, 0xEF, 0xBB, 0xBF, '%', 'P', 'D', 'F', '-');
    }

    private static boolean isOffice(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1);
        return start.contains("[Content_Types].xml")
                || start.contains("mimetypeapplication/vnd.oasis")
                || start.contains("word/")
                || start.contains("xl/")
                || start.contains("ppt/");
    }

    private static boolean isOtherArchive(byte[] content) {
        return Bytes.startWith(content, 0x1F, 0x8B)
                || Bytes.startWith(content, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)
                || Bytes.startWith(content, 'R', 'a', 'r', '!', 0x1A, 0x07)
                || Bytes.startWith(content, 0xFD, '7', 'z', 'X', 'Z', 0)
                || (Bytes.startWith(content, 'B', 'Z', 'h') && Bytes.at(content, 4, 0x31, 0x41, 0x59));
    }

    private static boolean isImage(byte[] content) {
        return Bytes.startWith(content, 0x89, 'P', 'N', 'G')
                || Bytes.startWith(content, 0xFF, 0xD8, 0xFF)
                || Bytes.startWith(content, 'G', 'I', 'F', '8')
                || (Bytes.startWith(content, 'B', 'M') && Bytes.at(content, 6, 0, 0, 0, 0))
                || Bytes.startWith(content, 'I', 'I', 42, 0)
                || Bytes.startWith(content, 'M', 'M', 0, 42)
                || (Bytes.startWith(content, 'R', 'I', 'F', 'F') && Bytes.at(content, 8, 'W', 'E', 'B', 'P'))
                || Bytes.startWith(content, 0xD7, 0xCD, 0xC6, 0x9A)
                || Bytes.startWith(content, 1, 0, 9, 0, 0, 3)
                || (Bytes.startWith(content, 1, 0, 0, 0) && Bytes.at(content, 40, ' ', 'E', 'M', 'F'));
    }

    private static boolean isPkcs7(byte[] content) {
        int found = content.length > 4 && content[0] == 0x30 ? Bytes.indexOf(content, PKCS7, 0) : -1;
        return found > 0 && found < 32;
    }
}
