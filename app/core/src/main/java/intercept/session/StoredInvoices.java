package intercept.session;

import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.analysis.ComparedPair;
import intercept.compare.Comparison;
import intercept.compare.DocumentComparer;
import intercept.documents.DocumentException;
import intercept.documents.DocumentReader;
import intercept.documents.PdfDocument;
import intercept.documents.StructureReader;
import intercept.ingest.PartBytes;
import intercept.model.document.DocumentFacts;
import intercept.progress.Progress;
import intercept.progress.SideBySide;
import intercept.store.Db;
import intercept.store.PairTable;
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

    private final Door door;
    private final Db db;
    private final PartBytes parts;
    private final KnownParties parties;
    private final InvoiceGroups groups;
    private final Map<DocumentPair, Comparison> compared = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentPair, Comparison> eldest) {
            return size() > COMPARISONS_KEPT;
        }
    };

    StoredInvoices(Door door, Db db, KnownParties parties) {
        this.door = door;
        this.db = db;
        this.parties = parties;
        parts = new PartBytes(db);
        groups = new InvoiceGroups(db);
    }

    @Override
    public List<InvoiceGroup> groups() throws CaseException {
        return door.pass(() -> {
            var facts = new StoredFacts(db, parties.description());
            return groups.of(facts, CaseDocuments.read(db, facts));
        });
    }

    /// Every pair of the case that can be compared, compared; by the disputed document’s time.
    ///
    /// @param known pairs that were compared just before
    List<ComparedPair> comparedPairs(
            CaseFacts facts, List<CaseDocument> documents, List<ComparedPair> known, Progress progress)
            throws InterruptedException {
        var before = new HashMap<DocumentPair, Comparison>();
        known.forEach(pair -> before.put(
                new DocumentPair(pair.genuine().sha256(), pair.disputed().sha256(), false), pair.comparison()));
        var byHash = documents.stream().collect(Collectors.toMap(CaseDocument::sha256, Function.identity()));
        var pairs = groups.of(facts, documents).stream()
                .flatMap(group -> group.pairs().stream())
                .toList();
        var done = new ArrayList<ComparedPair>();
        for (int i = 0; i < pairs.size(); i++) {
            progress.step(i, pairs.size(), "");
            var pair = pairs.get(i);
            var genuine = Optional.ofNullable(byHash.get(pair.genuine()));
            var disputed = Optional.ofNullable(byHash.get(pair.disputed()));
            if (genuine.isPresent() && disputed.isPresent()) {
                try {
                    var comparison = before.get(key(pair));
                    done.add(new ComparedPair(
                            genuine.get(),
                            disputed.get(),
                            comparison == null
                                    ? compared(pair, (_, sha256) -> stored(byHash, sha256), Progress.NONE)
                                    : comparison));
                } catch (DocumentException _) {
                    // One of both cannot be read; the group says so.
                }
            }
        }
        done.sort(Comparator.comparing((ComparedPair pair) -> InvoiceGroups.sent(pair.disputed()))
                .thenComparing(pair -> pair.disputed().sha256()));
        return List.copyOf(done);
    }

    @Override
    public Comparison compare(DocumentPair pair, Progress progress) throws CaseException, InterruptedException {
        return door.pass(() -> {
            try {
                return compared(pair, DocumentReader::read, progress);
            } catch (DocumentException e) {
                throw unreadable(e);
            }
        });
    }

    /// Where the facts of an open document come from.
    private interface Facts {
        DocumentFacts of(PdfDocument document, String sha256) throws DocumentException;
    }

    private static DocumentFacts stored(Map<String, CaseDocument> byHash, String sha256) throws DocumentException {
        return Optional.ofNullable(byHash.get(sha256))
                .flatMap(CaseDocument::facts)
                .orElseThrow(() -> new DocumentException("The document could not be read."));
    }

    /// A pair, whoever proposed it.
    private static DocumentPair key(DocumentPair pair) {
        return new DocumentPair(pair.genuine(), pair.disputed(), false);
    }

    private Comparison compared(DocumentPair pair, Facts facts, Progress progress)
            throws DocumentException, InterruptedException {
        var key = key(pair);
        synchronized (compared) {
            var known = compared.get(key);
            if (known != null) {
                return known;
            }
        }
        try (var genuine = PdfDocument.open(bytes(pair.genuine()));
                var disputed = PdfDocument.open(bytes(pair.disputed()))) {
            var both =
                    SideBySide.run(() -> facts.of(genuine, pair.genuine()), () -> facts.of(disputed, pair.disputed()));
            var comparison = DocumentComparer.compare(
                    genuine, both.one(), disputed, both.other(), (done, total) -> progress.step(done, total, ""));
            synchronized (compared) {
                compared.put(key, comparison);
            }
            return comparison;
        }
    }

    @Override
    public PdfDocument document(String sha256) throws CaseException {
        return opened(() -> PdfDocument.open(bytes(sha256)));
    }

    @Override
    public PdfDocument revision(String sha256, int number) throws CaseException {
        return opened(() -> {
            var bytes = bytes(sha256);
            try (var document = PdfDocument.open(bytes)) {
                var revision = StructureReader.read(document).revisions().stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new DocumentException("The file has no version " + number + "."));
                return PdfDocument.open(Arrays.copyOf(bytes, (int) revision.length()));
            }
        });
    }

    private PdfDocument opened(Door.Work<PdfDocument, DocumentException> open) throws CaseException {
        try {
            return door.pass(open);
        } catch (DocumentException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void pair(String genuine, String disputed) throws CaseException {
        door.write(sql -> new PairTable(sql).add(genuine, disputed));
    }

    @Override
    public void unpair(String genuine, String disputed) throws CaseException {
        door.write(sql -> new PairTable(sql).remove(genuine, disputed));
    }

    private byte[] bytes(String sha256) throws DocumentException {
        return parts.bytes(sha256).orElseThrow(() -> new DocumentException("The case does not hold this file."));
    }

    private static CaseException unreadable(DocumentException cause) {
        return new CaseException(CaseException.Kind.FAILED, String.valueOf(cause.getMessage()), cause);
    }
}
