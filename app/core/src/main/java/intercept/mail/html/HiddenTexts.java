package intercept.mail.html;

import intercept.mail.html.Notice.How;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Collects the text that nobody sees. Neighbours that are hidden in the same way are one text.
final class HiddenTexts {

    private static final int PIECES = 100;
    private static final int LENGTH = 20_000;

    private final List<Notice> notices = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<How> how = Optional.empty();

    void add(How manner, String words) {
        if (how.isPresent() && how.get() != manner) {
            end();
        }
        how = Optional.of(manner);
        if (text.length() < LENGTH) {
            text.append(words, 0, Math.min(words.length(), LENGTH)).append(' ');
        }
    }

    /// An element that is hidden with all that is in it.
    void addAll(How manner, Element element) {
        end();
        add(manner, element.text());
        end();
    }

    private void end() {
        var seen = text.chars()
                .filter(c -> !Flow.unseen(c) || c == ' ' || c == '\n')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll("\\s+", " ");
        if (!seen.isEmpty() && how.isPresent() && notices.size() < PIECES) {
            notices.add(new Notice.HiddenText(how.get(), seen));
        }
        text.setLength(0);
        how = Optional.empty();
    }

    List<Notice> notices() {
        end();
        return notices;
    }
}
