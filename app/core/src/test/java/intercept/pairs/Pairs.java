package intercept.pairs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The whole set.
public final class Pairs {

    private Pairs() {}

    static List<Draft> all() {
        var drafts = new ArrayList<Draft>();
        drafts.addAll(FieldPairs.all());
        drafts.addAll(QuietPairs.all());
        drafts.addAll(PicturePairs.all());
        drafts.addAll(PagePairs.all());
        drafts.addAll(EditPairs.all());
        drafts.addAll(RevisionPairs.all());
        drafts.addAll(AnewPairs.all());
        drafts.addAll(ScanPairs.all());
        return List.copyOf(drafts);
    }

    /// One of the set, made.
    public static Pair named(String name) throws IOException {
        return all().stream()
                .filter(draft -> draft.name().equals(name))
                .findFirst()
                .orElseThrow()
                .pair();
    }
}
