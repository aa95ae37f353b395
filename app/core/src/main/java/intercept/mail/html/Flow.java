package intercept.mail.html;

import intercept.mail.html.Run.Link;
import intercept.mail.html.Run.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Collects text and blocks in the order they are read, and turns lines into paragraphs.
final class Flow {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Set<Look> looks = Set.of();
    private Optional<Link> link = Optional.empty();
    /// 0 for plain text, otherwise the level of the heading that is being read.
    private int heading;
    private boolean verbatim;
    private char last = '\n';
    /// A line end that comes only when text follows.
    private boolean pending;

    void write(String words, Set<Look> newLooks, Optional<Link> newLink) {
        if (!newLooks.equals(looks) || !newLink.equals(link)) {
            endRun();
            looks = newLooks;
            link = newLink;
        }
        for (int i = 0; i < words.length(); i++) {
            character(words.charAt(i));
        }
    }

    private void character(char c) {
        boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        if (verbatim) {
            if (c != '\r') {
                put(c);
            }
        } else if (!blank) {
            put(c < ' ' ? ' ' : c);
        } else if (last != ' ' && last != '\n' && !pending) {
            put(' ');
        }
    }

    private void put(char c) {
        if (pending) {
            pending = false;
            text.append('\n');
        }
        text.append(c);
        last = c;
    }

    /// A line end that the sender wrote.
    void breakLine() {
        put('\n');
    }

    /// The edge of a box: the next text starts on a line of its own.
    void softBreak() {
        if (last != '\n') {
            pending = true;
        }
    }

    /// The edge of a paragraph.
    void end() {
        endRun();
        var lines = Run.lines(runs);
        runs.clear();
        pending = false;
        last = '\n';
        if (verbatim) {
            addVerbatim(lines);
        } else {
            addParagraphs(lines);
        }
    }

    private void addVerbatim(List<List<Run>> lines) {
        var kept = new ArrayList<>(lines);
        while (!kept.isEmpty() && blank(kept.getLast())) {
            kept.removeLast();
        }
        while (!kept.isEmpty() && blank(kept.getFirst())) {
            kept.removeFirst();
        }
        if (!kept.isEmpty()) {
            blocks.add(new Block.Preformatted(Run.join(kept)));
        }
    }

    private void addParagraphs(List<List<Run>> lines) {
        var paragraph = new ArrayList<List<Run>>();
        for (var line : lines) {
            if (blank(line)) {
                addParagraph(paragraph);
                paragraph.clear();
            } else {
                paragraph.add(line);
            }
        }
        addParagraph(paragraph);
    }

    private void addParagraph(List<List<Run>> lines) {
        if (!lines.isEmpty()) {
            var all = Run.join(lines);
            blocks.add(heading > 0 ? new Block.Heading(heading, all) : new Block.Paragraph(all));
        }
    }

    private static boolean blank(List<Run> line) {
        return line.stream().allMatch(run -> run.text().chars().allMatch(Flow::unseen));
    }

    static boolean unseen(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || c == 0x34F
                || c == 0x2800
                || c == 0x3164;
    }

    private void endRun() {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), looks, link));
            text.setLength(0);
        }
    }

    void startHeading(int level) {
        end();
        heading = level;
    }

    void endHeading() {
        end();
        heading = 0;
    }

    void startVerbatim() {
        end();
        verbatim = true;
    }

    void endVerbatim() {
        end();
        verbatim = false;
    }

    boolean isVerbatim() {
        return verbatim;
    }

    void add(Block block) {
        end();
        blocks.add(block);
    }

    /// Everything so far, the open paragraph included.
    List<Block> blocks() {
        end();
        return blocks;
    }
}
