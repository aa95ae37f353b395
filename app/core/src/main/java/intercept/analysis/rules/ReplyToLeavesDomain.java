package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.identity.FreeMail;
import intercept.identity.PersonName;
import intercept.identity.RegistrableDomain;
import intercept.identity.lookalike.LookalikeTest;
import intercept.model.Address;
import intercept.model.Finding;
import intercept.model.Header;
import intercept.model.Message;
import intercept.model.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flags a mail whose answers leave the house of its author (Reply-To diversion).
///
/// The From address may be genuine; the answer is what goes astray. Mailing lists, ticket systems and senders that
/// want no answer do this too and are left out; a domain that is merely new to the case weighs little. A free mailbox
/// has no house to leave: it counts where it, or the mailbox that gets the answers, uses a known name that is not its
/// own.
public final class ReplyToLeavesDomain implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-016", Severity.HIGH, Question.TECHNIQUE, Certainty.FACT);
    private static final Set<String> LIST_FIELDS = Set.of(
            "list-id", "list-post", "list-unsubscribe", "mailing-list", "x-mailing-list", "x-beenthere", "x-loop");
    private static final Pattern BULK = Pattern.compile("(?i)\\s*(?:list|bulk|junk)\\b.*");
    private static final Pattern NO_REPLY = Pattern.compile(
            "(?i).*(?:no-?_?\\.?repl(?:y|ies)|do-?_?not-?_?reply|bounce|mailer-daemon|postmaster|notifications?|notify).*");
    private static final double SAME_PERSON = 0.85;
    private static final int SHORTEST_NAME = 4;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var findings = new ArrayList<Finding>();
        var seen = new HashSet<String>();
        var known = new Known(facts);
        var names = new KnownNames(facts.description());
        for (var message : facts.messages()) {
            diversion(message)
                    .filter(away -> !isExempt(facts, message, known, away))
                    .flatMap(away -> judge(away, known, names, seen))
                    .map(judged -> finding(facts, message, judged))
                    .ifPresent(findings::add);
            remember(message, seen);
        }
        return new Answer.Looked(List.copyOf(findings));
    }

    /// The first Reply-To address in another organisation, unless one of them stays at home.
    private static Optional<Diversion> diversion(Message message) {
        var author = message.author().filter(from -> !from.domain().isEmpty());
        if (author.isEmpty()
                || message.replyTo().stream()
                        .anyMatch(to ->
                                RegistrableDomain.same(to.domain(), author.get().domain()))) {
            return Optional.empty();
        }
        return message.replyTo().stream()
                .filter(to -> !to.domain().isEmpty())
                .findFirst()
                .map(to -> new Diversion(author.get(), to));
    }

    private static boolean isExempt(CaseFacts facts, Message message, Known known, Diversion away) {
        if (NO_REPLY.matcher(away.from().local()).matches()) {
            return true;
        }
        var author = known.party(away.from());
        if (author.isPresent() && author.equals(known.party(away.to()))) {
            return true;
        }
        if (away.looksAlike()) {
            // A list would not call itself almost like the sender; whoever does may add a list's fields too.
            return false;
        }
        boolean sentByAnother = message.sender()
                .filter(sender ->
                        !RegistrableDomain.same(sender.domain(), away.from().domain()))
                .isPresent();
        return sentByAnother || facts.headers(message).stream().anyMatch(ReplyToLeavesDomain::isOfAList);
    }

    private static boolean isOfAList(Header header) {
        return LIST_FIELDS.contains(header.name().toLowerCase(Locale.ROOT))
                || (header.is("Precedence") && BULK.matcher(header.value()).matches());
    }

    private static Optional<Judged> judge(Diversion away, Known known, KnownNames names, Set<String> seen) {
        var from = away.from().domain();
        var to = away.to().domain();
        boolean free = FreeMail.serves(to);
        if (FreeMail.serves(from)) {
            var borrowed = borrowedName(away, known, names);
            if (borrowed.isPresent()) {
                return Optional.of(new Judged(away, SUSPICION.severity(), "known", borrowed.get()));
            }
            // Nobody's house is left: a private person answers from another private mailbox.
            return seen.contains(RegistrableDomain.of(to)) ? Optional.empty() : judged(away, Severity.LOW, "first");
        }
        if (away.looksAlike()) {
            return judged(away, away.isNamedAlike() ? Severity.CRITICAL : SUSPICION.severity(), "lookalike");
        }
        if (free) {
            return judged(away, away.isNamedAlike() ? Severity.CRITICAL : SUSPICION.severity(), "freemail");
        }
        return seen.contains(RegistrableDomain.of(to)) ? Optional.empty() : judged(away, Severity.LOW, "first");
    }

    /// The known name that an address carries which is not its own; none where answers reach the known.
    private static Optional<String> borrowedName(Diversion away, Known known, KnownNames names) {
        if (names.isOwn(away.to()) || known.party(away.to()).isPresent()) {
            return Optional.empty();
        }
        return names.carriedBy(away.to()).or(() -> names.carriedBy(away.from()));
    }

    private static Optional<Judged> judged(Diversion away, Severity severity, String variant) {
        return Optional.of(new Judged(away, severity, variant, ""));
    }

    private static Finding finding(CaseFacts facts, Message message, Judged judged) {
        return SUSPICION.finding(
                judged.severity(),
                judged.variant(),
                List.of(
                        judged.away().from().address(),
                        judged.away().to().address(),
                        RegistrableDomain.of(judged.away().from().domain()),
                        RegistrableDomain.of(judged.away().to().domain()),
                        Proof.time(message.at()),
                        judged.name()),
                Proof.header(facts, message, "Reply-To"),
                Proof.header(facts, message, "From"));
    }

    private static void remember(Message message, Set<String> seen) {
        message.from().forEach(address -> seen.add(RegistrableDomain.of(address.domain())));
        message.recipients().forEach(address -> seen.add(RegistrableDomain.of(address.domain())));
        message.replyTo().forEach(address -> seen.add(RegistrableDomain.of(address.domain())));
    }

    /// @param name that is borrowed, or nothing
    private record Judged(Diversion away, Severity severity, String variant, String name) {}

    private record Diversion(Address from, Address to) {

        boolean looksAlike() {
            return !FreeMail.serves(from.domain())
                    && new LookalikeTest(List.of(from.domain()))
                            .examine(to.domain())
                            .isPresent();
        }

        /// Whether the other address is made to look like the author's: his company or his name before the `@`.
        boolean isNamedAlike() {
            var local = to.local().toLowerCase(Locale.ROOT).replaceAll("[._-]", "");
            var company = RegistrableDomain.label(from.domain()).replace("-", "");
            return (company.length() >= SHORTEST_NAME && local.contains(company))
                    || PersonName.of(to.local()).similarity(PersonName.of(from.name())) >= SAME_PERSON
                    || PersonName.of(to.local()).similarity(PersonName.of(from.local())) >= SAME_PERSON;
        }
    }
}
