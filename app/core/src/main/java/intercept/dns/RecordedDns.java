package intercept.dns;

import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsAnswer.Outcome;
import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Answers from recorded zone files, as they stood at a given time.
///
/// Several dated files of one zone are snapshots: the latest that is not later than that time answers, or else the
/// earliest; the answer's own date says which. Undated files answer where no dated one has the zone. What a zone does
/// not have is not there (`NO_DATA`, `NO_NAME`); what lies outside of every zone was `NOT_RECORDED`.
public final class RecordedDns implements DnsSource {

    private static final int MAX_ALIASES = 16;

    private record Snapshot<T>(Optional<Instant> at, String source, T content) {}

    private record Step(Zone.Reply reply, Optional<Instant> at, String source) {}

    private final Map<String, List<Snapshot<Zone>>> zones;
    private final Map<String, Map<DnsType, List<Snapshot<List<DnsRecord>>>>> loose;
    private final Optional<Instant> time;

    private RecordedDns(
            Map<String, List<Snapshot<Zone>>> zones,
            Map<String, Map<DnsType, List<Snapshot<List<DnsRecord>>>>> loose,
            Optional<Instant> time) {
        this.zones = zones;
        this.loose = loose;
        this.time = time;
    }

    /// Answers with the latest snapshots. The order of the files does not matter.
    public static RecordedDns of(List<ZoneFile> files) {
        var zones = new HashMap<String, List<Snapshot<Zone>>>();
        var loose = new HashMap<String, Map<DnsType, List<Snapshot<List<DnsRecord>>>>>();
        files.stream().sorted(Comparator.comparing(ZoneFile::label)).forEach(file -> {
            for (var zone : file.zones()) {
                add(
                        zones.computeIfAbsent(zone.apex(), _ -> new ArrayList<>()),
                        new Snapshot<>(zone.date().at(), file.source(), zone));
            }
            file.loose()
                    .forEach((name, types) ->
                            types.forEach((type, records) -> loose.computeIfAbsent(name, _ -> new HashMap<>())
                                    .computeIfAbsent(type, _ -> new ArrayList<>())
                                    .add(new Snapshot<>(file.looseDate().at(), file.source(), records))));
        });
        return new RecordedDns(zones, loose, Optional.empty());
    }

    /// Files of one zone recorded at the same time are one snapshot: somebody asked question by question.
    private static void add(List<Snapshot<Zone>> snapshots, Snapshot<Zone> more) {
        for (int i = 0; i < snapshots.size(); i++) {
            var known = snapshots.get(i);
            if (known.at().equals(more.at())) {
                var source = known.source().equals(more.source())
                        ? known.source()
                        : known.source() + " and " + more.source();
                snapshots.set(i, new Snapshot<>(known.at(), source, merged(known.content(), more.content())));
                return;
            }
        }
        snapshots.add(more);
    }

    private static Zone merged(Zone one, Zone other) {
        var names = new TreeMap<String, Map<DnsType, List<DnsRecord>>>();
        for (var zone : List.of(one, other)) {
            zone.names().forEach((name, types) -> {
                var own = names.computeIfAbsent(name, _ -> new TreeMap<>());
                types.forEach((type, records) -> own.merge(type, records, RecordedDns::union));
            });
        }
        return Zone.of(one.apex(), one.date(), names);
    }

    private static List<DnsRecord> union(List<DnsRecord> one, List<DnsRecord> other) {
        var union = new LinkedHashSet<>(one);
        union.addAll(other);
        return List.copyOf(union);
    }

    /// The same files, asked about another time.
    public RecordedDns asOf(Instant time) {
        return new RecordedDns(zones, loose, Optional.of(time));
    }

    /// Apexes of all zones that were recorded.
    public SortedSet<String> apexes() {
        return new TreeSet<>(zones.keySet());
    }

    @Override
    public DnsAnswer ask(String name, DnsType type) {
        var asked = DnsNames.lower(name);
        if (!DnsNames.canBeAsked(asked)) {
            return DnsAnswer.without(asked, type, Outcome.NO_NAME, "no server could be asked for this name");
        }
        var sources = new LinkedHashSet<String>();
        var seen = new LinkedHashSet<String>();
        Optional<Instant> at = Optional.empty();
        for (var current = asked; seen.size() <= MAX_ALIASES && seen.add(current); ) {
            var step = step(current, type);
            at = step.at();
            if (!step.source().isEmpty()) {
                sources.add(step.source());
            }
            if (!(step.reply() instanceof Zone.Reply.Alias(String target))) {
                return answer(asked, type, step.reply(), at, source(sources, asked, current, step.reply()));
            }
            current = target;
        }
        var source = String.join(", ", sources) + ": " + asked + " is an alias that leads to no end";
        return new DnsAnswer(asked, type, Outcome.SERVER_FAILURE, List.of(), at, source);
    }

    private static String source(Iterable<String> sources, String asked, String last, Zone.Reply reply) {
        var files = String.join(", ", sources);
        if (!(reply instanceof Zone.Reply.Delegated)) {
            return files;
        }
        return asked.equals(last)
                ? "no recorded answer"
                : files + ": an alias of " + last + ", which has no recorded answer";
    }

    private static DnsAnswer answer(String name, DnsType type, Zone.Reply reply, Optional<Instant> at, String source) {
        return switch (reply) {
            case Zone.Reply.Records(var records) -> DnsAnswer.found(name, type, List.copyOf(records), at, source);
            case Zone.Reply.NoData() -> new DnsAnswer(name, type, Outcome.NO_DATA, List.of(), at, source);
            case Zone.Reply.NoName() -> new DnsAnswer(name, type, Outcome.NO_NAME, List.of(), at, source);
            case Zone.Reply.Delegated() -> DnsAnswer.without(name, type, Outcome.NOT_RECORDED, source);
            case Zone.Reply.Alias(var target) ->
                throw new IllegalStateException("an alias is followed, never answered: " + target);
        };
    }

    private Step step(String name, DnsType type) {
        var inZone = inZone(name, type);
        var isCertain = inZone.reply() instanceof Zone.Reply.Records || inZone.reply() instanceof Zone.Reply.Alias;
        return isCertain ? inZone : loose(name, type).orElse(inZone);
    }

    private Step inZone(String name, DnsType type) {
        for (var apex = name; ; apex = DnsNames.parent(apex)) {
            var snapshots = zones.get(apex);
            if (snapshots != null) {
                var chosen = chosen(snapshots);
                return new Step(chosen.content().reply(name, type), chosen.at(), chosen.source());
            }
            if (apex.isEmpty()) {
                return new Step(new Zone.Reply.Delegated(), Optional.empty(), "");
            }
        }
    }

    private Optional<Step> loose(String name, DnsType type) {
        var types = loose.getOrDefault(name, Map.of());
        var records = types.get(type);
        if (records != null) {
            var chosen = chosen(records);
            return Optional.of(new Step(new Zone.Reply.Records(chosen.content()), chosen.at(), chosen.source()));
        }
        var aliases = types.get(DnsType.CNAME);
        if (aliases == null) {
            return Optional.empty();
        }
        var chosen = chosen(aliases);
        return chosen.content().getFirst() instanceof DnsRecord.Name(DnsType _, String target)
                ? Optional.of(new Step(new Zone.Reply.Alias(target), chosen.at(), chosen.source()))
                : Optional.empty();
    }

    private <T> Snapshot<T> chosen(List<Snapshot<T>> snapshots) {
        var chosen = snapshots.getFirst();
        for (var other : snapshots.subList(1, snapshots.size())) {
            if (isBetter(other.at(), chosen.at())) {
                chosen = other;
            }
        }
        return chosen;
    }

    private boolean isBetter(Optional<Instant> candidate, Optional<Instant> than) {
        if (candidate.isEmpty() || than.isEmpty()) {
            return candidate.isPresent();
        }
        var one = candidate.get();
        var other = than.get();
        if (time.isEmpty()) {
            return one.isAfter(other);
        }
        boolean inTime = !one.isAfter(time.get());
        boolean otherInTime = !other.isAfter(time.get());
        if (inTime && otherInTime) {
            return one.isAfter(other);
        }
        return inTime != otherInTime ? inTime : one.isBefore(other);
    }
}
