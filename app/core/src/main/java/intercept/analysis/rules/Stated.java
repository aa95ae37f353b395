package intercept.analysis.rules;

import intercept.analysis.CaseFacts;
import intercept.analysis.Phrase;
import intercept.authentication.results.Claim;
import intercept.authentication.results.Claims;
import intercept.authentication.results.ResultMethod;
import intercept.authentication.results.ResultStatement;
import intercept.identity.RegistrableDomain;
import intercept.model.Address;
import intercept.model.Evidence;
import intercept.model.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What servers whose word counts stated about a mail's sender when it came in. It serves where our own checks lack the
/// answers of name servers; where both exist, ours decide.
final class Stated {

    private final CaseFacts facts;
    private final Message message;
    private final Optional<Claims> claims;
    private final String author;

    Stated(CaseFacts facts, Message message) {
        this.facts = facts;
        this.message = message;
        claims = facts.claims(message);
        author = message.author().map(Address::domain).orElse("");
    }

    /// The decisive statement of a method that has one result a mail: the newest of a plain field.
    Optional<Claim> of(ResultMethod method) {
        return all(method).findFirst();
    }

    /// SPF for an envelope in the author's own organisation.
    Optional<Claim> spfOfAuthor() {
        return of(ResultMethod.SPF).filter(claim -> isAuthors(envelope(claim.statement())));
    }

    /// Signatures of the author's organisation, those that held first.
    Optional<Claim> signatureOfAuthor() {
        var own = all(ResultMethod.DKIM)
                .filter(claim -> isAuthors(claim.statement().signer()))
                .toList();
        return own.stream()
                .filter(claim -> claim.statement().passed())
                .findFirst()
                .or(() -> own.stream().findFirst());
    }

    /// DMARC for the author whom the mail shows.
    Optional<Claim> dmarc() {
        return of(ResultMethod.DMARC)
                .filter(claim -> claim.statement()
                        .from()
                        .map(from -> isAuthors(Optional.of(domain(from))))
                        .orElse(true));
    }

    /// Statements of a pass for the author's own organisation: a DMARC that passed, else SPF and DKIM.
    List<Claim> passesOfAuthor() {
        return Stream.of(dmarc(), signatureOfAuthor(), spfOfAuthor())
                .flatMap(Optional::stream)
                .filter(claim -> claim.statement().passed())
                .toList();
    }

    /// Whether a statement, wherever it stands, is a pass for the author's own organisation.
    static boolean isPassForAuthor(ResultStatement statement, Message message) {
        var author = message.author().map(Address::domain).orElse("");
        Optional<String> domain = switch (statement.method()) {
            case DMARC -> statement.from();
            case DKIM -> statement.signer();
            case SPF -> statement.mailFrom();
            default -> Optional.empty();
        };
        return statement.passed()
                && !author.isEmpty()
                && domain.map(Stated::domain)
                        .filter(name -> RegistrableDomain.same(name, author))
                        .isPresent();
    }

    /// `SPF pass, DKIM pass (partner.example), DMARC pass`, each method once.
    Optional<String> summary() {
        var words = Stream.of(ResultMethod.SPF, ResultMethod.DKIM, ResultMethod.DMARC, ResultMethod.COMPAUTH)
                .flatMap(method -> of(method).stream())
                .map(claim -> word(claim.statement()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /// `DMARC fail`
    static String word(ResultStatement statement) {
        return (statement.method() == ResultMethod.COMPAUTH
                        ? "compauth"
                        : statement.method().name()) + " " + statement.result();
    }

    /// The author's domain as the mail shows it.
    String authorsDomain() {
        return RegistrableDomain.ascii(author);
    }

    /// A sentence that the recipient's own server said otherwise.
    String disagrees(Claim claim) {
        return Phrase.of("server.disagrees", server(claim), word(claim.statement()))
                .text();
    }

    /// The From field, and the Received field at which the mail came in.
    Evidence[] handover() {
        return OwnChecks.evidence(facts, message, List.of(), true);
    }

    /// How the server that stated it is named: by the field, else by what it wrote into the mail's way.
    String server(Claim claim) {
        return claim.statement()
                .server()
                .or(() -> facts.trace(message)
                        .flatMap(trace -> trace.entry())
                        .flatMap(hop -> hop.by())
                        .map(by -> by.host()))
                .orElse("–");
    }

    /// The From field and the field of the statement.
    Evidence[] evidence(Claim claim) {
        return new Evidence[] {
            Proof.header(facts, message, "From"),
            Proof.field(facts, message, Optional.of(claim.statement().header()), "Authentication-Results")
        };
    }

    private Stream<Claim> all(ResultMethod method) {
        return claims.stream().flatMap(known -> known.atEntry(method).stream());
    }

    /// The domain whose SPF was asked; nothing where only the name was checked that the client gave itself.
    private Optional<String> envelope(ResultStatement statement) {
        return statement
                .mailFrom()
                .or(() -> statement.helo().isPresent()
                        ? Optional.empty()
                        : facts.trace(message)
                                .flatMap(trace -> trace.route().envelope())
                                .map(envelope -> envelope.address()))
                .map(Stated::domain);
    }

    private boolean isAuthors(Optional<String> domain) {
        return !author.isEmpty()
                && domain.filter(name -> RegistrableDomain.same(name, author)).isPresent();
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
