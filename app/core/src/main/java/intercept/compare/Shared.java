package intercept.compare;

import intercept.model.document.DocumentFacts;
import intercept.model.document.PdfFont;
import intercept.model.document.PdfStructure;
import intercept.model.document.Revision;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the files of two documents have in common.
final class Shared {

    private final DocumentFacts genuine;
    private final DocumentFacts disputed;
    private final PdfStructure original;
    private final PdfStructure other;

    Shared(DocumentFacts genuine, DocumentFacts disputed) {
        this.genuine = genuine;
        this.disputed = disputed;
        this.original = genuine.structure();
        this.other = disputed.structure();
    }

    boolean sameFile() {
        return genuine.sha256().equals(disputed.sha256());
    }

    /// The revision of `in`, not its last, that is the whole of `whole`.
    static Optional<Revision> inside(DocumentFacts whole, DocumentFacts in) {
        var all = in.structure().revisions();
        if (whole.structure().revisions().isEmpty() || all.size() < 2) {
            return Optional.empty();
        }
        String body = whole.structure().revisions().getLast().body();
        return all.subList(0, all.size() - 1).stream()
                .filter(revision -> revision.sha256().equals(whole.sha256())
                        || revision.body().equals(body))
                .findFirst();
    }

    /// The latest state, before both went their ways, that both files hold byte for byte.
    Optional<Revision> commonRevision() {
        var bodies = original.revisions().stream().map(Revision::body).collect(Collectors.toSet());
        return other.revisions().stream()
                .filter(revision -> bodies.contains(revision.body()))
                .reduce((_, later) -> later);
    }

    boolean sameFirstId() {
        return !original.id().getFirst().isEmpty()
                && original.id().getFirst().equals(other.id().getFirst());
    }

    boolean sameSecondId() {
        return original.id().getLast().equals(other.id().getLast());
    }

    boolean sameDocumentId() {
        return sameXmp("xmpMM:DocumentID") || sameXmp("xmpMM:OriginalDocumentID");
    }

    private boolean sameXmp(String key) {
        String value = original.xmp().getOrDefault(key, "");
        return value.length() >= 16 && value.equals(other.xmp().get(key));
    }

    boolean sameProducer() {
        return !original.producer().isEmpty() && original.producer().equals(other.producer());
    }

    /// The same program, perhaps of another version.
    boolean sameMaker() {
        return sameProducer()
                || (!letters(original.producer()).isEmpty()
                        && letters(original.producer()).equals(letters(other.producer())));
    }

    private static String letters(String producer) {
        return producer.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    }

    boolean sameCreator() {
        return !original.creator().isEmpty() && original.creator().equals(other.creator());
    }

    /// Made in the same second: a date to the second is rarely hit by chance.
    boolean sameCreation() {
        return original.created().isPresent()
                && other.created().isPresent()
                && original.created().get().at().toEpochSecond()
                        == other.created().get().at().toEpochSecond();
    }

    boolean disputedModifiedLater() {
        var before = original.modified().or(original::created);
        return before.isPresent()
                && other.modified()
                        .filter(stamp -> stamp.at().isAfter(before.get().at()))
                        .isPresent();
    }

    /// How much of the genuine file's streams the disputed one holds too, in percent; 0 where there are too few
    /// to tell.
    int streams() {
        return original.streams().size() < 3 ? 0 : percent(original.streams(), other.streams());
    }

    private static int percent(List<String> of, List<String> in) {
        var there = new HashSet<>(in);
        return (int) (of.stream().filter(there::contains).count() * 100 / of.size());
    }

    int pictures() {
        return (int) original.pictures().stream()
                .filter(new HashSet<>(other.pictures())::contains)
                .count();
    }

    /// Streams that are neither pictures nor font programs: page contents, forms.
    int otherStreams() {
        Set<String> plain = new HashSet<>(original.streams());
        original.pictures().forEach(plain::remove);
        plain.retainAll(new HashSet<>(other.streams()));
        return plain.size();
    }

    boolean allSubsets() {
        return subsets().size()
                == original.fonts().stream()
                        .filter(font -> !font.subsetTag().isEmpty())
                        .count();
    }

    /// Subsets with the same made-up tag and the same program.
    List<PdfFont> subsets() {
        return original.fonts().stream()
                .filter(font -> !font.subsetTag().isEmpty()
                        && !font.sha256().isEmpty()
                        && other.fonts().contains(font))
                .toList();
    }

    /// The same fonts by name, embedded anew under other tags.
    List<String> reembedded() {
        var tags = other.fonts().stream()
                .filter(font -> !font.subsetTag().isEmpty())
                .collect(Collectors.toMap(PdfFont::name, font -> Set.of(font.subsetTag()), Shared::both));
        return original.fonts().stream()
                .filter(font -> !font.subsetTag().isEmpty()
                        && tags.containsKey(font.name())
                        && !tags.get(font.name()).contains(font.subsetTag()))
                .map(PdfFont::name)
                .distinct()
                .toList();
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    boolean sameFontNames() {
        return !names(original).isEmpty() && names(original).equals(names(other));
    }

    private static Set<String> names(PdfStructure structure) {
        return structure.fonts().stream().map(PdfFont::name).collect(Collectors.toSet());
    }

    boolean sameObjectCount() {
        return original.objects() >= 8 && original.objects() == other.objects();
    }

    /// Made from another file itself: saved under an /ID that began elsewhere, or changed after it was made.
    boolean genuineWasDerived() {
        boolean continued = !original.id().getFirst().isEmpty() && !sameHalves(original.id());
        boolean changed = original.created().isPresent()
                && original.modified().isPresent()
                && original.modified()
                        .get()
                        .at()
                        .isAfter(original.created().get().at().plusMinutes(1));
        return continued || changed;
    }

    private static boolean sameHalves(List<String> id) {
        return id.getFirst().equals(id.getLast());
    }

    boolean genuineWasFilled() {
        return original.revisions().stream()
                .anyMatch(revision ->
                        revision.kind() == Revision.Kind.CONTENT || revision.kind() == Revision.Kind.FORM_FILLED);
    }

    /// Whether the disputed file shows that another hand saved it.
    boolean disputedWasTouched() {
        return !sameMaker() || other.revisions().size() > original.revisions().size();
    }

    boolean printedFlat() {
        return disputed.isScan() && !genuine.isScan() && genuine.words() > 0;
    }

    boolean sameSizes() {
        return genuine.pages().equals(disputed.pages());
    }

    /// Whether both files say enough about themselves that nothing in common means something.
    boolean bothSpeak() {
        return speaks(original) && speaks(other);
    }

    private static boolean speaks(PdfStructure structure) {
        return !structure.producer().isEmpty() || !structure.fonts().isEmpty();
    }
}
