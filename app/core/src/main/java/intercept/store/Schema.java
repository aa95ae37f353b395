package intercept.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The numbered steps that bring a case file up to date. A step that has shipped is never edited.
final class Schema {

    /// "ICPT".
    static final int APPLICATION = 0x49435054;

    private static final List<String> STEPS = List.of("001-case.sql", "002-documents.sql", "003-files.sql");

    /// What this program writes.
    static final int VERSION = STEPS.size();

    private Schema() {}

    /// Takes the steps that the file has not taken yet, each in a transaction of its own.
    static void migrate(Sql sql) {
        for (int next = version(sql); next < VERSION; next++) {
            take(sql, next);
        }
    }

    static int version(Sql sql) {
        return (int) sql.number("pragma user_version");
    }

    private static void take(Sql sql, int step) {
        sql.once("begin immediate");
        try {
            // Another program may have taken the step while this one waited for the lock.
            if (version(sql) == step) {
                for (var statement : read(STEPS.get(step)).split(";\\s*\\n", -1)) {
                    if (!statement.isBlank()) {
                        sql.once(statement);
                    }
                }
                sql.once("pragma application_id = " + APPLICATION);
                sql.once("pragma user_version = " + (step + 1));
            }
            sql.once("commit");
        } catch (StoreFailure e) {
            rollback(sql, e);
            throw e;
        }
    }

    /// A full disk makes SQLite take everything back by itself; then there is nothing left to take back.
    private static void rollback(Sql sql, StoreFailure cause) {
        try {
            sql.once("rollback");
        } catch (StoreFailure e) {
            cause.addSuppressed(e);
        }
    }

    private static String read(String step) {
        try (var resource = Schema.class.getResourceAsStream("schema/" + step)) {
            if (resource == null) {
                throw new IllegalStateException("schema step " + step + " is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
