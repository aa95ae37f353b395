package intercept.session;

import intercept.store.Db;
import intercept.store.Sql;
import intercept.store.StoreFailure;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The door of a case: every call from outside passes here, and a case file that fails leaves as words for a user.
final class Door {

    private final Path file;
    private final Db db;

    Door(Path file, Db db) {
        this.file = file;
        this.db = db;
    }

    /// What a call does with the case file.
    interface Work<T, E extends Exception> {
        T run() throws CaseException, E;
    }

    <T, E extends Exception> T pass(Work<T, E> work) throws CaseException, E {
        try {
            return work.run();
        } catch (StoreFailure e) {
            throw Trouble.working(file, e);
        }
    }

    <T> T read(Function<Sql, T> work) throws CaseException {
        return pass(() -> db.read(work));
    }

    void write(Consumer<Sql> change) throws CaseException {
        pass(() -> db.write(sql -> {
            change.accept(sql);
            return Optional.empty();
        }));
    }
}
