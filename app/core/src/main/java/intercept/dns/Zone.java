package intercept.dns;

import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One zone as one file recorded it: all that exists at its apex and below, save what it delegates.
///
/// @param names its records by owner, then by type
/// @param existing owners and the names between them and the apex, which exist without a record (RFC 4592
/// section 2.2.2)
public record Zone(String apex, ZoneDate date, Map<String, Map<DnsType, List<DnsRecord>>> names, Set<String> existing) {

    /// What a zone says to a question.
    sealed interface Reply {
        record Records(List<DnsRecord> records) implements Reply {}

        record Alias(String target) implements Reply {}

        record NoData() implements Reply {}

        record NoName() implements Reply {}

        /// Another zone answers that.
        record Delegated() implements Reply {}
    }

    /// When a zone was recorded, and how that is known (CONTRACT section 1).
    public record ZoneDate(Optional<Instant> at, From from) {

        public static final ZoneDate UNKNOWN = new ZoneDate(Optional.empty(), From.NOWHERE);

        /// In the order in which they are believed.
        public enum From {
            /// A first-line comment `; recorded 2026-08-05T09:00:00Z from 192.0.2.53`.
            COMMENT,
            /// The serial of the SOA record, written as YYYYMMDDnn (RFC 1912 section 2.2).
            SERIAL,
            /// A date in the name of the file or of a folder.
            NAME,
            NOWHERE
        }
    }

    static Zone of(String apex, ZoneDate date, Map<String, Map<DnsType, List<DnsRecord>>> names) {
        var existing = new HashSet<String>();
        existing.add(apex);
        for (var owner : names.keySet()) {
            for (var name = owner; !name.equals(apex) && existing.add(name); ) {
                name = DnsNames.parent(name);
            }
        }
        return new Zone(apex, date, names, existing);
    }

    /// @param name at or below the apex
    Reply reply(String name, DnsType type) {
        var own = names.get(name);
        if (own != null) {
            var records = recordsOrAlias(own, type);
            if (records.isPresent()) {
                return records.get();
            }
        }
        if (isDelegated(name)) {
            return new Reply.Delegated();
        }
        return existing.contains(name) ? new Reply.NoData() : fromWildcard(name, type);
    }

    /// RFC 4592 section 3.3.1: the asterisk stands below the longest name that exists.
    private Reply fromWildcard(String name, DnsType type) {
        var encloser = DnsNames.parent(name);
        while (!existing.contains(encloser)) {
            encloser = DnsNames.parent(encloser);
        }
        var wildcard = encloser.isEmpty() ? "*" : "*." + encloser;
        var own = names.get(wildcard);
        if (own != null) {
            return recordsOrAlias(own, type).orElseGet(Reply.NoData::new);
        }
        return existing.contains(wildcard) ? new Reply.NoData() : new Reply.NoName();
    }

    private static Optional<Reply> recordsOrAlias(Map<DnsType, List<DnsRecord>> own, DnsType type) {
        var records = own.get(type);
        if (records != null) {
            return Optional.of(new Reply.Records(records));
        }
        var alias = own.get(DnsType.CNAME);
        if (alias != null && alias.getFirst() instanceof DnsRecord.Name(DnsType _, String target)) {
            return Optional.of(new Reply.Alias(target));
        }
        return Optional.empty();
    }

    private boolean isDelegated(String name) {
        for (var at = name; !at.equals(apex); at = DnsNames.parent(at)) {
            var own = names.get(at);
            if (own != null && own.containsKey(DnsType.NS)) {
                return true;
            }
        }
        return false;
    }
}
