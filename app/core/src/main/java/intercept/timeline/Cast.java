package intercept.timeline;

import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.PartyKind;
import intercept.timeline.Timeline.Lane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Everybody who writes or receives in a case, and the lane of each.
final class Cast {

    /// From top to bottom: your side, whoever imitates it, and those who were written to.
    private static final List<PartyKind> ORDER = List.of(
            PartyKind.SUPPLIER, PartyKind.IMPOSTOR, PartyKind.CUSTOMER, PartyKind.THIRD_PARTY, PartyKind.UNKNOWN);

    /// More impostors than this share a lane.
    private static final int MOST_IMPOSTORS = 4;

    /// The busiest first; the address settles the rest.
    private static final Comparator<Actor> BUSIEST =
            Comparator.comparingInt((Actor actor) -> -actor.mails).thenComparing(actor -> actor.address);

    private static final Comparator<Actor> GRAVEST =
            Comparator.comparingInt((Actor actor) -> -actor.findings).thenComparing(BUSIEST);

    /// The named first, and among them those in mail with findings.
    private static final Comparator<Actor> WORTH_A_LANE = Comparator.comparing((Actor actor) -> !actor.named)
            .thenComparingInt(actor -> actor.named ? -actor.findings : 0)
            .thenComparing(BUSIEST);

    private static final Comparator<Actor> TOP_TO_BOTTOM = Comparator.comparing((Actor actor) -> !actor.leading())
            .thenComparingInt(actor -> ORDER.indexOf(actor.kind))
            .thenComparingInt(actor -> -actor.mails)
            .thenComparing(actor -> actor.address);

    private final Map<String, String> personOf = new HashMap<>();
    private final Map<String, String> nameOf = new HashMap<>();
    /// By kind, then by the address as it is written: spelling it out in lower case for every mail would cost more
    /// than all the rest.
    private final Map<PartyKind, Map<String, Actor>> written = new EnumMap<>(PartyKind.class);

    private final Map<PartyKind, Map<String, Actor>> actors = new EnumMap<>(PartyKind.class);

    private Cast(CaseDescription known) {
        for (var party : known.parties()) {
            for (var person : party.people()) {
                if (person.addresses().isEmpty()) {
                    continue;
                }
                var first = person.addresses().getFirst().toLowerCase(Locale.ROOT);
                person.addresses().forEach(address -> personOf.put(address.toLowerCase(Locale.ROOT), first));
                nameOf.put(first, person.name());
            }
        }
        for (var kind : PartyKind.values()) {
            written.put(kind, new HashMap<>());
            actors.put(kind, new LinkedHashMap<>());
        }
    }

    static Cast of(List<Dated> mails, CaseDescription known) {
        var cast = new Cast(known);
        for (var mail : mails) {
            boolean found = mail.worst().isPresent();
            cast.actor(mail.author(), mail.kind()).seen(found);
            for (var recipient : mail.recipients()) {
                cast.actor(recipient.address(), recipient.kind()).seen(found);
            }
        }
        return cast;
    }

    int lane(Address address, PartyKind kind) {
        return actor(address, kind).lane;
    }

    List<Lane> assignLanes(int most) {
        var all = byWorth();
        int own = Math.min(all.size(), most);
        while (own > 0 && own + kinds(all.subList(own, all.size())).size() > most) {
            own--;
        }
        var lanes = new ArrayList<Lane>();
        for (var actor : topToBottom(all.subList(0, own))) {
            actor.lane = lanes.size();
            lanes.add(actor.toLane());
        }
        var rest = all.subList(own, all.size());
        var kinds = kinds(rest);
        for (var kind : ORDER) {
            if (kinds.contains(kind)) {
                rest.stream().filter(actor -> actor.kind == kind).forEach(actor -> actor.lane = lanes.size());
                lanes.add(TimelineBuilder.group(kind));
            }
        }
        return List.copyOf(lanes);
    }

    /// The impostors lead, whoever they write to follows: an impostor in a crowd is what must not happen.
    private List<Actor> byWorth() {
        var impostors = actors.getOrDefault(PartyKind.IMPOSTOR, Map.of()).values().stream()
                .sorted(GRAVEST)
                .limit(MOST_IMPOSTORS)
                .toList();
        var all = new ArrayList<>(impostors);
        actors.values().stream()
                .flatMap(ofKind -> ofKind.values().stream())
                .filter(actor -> !impostors.contains(actor))
                .sorted(WORTH_A_LANE)
                .forEach(all::add);
        return all;
    }

    /// Each impostor below the person whose name he shows, else below your own people.
    private static List<Actor> topToBottom(List<Actor> chosen) {
        var ordered = new ArrayList<>(chosen.stream()
                .filter(actor -> actor.kind != PartyKind.IMPOSTOR)
                .sorted(TOP_TO_BOTTOM)
                .toList());
        chosen.stream()
                .filter(actor -> actor.kind == PartyKind.IMPOSTOR)
                .sorted(TOP_TO_BOTTOM.reversed())
                .forEach(impostor -> ordered.add(placeOf(impostor, ordered), impostor));
        return ordered;
    }

    private static int placeOf(Actor impostor, List<Actor> ordered) {
        int below = 0;
        for (int i = 0; i < ordered.size(); i++) {
            var actor = ordered.get(i);
            if (actor.named && actor.name.equalsIgnoreCase(impostor.name)) {
                return i + 1;
            }
            if (actor.named && actor.kind == PartyKind.SUPPLIER) {
                below = i + 1;
            }
        }
        return below;
    }

    private static Set<PartyKind> kinds(List<Actor> actors) {
        var kinds = new HashSet<PartyKind>();
        actors.forEach(actor -> kinds.add(actor.kind));
        return kinds;
    }

    private Actor actor(Address address, PartyKind kind) {
        var spelt = written.getOrDefault(kind, Map.of());
        var known = spelt.get(address.address());
        if (known != null) {
            known.call(address.name());
            return known;
        }
        var made = find(address, kind);
        spelt.put(address.address(), made);
        made.call(address.name());
        return made;
    }

    private Actor find(Address address, PartyKind kind) {
        var key = address.key();
        // An impostor who writes from the true address is still not that person.
        var person = kind == PartyKind.IMPOSTOR ? key : personOf.getOrDefault(key, key);
        var name = kind == PartyKind.IMPOSTOR ? "" : nameOf.getOrDefault(person, "");
        return actors.getOrDefault(kind, Map.of())
                .computeIfAbsent(person, first -> new Actor(first, kind, name, !name.isEmpty()));
    }

    private static final class Actor {
        private final String address;
        private final PartyKind kind;
        private final boolean named;
        private String name;
        private int mails;
        private int findings;
        private int lane;

        Actor(String address, PartyKind kind, String name, boolean named) {
            this.address = address;
            this.kind = kind;
            this.name = name;
            this.named = named;
        }

        boolean leading() {
            return named || kind == PartyKind.IMPOSTOR;
        }

        void seen(boolean found) {
            mails++;
            findings += found ? 1 : 0;
        }

        /// Takes the first shown name that it meets; a name the analyst gave stays.
        void call(String shown) {
            if (name.isEmpty() && !shown.isEmpty()) {
                name = shown;
            }
        }

        Lane toLane() {
            return new Lane(name.isEmpty() ? address : name, address, kind);
        }
    }
}
