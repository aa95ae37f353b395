package intercept.mail.html;

import java.util.List;

/// A body that can be shown without harm.
///
/// @param blocks from top to bottom
/// @param notices what was taken out, and what is hidden; empty for an innocent body
public record SafeDocument(List<Block> blocks, List<Notice> notices) {

    public static final SafeDocument EMPTY = new SafeDocument(List.of(), List.of());

    /// The whole as text, earlier mail behind `>`.
    public String text() {
        return SafeText.of(blocks);
    }
}
