package intercept.authentication.signing;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A running hash that remembers its value after each length that was asked for.
final class MarkedHash {

    private final Hash hash;
    private final TreeSet<Long> marks;
    private final SignedMail mail;
    private final MessageDigest digest;
    private final Map<Long, BodyHashes.Result> early = new HashMap<>();
    private long total;

    MarkedHash(Hash hash, Set<Long> marks, SignedMail mail) {
        this.hash = hash;
        this.marks = new TreeSet<>(marks);
        this.mail = mail;
        this.digest = hash.digest();
    }

    Hash hash() {
        return hash;
    }

    /// @param bytes a piece that passes no mark
    /// @param source place in the original behind it
    void write(byte[] bytes, int length, int source) {
        digest.update(bytes, 0, length);
        total += length;
        if (!marks.isEmpty() && marks.first() == total) {
            marks.pollFirst();
            remember(source);
        }
    }

    /// Ends the hash. Returns how many bytes went in.
    long finish() {
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

    private void remember(int source) {
        try {
            var here = ((MessageDigest) digest.clone()).digest();
            early.put(total, new BodyHashes.Result(Bytes.of(here), total, total, source));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The hashes of the JDK can be cloned", e);
        }
    }
}
