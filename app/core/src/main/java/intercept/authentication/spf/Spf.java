package intercept.authentication.spf;

import intercept.authentication.spf.SpfLookups.Stop;
import intercept.authentication.spf.SpfProblem.Kind;
import intercept.dns.DnsSource;
import intercept.identity.RegistrableDomain;
import java.util.Optional;

/// Checks whether a client may send for a domain: `check_host()` of RFC 7208, for one message at a time. Where an
/// answer was never recorded the result is `temperror`, and the verdict lists the questions.
public final class Spf {

    private static final int MAX_IDENTITY = 2_048;

    private final DnsSource dns;

    public Spf(DnsSource dns) {
        this.dns = dns;
    }

    public SpfVerdict check(SpfQuery query) throws InterruptedException {
        var lookups = new SpfLookups(dns);
        var identity = query.mailFrom().isEmpty() ? query.helo() : query.mailFrom();
        var domain = RegistrableDomain.ascii(identity.substring(identity.lastIndexOf('@') + 1));
        if (identity.length() > MAX_IDENTITY || query.helo().length() > MAX_IDENTITY) {
            var problem = SpfProblem.of(Kind.SIZE_LIMIT, "The name of the sender");
            return ended(
                    query, "", lookups, new SpfOutcome(SpfResult.NONE, Optional.empty(), Optional.of(problem)), "");
        }
        if (!canHaveRecord(domain, identity)) {
            var problem = SpfProblem.of(Kind.BAD_DOMAIN, domain);
            lookups.add(new SpfStep.Stopped(0, domain, problem));
            return ended(
                    query, domain, lookups, new SpfOutcome(SpfResult.NONE, Optional.empty(), Optional.of(problem)), "");
        }
        var check = new SpfCheck(lookups, query, sender(identity, domain));
        SpfOutcome outcome;
        try {
            outcome = check.host(domain, 0);
        } catch (Stop stop) {
            lookups.add(new SpfStep.Stopped(0, domain, stop.problem()));
            outcome = new SpfOutcome(stop.result(), Optional.empty(), Optional.of(stop.problem()));
        }
        return ended(query, domain, lookups, outcome, check.explanation());
    }

    /// RFC 7208 section 4.3: without a local part, `postmaster`.
    private static String sender(String identity, String domain) {
        int at = identity.lastIndexOf('@');
        return (at <= 0 ? "postmaster" : identity.substring(0, at)) + "@" + domain;
    }

    /// RFC 7208 section 4.3: more than one label, none empty or too long, and no address.
    private static boolean canHaveRecord(String domain, String identity) {
        return domain.indexOf('.') > 0
                && !identity.endsWith("]")
                && !identity.endsWith("..")
                && SpfCheck.isName(domain);
    }

    private static SpfVerdict ended(
            SpfQuery query, String domain, SpfLookups lookups, SpfOutcome outcome, String explanation) {
        return new SpfVerdict(
                outcome.result(),
                domain,
                query.identity(),
                outcome.matched(),
                explanation.isEmpty() ? Optional.empty() : Optional.of(explanation),
                Math.min(lookups.lookups(), SpfLookups.MAX_LOOKUPS + 1),
                lookups.voids(),
                outcome.problem(),
                lookups.steps(),
                lookups.isCut(),
                lookups.missing());
    }
}
