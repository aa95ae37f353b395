package intercept.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.function.Consumer;

/// The untouched bytes of the evidence, in pieces, so that a file may be larger than memory.
public final class OriginalTable {

    /// Largest piece.
    public static final int PIECE = 8 << 20;

    private static final int POSITIONS = 1 << 20;

    private static final String ADD = """
            insert into original (id, bytes)
            values (?, ?)
            """;

    private static final String PIECES = """
            select bytes
            from original
            where id between ? and ?
            order by id
            """;

    private static final String REMOVE = """
            delete from original where id between ? and ?
            """;

    private final Sql sql;

    public OriginalTable(Sql sql) {
        this.sql = sql;
    }

    /// Stores one piece.
    public void add(long evidence, int position, byte[] bytes) {
        sql.run(ADD, evidence * POSITIONS + position, bytes);
    }

    /// Stores bytes that are in memory.
    public void add(long evidence, byte[] bytes) {
        if (bytes.length <= PIECE) {
            add(evidence, 0, bytes);
            return;
        }
        for (int from = 0, position = 0; from < bytes.length; from += PIECE, position++) {
            add(evidence, position, java.util.Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE)));
        }
    }

    /// Hands over the pieces in order; none for an empty file.
    public void each(long evidence, Consumer<byte[]> taker) {
        long first = evidence * POSITIONS;
        sql.each(PIECES, row -> taker.accept(row.getBytes(1)), first, first + POSITIONS - 1);
    }

    /// All bytes at once.
    public byte[] bytes(long evidence) {
        var pieces = new ArrayList<byte[]>(1);
        each(evidence, pieces::add);
        if (pieces.size() == 1) {
            return pieces.getFirst();
        }
        var all = new ByteArrayOutputStream();
        pieces.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /// Takes the pieces back: the same content was there already.
    public void remove(long evidence) {
        long first = evidence * POSITIONS;
        sql.run(REMOVE, first, first + POSITIONS - 1);
    }
}
