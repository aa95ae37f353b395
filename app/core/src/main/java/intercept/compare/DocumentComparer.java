package intercept.compare;

import intercept.documents.Deadline;
import intercept.documents.DocumentException;
import intercept.documents.PageContent;
import intercept.documents.PdfDocument;
import intercept.documents.RevisionTexts;
import intercept.model.document.DocumentFacts;
import intercept.progress.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Compares two documents.
public final class DocumentComparer {

    /// Milliseconds for all pages together.
    private static final long LONGEST = 600_000;

    private DocumentComparer() {}

    /// How comparing tells where it is, from two threads at once; throws to stop.
    public interface Steps {
        Steps NONE = (_, _) -> {};

        void step(long done, long total) throws InterruptedException;
    }

    /// @param genuine the document that is held for true
    /// @param steps pages done of all
    /// @throws DocumentException if a page cannot be read or drawn, or all together take too long
    public static Comparison compare(
            PdfDocument genuine,
            DocumentFacts genuineFacts,
            PdfDocument disputed,
            DocumentFacts disputedFacts,
            Steps steps)
            throws DocumentException, InterruptedException {
        long total = disputed.pages() + (long) genuine.pages();
        var deadline = new Deadline(LONGEST);
        steps.step(0, total);
        var read = new AtomicInteger();
        var pages = SideBySide.run(() -> pages(genuine, read, total, steps), () -> pages(disputed, read, total, steps));
        var left = pages.one();
        var right = pages.other();
        var text = TextComparison.of(left, genuineFacts, right, disputedFacts, PageAlignment.Look.SAME);
        var changes = NewPictures.covering(text.changes(), left, right, disputedFacts.hidden());
        changes.addAll(HiddenChanges.of(genuineFacts.hidden(), disputedFacts.hidden(), text, left));
        changes.addAll(EmbeddedChanges.of(genuineFacts.embedded(), disputedFacts.embedded()));
        var pictures = new PictureChanges(genuine, disputed, text);
        long done = total / 2;
        for (var pair : text.pages().pairs()) {
            if (deadline.isOver()) {
                throw new DocumentException("The documents take too long to compare.");
            }
            if (pair.genuine().isPresent() && pair.disputed().isPresent()) {
                pictures.add(
                        left.get(pair.genuine().getAsInt() - 1),
                        right.get(pair.disputed().getAsInt() - 1),
                        changes);
            }
            steps.step(Math.min(total, ++done), total);
        }
        var similarity = Similarity.of(text, genuineFacts, disputedFacts);
        steps.step(total, total);
        return new Comparison(
                genuineFacts,
                disputedFacts,
                text.pages().pairs(),
                ChangeOrder.sorted(changes, text.pages()),
                similarity.sameWords(),
                similarity.ratio(),
                LineageJudge.judge(
                        genuineFacts,
                        disputedFacts,
                        new Traces(
                                similarity.ratio(),
                                RevisionTexts.showing(
                                        genuine,
                                        disputed,
                                        disputedFacts.structure().revisions()),
                                Buried.words(text, left, right, genuineFacts.hidden()),
                                SamePlaces.words(text, left, right))));
    }

    private static List<PageContent> pages(PdfDocument document, AtomicInteger read, long total, Steps steps)
            throws DocumentException, InterruptedException {
        var pages = new ArrayList<PageContent>();
        for (int page = 1; page <= document.pages(); page++) {
            pages.add(document.page(page));
            steps.step(read.incrementAndGet() / 2, total);
        }
        return pages;
    }
}
