package intercept.session;

import intercept.authentication.results.Claims;
import intercept.ingest.PartBytes;
import intercept.mail.ParsedMail;
import intercept.model.Address;
import intercept.model.Copy;
import intercept.model.EvidenceKind;
import intercept.model.MailFormat;
import intercept.model.Message;
import intercept.model.route.FollowedCopy;
import intercept.model.route.FollowedCopy.Why;
import intercept.model.route.MailTrace;
import intercept.model.route.TrustBoundary;
import intercept.store.Db;
import intercept.store.OccurrenceTable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which copy of a mail is followed: the one that came the furthest. A recipient's copy tells the way and holds the
/// signatures; the one that its author kept tells neither.
final class FollowedCopies {

    /// What a copy is worth first, then whether its boundary is known, its untouched bytes (a .msg has none), whose
    /// mailbox it is, the length of its way; last its place, so that the order of import decides nothing.
    private static final Comparator<Candidate> BEST = Comparator.comparing((Candidate candidate) -> candidate.worth())
            .thenComparing(candidate -> !(candidate.trace().boundary() instanceof TrustBoundary.Found))
            .thenComparing(candidate -> candidate.bytes().format())
            .thenComparingInt(Candidate::addressee)
            .thenComparingInt(candidate -> -candidate.trace().route().hops().size())
            .thenComparing(candidate -> candidate.place().custodian())
            .thenComparing(candidate -> candidate.place().folder())
            .thenComparing(candidate -> candidate.place().path())
            .thenComparing(candidate -> candidate.bytes().sha256());

    private final Db db;
    private final PartBytes parts;
    private final MailTraces traces;
    private final Map<Long, Chosen> chosen = new Recent<>(50_000);

    FollowedCopies(Db db, PartBytes parts, MailTraces traces) {
        this.db = db;
        this.parts = parts;
        this.traces = traces;
    }

    /// The copy, taken apart.
    ///
    /// @param trace what its fields tell
    /// @param claims what servers state in it
    record Followed(ParsedMail mail, MailTrace trace, Claims claims) {

        String sha256() {
            return mail.message().sha256();
        }
    }

    /// Equal bytes, and where they lie.
    private record Bytes(String sha256, MailFormat format, List<Copy> places) {}

    private record Chosen(Bytes bytes, FollowedCopy copy) {}

    private record Candidate(Bytes bytes, Copy place, ParsedMail mail, MailTrace trace) {

        static Candidate of(Bytes bytes, ParsedMail mail, MailTrace trace) {
            var place = bytes.places().stream()
                    .filter(copy -> isOfAnother(mail.message(), copy))
                    .findFirst()
                    .orElse(bytes.places().getFirst());
            return new Candidate(bytes, place, mail, trace);
        }

        Why worth() {
            if (trace.route().hops().isEmpty()) {
                return MailTraces.isSentCopy(mail.message(), trace.route(), bytes.places())
                        ? Why.KEPT_WHEN_SENT
                        : Why.STATES_NO_WAY;
            }
            return isOfAnother(mail.message(), place) ? Why.CAME_TO_RECIPIENT : Why.CAME_BY_SERVERS;
        }

        /// 0 for who is written to, 1 for who stands in copy, 2 for anybody else.
        int addressee() {
            Predicate<Address> isCustodian =
                    address -> address.key().equals(MailTraces.custodian(place).key());
            var message = mail.message();
            if (message.to().stream().anyMatch(isCustodian)) {
                return 0;
            }
            return message.cc().stream().anyMatch(isCustodian) ? 1 : 2;
        }

        private static boolean isOfAnother(Message message, Copy copy) {
            return MailTraces.isMailbox(copy) && !MailTraces.isAuthor(message, copy);
        }
    }

    /// Absent where no copy can be taken apart any more.
    Optional<Followed> of(Message message) {
        var known = chosen.get(message.id());
        if (known != null) {
            return read(known);
        }
        var copies = copies(message);
        if (copies.size() == 1) {
            return candidates(copies).findFirst().map(only -> take(message, only, 0));
        }
        return candidates(copies).min(BEST).map(best -> take(message, best, copies.size() - 1));
    }

    private Followed take(Message message, Candidate candidate, int others) {
        var copy = new FollowedCopy(candidate.place(), candidate.bytes().sha256(), candidate.worth(), others);
        chosen.put(message.id(), new Chosen(candidate.bytes(), copy));
        return followed(candidate.mail(), candidate.trace().following(copy), candidate.bytes());
    }

    private Followed followed(ParsedMail mail, MailTrace trace, Bytes bytes) {
        return new Followed(mail, trace, traces.claims(mail, bytes.places(), trace));
    }

    private Optional<Followed> read(Chosen known) {
        return parts.mail(known.bytes().sha256(), known.bytes().format())
                .map(mail ->
                        followed(mail, traces.of(mail, known.bytes().places()).following(known.copy()), known.bytes()));
    }

    private Stream<Candidate> candidates(List<Bytes> copies) {
        return copies.stream()
                .flatMap(bytes -> parts.mail(bytes.sha256(), bytes.format()).stream()
                        .map(mail -> Candidate.of(bytes, mail, traces.of(mail, bytes.places()))));
    }

    private List<Bytes> copies(Message message) {
        var stored = new LinkedHashMap<String, Bytes>();
        for (var copy : db.read(sql -> new OccurrenceTable(sql).stored(message.id()))) {
            var format = copy.kind() == EvidenceKind.MSG ? MailFormat.MSG : MailFormat.EML;
            stored.merge(
                    copy.sha256(),
                    new Bytes(copy.sha256(), format, List.of(copy.place())),
                    (one, other) -> new Bytes(
                            one.sha256(),
                            one.format(),
                            Stream.concat(one.places().stream(), other.places().stream())
                                    .toList()));
        }
        return List.copyOf(stored.values());
    }
}
