package intercept.compare;

import intercept.documents.PageContent;
import intercept.model.document.Box;
import intercept.model.document.DocumentFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Compares what two documents say: pages, words and fields.
///
/// @param pages which page is which
/// @param changes in no order yet
/// @param words of both documents, aligned
record TextComparison(PageAlignment pages, List<Change> changes, List<WordAlignment> words) {

    static TextComparison of(
            List<PageContent> genuine,
            DocumentFacts genuineFacts,
            List<PageContent> disputed,
            DocumentFacts disputedFacts,
            PageAlignment.Look look)
            throws InterruptedException {
        var left = Atoms.of(genuine);
        var right = Atoms.of(disputed);
        var pages = PageAlignment.of(left, right, look);
        var readable = pages.pairs().stream()
                .filter(pair -> !asPictures(pair, genuine, disputed))
                .toList();
        var changes = new ArrayList<Change>();
        var words = new ArrayList<WordAlignment>();
        for (var part : parts(pages, readable)) {
            var alignment = WordAlignment.of(part.genuine(left), part.disputed(right));
            changes.addAll(changes(alignment, genuineFacts, disputedFacts));
            words.add(alignment);
        }
        changes.addAll(pageChanges(pages, genuine, disputed, genuineFacts, disputedFacts));
        return new TextComparison(pages, changes, words);
    }

    /// @param genuine page, counted from 1
    boolean arePartners(int genuine, int disputed) {
        return pages.pairs().stream()
                .anyMatch(pair ->
                        pair.genuine().orElse(0) == genuine && pair.disputed().orElse(0) == disputed);
    }

    /// Pages that keep their order are one text, so that what flows onto the next page stays the same; a page that
    /// moved is a text of its own.
    private static List<Part> parts(PageAlignment pages, List<PagePair> readable) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(pages.kept().stream().filter(readable::contains).toList()));
        pages.moved().stream().filter(readable::contains).forEach(pair -> parts.add(new Part(List.of(pair))));
        return parts;
    }

    /// Where one of both pages is a picture without words, such as a scan, words tell nothing.
    static boolean asPictures(PagePair pair, List<PageContent> genuine, List<PageContent> disputed) {
        if (pair.genuine().isEmpty() || pair.disputed().isEmpty()) {
            return false;
        }
        return asPictures(
                genuine.get(pair.genuine().getAsInt() - 1),
                disputed.get(pair.disputed().getAsInt() - 1));
    }

    static boolean asPictures(PageContent one, PageContent other) {
        return isPicture(one) || isPicture(other);
    }

    private static boolean isPicture(PageContent page) {
        return page.words().isEmpty() && !page.pictures().isEmpty();
    }

    private record Part(List<PagePair> pairs) {

        List<Atom> genuine(List<List<Atom>> pages) {
            return pairs.stream()
                    .flatMap(pair -> pages.get(pair.genuine().getAsInt() - 1).stream())
                    .toList();
        }

        List<Atom> disputed(List<List<Atom>> pages) {
            return pairs.stream()
                    .flatMap(pair -> pages.get(pair.disputed().getAsInt() - 1).stream())
                    .toList();
        }
    }

    private static List<Change> changes(WordAlignment alignment, DocumentFacts genuine, DocumentFacts disputed) {
        var changes = new ArrayList<Change>();
        var fields = FieldChanges.of(alignment, genuine.fields(), disputed.fields());
        for (var pair : fields) {
            var kind = pair.kind();
            changes.add(new Change(
                    FieldDetail.kind(kind),
                    Optional.of(pair.first().place()),
                    Optional.of(pair.second().place()),
                    pair.first().printed(),
                    pair.second().printed(),
                    FieldDetail.of(pair.first().field(), pair.second().field())));
        }
        for (var found : TextChanges.of(alignment)) {
            changes.add(WordsChanged.change(found, genuine.fields(), disputed.fields(), fields));
        }
        for (var block : alignment.moved()) {
            changes.add(WordsChanged.moved(alignment, block));
        }
        for (var block : DisplacedBlocks.of(alignment)) {
            changes.add(WordsChanged.moved(alignment, block));
        }
        return changes;
    }

    private static List<Change> pageChanges(
            PageAlignment pages,
            List<PageContent> genuine,
            List<PageContent> disputed,
            DocumentFacts genuineFacts,
            DocumentFacts disputedFacts) {
        var changes = new ArrayList<Change>();
        for (var pair : pages.pairs()) {
            var left = place(pair.genuine(), genuine);
            var right = place(pair.disputed(), disputed);
            if (right.isEmpty()) {
                changes.add(new Change(Change.Kind.PAGE_REMOVED, left, right, "", "", Saying.NOTHING));
            } else if (left.isEmpty()) {
                var account = newAccount(pair, genuineFacts, disputedFacts);
                changes.add(new Change(Change.Kind.PAGE_INSERTED, left, right, "", "", account));
            } else if (pages.moved().contains(pair)) {
                var detail = Saying.of(
                        "detail.page.moved",
                        Integer.toString(pair.genuine().getAsInt()),
                        Integer.toString(pair.disputed().getAsInt()));
                changes.add(new Change(Change.Kind.MOVED, left, right, "", "", detail));
            }
        }
        return changes;
    }

    /// An inserted page that names an account of its own is more than a page.
    private static Saying newAccount(PagePair pair, DocumentFacts genuine, DocumentFacts disputed) {
        return disputed.fields().stream()
                .filter(field -> field.page() == pair.disputed().orElse(0)
                        && field.account().isPresent()
                        && genuine.fields().stream()
                                .noneMatch(one -> one.value().equals(field.value())))
                .findFirst()
                .map(field -> Saying.of("detail.page.account", field.printed()))
                .orElse(Saying.NOTHING);
    }

    private static Optional<Change.Place> place(OptionalInt number, List<PageContent> pages) {
        return number.stream().boxed().findFirst().map(page -> {
            var content = pages.get(page - 1);
            return new Change.Place(page, new Box(0, 0, content.width(), content.height()));
        });
    }
}
