package intercept.pairs;

import java.util.ArrayList;
import java.util.List;

/// The whole set.
final class Pairs {

    private Pairs() {}

    static List<Draft> all() {
        var drafts = new ArrayList<Draft>();
        drafts.addAll(FieldPairs.all());
        drafts.addAll(QuietPairs.all());
        drafts.addAll(PicturePairs.all());
        drafts.addAll(PagePairs.all());
        drafts.addAll(EditPairs.all());
        drafts.addAll(RevisionPairs.all());
        drafts.addAll(ScanPairs.all());
        return List.copyOf(drafts);
    }
}
