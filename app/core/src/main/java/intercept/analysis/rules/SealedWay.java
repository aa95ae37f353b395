package intercept.analysis.rules;

import intercept.analysis.CaseFacts;
import intercept.authentication.MailProof;
import intercept.authentication.arc.ArcResult;
import intercept.authentication.arc.ArcVerdict;
import intercept.authentication.results.Claim;
import intercept.authentication.results.Claims;
import intercept.authentication.results.FieldKind;
import intercept.authentication.results.ResultMethod;
import intercept.authentication.signing.TagList;
import intercept.identity.RegistrableDomain;
import intercept.model.Address;
import intercept.model.Copy;
import intercept.model.Header;
import intercept.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A server whose word counts sealed the mail (ARC, RFC 8617), and its sealed results say that the checks of
/// the author's domain passed when it took the mail. What fails behind it fails by no fault of the author's.
///
/// A chain proves who sealed, not that he is honest: anybody can seal. So the sealing domain must be the
/// recipient's own or one that the case declares, and nobody else may have changed the mail after it.
///
/// @param sealer domain of the seal
/// @param header place of the sealed results among the fields of the mail
/// @param ownCheck whether our own check proves the chain; otherwise the recipient's own server says that it holds
record SealedWay(String sealer, int header, boolean ownCheck) {

    private static final String SEAL = "ARC-Seal";
    private static final int MOST_SEALS = 50;

    static Optional<SealedWay> of(CaseFacts facts, Message message) {
        var claims = facts.claims(message);
        if (claims.filter(known -> mayExcuse(known, message)).isEmpty()) {
            return Optional.empty();
        }
        var sealers = sealers(facts.headers(message));
        if (sealers.isEmpty() || sealers.values().stream().noneMatch(domain -> isTrusted(facts, message, domain))) {
            return Optional.empty();
        }
        var proof = facts.proof(message);
        boolean proven = proof.map(MailProof::arc)
                .filter(arc -> arc.result() == ArcResult.PASS)
                .isPresent();
        if (!proven && !isStated(facts, message, proof)) {
            return Optional.empty();
        }
        int unchanged = proof.map(MailProof::arc)
                .filter(_ -> proven)
                .flatMap(ArcVerdict::oldestPass)
                .orElse(Integer.MAX_VALUE);
        // From the newest place down to the first that somebody unknown may have changed the mail after.
        for (var place : sealers.descendingMap().entrySet()) {
            boolean trusted = isTrusted(facts, message, place.getValue());
            if (trusted) {
                var passed = passed(claims.get(), place.getKey(), message);
                if (passed.isPresent()) {
                    return Optional.of(new SealedWay(
                            place.getValue(), passed.get().statement().header(), proven));
                }
            } else if (unchanged >= place.getKey()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether anything sealed says what would excuse the mail: few mails have that, and only they are looked at
    /// closely.
    private static boolean mayExcuse(Claims claims, Message message) {
        return claims.claims().stream()
                .anyMatch(claim -> claim.statement().kind() == FieldKind.ARC_AUTHENTICATION_RESULTS
                        && Stated.isPassForAuthor(claim.statement(), message));
    }

    /// Domain by place of the chain.
    private static TreeMap<Integer, String> sealers(List<Header> headers) {
        var sealers = new TreeMap<Integer, String>();
        headers.stream().filter(header -> header.is(SEAL)).limit(MOST_SEALS).forEach(header -> {
            Map<String, String> tags = TagList.parse(header.value()).tags();
            var place = tags.getOrDefault("i", "").strip();
            var domain = RegistrableDomain.ascii(tags.getOrDefault("d", "").strip());
            if (place.matches("[0-9]{1,2}") && !domain.isEmpty()) {
                sealers.putIfAbsent(Integer.valueOf(place), domain);
            }
        });
        return sealers;
    }

    private static boolean isTrusted(CaseFacts facts, Message message, String sealer) {
        var trusted = new ArrayList<>(facts.description().trustedReceivers());
        facts.copies(message).stream()
                .map(Copy::custodian)
                .map(custodian -> new Address("", custodian).domain())
                .filter(domain -> !domain.isEmpty())
                .forEach(trusted::add);
        return trusted.stream().anyMatch(domain -> RegistrableDomain.same(domain, sealer));
    }

    /// The recipient's own server found the chain sound, where our own check lacks keys or the original bytes.
    private static boolean isStated(CaseFacts facts, Message message, Optional<MailProof> proof) {
        boolean unchecked = proof.map(
                        known -> !known.originalBytes() || known.arc().isUndecided())
                .orElse(true);
        return unchecked
                && new Stated(facts, message)
                        .of(ResultMethod.ARC)
                        .filter(claim -> claim.statement().passed())
                        .isPresent();
    }

    private static Optional<Claim> passed(Claims claims, int place, Message message) {
        return claims.claims().stream()
                .filter(claim -> claim.statement().kind() == FieldKind.ARC_AUTHENTICATION_RESULTS
                        && claim.statement()
                                .instance()
                                .filter(at -> at == place)
                                .isPresent())
                .filter(claim -> Stated.isPassForAuthor(claim.statement(), message))
                .findFirst();
    }
}
