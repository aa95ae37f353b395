package intercept.authentication.dmarc;

import intercept.authentication.dmarc.DmarcEvaluation.AuthorProblem;
import intercept.authentication.dmarc.DmarcEvaluation.Difference;
import intercept.authentication.dmarc.DmarcIdentifier.Kind;
import intercept.authentication.dmarc.DmarcIdentifier.State;
import intercept.authentication.spf.SpfResult;
import intercept.dns.DnsSource;
import intercept.dns.RememberingDns;
import intercept.identity.RegistrableDomain;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Judges by DMARC, by the tree walk of RFC 9989 and by the public suffixes of RFC 7489.
///
/// A message with more than one author domain is not judged (RFC 9989 section 5.3.1). Two From fields with one domain
/// are, and said to be two.
public final class Dmarc {

    private static final int MAX_SIGNATURES = 100;

    private final DnsSource dns;

    public Dmarc(DnsSource dns) {
        this.dns = dns;
    }

    public DmarcEvaluation evaluate(DmarcMessage message) throws InterruptedException {
        var domains = new LinkedHashSet<String>();
        message.fromDomains().forEach(domain -> domains.add(RegistrableDomain.ascii(domain)));
        var problems = problems(message, domains);
        var claims = claims(message);
        if (domains.size() != 1 || !isDomain(domains.getFirst())) {
            return new DmarcEvaluation(
                    "",
                    passed(claims),
                    problems,
                    DmarcVerdict.withoutAuthor(DmarcMethod.TREE_WALK),
                    DmarcVerdict.withoutAuthor(DmarcMethod.PUBLIC_SUFFIX),
                    EnumSet.noneOf(Difference.class));
        }
        var author = domains.getFirst();
        var asking = new RememberingDns(dns);
        var walk = new DmarcCheck(new DmarcLookups(asking), DmarcMethod.TREE_WALK, author, claims).verdict();
        var suffix = new DmarcCheck(new DmarcLookups(asking), DmarcMethod.PUBLIC_SUFFIX, author, claims).verdict();
        var passedAs = walk.identifiers().stream()
                .filter(DmarcIdentifier::isAligned)
                .map(DmarcIdentifier::domain)
                .findFirst()
                .or(() -> passed(claims));
        return new DmarcEvaluation(author, passedAs, problems, walk, suffix, differences(walk, suffix));
    }

    private static EnumSet<AuthorProblem> problems(DmarcMessage message, Set<String> domains) {
        var problems = EnumSet.noneOf(AuthorProblem.class);
        if (message.fromFields() == 0) {
            problems.add(AuthorProblem.NO_FROM_FIELD);
        } else if (message.fromFields() > 1) {
            problems.add(AuthorProblem.SEVERAL_FROM_FIELDS);
        }
        if (message.hasGroup()) {
            problems.add(AuthorProblem.GROUP);
        }
        if (domains.isEmpty() || domains.contains("")) {
            problems.add(AuthorProblem.NO_DOMAIN);
        }
        if (domains.size() > 1) {
            problems.add(AuthorProblem.SEVERAL_DOMAINS);
        }
        if (domains.stream().anyMatch(domain -> !domain.isEmpty() && !isDomain(domain))) {
            problems.add(AuthorProblem.NOT_A_DOMAIN);
        }
        return problems;
    }

    /// What a record can be asked for.
    private static boolean isDomain(String domain) {
        if (domain.length() > 246 || domain.indexOf('.') < 0 || domain.matches("[0-9.]*")) {
            return false;
        }
        for (var label : domain.split("\\.", -1)) {
            if (label.isEmpty()
                    || label.length() > 63
                    || !label.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '[' && c != ':')) {
                return false;
            }
        }
        return true;
    }

    /// The checks, DKIM first; of very many signatures those that passed.
    private static List<DmarcCheck.Claim> claims(DmarcMessage message) {
        var claims = new ArrayList<DmarcCheck.Claim>();
        for (var dkim : message.dkim()) {
            var state = switch (dkim.outcome()) {
                case PASS -> State.PASSED;
                case NOT_PASSED -> State.NOT_PASSED;
                case TEMPERROR -> State.TEMPORARY_ERROR;
            };
            if (claims.size() < MAX_SIGNATURES || (state == State.PASSED && claims.size() < 2 * MAX_SIGNATURES)) {
                claims.add(new DmarcCheck.Claim(
                        Kind.DKIM, RegistrableDomain.ascii(dkim.domain()), state, dkim.isPartial()));
            }
        }
        message.spf()
                .ifPresent(spf -> claims.add(new DmarcCheck.Claim(
                        Kind.SPF, RegistrableDomain.ascii(spf.domain()), state(spf.result()), false)));
        return claims;
    }

    private static State state(SpfResult result) {
        return switch (result) {
            case PASS -> State.PASSED;
            case TEMPERROR -> State.TEMPORARY_ERROR;
            case NONE, NEUTRAL, FAIL, SOFTFAIL, PERMERROR -> State.NOT_PASSED;
        };
    }

    private static Optional<String> passed(List<DmarcCheck.Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.state() == State.PASSED)
                .map(DmarcCheck.Claim::domain)
                .findFirst();
    }

    private static EnumSet<Difference> differences(DmarcVerdict walk, DmarcVerdict suffix) {
        var differences = EnumSet.noneOf(Difference.class);
        if (walk.result() != suffix.result()) {
            differences.add(Difference.RESULT);
        }
        if (!walk.applied().equals(suffix.applied())) {
            differences.add(Difference.POLICY);
        }
        if (!walk.policyDomain().equals(suffix.policyDomain())) {
            differences.add(Difference.RECORD);
        }
        if (!walk.organisation().equals(suffix.organisation())) {
            differences.add(Difference.ORGANISATION);
        }
        return differences;
    }
}
