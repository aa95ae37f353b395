package intercept.mail.html;

import java.util.List;
import java.util.Optional;

/// A piece of a [SafeDocument], drawn one below the other.
public sealed interface Block {

    /// Text; a line end is `\n` inside a run.
    record Paragraph(List<Run> runs) implements Block {}

    /// @param level 1 is the largest, 6 the smallest
    record Heading(int level, List<Run> runs) implements Block {}

    /// @param level how deep the list is nested, counted from 1
    /// @param marker what stands before it: a bullet or a number with a full stop
    record ListItem(int level, String marker, List<Block> blocks) implements Block {}

    /// A table with more than one column; layout tables are dissolved.
    record Table(List<Row> rows) implements Block {}

    /// A row of a table.
    record Row(List<Cell> cells) {}

    /// @param columns how many columns it spans
    record Cell(int columns, boolean heading, List<Block> blocks) {}

    /// Words of somebody else.
    ///
    /// @param level how many mails back, counted from 1
    record Quote(Origin origin, int level, List<Block> blocks) implements Block {

        /// How many lines of text stand in it.
        public int lines() {
            return SafeText.lines(blocks);
        }
    }

    /// What kind of quote.
    enum Origin {
        /// An earlier mail below the new text: shown folded.
        EARLIER_MAIL,
        /// An indented passage in the text itself: shown open.
        PASSAGE
    }

    /// A line across.
    record Rule() implements Block {}

    /// Text in which every blank counts.
    record Preformatted(List<Run> runs) implements Block {}

    /// @param reference the Content-ID, the address, or the whole `data:` link
    /// @param alt the sender's words for it; may be empty
    /// @param width declared, in pixels
    record Picture(Source source, String reference, String alt, Optional<Integer> width, Optional<Integer> height)
            implements Block {}

    /// Where a picture would come from.
    enum Source {
        /// A part of the same mail; `reference` is its Content-ID without angle brackets.
        EMBEDDED,
        /// A `data:` link.
        IN_PLACE,
        /// Another machine; never loaded.
        REMOTE,
        /// Nowhere: a path on the sender's own machine and the like.
        NOWHERE
    }
}
