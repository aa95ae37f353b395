package intercept.session;

import intercept.authentication.results.Claims;
import intercept.dns.RecordedDns;
import intercept.identity.RegistrableDomain;
import intercept.mail.ParsedMail;
import intercept.mail.clocks.Clocks;
import intercept.mail.route.FieldAuthors;
import intercept.mail.route.Receivers;
import intercept.mail.route.RouteReader;
import intercept.mail.route.SentFolders;
import intercept.mail.route.TrustBoundaries;
import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.Copy;
import intercept.model.Message;
import intercept.model.clocks.StatedTime;
import intercept.model.route.MailTrace;
import intercept.model.route.Route;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Follows mails by their own fields, in the light of what the case says about whose servers count and in whose
/// mailbox a mail was found.
final class MailTraces {

    private static final RouteReader ROUTES = new RouteReader(RegistrableDomain::of);
    private static final FieldAuthors AUTHORS = new FieldAuthors(RegistrableDomain::of);

    private final CaseDescription description;
    private final Supplier<RecordedDns> answers;

    /// @param answers recorded ones, which tell the addresses of the recipient's servers; made when first asked
    MailTraces(CaseDescription description, Supplier<RecordedDns> answers) {
        this.description = description;
        this.answers = answers;
    }

    /// What servers state in the mail, in the light of its trace.
    Claims claims(ParsedMail mail, List<Copy> places, MailTrace trace) {
        return Claims.of(
                mail.headers(),
                trace,
                receivers(mail.message(), trace.route(), places).declared());
    }

    /// @param places where the same bytes lie; none for a file outside any case
    MailTrace of(ParsedMail mail, List<Copy> places) {
        var message = mail.message();
        var route = ROUTES.read(mail.headers());
        var receivers = receivers(message, route, places);
        var boundary = isSentCopy(message, route, places)
                ? TrustBoundaries.ofSentCopy()
                : TrustBoundaries.find(route, receivers);
        return new MailTrace(route, boundary, AUTHORS.of(mail.headers(), route, boundary, receivers), Clocks.of(mail));
    }

    private Receivers receivers(Message message, Route route, List<Copy> places) {
        return Receivers.of(description, receiver(message, places).map(Address::address))
                .knowing(new RecordedAddresses(answers, arrival(message, route)));
    }

    /// By the clock of the last server: the sender's own Date could point to another time's addresses.
    private static Optional<Instant> arrival(Message message, Route route) {
        return route.newestFirst().stream()
                .flatMap(hop -> hop.received().at().stream())
                .map(StatedTime::instant)
                .findFirst()
                .or(message::at);
    }

    /// The mailbox that took the mail in: whoever wrote it is asked last.
    private static Optional<Address> receiver(Message message, List<Copy> places) {
        var mailboxes = places.stream().filter(MailTraces::isMailbox).toList();
        return mailboxes.stream()
                .filter(place -> !isAuthor(message, place))
                .findFirst()
                .or(() -> mailboxes.stream().findFirst())
                .map(MailTraces::custodian);
    }

    /// No server says that it took it, and it lies where its author is, or among sent mails: what was kept when it
    /// was sent.
    static boolean isSentCopy(Message message, Route route, List<Copy> places) {
        return route.hops().isEmpty()
                && !places.isEmpty()
                && places.stream().allMatch(place -> isAuthor(message, place) || SentFolders.isSent(place.folder()));
    }

    static boolean isAuthor(Message message, Copy place) {
        return message.author()
                .filter(author -> author.key().equals(custodian(place).key()))
                .isPresent();
    }

    /// Whether it is known whose mailbox the copy was found in.
    static boolean isMailbox(Copy place) {
        return place.custodian().indexOf('@') > 0;
    }

    static Address custodian(Copy place) {
        return new Address("", place.custodian());
    }
}
