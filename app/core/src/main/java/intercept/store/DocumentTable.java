package intercept.store;

import intercept.model.DocumentText;
import java.util.List;
import java.util.Optional;

/// Texts of the documents that came along, once by hash.
public final class DocumentTable {

    private static final String ADD = """
            insert into document (sha256, unreadable)
            values (?, ?)
            """;

    private static final String ADD_PAGE = """
            insert into document_page (document, page, text)
            values (?, ?, ?)
            """;

    private static final String BY_SHA256 = """
            select id, unreadable
            from document
            where sha256 = ?
            order by id
            """;

    private static final String PAGES = """
            select text
            from document_page
            where document = ?
            order by page
            """;

    private final Sql sql;

    public DocumentTable(Sql sql) {
        this.sql = sql;
    }

    public boolean has(String sha256) {
        return sql.number(BY_SHA256, (Object) Hashes.bytes(sha256)) != 0;
    }

    public void add(DocumentText text) {
        long id = sql.insert(ADD, Hashes.bytes(text.sha256()), text.unreadable().orElse(null));
        for (int i = 0; i < text.pages().size(); i++) {
            sql.run(ADD_PAGE, id, i + 1, text.pages().get(i));
        }
    }

    public Optional<DocumentText> text(String sha256) {
        record Head(long id, Optional<String> unreadable) {}
        return sql.first(BY_SHA256, row -> new Head(row.getLong(1), Optional.ofNullable(row.getString(2))), (Object)
                        Hashes.bytes(sha256))
                .map(head -> new DocumentText(sha256, pages(head.id()), head.unreadable()));
    }

    private List<String> pages(long document) {
        return sql.list(PAGES, row -> row.getString(1), document);
    }
}
