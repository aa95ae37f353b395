package intercept.session;

import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.analysis.ComparedPair;
import intercept.analysis.InvoiceTwins;
import intercept.compare.Comparison;
import intercept.compare.DocumentComparer;
import intercept.documents.DocumentException;
import intercept.documents.DocumentReader;
import intercept.documents.PdfDocument;
import intercept.ingest.PartBytes;
import intercept.model.Address;
import intercept.model.Message;
import intercept.model.Standing;
import intercept.progress.Progress;
import intercept.store.Db;
import intercept.store.MessageTable;
import intercept.store.PairTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The PDF files of a case file.
final class StoredInvoices implements CaseInvoices {

    private static final int COMPARISONS_KEPT = 200;
    private static final Comparator<Standing> DISPUTED_FIRST = Comparator.comparing(standing -> switch (standing) {
        case DISPUTED -> 0;
        case NEUTRAL -> 1;
        case GENUINE -> 2;
    });

    private final Db db;
    private final PartBytes parts;
    private final KnownParties parties;
    private final Map<DocumentPair, Comparison> compared = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentPair, Comparison> eldest) {
            return size() > COMPARISONS_KEPT;
        }
    };

    StoredInvoices(Db db, KnownParties parties) {
        this.db = db;
        this.parties = parties;
        parts = new PartBytes(db);
    }

    @Override
    public List<InvoiceGroup> groups() {
        var facts = new StoredFacts(db, parties.description());
        return groups(facts, CaseDocuments.read(db, facts));
    }

    private List<InvoiceGroup> groups(CaseFacts facts, List<CaseDocument> documents) {
        var twins = new InvoiceTwins(facts.description(), standings());
        var own = db.read(sql -> new PairTable(sql).all()).stream()
                .map(pair -> new DocumentPair(pair.genuine(), pair.disputed(), true))
                .toList();
        return joined(twins.groups(documents), own).stream()
                .map(group -> group(twins, group, own))
                .sorted(Comparator.comparing((InvoiceGroup group) -> !hasTwin(group))
                        .thenComparing(InvoiceGroup::title))
                .toList();
    }

    /// Every pair of the case that can be compared, compared; by the disputed document’s time.
    List<ComparedPair> comparedPairs(CaseFacts facts, List<CaseDocument> documents, Progress progress)
            throws InterruptedException {
        var byHash = documents.stream().collect(Collectors.toMap(CaseDocument::sha256, Function.identity()));
        var pairs = groups(facts, documents).stream()
                .flatMap(group -> group.pairs().stream())
                .toList();
        var done = new ArrayList<ComparedPair>();
        for (int i = 0; i < pairs.size(); i++) {
            progress.step(i, pairs.size(), "");
            var pair = pairs.get(i);
            var genuine = byHash.get(pair.genuine());
            var disputed = byHash.get(pair.disputed());
            if (genuine != null && disputed != null) {
                try {
                    done.add(new ComparedPair(genuine, disputed, compare(pair, Progress.NONE)));
                } catch (CaseException _) {
                    // One of both cannot be read; the group says so.
                }
            }
        }
        done.sort(Comparator.comparing((ComparedPair pair) -> sent(pair.disputed()))
                .thenComparing(pair -> pair.disputed().sha256()));
        return List.copyOf(done);
    }

    @Override
    public Comparison compare(DocumentPair pair, Progress progress) throws CaseException, InterruptedException {
        var key = new DocumentPair(pair.genuine(), pair.disputed(), false);
        synchronized (compared) {
            var known = compared.get(key);
            if (known != null) {
                return known;
            }
        }
        try (var genuine = document(pair.genuine());
                var disputed = document(pair.disputed())) {
            var comparison = DocumentComparer.compare(
                    genuine,
                    DocumentReader.read(genuine, pair.genuine()),
                    disputed,
                    DocumentReader.read(disputed, pair.disputed()),
                    (done, total) -> progress.step(done, total, ""));
            synchronized (compared) {
                compared.put(key, comparison);
            }
            return comparison;
        } catch (DocumentException e) {
            throw unreadable(e);
        }
    }

    @Override
    public PdfDocument document(String sha256) throws CaseException {
        return open(bytes(sha256));
    }

    @Override
    public PdfDocument revision(String sha256, int number) throws CaseException {
        try (var document = document(sha256)) {
            var revision = DocumentReader.read(document, sha256).structure().revisions().stream()
                    .filter(one -> one.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new DocumentException("The file has no version " + number + "."));
            return open(Arrays.copyOf(bytes(sha256), (int) revision.length()));
        } catch (DocumentException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void pair(String genuine, String disputed) {
        db.write(sql -> new PairTable(sql).add(genuine, disputed));
    }

    @Override
    public void unpair(String genuine, String disputed) {
        db.write(sql -> new PairTable(sql).remove(genuine, disputed));
    }

    private Function<Message, Optional<Standing>> standings() {
        var standings = new HashMap<Long, Standing>();
        for (var standing : Standing.values()) {
            for (long id : db.read(sql -> new MessageTable(sql).of(standing))) {
                standings.put(id, standing);
            }
        }
        return message -> Optional.ofNullable(standings.get(message.id()));
    }

    /// Groups that the analyst’s own pairs tie together are one.
    private static List<InvoiceTwins.Group> joined(List<InvoiceTwins.Group> groups, List<DocumentPair> own) {
        var joined = new ArrayList<>(groups);
        for (var pair : own) {
            var genuine = holding(joined, pair.genuine());
            var disputed = holding(joined, pair.disputed());
            if (genuine.isPresent() && disputed.isPresent() && !genuine.equals(disputed)) {
                var documents = new ArrayList<>(genuine.get().documents());
                documents.addAll(disputed.get().documents());
                joined.remove(disputed.get());
                joined.set(
                        joined.indexOf(genuine.get()),
                        new InvoiceTwins.Group(genuine.get().title(), documents));
            }
        }
        return joined;
    }

    private static Optional<InvoiceTwins.Group> holding(List<InvoiceTwins.Group> groups, String sha256) {
        return groups.stream()
                .filter(group -> group.documents().stream()
                        .anyMatch(document -> document.sha256().equals(sha256)))
                .findFirst();
    }

    private static InvoiceGroup group(InvoiceTwins twins, InvoiceTwins.Group group, List<DocumentPair> own) {
        var files = group.documents().stream()
                .sorted(Comparator.comparing(StoredInvoices::sent).thenComparing(CaseDocument::sha256))
                .map(document -> file(twins, document))
                .toList();
        var hashes = group.documents().stream().map(CaseDocument::sha256).collect(Collectors.toSet());
        var pairs = own.stream()
                .filter(pair -> hashes.contains(pair.genuine()) && hashes.contains(pair.disputed()))
                .collect(Collectors.toCollection(ArrayList::new));
        var readable = group.documents().stream()
                .filter(document -> document.facts().isPresent())
                .toList();
        readable.stream()
                .skip(1)
                .sorted(Comparator.comparing(twins::standing, DISPUTED_FIRST))
                .map(disputed -> new DocumentPair(readable.getFirst().sha256(), disputed.sha256(), false))
                .filter(pair -> pairs.stream()
                        .noneMatch(mine -> mine.disputed().equals(pair.disputed())
                                || mine.genuine().equals(pair.disputed())))
                .forEach(pairs::add);
        return new InvoiceGroup(group.title(), files, List.copyOf(pairs));
    }

    private static boolean hasTwin(InvoiceGroup group) {
        return !group.pairs().isEmpty()
                && group.files().stream().anyMatch(file -> file.standing() == Standing.DISPUTED);
    }

    private static InvoiceFile file(InvoiceTwins twins, CaseDocument document) {
        return new InvoiceFile(
                document.sha256(),
                document.name(),
                twins.standing(document),
                document.messages().stream()
                        .limit(1)
                        .flatMap(message -> message.author().stream())
                        .map(Address::address)
                        .findFirst()
                        .orElse(""),
                document.messages().stream()
                        .map(Message::at)
                        .flatMap(Optional::stream)
                        .findFirst(),
                document.custodians(),
                document.messages().stream().map(Message::id).toList(),
                document.facts(),
                document.unreadable());
    }

    private static Instant sent(CaseDocument document) {
        return document.messages().stream()
                .map(Message::at)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Instant.MAX);
    }

    private byte[] bytes(String sha256) throws CaseException {
        return parts.bytes(sha256)
                .orElseThrow(() -> unreadable(new DocumentException("The case does not hold this file.")));
    }

    private static PdfDocument open(byte[] bytes) throws CaseException {
        try {
            return PdfDocument.open(bytes);
        } catch (DocumentException e) {
            throw unreadable(e);
        }
    }

    private static CaseException unreadable(DocumentException cause) {
        return new CaseException(CaseException.Kind.FAILED, String.valueOf(cause.getMessage()), cause);
    }
}
