package intercept.authentication.spf;

import intercept.model.dns.DnsQuestion;
import java.util.List;
import java.util.Optional;

/// What SPF says about a message.
///
/// @param domain which was checked, lower-case A-labels
/// @param matched the term that decided, as written
/// @param explanation which the domain gives for a `fail`: its own words, to be shown as such
/// @param lookups terms that asked the domain name system; more than 10 are an error
/// @param voidLookups those that found nothing; more than 2 are an error
/// @param trace every step, in order
/// @param isTraceCut whether there were more steps than are kept
/// @param missing questions whose answers nobody recorded
public record SpfVerdict(
        SpfResult result,
        String domain,
        SpfIdentity identity,
        Optional<String> matched,
        Optional<String> explanation,
        int lookups,
        int voidLookups,
        Optional<SpfProblem> problem,
        List<SpfStep> trace,
        boolean isTraceCut,
        List<DnsQuestion> missing) {}
