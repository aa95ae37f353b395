package intercept.mail;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;

/// What the header of a compound file (MS-CFB section 2.2) says about the whole.
final class CompoundFile {

    /// Why an Outlook file that [#isCutOff] could not be read.
    static final String CUT_OFF = "The Outlook file is cut off: its end is missing.";

    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT = 0x1E;
    private static final int FIRST_DIRECTORY = 0x30;
    private static final int FIRST_TABLE = 0x4C;

    private CompoundFile() {}

    /// Whether the header names a place for the directory or an allocation table that lies beyond the end. Says nothing
    /// about a file that can be read all the same.
    static boolean isCutOff(byte[] file) {
        if (file.length < HEADER) {
            return true;
        }
        var header = ByteBuffer.wrap(file, 0, HEADER).order(ByteOrder.LITTLE_ENDIAN);
        int shift = header.getShort(SECTOR_SHIFT);
        return (shift == 9 || shift == 12)
                && IntStream.concat(
                                IntStream.of(FIRST_DIRECTORY),
                                IntStream.iterate(FIRST_TABLE, at -> at < HEADER, at -> at + Integer.BYTES))
                        .map(header::getInt)
                        // Negative numbers are marks, such as the one of a place that is not used.
                        .filter(sector -> sector >= 0)
                        .anyMatch(sector -> (sector + 1L) << shift >= file.length);
    }
}
