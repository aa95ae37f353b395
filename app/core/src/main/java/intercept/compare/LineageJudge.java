package intercept.compare;

import intercept.compare.Lineage.Verdict;
import intercept.model.document.DocumentFacts;
import intercept.model.document.PdfFont;
import intercept.model.document.Revision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Says where a disputed document came from. What a file says about itself can be forged, but nobody forges
/// what he does not know to be there: bytes and marks that only the genuine file has prove that somebody held
/// it. What two files of the same program have in common anyway proves nothing and only fits.
public final class LineageJudge {

    private static final int NEARLY_ALL = 90;

    private final Shared shared;
    private final DocumentFacts genuine;
    private final DocumentFacts disputed;
    private final List<Saying> proofs = new ArrayList<>();
    private final List<Saying> hints = new ArrayList<>();

    private LineageJudge(DocumentFacts genuine, DocumentFacts disputed) {
        this.genuine = genuine;
        this.disputed = disputed;
        this.shared = new Shared(genuine, disputed);
    }

    /// What the two files alone say: a likeness of words is not weighed, so two that share nothing stay unknown.
    public static Lineage judge(DocumentFacts genuine, DocumentFacts disputed) {
        return judge(genuine, disputed, Traces.NONE);
    }

    /// The strongest reason stands first.
    ///
    /// @param similarity of the words, 0 to 1, as in [Comparison#similarity()]
    /// @param textInside the earlier revision of the disputed file that shows the genuine text, where its bytes
    ///     are others; from [intercept.documents.RevisionTexts]
    public static Lineage judge(
            DocumentFacts genuine, DocumentFacts disputed, double similarity, OptionalInt textInside) {
        return judge(genuine, disputed, Traces.of(similarity, textInside));
    }

    /// The strongest reason stands first.
    static Lineage judge(DocumentFacts genuine, DocumentFacts disputed, Traces traces) {
        return new LineageJudge(genuine, disputed).judge(traces);
    }

    /// Which of several copies a disputed document was made from.
    ///
    /// @param lineage with that copy as the genuine one
    public record Parent(DocumentFacts copy, Lineage lineage) {}

    /// Empty where none of them proves to be the parent, or two are as good as each other but not the same file.
    public static Optional<Parent> parent(DocumentFacts disputed, List<DocumentFacts> candidates) {
        var ranked = candidates.stream()
                .filter(copy -> !copy.sha256().equals(disputed.sha256()))
                .map(copy -> new LineageJudge(copy, disputed))
                .filter(judge -> Shared.inside(judge.disputed, judge.genuine).isEmpty())
                .map(judge -> new Ranked(judge.genuine, judge.judge(Traces.NONE), judge.closeness()))
                .filter(one -> one.lineage().verdict() == Verdict.EDITED_FROM_GENUINE)
                .sorted(Comparator.comparingLong(Ranked::closeness).reversed())
                .toList();
        boolean tied = ranked.size() > 1
                && ranked.get(0).closeness() == ranked.get(1).closeness()
                && !ranked.get(0).copy().sha256().equals(ranked.get(1).copy().sha256());
        return tied ? Optional.empty() : ranked.stream().findFirst().map(one -> new Parent(one.copy(), one.lineage()));
    }

    private record Ranked(DocumentFacts copy, Lineage lineage, long closeness) {}

    /// The later the state of the copy that the disputed file still holds, the nearer; then by what both share.
    private long closeness() {
        long length = Shared.inside(genuine, disputed)
                .or(shared::commonRevision)
                .map(Revision::length)
                .orElse(0L);
        boolean whole = Shared.inside(genuine, disputed).isPresent();
        return (whole ? 1L << 60 : 0)
                + length * 1000
                + (shared.sameFirstId() ? 400 : 0)
                + (shared.sameFirstId() && shared.sameSecondId() ? 100 : 0)
                + shared.streams()
                + Math.min(50, shared.subsets().size());
    }

    private Lineage judge(Traces traces) {
        if (shared.sameFile()) {
            return new Lineage(Verdict.SAME_ORIGIN, List.of(Saying.of("lineage.same-file")));
        }
        var later = Shared.inside(disputed, genuine);
        if (later.isPresent()) {
            hint("lineage.genuine-grew", later.get().number());
            return lineage(Verdict.SAME_ORIGIN);
        }
        revisions(traces.textInside());
        traces.buried().ifPresent(words -> prove("lineage.buried", words));
        identity();
        stored();
        if (!proofs.isEmpty()) {
            extras();
            return lineage(Verdict.EDITED_FROM_GENUINE);
        }
        return withoutProof(traces);
    }

    private void revisions(OptionalInt textInside) {
        Shared.inside(genuine, disputed).ifPresent(revision -> {
            boolean exactly = revision.sha256().equals(genuine.sha256());
            prove(exactly ? "lineage.revision-is-genuine" : "lineage.revision-is-genuine-body", revision.number());
        });
        if (proofs.isEmpty()) {
            textInside.ifPresent(number -> prove("lineage.revision-shows-genuine", number));
            // A form that is filled for every invoice is common to all of them.
            shared.commonRevision()
                    .ifPresent(
                            revision -> say(!shared.genuineWasFilled(), "lineage.common-revision", revision.number()));
        }
    }

    private void identity() {
        if (shared.sameFirstId()) {
            if (!shared.sameProducer() && !disputed.structure().producer().isEmpty()) {
                prove(
                        "lineage.same-id-other-producer",
                        named(genuine.structure().producer()),
                        disputed.structure().producer());
            } else {
                // Where the genuine file was itself made from another, that one may be a template.
                boolean whole = shared.sameSecondId();
                say(
                        whole || !shared.genuineWasDerived(),
                        whole
                                ? "lineage.same-id"
                                : shared.genuineWasDerived()
                                        ? "lineage.same-id-template"
                                        : "lineage.same-id-saved-again");
            }
        }
        if (shared.sameDocumentId()) {
            say(!shared.sameProducer(), "lineage.same-document-id");
        }
        if (shared.sameCreation()) {
            String at = genuine.structure().created().orElseThrow().at().toString();
            if (shared.disputedModifiedLater()) {
                say(
                        !shared.sameProducer() || !shared.genuineWasDerived(),
                        "lineage.same-creation-modified-later",
                        at,
                        disputed.structure().modified().orElseThrow().at().toString());
            } else {
                hint("lineage.same-creation", at);
            }
        }
    }

    private static String named(String producer) {
        return producer.isEmpty() ? "–" : producer;
    }

    private void stored() {
        int streams = shared.streams();
        if (streams >= NEARLY_ALL && shared.otherStreams() > 0) {
            // Two invoices that one program makes share its fonts and pictures too.
            say(shared.disputedWasTouched(), "lineage.same-streams", streams);
        }
        var subsets = shared.subsets();
        if (!subsets.isEmpty()) {
            // A library that makes its tags from the letters used gives the same subset to whoever uses the same
            // letters of the same font: one subset of several, or the same program, proves nothing.
            say(
                    !shared.sameMaker() && shared.allSubsets(),
                    "lineage.same-subsets",
                    subsets.size(),
                    tagged(subsets.getFirst()));
        }
        int pictures = shared.pictures();
        if (pictures > 0) {
            hint("lineage.same-pictures", pictures);
        }
    }

    private static String tagged(PdfFont font) {
        return font.subsetTag() + "+" + font.name();
    }

    private void extras() {
        if (shared.sameObjectCount()) {
            hint("lineage.same-objects", genuine.structure().objects());
        }
        var fonts = shared.reembedded();
        if (!fonts.isEmpty()) {
            hint("lineage.fonts-reembedded", String.join(", ", fonts.subList(0, Math.min(3, fonts.size()))));
        }
        if (shared.printedFlat()) {
            hint("lineage.printed-flat");
        }
    }

    private Lineage withoutProof(Traces traces) {
        boolean plain = hints.isEmpty();
        if (traces.placed() > 0) {
            hint("lineage.same-places", traces.placed());
        }
        extras();
        boolean alike = shared.sameFontNames() && shared.sameSizes();
        if (shared.sameProducer()
                && (shared.sameCreator() || genuine.structure().creator().isEmpty())) {
            hints.addFirst(Saying.of("lineage.same-program", genuine.structure().producer()));
            if (alike) {
                hint("lineage.same-template");
            }
            return lineage(Verdict.SAME_ORIGIN);
        }
        if (traces.placed() > 0) {
            otherProgram();
            return lineage(Verdict.SAME_ORIGIN);
        }
        if (shared.printedFlat() || !shared.bothSpeak()) {
            hint("lineage.too-little");
            return lineage(Verdict.UNKNOWN);
        }
        if (plain && traces.similarity() >= 0.5) {
            hint(
                    "lineage.only-words",
                    String.format(Locale.ROOT, "%d", Math.round(Math.floor(traces.similarity() * 100))));
            otherProgram();
            return lineage(Verdict.RE_TYPED);
        }
        hint(plain ? "lineage.nothing-shared" : "lineage.no-proof");
        otherProgram();
        return lineage(Verdict.UNKNOWN);
    }

    private void otherProgram() {
        String was = genuine.structure().producer();
        String is = disputed.structure().producer();
        if (!was.isEmpty() && !is.isEmpty()) {
            hint("lineage.other-program", was, is);
        }
    }

    private Lineage lineage(Verdict verdict) {
        var reasons = new ArrayList<>(proofs);
        reasons.addAll(hints);
        return new Lineage(verdict, List.copyOf(reasons));
    }

    private void say(boolean proves, String key, Object... arguments) {
        if (proves) {
            prove(key, arguments);
        } else {
            hint(key, arguments);
        }
    }

    private void prove(String key, Object... arguments) {
        proofs.add(saying(key, arguments));
    }

    private void hint(String key, Object... arguments) {
        hints.add(saying(key, arguments));
    }

    private static Saying saying(String key, Object... arguments) {
        return new Saying(
                key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
