package intercept.session;

import java.nio.file.Path;

/// Opens and makes cases.
public interface Cases {

    /// Opens a case file.
    ///
    /// @throws CaseException if it is damaged, no case file, or of a newer program
    CaseSession open(Path file) throws CaseException;

    /// Makes a new case file, or opens the one that is there.
    CaseSession openOrCreate(Path file) throws CaseException;
}
