package intercept.mail;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// What a compound file (MS-CFB sections 2.2 and 2.3) says about its own length.
final class CompoundFile {

    /// Why an Outlook file that [#isCutOff] could not be read.
    static final String CUT_OFF = "The Outlook file is cut off: its end is missing.";

    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT = 0x1E;
    private static final int FIRST_TABLE = 0x4C;
    private static final int FREE = -1;

    private CompoundFile() {}

    /// Whether a sector that is in use, or a table of sectors, lies beyond the end. Says nothing about a file that can
    /// be read all the same.
    static boolean isCutOff(byte[] file) {
        if (file.length < HEADER) {
            return true;
        }
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int shift = bytes.getShort(SECTOR_SHIFT);
        if (shift != 9 && shift != 12) {
            return false;
        }
        long sector = 0;
        for (int at = FIRST_TABLE; at < HEADER && bytes.getInt(at) >= 0; at += Integer.BYTES) {
            long table = (bytes.getInt(at) + 1L) << shift;
            for (int i = 0; i < 1 << shift; i += Integer.BYTES, sector++) {
                if (table + i + Integer.BYTES > file.length) {
                    return true;
                }
                if (bytes.getInt((int) table + i) != FREE && (sector + 1) << shift >= file.length) {
                    return true;
                }
            }
        }
        return false;
    }
}
