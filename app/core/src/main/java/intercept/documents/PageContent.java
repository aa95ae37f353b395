package intercept.documents;

import intercept.model.document.Box;
import intercept.model.document.HiddenText;
import intercept.model.document.Picture;
import java.util.ArrayList;
import java.util.List;

/// What one page holds.
///
/// @param number counted from 1
/// @param width in points, as displayed
/// @param words that a reader sees, in reading order, line by line
/// @param covers opaque fills and pictures painted over earlier content, where they hide text or leave a blank patch
public record PageContent(
        int number,
        double width,
        double height,
        List<Word> words,
        List<HiddenText> hidden,
        List<Picture> pictures,
        List<Box> covers) {

    /// The words line by line.
    public List<List<Word>> lines() {
        var lines = new ArrayList<List<Word>>();
        int last = -1;
        for (var word : words) {
            if (lines.isEmpty() || word.line() != last) {
                lines.add(new ArrayList<>());
                last = word.line();
            }
            lines.getLast().add(word);
        }
        return lines;
    }

    /// The text that a reader sees: words parted by a blank where there is one, lines by a line feed.
    public String text() {
        var text = new StringBuilder();
        for (var line : lines()) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(joined(line));
        }
        return text.toString();
    }

    /// The text of a line. Words of a script without blanks, where nothing parts them, are not parted by one.
    static String joined(List<Word> line) {
        var text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            if (i > 0 && !runsOn(line.get(i - 1), line.get(i))) {
                text.append(' ');
            }
            text.append(line.get(i).text());
        }
        return text.toString();
    }

    private static boolean runsOn(Word before, Word after) {
        boolean eastAsian =
                Script.isEastAsian(before.text().codePointBefore(before.text().length()))
                        || Script.isEastAsian(after.text().codePointAt(0));
        return eastAsian && before.box().grown(0.2 * before.size()).meets(after.box());
    }
}
