package intercept.session;

import intercept.authentication.results.Claims;
import intercept.identity.RegistrableDomain;
import intercept.mail.ParsedMail;
import intercept.mail.clocks.Clocks;
import intercept.mail.route.FieldAuthors;
import intercept.mail.route.Receivers;
import intercept.mail.route.RouteReader;
import intercept.mail.route.TrustBoundaries;
import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.Copy;
import intercept.model.Message;
import intercept.model.route.MailTrace;
import intercept.model.route.Route;
import java.util.List;
import java.util.Optional;

/// Follows mails by their own fields, in the light of what the case says about whose servers count and in whose
/// mailbox a mail was found.
final class MailTraces {

    private static final RouteReader ROUTES = new RouteReader(RegistrableDomain::of);
    private static final FieldAuthors AUTHORS = new FieldAuthors(RegistrableDomain::of);

    private final CaseDescription description;

    MailTraces(CaseDescription description) {
        this.description = description;
    }

    /// What servers state in the mail, in the light of its trace.
    Claims claims(ParsedMail mail, List<Copy> copies, MailTrace trace) {
        return Claims.of(
                mail.headers(), trace, receivers(mail.message(), copies).declared());
    }

    MailTrace of(ParsedMail mail, List<Copy> copies) {
        var message = mail.message();
        var route = ROUTES.read(mail.headers());
        var receivers = receivers(message, copies);
        var boundary = isSentCopy(message, route, copies)
                ? TrustBoundaries.ofSentCopy()
                : TrustBoundaries.find(route, receivers);
        return new MailTrace(route, boundary, AUTHORS.of(mail.headers(), route, boundary, receivers), Clocks.of(mail));
    }

    private Receivers receivers(Message message, List<Copy> copies) {
        return Receivers.of(description, receiver(message, copies).map(Address::address));
    }

    /// The mailbox that took the mail in: whoever wrote it is asked last.
    private static Optional<Address> receiver(Message message, List<Copy> copies) {
        var custodians = copies.stream()
                .map(Copy::custodian)
                .filter(custodian -> custodian.indexOf('@') > 0)
                .map(custodian -> new Address("", custodian))
                .toList();
        return custodians.stream()
                .filter(custodian -> !isAuthor(message, custodian))
                .findFirst()
                .or(() -> custodians.stream().findFirst());
    }

    /// Found in its author's mailbox alone, and no server says that it took it: what was kept when it was sent.
    private static boolean isSentCopy(Message message, Route route, List<Copy> copies) {
        return route.hops().isEmpty()
                && !copies.isEmpty()
                && copies.stream().allMatch(copy -> isAuthor(message, new Address("", copy.custodian())));
    }

    private static boolean isAuthor(Message message, Address custodian) {
        return message.author()
                .filter(author -> author.key().equals(custodian.key()))
                .isPresent();
    }
}
