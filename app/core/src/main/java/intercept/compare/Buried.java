package intercept.compare;

import intercept.documents.PageContent;
import intercept.documents.Word;
import intercept.model.document.Box;
import intercept.model.document.HiddenText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Genuine words that the disputed file still holds where they stood, under a patch on which other words stand. A
/// program that makes invoices has no reason to write both: somebody held the genuine file and painted over it.
final class Buried {

    /// Letters that say something.
    private static final int ENOUGH = 4;
    private static final double NEAR = 1.5;

    private Buried() {}

    /// The longest of them.
    static Optional<String> words(
            TextComparison text, List<PageContent> genuine, List<PageContent> disputed, List<HiddenText> before) {
        return text.pages().pairs().stream()
                .filter(pair -> pair.genuine().isPresent() && pair.disputed().isPresent())
                .flatMap(pair -> {
                    var left = genuine.get(pair.genuine().getAsInt() - 1);
                    var right = disputed.get(pair.disputed().getAsInt() - 1);
                    return right.hidden().stream()
                            .filter(hidden -> isBuried(hidden, left, right))
                            .filter(hidden -> before.stream()
                                    .noneMatch(one -> letters(one.text()).contains(letters(hidden.text()))));
                })
                .map(HiddenText::text)
                .max(java.util.Comparator.comparingInt(
                                (String words) -> letters(words).length())
                        .thenComparing(words -> words))
                .map(words -> words.strip().replaceAll("[\\s\\h]+", " "));
    }

    private static boolean isBuried(HiddenText hidden, PageContent genuine, PageContent disputed) {
        var letters = letters(hidden.text());
        var shown = letters(at(hidden.box(), disputed));
        return hidden.reason() == HiddenText.Reason.COVERED
                && letters.length() >= ENOUGH
                && letters(at(hidden.box(), genuine)).contains(letters)
                && !shown.isEmpty()
                && !shown.contains(letters);
    }

    private static String at(Box box, PageContent page) {
        return page.words().stream()
                .filter(word ->
                        box.grown(NEAR).shared(word.box()) > 0.5 * word.box().area())
                .map(Word::text)
                .collect(Collectors.joining());
    }

    private static String letters(String text) {
        return Letters.of(text);
    }
}
