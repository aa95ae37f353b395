package intercept.ingest;

import intercept.documents.PaymentAccounts;
import intercept.documents.PdfTextReader;
import intercept.model.AccountSighting;
import intercept.model.DocumentText;
import intercept.model.Message;
import intercept.model.Part;
import intercept.progress.Progress;
import intercept.store.AccountTable;
import intercept.store.BodyTable;
import intercept.store.Db;
import intercept.store.DocumentTable;
import intercept.store.MessageTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// Reads documents that came along, and the payment accounts in them and in the mails. Done when the mails can be
/// read already; stopped, it goes on next time with the mails that are left.
public final class PaymentFacts {

    private static final int MOST_MAILS = 2_000;

    private final Db db;
    private final PartBytes parts;
    private final PdfTextReader pdfs = new PdfTextReader();

    public PaymentFacts(Db db) {
        this.db = db;
        parts = new PartBytes(db);
    }

    /// What was read from one mail.
    private record Facts(long message, List<AccountSighting> accounts, List<DocumentText> fresh) {}

    public void read(Progress progress) throws InterruptedException {
        var left = db.read(sql -> new MessageTable(sql).withoutFacts());
        var batch = new ArrayList<Facts>();
        try (var workers = new InOrder()) {
            long[] done = {0};
            workers.run(LongStream.of(left).boxed().iterator(), _ -> 1 << 20, this::facts, facts -> {
                batch.add(facts);
                if (batch.size() >= MOST_MAILS) {
                    write(batch);
                }
                progress.step(++done[0], left.length, "");
            });
        } finally {
            write(batch);
        }
    }

    private void write(List<Facts> batch) {
        if (batch.isEmpty()) {
            return;
        }
        db.write(sql -> {
            var accounts = new AccountTable(sql);
            var documents = new DocumentTable(sql);
            var messages = new MessageTable(sql);
            for (var facts : batch) {
                facts.fresh().stream()
                        .filter(document -> !documents.has(document.sha256()))
                        .forEach(documents::add);
                accounts.replace(facts.message(), facts.accounts());
                messages.factsRead(facts.message());
            }
            return batch.size();
        });
        batch.clear();
    }

    private Facts facts(long id) {
        var text = db.read(sql -> new BodyTable(sql).text(id));
        var accounts = new ArrayList<>(sightings(id, Optional.empty(), 0, text));
        var message = db.read(sql -> new MessageTable(sql).message(id));
        var fresh = new ArrayList<DocumentText>();
        message.ifPresent(mail -> documents(mail, fresh).forEach(document -> {
            for (int page = 1; page <= document.pages().size(); page++) {
                accounts.addAll(sightings(
                        id,
                        Optional.of(document.sha256()),
                        page,
                        document.pages().get(page - 1)));
            }
        }));
        return new Facts(id, accounts, fresh);
    }

    /// Each document of the mail once.
    ///
    /// @param fresh takes those that the case does not have yet
    private List<DocumentText> documents(Message mail, List<DocumentText> fresh) {
        var documents = new ArrayList<DocumentText>();
        mail.attachments().filter(Part::isPdf).map(Part::sha256).distinct().forEach(sha256 -> {
            var stored = db.read(sql -> new DocumentTable(sql).text(sha256));
            if (stored.isPresent()) {
                documents.add(stored.get());
                return;
            }
            parts.part(mail, sha256).map(bytes -> pdfs.read(bytes, sha256)).ifPresent(document -> {
                fresh.add(document);
                documents.add(document);
            });
        });
        return documents;
    }

    private static List<AccountSighting> sightings(long message, Optional<String> attachment, int page, String text) {
        return PaymentAccounts.find(text).stream()
                .map(found ->
                        new AccountSighting(found.account(), message, attachment, page, found.at(), found.quote()))
                .toList();
    }
}
