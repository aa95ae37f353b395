package intercept.model.dns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was answered to one question, by whom and when.
///
/// @param name that was asked for, lower-case A-labels without the last dot
/// @param records of the asked type at the end of the CNAME chain; those of a chain are not among them
/// @param at when it was answered or recorded; absent where nobody wrote it down
/// @param source the server, or the file of recorded answers
public record DnsAnswer(
        String name, DnsType type, Outcome outcome, List<DnsRecord> records, Optional<Instant> at, String source) {

    /// How a question ended. Only `NO_DATA` and `NO_NAME` say that something is not there.
    public enum Outcome {
        /// There are records of that type.
        FOUND,
        /// The name exists, but has no record of that type (RFC 2308 section 2.2).
        NO_DATA,
        /// NXDOMAIN: the name does not exist, nor anything below it (RFC 8020).
        NO_NAME,
        SERVER_FAILURE,
        REFUSED,
        TIME_OUT,
        /// Nobody asked, and no recorded answer knows: neither there nor absent.
        NOT_RECORDED
    }

    public static DnsAnswer found(
            String name, DnsType type, List<DnsRecord> records, Optional<Instant> at, String source) {
        return new DnsAnswer(name, type, records.isEmpty() ? Outcome.NO_DATA : Outcome.FOUND, records, at, source);
    }

    public static DnsAnswer without(String name, DnsType type, Outcome outcome, String source) {
        return new DnsAnswer(name, type, outcome, List.of(), Optional.empty(), source);
    }

    public DnsQuestion question() {
        return new DnsQuestion(name, type);
    }

    /// Answered for certain that there is no such record: what RFC 7208 section 4.6.4 calls a void look-up.
    public boolean isVoid() {
        return outcome == Outcome.NO_DATA || outcome == Outcome.NO_NAME;
    }

    /// Whether nothing can be said: the question failed or was not asked.
    public boolean isUnknown() {
        return outcome != Outcome.FOUND && !isVoid();
    }

    public Stream<DnsRecord.Text> texts() {
        return records.stream().filter(DnsRecord.Text.class::isInstance).map(DnsRecord.Text.class::cast);
    }
}
