package intercept.desktop;

import intercept.session.CaseSession;
import intercept.session.Cases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Opens [StubCase] whatever is asked for, and remembers what was.
public final class StubCases implements Cases {

    private final CaseSession session;
    private final List<Path> asked = new ArrayList<>();

    public StubCases(CaseSession session) {
        this.session = session;
    }

    /// The case files that were asked for, in order.
    public List<Path> asked() {
        return List.copyOf(asked);
    }

    @Override
    public CaseSession open(Path file) {
        asked.add(file);
        return session;
    }

    @Override
    public CaseSession openOrCreate(Path file) {
        return open(file);
    }
}
