package intercept.session;

import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.model.Copy;
import intercept.model.EvidenceKind;
import intercept.model.Message;
import intercept.model.Part;
import intercept.store.Db;
import intercept.store.DocumentTable;
import intercept.store.OccurrenceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Brings together what is known of the PDF files: what was read from them, which mails carry them, where they lie.
final class CaseDocuments {

    private final CaseFacts facts;
    private final Map<String, List<Message>> carriers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<CaseDocument.Place>> places = new HashMap<>();
    private final Map<String, TreeSet<String>> custodians = new HashMap<>();

    private CaseDocuments(CaseFacts facts) {
        this.facts = facts;
    }

    /// @param facts of which the mails and their copies are asked
    /// @return by hash
    static List<CaseDocument> read(Db db, CaseFacts facts) {
        var documents = new CaseDocuments(facts);
        documents.mails();
        documents.files(db.read(sql -> new OccurrenceTable(sql).files()));
        return db.read(sql -> new DocumentTable(sql).seen()).stream()
                .map(documents::document)
                .toList();
    }

    private void mails() {
        for (var message : facts.messages()) {
            message.attachments().filter(Part::isPdf).forEach(part -> {
                var known = carriers.computeIfAbsent(part.sha256(), _ -> new ArrayList<>(1));
                if (!known.contains(message)) {
                    known.add(message);
                }
                part.fileName().ifPresent(name -> names.putIfAbsent(part.sha256(), name));
                facts.copies(message).forEach(copy -> held(part.sha256(), copy.custodian()));
            });
        }
    }

    private void files(List<OccurrenceTable.Line> lines) {
        for (var line : lines) {
            if (line.kind() == EvidenceKind.PDF) {
                names.putIfAbsent(
                        line.sha256(), line.path().substring(line.path().lastIndexOf('/') + 1));
                places.computeIfAbsent(line.sha256(), _ -> new ArrayList<>(1))
                        .add(new CaseDocument.Place(line.path(), line.custodian()));
                held(line.sha256(), line.custodian());
            }
        }
    }

    private void held(String sha256, String custodian) {
        if (!custodian.equals(Copy.UNKNOWN)) {
            custodians.computeIfAbsent(sha256, _ -> new TreeSet<>()).add(custodian);
        }
    }

    private CaseDocument document(DocumentTable.Seen seen) {
        var sha256 = seen.sha256();
        return new CaseDocument(
                sha256,
                names.getOrDefault(sha256, ""),
                List.copyOf(carriers.getOrDefault(sha256, List.of())),
                List.copyOf(places.getOrDefault(sha256, List.of())),
                Optional.ofNullable(custodians.get(sha256)).map(List::copyOf).orElse(List.of()),
                seen.facts(),
                seen.looks(),
                seen.unreadable());
    }
}
