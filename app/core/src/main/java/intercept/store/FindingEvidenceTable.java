package intercept.store;

import intercept.model.ByteRange;
import intercept.model.Evidence;
import intercept.model.TextRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the findings rest on.
final class FindingEvidenceTable {

    private static final String ADD = """
            insert into finding_evidence (finding, position, kind, message, ref, name, start, stop, page, quote)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ALL = """
            select finding, kind, message, ref, name, start, stop, page, quote
            from finding_evidence
            order by finding, position
            """;

    private static final String HEADER = "header";
    private static final String BODY = "body";
    private static final String DOCUMENT = "document";
    private static final String FILE = "file";
    private static final String MESSAGE = "message";

    private final Sql sql;

    FindingEvidenceTable(Sql sql) {
        this.sql = sql;
    }

    void add(long finding, int position, Evidence piece) {
        switch (piece) {
            case Evidence.HeaderField field ->
                add(
                        finding,
                        position,
                        HEADER,
                        piece,
                        field.name(),
                        field.at().map(ByteRange::offset).orElse(null),
                        field.at().map(ByteRange::end).orElse(null),
                        null);
            case Evidence.BodyPassage passage ->
                add(
                        finding,
                        position,
                        BODY,
                        piece,
                        "",
                        (long) passage.at().start(),
                        (long) passage.at().end(),
                        null);
            case Evidence.DocumentPassage passage ->
                add(
                        finding,
                        position,
                        DOCUMENT,
                        piece,
                        "",
                        (long) passage.at().start(),
                        (long) passage.at().end(),
                        passage.page());
            case Evidence.FilePassage passage ->
                add(
                        finding,
                        position,
                        FILE,
                        piece,
                        passage.path(),
                        (long) passage.at().start(),
                        (long) passage.at().end(),
                        passage.page());
            case Evidence.WholeMessage _ -> add(finding, position, MESSAGE, piece, "", null, null, null);
        }
    }

    private void add(
            long finding,
            int position,
            String kind,
            Evidence piece,
            String name,
            @Nullable Long start,
            @Nullable Long stop,
            @Nullable Integer page) {
        sql.run(
                ADD,
                finding,
                position,
                kind,
                piece.mail().orElse(null),
                piece.ref(),
                name,
                start,
                stop,
                page,
                piece.quote());
    }

    /// By finding.
    Map<Long, List<Evidence>> all() {
        var all = new HashMap<Long, List<Evidence>>();
        sql.each(
                ALL,
                row -> all.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>(2))
                        .add(piece(row)));
        return all;
    }

    private static Evidence piece(ResultSet row) throws SQLException {
        var kind = row.getString(2);
        long message = row.getLong(3);
        var ref = row.getString(4);
        var quote = row.getString(9);
        long start = row.getLong(6);
        boolean anywhere = row.wasNull();
        long stop = row.getLong(7);
        return switch (kind) {
            case HEADER -> {
                var at = anywhere ? Optional.<ByteRange>empty() : Optional.of(new ByteRange(start, stop - start));
                yield new Evidence.HeaderField(message, ref, row.getString(5), at, quote);
            }
            case BODY -> new Evidence.BodyPassage(message, ref, new TextRange((int) start, (int) stop), quote);
            case DOCUMENT ->
                new Evidence.DocumentPassage(
                        message, ref, row.getInt(8), new TextRange((int) start, (int) stop), quote);
            case FILE ->
                new Evidence.FilePassage(
                        ref, row.getString(5), row.getInt(8), new TextRange((int) start, (int) stop), quote);
            case MESSAGE -> new Evidence.WholeMessage(message, ref, quote);
            default -> throw new IllegalStateException("evidence of unknown kind: " + kind);
        };
    }
}
