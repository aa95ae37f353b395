package intercept.ingest;

import intercept.documents.DocumentException;
import intercept.documents.DocumentReader;
import intercept.documents.LooksReader;
import intercept.documents.PdfDocument;
import intercept.documents.PdfTextReader;
import intercept.model.DocumentText;
import intercept.model.document.DocumentFacts;
import intercept.model.document.PageLooks;
import intercept.progress.Progress;
import intercept.store.Db;
import intercept.store.DocumentTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks into the documents of the case: fields, hidden text, how the file is built. Each once by its hash; again where
/// the program learned to see more. Stopped, it goes on next time with those that are left.
public final class DocumentFactsRun {

    private static final int MOST_DOCUMENTS = 200;

    private final Db db;
    private final PartBytes parts;

    public DocumentFactsRun(Db db) {
        this.db = db;
        parts = new PartBytes(db);
    }

    private record Seen(DocumentText text, Optional<DocumentFacts> facts, PageLooks looks) {}

    public void read(Progress progress) throws InterruptedException {
        var left = db.read(sql -> new DocumentTable(sql).unread(DocumentReader.VERSION));
        var batch = new ArrayList<Seen>();
        try (var workers = new InOrder()) {
            int[] done = {0};
            workers.run(left.iterator(), _ -> 4 << 20, this::look, seen -> {
                batch.add(seen);
                if (batch.size() >= MOST_DOCUMENTS) {
                    write(batch);
                }
                progress.step(++done[0], left.size(), "");
            });
        } finally {
            write(batch);
        }
    }

    private Seen look(String sha256) {
        var bytes = parts.bytes(sha256);
        if (bytes.isEmpty()) {
            return unreadable(sha256, "The case does not hold the bytes of this document.");
        }
        var text = db.read(sql -> new DocumentTable(sql).text(sha256))
                .orElseGet(() -> new PdfTextReader().read(bytes.get(), sha256));
        try (var document = PdfDocument.open(bytes.get())) {
            var facts = DocumentReader.read(document, sha256);
            return new Seen(text, Optional.of(facts), LooksReader.read(document, facts.isScan()));
        } catch (DocumentException e) {
            return text.unreadable().isPresent()
                    ? new Seen(text, Optional.empty(), PageLooks.NONE)
                    : unreadable(sha256, String.valueOf(e.getMessage()));
        }
    }

    private static Seen unreadable(String sha256, String reason) {
        return new Seen(new DocumentText(sha256, List.of(), Optional.of(reason)), Optional.empty(), PageLooks.NONE);
    }

    private void write(List<Seen> batch) {
        if (batch.isEmpty()) {
            return;
        }
        db.write(sql -> {
            var documents = new DocumentTable(sql);
            for (var seen : batch) {
                var sha256 = seen.text().sha256();
                if (!documents.has(sha256)) {
                    documents.add(seen.text());
                }
                documents.facts(sha256, seen.facts(), seen.looks(), DocumentReader.VERSION);
            }
            return batch.size();
        });
        batch.clear();
    }
}
