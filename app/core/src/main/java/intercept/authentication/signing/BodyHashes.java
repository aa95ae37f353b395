package intercept.authentication.signing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Hashes of a body. Each canonical form is made once and hashed once with each kind of hash, however many lengths
/// were asked for.
///
/// @param hashedBytes how many bytes went into hashes: the work
public record BodyHashes(Map<Wanted, Result> results, long hashedBytes) {

    /// A body hash that a signature asks for.
    ///
    /// @param limit bytes of the canonical body that are signed (`l=`); absent for all
    public record Wanted(Form form, Hash hash, Optional<Long> limit) {}

    /// @param hash of the first `covered` bytes
    /// @param covered signed bytes of the canonical body
    /// @param whole bytes of the canonical body
    /// @param signedUpTo place in the original up to which the body is signed
    public record Result(Bytes hash, long covered, long whole, int signedUpTo) {

        public long unsigned() {
            return whole - covered;
        }
    }

    public static BodyHashes of(SignedMail mail, Collection<Wanted> wanted) {
        Map<Form, Map<Hash, TreeSet<Long>>> lengths = new EnumMap<>(Form.class);
        for (var one : wanted) {
            lengths.computeIfAbsent(one.form(), _ -> new EnumMap<>(Hash.class))
                    .computeIfAbsent(one.hash(), _ -> new TreeSet<>())
                    .add(one.limit().orElse(Long.MAX_VALUE));
        }
        Map<Wanted, Result> results = new HashMap<>();
        long work = 0;
        for (var form : lengths.entrySet()) {
            List<MarkedHash> hashes = new ArrayList<>();
            form.getValue().forEach((hash, marks) -> hashes.add(new MarkedHash(hash, marks, mail)));
            var marks = new TreeSet<Long>();
            form.getValue().values().forEach(marks::addAll);
            BodyForm.write(mail, form.getKey(), marks, (bytes, length, source) -> {
                for (var hash : hashes) {
                    hash.write(bytes, length, source);
                }
            });
            for (var hash : hashes) {
                work += hash.finish();
            }
            for (var one : wanted) {
                for (var hash : hashes) {
                    if (one.form() == form.getKey() && one.hash() == hash.hash()) {
                        results.put(one, hash.result(one.limit().orElse(Long.MAX_VALUE)));
                    }
                }
            }
        }
        return new BodyHashes(Map.copyOf(results), work);
    }
}
