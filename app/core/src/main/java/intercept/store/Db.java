package intercept.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// A case file: one connection that writes, several that read meanwhile (write-ahead log).
public final class Db implements AutoCloseable {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int HEADER = 100;

    /// What SQLite puts beside a case file while it is open.
    private static final List<String> BESIDE = List.of("", "-wal", "-shm", "-journal");

    private final Path file;
    private final Sql writer;
    /// Fair, so that a click of the analyst gets its turn between two batches of an import.
    private final ReentrantLock writing = new ReentrantLock(true);

    private final Deque<Sql> idle = new ArrayDeque<>();
    private final List<Sql> readers = new ArrayList<>();
    private boolean closed;

    private Db(Path file, Sql writer) {
        this.file = file;
        this.writer = writer;
    }

    /// Opens a case file that is there.
    public static Db open(Path file) {
        if (Files.isDirectory(file)) {
            throw new StoreFailure(StoreFailure.Kind.NO_PLACE, "a folder: " + file);
        }
        if (!Files.isRegularFile(file)) {
            throw new StoreFailure(StoreFailure.Kind.MISSING, "no such file: " + file);
        }
        checkHeader(file);
        return connect(file);
    }

    /// Makes a case file, or opens the one that is there. An empty file is taken for a new one.
    public static Db openOrCreate(Path file) {
        try {
            if (Files.exists(file) && Files.size(file) > 0) {
                return open(file);
            }
        } catch (IOException e) {
            throw new StoreFailure(StoreFailure.Kind.FAILED, String.valueOf(e.getMessage()), e);
        }
        return connect(file);
    }

    /// Whether a file is the case file, or one that SQLite keeps beside it.
    public boolean owns(Path other) {
        var own = file.toAbsolutePath();
        return BESIDE.stream()
                .filter(end -> (own.getFileName() + end).equals(String.valueOf(other.getFileName())))
                .anyMatch(end -> same(own.resolveSibling(own.getFileName() + end), other));
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException _) {
            // One of them is gone, so that there is nothing to take for the other.
            return false;
        }
    }

    /// Reads. Sees the last committed state, also while another thread writes.
    public <T> T read(Function<Sql, T> work) {
        var sql = borrow();
        try {
            return work.apply(sql);
        } finally {
            giveBack(sql);
        }
    }

    /// Writes in one transaction: all of it, or nothing.
    public <T> T write(Function<Sql, T> work) {
        try (var transaction = transaction()) {
            var result = work.apply(transaction.sql());
            transaction.commit();
            return result;
        }
    }

    /// Starts a transaction. Waits for the one that is running.
    public Transaction transaction() {
        writing.lock();
        try {
            writer.once("begin immediate");
        } catch (StoreFailure e) {
            writing.unlock();
            throw e;
        }
        return new Transaction();
    }

    /// Folds the write-ahead log into the file, so that a copy of the file alone is the whole case. Waits for nobody.
    public void fold() {
        writing.lock();
        try {
            writer.once("pragma wal_checkpoint(passive)");
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            synchronized (idle) {
                if (closed) {
                    return;
                }
                closed = true;
                readers.forEach(Sql::close);
            }
            // Last of all, so that SQLite folds the write-ahead log into the file and removes it.
            writer.close();
        } finally {
            writing.unlock();
        }
    }

    /// A running transaction of the writer. Closing it without a commit takes everything back.
    public final class Transaction implements AutoCloseable {

        private boolean open = true;

        private Transaction() {}

        public Sql sql() {
            return writer;
        }

        public void commit() {
            writer.once("commit");
            open = false;
        }

        @Override
        public void close() {
            try {
                if (open) {
                    open = false;
                    writer.once("rollback");
                }
            } finally {
                writing.unlock();
            }
        }
    }

    private Sql borrow() {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("the case is closed");
            }
            var sql = idle.poll();
            if (sql != null) {
                return sql;
            }
            var fresh = connection(file);
            fresh.once("pragma query_only = on");
            readers.add(fresh);
            return fresh;
        }
    }

    private void giveBack(Sql sql) {
        synchronized (idle) {
            idle.push(sql);
        }
    }

    private static Db connect(Path file) {
        var sql = connection(file);
        try {
            boolean fresh = sql.number("select count(*) from sqlite_schema") == 0;
            if (!fresh && sql.number("pragma application_id") != Schema.APPLICATION) {
                throw new StoreFailure(StoreFailure.Kind.NOT_A_CASE, "another program's database: " + file);
            }
            if (Schema.version(sql) > Schema.VERSION) {
                throw new StoreFailure(StoreFailure.Kind.NEWER, "version " + Schema.version(sql));
            }
            if (fresh) {
                sql.once("pragma page_size = 8192");
            }
            sql.once("pragma journal_mode = wal");
            sql.once("pragma cache_size = -65536");
            sql.once("pragma wal_autocheckpoint = 4096");
            Schema.migrate(sql);
            return new Db(file, sql);
        } catch (StoreFailure e) {
            sql.close();
            throw e;
        }
    }

    private static Sql connection(Path file) {
        try {
            var sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath(), options()));
            sql.once("pragma busy_timeout = 5000");
            sql.once("pragma synchronous = normal");
            sql.once("pragma cache_size = -8192");
            return sql;
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    /// Refuses another program's file before SQLite touches it. 0 stands in a file whose first step is under way.
    private static void checkOwner(ByteBuffer header, Path file) {
        int application = header.getInt(68);
        if (application != 0 && application != Schema.APPLICATION) {
            throw new StoreFailure(StoreFailure.Kind.NOT_A_CASE, "another program's database: " + file);
        }
        int version = header.getInt(60);
        if (application != 0 && version > Schema.VERSION) {
            throw new StoreFailure(StoreFailure.Kind.NEWER, "version " + version);
        }
    }

    private static Properties options() {
        var options = new Properties();
        // Else the driver prepares and runs one more statement after every insert, to ask for a row that nobody wants.
        options.setProperty("jdbc.get_generated_keys", "false");
        return options;
    }

    /// Looks at the file before SQLite does, since SQLite takes a cut-off file for a good one until a page is missing.
    private static void checkHeader(Path file) {
        try (var channel = FileChannel.open(file)) {
            var header = ByteBuffer.allocate(HEADER);
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // reads on
            }
            if (header.hasRemaining() || !ByteBuffer.wrap(MAGIC).equals(header.slice(0, MAGIC.length))) {
                throw new StoreFailure(StoreFailure.Kind.NOT_A_CASE, "no SQLite file: " + file);
            }
            int stored = Short.toUnsignedInt(header.getShort(16));
            long pageSize = stored == 1 ? 65536 : stored;
            long pages = Integer.toUnsignedLong(header.getInt(28));
            if (pages * pageSize > channel.size() && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"))) {
                throw new StoreFailure(StoreFailure.Kind.NOT_A_CASE, "cut off: " + file);
            }
            checkOwner(header, file);
        } catch (AccessDeniedException e) {
            throw new StoreFailure(StoreFailure.Kind.READ_ONLY, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new StoreFailure(StoreFailure.Kind.FAILED, String.valueOf(e.getMessage()), e);
        }
    }
}
