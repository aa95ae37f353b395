package intercept.session;

import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.analysis.ComparedPair;
import intercept.authentication.MailProof;
import intercept.authentication.results.Claims;
import intercept.ingest.PartBytes;
import intercept.mail.ParsedMail;
import intercept.model.AccountSighting;
import intercept.model.CaseDescription;
import intercept.model.Copy;
import intercept.model.DocumentText;
import intercept.model.Header;
import intercept.model.Message;
import intercept.model.Part;
import intercept.model.route.MailTrace;
import intercept.store.AccountTable;
import intercept.store.BodyTable;
import intercept.store.Db;
import intercept.store.DocumentTable;
import intercept.store.MessageTable;
import intercept.store.OccurrenceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the rules know, read from the case file: light facts at once, bodies and header fields when asked for.
final class StoredFacts implements CaseFacts {

    private static final int HEADERS_KEPT = 2_000;
    private static final int TRACES_KEPT = 50_000;

    private final Db db;
    private final PartBytes parts;
    private final CaseDescription description;
    private final List<Message> messages;
    private final Map<Long, List<Copy>> copies = new HashMap<>();
    private final List<AccountSighting> accounts;
    private List<CaseDocument> caseDocuments = List.of();
    private List<ComparedPair> comparedPairs = List.of();
    private final MailTraces traces;
    /// Several rules look at the header fields of the same few mails.
    private final Map<Long, List<Header>> headers = new Recent<>(HEADERS_KEPT);
    private final Map<Long, Optional<MailTrace>> traced = new Recent<>(TRACES_KEPT);
    private final Map<Long, Optional<MailProof>> proven = new Recent<>(TRACES_KEPT);
    private final Map<Long, Optional<Claims>> claimed = new Recent<>(TRACES_KEPT);
    private final Once<Proofs> proofs;

    /// What was asked for last.
    private static final class Recent<V> extends LinkedHashMap<Long, V> {

        private static final long serialVersionUID = 1;

        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
            return size() > most;
        }
    }

    StoredFacts(Db db, CaseDescription description) {
        this.db = db;
        this.description = description;
        parts = new PartBytes(db);
        traces = new MailTraces(description);
        proofs = new Once<>(() -> new Proofs(Answers.of(db, parts)));
        messages = db.read(sql -> new MessageTable(sql).all());
        db.read(sql -> {
            new OccurrenceTable(sql)
                    .eachCopy((message, copy) -> copies.computeIfAbsent(message, _ -> new ArrayList<>(1))
                            .add(copy));
            return copies;
        });
        accounts = db.read(sql -> new AccountTable(sql).all());
    }

    @Override
    public CaseDescription description() {
        return description;
    }

    @Override
    public List<Message> messages() {
        return messages;
    }

    @Override
    public List<Copy> copies(Message message) {
        return copies.getOrDefault(message.id(), List.of());
    }

    @Override
    public List<Header> headers(Message message) {
        var known = headers.get(message.id());
        if (known != null) {
            return known;
        }
        var read = parts.mail(message).map(ParsedMail::headers).orElse(List.of());
        headers.put(message.id(), read);
        return read;
    }

    @Override
    public Optional<MailTrace> trace(Message message) {
        var known = traced.get(message.id());
        if (known != null) {
            return known;
        }
        var made = parts.mail(message).map(mail -> traces.of(mail, copies(message)));
        traced.put(message.id(), made);
        return made;
    }

    @Override
    public Optional<MailProof> proof(Message message) {
        var known = proven.get(message.id());
        if (known != null) {
            return known;
        }
        var made = prove(message);
        proven.put(message.id(), made);
        return made;
    }

    @Override
    public Optional<Claims> claims(Message message) {
        var known = claimed.get(message.id());
        if (known != null) {
            return known;
        }
        var made = trace(message)
                .flatMap(trace -> parts.mail(message).map(mail -> traces.claims(mail, copies(message), trace)));
        claimed.put(message.id(), made);
        return made;
    }

    private Optional<MailProof> prove(Message message) {
        var original = parts.original(message.sha256());
        var mail = parts.mail(message);
        var trace = trace(message);
        if (original.isEmpty() || mail.isEmpty() || trace.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(proofs.get().of(mail.get(), original.get(), trace.get()));
    }

    @Override
    public String text(Message message) {
        return db.read(sql -> new BodyTable(sql).text(message.id()));
    }

    @Override
    public List<DocumentText> documents(Message message) {
        return db.read(sql -> {
            var documents = new DocumentTable(sql);
            return message.attachments()
                    .filter(Part::isPdf)
                    .map(Part::sha256)
                    .distinct()
                    .map(documents::text)
                    .flatMap(Optional::stream)
                    .toList();
        });
    }

    @Override
    public Optional<DocumentText> text(CaseDocument document) {
        return db.read(sql -> new DocumentTable(sql).text(document.sha256()));
    }

    @Override
    public List<CaseDocument> caseDocuments() {
        return caseDocuments;
    }

    @Override
    public List<ComparedPair> comparedPairs() {
        return comparedPairs;
    }

    /// Takes in what is costly to know and only the rules ask for.
    void compared(List<CaseDocument> documents, List<ComparedPair> pairs) {
        caseDocuments = documents;
        comparedPairs = pairs;
    }

    @Override
    public List<AccountSighting> accounts() {
        return accounts;
    }
}
