package intercept.session;

import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.analysis.InvoiceTwins;
import intercept.model.Address;
import intercept.model.Message;
import intercept.model.Standing;
import intercept.store.Db;
import intercept.store.MessageTable;
import intercept.store.PairTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The documents of a case as invoices: those that are one together, the analyst's own pairs among them.
final class InvoiceGroups {

    private static final Comparator<Standing> DISPUTED_FIRST = Comparator.comparing(standing -> switch (standing) {
        case DISPUTED -> 0;
        case NEUTRAL -> 1;
        case GENUINE -> 2;
    });

    private final Db db;

    InvoiceGroups(Db db) {
        this.db = db;
    }

    /// Groups with an altered twin first, then by title.
    List<InvoiceGroup> of(CaseFacts facts, List<CaseDocument> documents) {
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
                .sorted(Comparator.comparing(InvoiceGroups::sent).thenComparing(CaseDocument::sha256))
                .map(document -> file(twins.standing(group, document), document))
                .toList();
        var hashes = group.documents().stream().map(CaseDocument::sha256).collect(Collectors.toSet());
        var pairs = own.stream()
                .filter(pair -> hashes.contains(pair.genuine()) && hashes.contains(pair.disputed()))
                .collect(Collectors.toCollection(ArrayList::new));
        group.documents().stream()
                .sorted(Comparator.comparing(document -> twins.standing(group, document), DISPUTED_FIRST))
                .flatMap(disputed -> twins.parent(group, disputed).stream()
                        .map(genuine -> new DocumentPair(genuine.sha256(), disputed.sha256(), false)))
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

    private static InvoiceFile file(Standing standing, CaseDocument document) {
        return new InvoiceFile(
                document.sha256(),
                document.name(),
                standing,
                document.messages().stream()
                        .limit(1)
                        .flatMap(message -> message.author().stream())
                        .map(Address::address)
                        .findFirst()
                        .orElse(""),
                document.sent(),
                document.custodians(),
                document.messages().stream().map(Message::id).toList(),
                document.facts(),
                document.unreadable());
    }

    /// What no mail brought stands last.
    static Instant sent(CaseDocument document) {
        return document.sent().orElse(Instant.MAX);
    }
}
