package intercept.compare;

import intercept.model.document.DocumentFacts;
import java.util.List;

/// Two documents laid side by side.
///
/// @param pages in the order of the disputed document, removed pages where they stood
/// @param changes numbered by their order: by page, from top to bottom; file-level ones last
/// @param sameWords words that stand in both
/// @param similarity of the words outside the block that says how to pay, 0 to 1
public record Comparison(
        DocumentFacts genuine,
        DocumentFacts disputed,
        List<PagePair> pages,
        List<Change> changes,
        int sameWords,
        double similarity,
        Lineage lineage) {}
