package intercept.analysis.rules;

import intercept.analysis.CaseFacts;
import intercept.analysis.Phrase;
import intercept.authentication.results.Claim;
import intercept.authentication.results.ResultMethod;
import intercept.identity.RegistrableDomain;
import intercept.model.Address;
import intercept.model.Message;
import intercept.model.Severity;
import intercept.model.route.Envelope;
import intercept.model.route.MailTrace;
import intercept.model.route.TraceField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which mails came by a way that breaks a sender's proofs though nobody cheats: through a mailing list of which the
/// case has earlier mails, a forwarder that the case declares, or a server whose word counts that sealed what it saw.
///
/// Anybody can write a list's fields, so a list counts from its second mail on, and a forwarder only where it is
/// declared.
final class HonestWays {

    private static final Pattern LIST_ID = Pattern.compile("<([^<>\\s]{1,255})>");

    private final CaseFacts facts;
    private final Map<Way, List<Seen>> ways = new LinkedHashMap<>();
    private final Map<Long, Way> byMessage = new HashMap<>();

    private boolean collected;

    /// Looks at nothing until it is asked.
    HonestWays(CaseFacts facts) {
        this.facts = facts;
    }

    private void collect() {
        if (collected) {
            return;
        }
        collected = true;
        Map<String, List<Seen>> lists = new LinkedHashMap<>();
        for (var message : facts.messages()) {
            var trace = facts.trace(message);
            trace.flatMap(HonestWays::list)
                    .ifPresent(found -> lists.computeIfAbsent(found.name(), _ -> new ArrayList<>())
                            .add(found.in(message)));
            trace.flatMap(found -> forwarder(facts, found))
                    .ifPresent(found -> add(new Way(Kind.FORWARDER, found.name()), found.in(message)));
            SealedWay.of(facts, message)
                    .ifPresent(found -> add(
                            new Way(Kind.SEALED, found.sealer()),
                            new Seen(message, found.header(), "ARC-Authentication-Results")));
        }
        // The first mail of a list has no history.
        lists.forEach((name, seen) -> seen.stream().skip(1).forEach(each -> add(new Way(Kind.LIST, name), each)));
    }

    private void add(Way way, Seen seen) {
        ways.computeIfAbsent(way, _ -> new ArrayList<>()).add(seen);
        byMessage.putIfAbsent(seen.message().id(), way);
    }

    /// What makes a way honest.
    enum Kind {
        LIST,
        FORWARDER,
        SEALED
    }

    /// @param name of the list, the forwarder or the sealing domain
    record Way(Kind kind, String name) {}

    /// @param header place of the field that tells it
    record Seen(Message message, int header, String field) {}

    /// All of them, with their mails in the order of the case.
    Map<Way, List<Seen>> all() {
        collect();
        return ways;
    }

    /// What excuses failed checks of a mail, as a sentence, and how much.
    Optional<Excuse> excuse(Message message) {
        collect();
        var known = Optional.ofNullable(byMessage.get(message.id()))
                .map(way -> new Excuse(
                        true, Phrase.of("way." + way.kind().name(), way.name()).text()));
        return known.or(() -> overruled(message)).or(() -> claimed(message));
    }

    /// @param known nobody but the mail itself says so where it is false
    record Excuse(boolean known, String sentence) {

        /// One grade less where only the mail itself says that it was passed on; slight where that is known.
        Severity of(Severity severity) {
            return known || severity != Severity.HIGH ? Severity.LOW : Severity.MEDIUM;
        }
    }

    /// Exchange Online passes a mail for its seals: compauth with reason 130 (Microsoft, "Anti-spam message headers").
    private Optional<Excuse> overruled(Message message) {
        return new Stated(facts, message)
                .of(ResultMethod.COMPAUTH)
                .filter(claim -> claim.statement().passed()
                        && claim.statement().reason().filter("130"::equals).isPresent())
                .map(Claim::statement)
                .map(_ -> new Excuse(true, Phrase.of("way.OVERRULED").text()));
    }

    private Optional<Excuse> claimed(Message message) {
        return facts.trace(message)
                .filter(IndirectFlow::isIndirect)
                .map(_ -> new Excuse(false, Phrase.of("way.CLAIMED").text()));
    }

    private record Found(String name, int header, String field) {
        Seen in(Message message) {
            return new Seen(message, header, field);
        }
    }

    /// The list by its List-Id (RFC 2919), where it also says where to post (RFC 2369).
    private static Optional<Found> list(MailTrace trace) {
        var fields = trace.route().others();
        boolean posts = fields.stream().anyMatch(field -> field.name().equalsIgnoreCase("List-Post"));
        return fields.stream()
                .filter(field -> posts && field.name().equalsIgnoreCase("List-Id"))
                .flatMap(field -> id(field).stream())
                .findFirst();
    }

    private static Optional<Found> id(TraceField field) {
        var match = LIST_ID.matcher(field.value());
        return match.find()
                ? Optional.of(new Found(match.group(1).toLowerCase(Locale.ROOT), field.header(), "List-Id"))
                : Optional.empty();
    }

    /// The forwarder in whose name the envelope was rewritten, where the case declares it.
    private static Optional<Found> forwarder(CaseFacts facts, MailTrace trace) {
        return trace.route()
                .envelope()
                .filter(envelope ->
                        envelope.form() == Envelope.Form.SRS || envelope.form() == Envelope.Form.GMAIL_FORWARD)
                .map(envelope -> new Address("", envelope.address()).domain())
                .filter(domain -> facts.description().trustedReceivers().stream()
                        .anyMatch(declared -> RegistrableDomain.same(declared, domain)))
                .flatMap(domain -> trace.route().others().stream()
                        .filter(field -> field.name().equalsIgnoreCase("Return-Path"))
                        .findFirst()
                        .map(field -> new Found(domain, field.header(), field.name())));
    }
}
