package intercept.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// One connection to the case file and its prepared statements. Not for two threads at once.
public final class Sql {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /// Makes something of the row that the result stands at.
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Takes a row.
    @FunctionalInterface
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String statement, Reader<T> reader, @Nullable Object... values) {
        var rows = new ArrayList<T>();
        each(statement, row -> rows.add(reader.read(row)), values);
        return rows;
    }

    <T> Optional<T> first(String statement, Reader<T> reader, @Nullable Object... values) {
        try (var result = bind(statement, values).executeQuery()) {
            return result.next() ? Optional.of(reader.read(result)) : Optional.empty();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /// The only number of the only row; 0 where there is none.
    long number(String statement, @Nullable Object... values) {
        return first(statement, row -> row.getLong(1), values).orElse(0L);
    }

    /// The first column of all rows.
    long[] numbers(String statement, @Nullable Object... values) {
        try (var result = bind(statement, values).executeQuery()) {
            var numbers = new long[1024];
            int count = 0;
            while (result.next()) {
                if (count == numbers.length) {
                    numbers = Arrays.copyOf(numbers, count * 2);
                }
                numbers[count++] = result.getLong(1);
            }
            return Arrays.copyOf(numbers, count);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    void each(String statement, Taker taker, @Nullable Object... values) {
        try (var result = bind(statement, values).executeQuery()) {
            while (result.next()) {
                taker.take(result);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /// @return how many rows changed
    int run(String statement, @Nullable Object... values) {
        try {
            return bind(statement, values).executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /// @return id of the new row
    long insert(String statement, @Nullable Object... values) {
        run(statement, values);
        return number("select last_insert_rowid()");
    }

    /// Runs a statement once that is not worth keeping prepared.
    void once(String statement) {
        try (var once = connection.createStatement()) {
            once.execute(statement);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    void close() {
        try {
            for (var statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private PreparedStatement bind(String statement, @Nullable Object... values) throws SQLException {
        var ready = prepared.get(statement);
        if (ready == null) {
            ready = connection.prepareStatement(statement);
            prepared.put(statement, ready);
        }
        for (int i = 0; i < values.length; i++) {
            bind(ready, i + 1, values[i]);
        }
        return ready;
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(at, null);
            case String text -> statement.setString(at, text);
            case Long number -> statement.setLong(at, number);
            case Integer number -> statement.setInt(at, number);
            case byte[] bytes -> statement.setBytes(at, bytes);
            case Enum<?> name -> statement.setString(at, name.name());
            default -> throw new IllegalArgumentException("cannot be stored: " + value.getClass());
        }
    }

    static StoreFailure failure(SQLException cause) {
        var kind = cause instanceof SQLiteException known ? kind(known.getResultCode()) : StoreFailure.Kind.FAILED;
        if (kind == StoreFailure.Kind.FAILED
                && String.valueOf(cause.getMessage()).contains("(no such ")) {
            // A table or column is missing: somebody worked on the file.
            kind = StoreFailure.Kind.NOT_A_CASE;
        }
        return new StoreFailure(kind, String.valueOf(cause.getMessage()), cause);
    }

    private static StoreFailure.Kind kind(SQLiteErrorCode code) {
        // Extended codes carry the primary one in their lowest byte.
        return switch (code.code & 0xff) {
            case 5, 6 -> StoreFailure.Kind.LOCKED;
            case 8 -> StoreFailure.Kind.READ_ONLY;
            case 13 -> StoreFailure.Kind.FULL;
            case 14 -> StoreFailure.Kind.NO_PLACE;
            case 11, 26 -> StoreFailure.Kind.NOT_A_CASE;
            default -> StoreFailure.Kind.FAILED;
        };
    }
}
