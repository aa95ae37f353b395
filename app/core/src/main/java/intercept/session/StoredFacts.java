package intercept.session;

import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.analysis.ComparedPair;
import intercept.authentication.MailProof;
import intercept.authentication.results.Claims;
import intercept.ingest.PartBytes;
import intercept.model.AccountSighting;
import intercept.model.CaseDescription;
import intercept.model.Copy;
import intercept.model.DocumentText;
import intercept.model.Header;
import intercept.model.Message;
import intercept.model.Part;
import intercept.model.route.FollowedCopy;
import intercept.model.route.MailTrace;
import intercept.session.FollowedCopies.Followed;
import intercept.store.AccountTable;
import intercept.store.BodyTable;
import intercept.store.Db;
import intercept.store.DocumentTable;
import intercept.store.MessageTable;
import intercept.store.OccurrenceTable;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final FollowedCopies followed;
    /// Several rules look at the header fields of the same few mails.
    private final Map<Long, List<Header>> headers = new Recent<>(HEADERS_KEPT);
    private final Map<Long, Optional<MailTrace>> traced = new Recent<>(TRACES_KEPT);
    private final Map<Long, Optional<MailProof>> proven = new Recent<>(TRACES_KEPT);
    private final Map<Long, Optional<Claims>> claimed = new Recent<>(TRACES_KEPT);
    private final Once<Proofs> proofs;

    StoredFacts(Db db, CaseDescription description) {
        this.db = db;
        this.description = description;
        parts = new PartBytes(db);
        var answers = new Once<>(() -> Answers.of(db, parts));
        followed = new FollowedCopies(db, parts, new MailTraces(description, answers));
        proofs = new Once<>(() -> new Proofs(answers.get()));
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
        var read = looked(message);
        var fields = read.map(copy -> copy.mail().headers()).orElse(List.of());
        headers.put(message.id(), fields);
        return fields;
    }

    @Override
    public String headersRef(Message message) {
        return trace(message).flatMap(MailTrace::copy).map(FollowedCopy::sha256).orElse(message.sha256());
    }

    @Override
    public Optional<MailTrace> trace(Message message) {
        var known = traced.get(message.id());
        if (known != null) {
            return known;
        }
        return looked(message).map(Followed::trace);
    }

    @Override
    public Optional<MailProof> proof(Message message) {
        var known = proven.get(message.id());
        if (known != null) {
            return known;
        }
        var made = followed.of(message)
                .flatMap(copy -> parts.original(copy.sha256())
                        .map(original -> proofs.get().of(copy.mail(), original, copy.trace())));
        proven.put(message.id(), made);
        return made;
    }

    @Override
    public Optional<Claims> claims(Message message) {
        var known = claimed.get(message.id());
        if (known != null) {
            return known;
        }
        return looked(message).map(Followed::claims);
    }

    /// Trace and claims from one reading, which is what costs.
    private Optional<Followed> looked(Message message) {
        var read = followed.of(message);
        traced.put(message.id(), read.map(Followed::trace));
        claimed.put(message.id(), read.map(Followed::claims));
        return read;
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
