package intercept.authentication.signing;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A running hash that remembers its value after each length that was asked for.
final class MarkedHash {

    private static final int BUFFER = 8192;

    private final Hash hash;
    private final TreeSet<Long> marks;
    private final SignedMail mail;
    private final MessageDigest digest;
    private final Map<Long, BodyHashes.Result> early = new HashMap<>();
    private final byte[] buffer = new byte[BUFFER];
    private int buffered;
    private long total;
    private int source;

    MarkedHash(Hash hash, Set<Long> marks, SignedMail mail) {
        this.hash = hash;
        this.marks = new TreeSet<>(marks);
        this.mail = mail;
        this.digest = hash.digest();
        this.source = mail.body();
    }

    Hash hash() {
        return hash;
    }

    void write(byte[] bytes, int from, int length) {
        int at = from;
        int left = length;
        while (!marks.isEmpty() && marks.first() <= total + left) {
            int part = (int) (marks.first() - total);
            update(bytes, at, part);
            at += part;
            left -= part;
            remember(marks.pollFirst());
        }
        update(bytes, at, left);
    }

    /// Ends the hash. Returns how many bytes went in.
    long finish() {
        flush();
        var end = new BodyHashes.Result(Bytes.of(digest.digest()), total, total, mail.length());
        early.replaceAll(
                (_, result) -> new BodyHashes.Result(result.hash(), result.covered(), total, result.signedUpTo()));
        // A length beyond the end takes in all that is there.
        marks.forEach(mark -> early.put(mark, end));
        return total;
    }

    BodyHashes.Result result(long mark) {
        var result = early.get(mark);
        if (result == null) {
            throw new IllegalArgumentException("nobody asked for the length " + mark);
        }
        return result;
    }

    private void remember(long mark) {
        flush();
        try {
            var here = ((MessageDigest) digest.clone()).digest();
            early.put(mark, new BodyHashes.Result(Bytes.of(here), total, total, source));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The hashes of the JDK can be cloned", e);
        }
    }

    @SuppressWarnings("ReferenceEquality") // Whether these are the bytes of the mail, and not some like them.
    private void update(byte[] bytes, int from, int length) {
        total += length;
        if (bytes == mail.bytes()) {
            source = from + length;
        }
        if (length > BUFFER / 4) {
            flush();
            digest.update(bytes, from, length);
            return;
        }
        if (buffered + length > BUFFER) {
            flush();
        }
        System.arraycopy(bytes, from, buffer, buffered, length);
        buffered += length;
    }

    private void flush() {
        digest.update(buffer, 0, buffered);
        buffered = 0;
    }
}
