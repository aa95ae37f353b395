package intercept.store;

import intercept.model.DocumentText;
import intercept.model.document.DocumentFacts;
import intercept.model.document.PageLooks;
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

    /// Documents that no reader, or an older one than this, looked into: attachments of mails, and files by themselves.
    private static final String UNREAD = """
            select sha256
            from part
            where role not in ('TEXT', 'HTML', 'MESSAGE')
                and (content_type = 'application/pdf' or lower(file_name) like '%.pdf')
            union
            select sha256
            from evidence
            where kind = 'PDF' and sha256 is not null
            except
            select sha256
            from document
            where reader >= ?
            order by 1
            """;

    private static final String SET_FACTS = """
            update document set facts = ?, looks = ?, reader = ? where sha256 = ?
            """;

    private static final String READ = """
            select sha256, facts, looks, unreadable
            from document
            where reader > 0
            order by sha256
            """;

    private final Sql sql;

    /// What a reader saw in a document.
    ///
    /// @param facts absent where it could not be read
    public record Seen(String sha256, Optional<DocumentFacts> facts, PageLooks looks, Optional<String> unreadable) {}

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

    /// Hashes of the documents that this reader has not looked into.
    public List<String> unread(int reader) {
        return sql.list(UNREAD, row -> Hashes.text(row.getBytes(1)), reader);
    }

    public void facts(String sha256, Optional<DocumentFacts> facts, PageLooks looks, int reader) {
        sql.run(SET_FACTS, facts.map(FactsJson::write).orElse(null), looks.hex(), reader, Hashes.bytes(sha256));
    }

    /// By hash.
    public List<Seen> seen() {
        return sql.list(
                READ,
                row -> new Seen(
                        Hashes.text(row.getBytes(1)),
                        Optional.ofNullable(row.getString(2)).map(FactsJson::read),
                        PageLooks.parse(String.valueOf(row.getString(3))),
                        Optional.ofNullable(row.getString(4))));
    }

    private List<String> pages(long document) {
        return sql.list(PAGES, row -> row.getString(1), document);
    }
}
