package intercept.compare;

import intercept.compare.pixels.Anchor;
import intercept.documents.PageContent;
import java.util.List;

/// Whether the words that both documents have stand at the same places, to a tenth of a point. Nobody types a page so:
/// it takes the file, or the program and template that made it.
final class SamePlaces {

    private static final double TENTH = 0.1;
    private static final double FEET = 0.6;
    private static final double SIZE = 0.02;
    private static final int ENOUGH = 30;
    private static final int OF_HUNDRED = 95;

    private SamePlaces() {}

    /// How many words stand so, where nearly all do and there are enough to tell; else 0.
    static int words(TextComparison text, List<PageContent> genuine, List<PageContent> disputed) {
        int all = 0;
        int same = 0;
        for (var pair : text.pages().pairs()) {
            if (pair.genuine().isEmpty() || pair.disputed().isEmpty()) {
                continue;
            }
            int left = pair.genuine().getAsInt();
            int right = pair.disputed().getAsInt();
            var matches = WordMatches.on(text, left, right);
            all += matches.size();
            if (isAsLarge(genuine.get(left - 1), disputed.get(right - 1))) {
                same += (int) matches.stream().filter(SamePlaces::isSame).count();
            }
        }
        return all >= ENOUGH && same * 100 >= all * OF_HUNDRED ? same : 0;
    }

    private static boolean isAsLarge(PageContent one, PageContent other) {
        return Math.abs(one.width() - other.width()) <= SIZE && Math.abs(one.height() - other.height()) <= SIZE;
    }

    /// By both ends. How high and deep letters are is what their font says of itself, and a font embedded anew may say
    /// otherwise: their feet stand near.
    private static boolean isSame(Anchor word) {
        return Math.abs(word.genuine().x() - word.disputed().x()) <= TENTH
                && Math.abs(word.genuine().right() - word.disputed().right()) <= TENTH
                && Math.abs(word.genuine().bottom() - word.disputed().bottom()) <= FEET;
    }
}
