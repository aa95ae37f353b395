package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.identity.RegistrableDomain;
import intercept.model.Address;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Severity;
import intercept.model.route.Envelope;
import intercept.model.route.MailTrace;
import intercept.model.route.TraceField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells of mails that came through a mailing list with a history in the case, or through a forwarder that the case
/// declares: SPF, DKIM and DMARC fail there without anybody's fault.
///
/// Anybody can write a list's fields, so a list counts from its second mail on, and a forwarder only where it is
/// declared.
/// Chains of ARC are judged elsewhere.
public final class SentOnHonestly implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-007", Severity.INFO, Question.TECHNIQUE, Certainty.INFERENCE);
    private static final Pattern LIST_ID = Pattern.compile("<([^<>\\s]{1,255})>");
    private static final int MOST_EVIDENCE = 20;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        Map<String, List<Seen>> lists = new LinkedHashMap<>();
        Map<String, List<Seen>> forwarders = new LinkedHashMap<>();
        for (var message : facts.messages()) {
            var trace = facts.trace(message);
            trace.flatMap(SentOnHonestly::list)
                    .ifPresent(seen -> lists.computeIfAbsent(seen.name(), _ -> new ArrayList<>())
                            .add(seen.by(message)));
            trace.flatMap(found -> forwarder(facts, found))
                    .ifPresent(seen -> forwarders
                            .computeIfAbsent(seen.name(), _ -> new ArrayList<>())
                            .add(seen.by(message)));
        }
        var findings = new ArrayList<Finding>();
        lists.forEach((name, seen) -> {
            // The first mail of a list has no history.
            if (seen.size() > 1) {
                findings.add(finding(facts, "list", name, seen.subList(1, seen.size())));
            }
        });
        forwarders.forEach((name, seen) -> findings.add(finding(facts, "", name, seen)));
        return new Answer.Looked(List.copyOf(findings));
    }

    /// The list by its List-Id (RFC 2919), where it also says where to post (RFC 2369).
    private static Optional<Seen> list(MailTrace trace) {
        var fields = trace.route().others();
        boolean posts = fields.stream().anyMatch(field -> field.name().equalsIgnoreCase("List-Post"));
        return fields.stream()
                .filter(field -> posts && field.name().equalsIgnoreCase("List-Id"))
                .flatMap(field -> id(field).stream())
                .findFirst();
    }

    private static Optional<Seen> id(TraceField field) {
        var match = LIST_ID.matcher(field.value());
        return match.find()
                ? Optional.of(
                        new Seen(match.group(1).toLowerCase(Locale.ROOT), Optional.empty(), field.header(), "List-Id"))
                : Optional.empty();
    }

    /// The forwarder in whose name the envelope was rewritten, where the case declares it.
    private static Optional<Seen> forwarder(CaseFacts facts, MailTrace trace) {
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
                        .map(field -> new Seen(domain, Optional.empty(), field.header(), field.name())));
    }

    private static Finding finding(CaseFacts facts, String variant, String name, List<Seen> seen) {
        var evidence = seen.stream()
                .limit(MOST_EVIDENCE)
                .map(each -> Proof.field(facts, each.message().orElseThrow(), Optional.of(each.header()), each.field()))
                .toArray(Evidence[]::new);
        return SUSPICION.finding(SUSPICION.severity(), variant, List.of(name, Integer.toString(seen.size())), evidence);
    }

    /// @param name of the list or forwarder
    /// @param header place of the field that tells it
    private record Seen(String name, Optional<Message> message, int header, String field) {

        Seen by(Message mail) {
            return new Seen(name, Optional.of(mail), header, field);
        }
    }
}
