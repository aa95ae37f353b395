package intercept.mail.html;

import intercept.mail.html.Block.Origin;
import java.util.ArrayList;
import java.util.List;

/// Finds where earlier mails begin in the blocks of a body, and puts each into a quote of its own.
final class EarlierMail {

    private static final int LOOK_AHEAD = 8;
    private static final int DEPTH = 60;

    /// A line of text, and where it stands.
    private record Line(int block, int line, String text) {}

    private EarlierMail() {}

    /// @param level of the first earlier mail found here
    static List<Block> fold(List<Block> blocks, int level) {
        var starts = starts(blocks);
        if (starts.isEmpty()) {
            return List.copyOf(blocks);
        }
        var folded = new ArrayList<>(part(blocks, new Line(0, 0, ""), starts.getFirst()));
        dropParting(folded);
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i == starts.size() - 1;
            var end = last ? new Line(blocks.size(), 0, "") : starts.get(i + 1);
            var mail = new ArrayList<>(part(blocks, starts.get(i), end));
            if (!last) {
                dropParting(mail);
            }
            if (!mail.isEmpty()) {
                folded.add(new Block.Quote(Origin.EARLIER_MAIL, level + i, List.copyOf(mail)));
            }
        }
        return List.copyOf(folded);
    }

    /// A quote; where it is nothing but one line about its author and another quote, the two are one.
    static Block.Quote quote(Origin origin, int level, List<Block> blocks) {
        var last = blocks.getLast();
        boolean wraps = last instanceof Block.Quote inner
                && inner.origin() == Origin.EARLIER_MAIL
                && blocks.size() <= 2
                && SafeText.lines(blocks.subList(0, blocks.size() - 1)) <= 2;
        if (!wraps || !(last instanceof Block.Quote inner)) {
            return new Block.Quote(origin, level, List.copyOf(blocks));
        }
        var both = new ArrayList<>(blocks.subList(0, blocks.size() - 1));
        both.addAll(inner.blocks());
        return new Block.Quote(Origin.EARLIER_MAIL, level, List.copyOf(both));
    }

    private static List<Line> starts(List<Block> blocks) {
        var lines = new ArrayList<Line>();
        for (int block = 0; block < blocks.size(); block++) {
            var runs = runs(blocks.get(block));
            var texts = Run.text(runs).split("\n", -1);
            for (int line = 0; line < texts.length; line++) {
                if (!runs.isEmpty()) {
                    lines.add(new Line(block, line, texts[line]));
                }
            }
        }
        var starts = new ArrayList<Line>();
        int quiet = 0;
        for (int i = 0; i < lines.size() && starts.size() < DEPTH; i++) {
            var ahead = lines.subList(i, Math.min(lines.size(), i + LOOK_AHEAD)).stream()
                    .map(line -> line.text().replace('\u00a0', ' '))
                    .filter(text -> !text.isBlank())
                    .toList();
            if (i >= quiet && ReplyHeaders.startsEarlierMail(ahead, afterRule(blocks, lines, i))) {
                starts.add(lines.get(i));
                // A separator and the header below it open the same mail.
                quiet = i + 4;
            }
        }
        return starts;
    }

    private static boolean afterRule(List<Block> blocks, List<Line> lines, int at) {
        var line = lines.get(at);
        if (line.line() > 0) {
            return ReplyHeaders.parts(lines.get(at - 1).text());
        }
        return line.block() > 0 && blocks.get(line.block() - 1) instanceof Block.Rule;
    }

    /// The blocks from one line to before another; a paragraph that is cut through comes in two.
    private static List<Block> part(List<Block> blocks, Line from, Line to) {
        var part = new ArrayList<Block>();
        for (int i = from.block(); i <= Math.min(to.block(), blocks.size() - 1); i++) {
            var block = blocks.get(i);
            int first = i == from.block() ? from.line() : 0;
            int end = i == to.block() ? to.line() : Integer.MAX_VALUE;
            if (first == 0 && end == Integer.MAX_VALUE) {
                part.add(block);
            } else if (end > first) {
                part.addAll(lines(block, first, end));
            }
        }
        return part;
    }

    private static List<Block> lines(Block block, int first, int end) {
        var lines = Run.lines(runs(block));
        var kept = Run.join(lines.subList(Math.min(first, lines.size()), Math.min(end, lines.size())));
        if (Run.text(kept).isBlank()) {
            return List.of();
        }
        return List.of(block instanceof Block.Preformatted ? new Block.Preformatted(kept) : new Block.Paragraph(kept));
    }

    private static List<Run> runs(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.runs();
            case Block.Preformatted pre -> pre.runs();
            case Block.Heading heading -> heading.runs();
            default -> List.of();
        };
    }

    /// Takes away the line that parts the text from the mail below it.
    private static void dropParting(List<Block> blocks) {
        while (!blocks.isEmpty()) {
            var last = blocks.getLast();
            if (last instanceof Block.Rule) {
                blocks.removeLast();
                continue;
            }
            var lines = new ArrayList<>(Run.lines(runs(last)));
            if (!(last instanceof Block.Paragraph) || !ReplyHeaders.parts(Run.text(lines.getLast()))) {
                return;
            }
            lines.removeLast();
            blocks.removeLast();
            var rest = Run.join(lines);
            if (!Run.text(rest).isBlank()) {
                blocks.add(new Block.Paragraph(rest));
            }
        }
    }
}
