package intercept.authentication.dmarc;

import intercept.authentication.dmarc.DmarcRecord.Psd;
import intercept.dns.DnsSource;
import intercept.identity.RegistrableDomain;
import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsAnswer.Outcome;
import intercept.model.dns.DnsQuestion;
import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds records and organisations for one verdict, and notes every question.
final class DmarcLookups {

    private static final int WALK_LABELS = 8;

    /// A record and where it stands.
    record Found(String domain, DmarcRecord record) {}

    /// The way from a domain to its top-level domain.
    ///
    /// @param unknown the first answer below the top-level domain that is not known
    record Walk(String start, List<Found> found, Optional<DnsAnswer> unknown) {

        /// RFC 9989 section 4.10.2.
        String organisation() {
            for (var one : found) {
                if (one.record().psd() == Psd.NO) {
                    return one.domain();
                }
                if (one.record().psd() == Psd.YES && !one.domain().equals(start)) {
                    return oneLabelBelow(one.domain());
                }
            }
            return found.isEmpty() ? start : found.getLast().domain();
        }

        private String oneLabelBelow(String suffix) {
            var below = start.substring(0, start.length() - suffix.length() - 1);
            return below.substring(below.lastIndexOf('.') + 1) + "." + suffix;
        }

        Optional<DmarcRecord> at(String domain) {
            return found.stream()
                    .filter(one -> one.domain().equals(domain))
                    .map(Found::record)
                    .findFirst();
        }
    }

    private final DnsSource dns;
    private final List<DmarcStep> steps = new ArrayList<>();
    private final Set<DnsQuestion> missing = new LinkedHashSet<>();
    private final Map<String, Walk> walks = new LinkedHashMap<>();
    private final Set<String> told = new LinkedHashSet<>();

    DmarcLookups(DnsSource dns) {
        this.dns = dns;
    }

    void add(DmarcStep step) {
        steps.add(step);
    }

    List<DmarcStep> steps() {
        return List.copyOf(steps);
    }

    List<DnsQuestion> missing() {
        return List.copyOf(missing);
    }

    DnsAnswer ask(String name, DnsType type) throws InterruptedException {
        var answer = dns.ask(name, type);
        if (answer.outcome() == Outcome.NOT_RECORDED) {
            missing.add(answer.question());
        }
        return answer;
    }

    /// One question. More than one record counts as none (RFC 9989 section 4.10, RFC 7489 section 6.6.3).
    Asked record(String domain) throws InterruptedException {
        var answer = ask("_dmarc." + domain, DnsType.TXT);
        var records = answer.texts()
                .map(DnsRecord.Text::joined)
                .map(DmarcRecord::parse)
                .flatMap(Optional::stream)
                .toList();
        var record = records.size() == 1 ? Optional.of(records.getFirst()) : Optional.<DmarcRecord>empty();
        if (told.add(domain)) {
            add(new DmarcStep.RecordAsked(
                    domain,
                    answer,
                    records.size(),
                    record.map(DmarcRecord::text).orElse("")));
        }
        return new Asked(answer, record);
    }

    record Asked(DnsAnswer answer, Optional<DmarcRecord> record) {}

    /// RFC 9989 section 4.10: at most eight questions.
    Walk walk(String start) throws InterruptedException {
        var known = walks.get(start);
        if (known != null) {
            return known;
        }
        var found = new ArrayList<Found>();
        Optional<DnsAnswer> unknown = Optional.empty();
        for (var domain = start; !domain.isEmpty(); domain = next(domain)) {
            var asked = record(domain);
            if (asked.answer().isUnknown() && decides(domain, asked.answer())) {
                unknown = unknown.or(() -> Optional.of(asked.answer()));
            }
            if (asked.record().isPresent()) {
                found.add(new Found(domain, asked.record().get()));
                if (asked.record().get().psd() != Psd.UNSTATED) {
                    break;
                }
            }
        }
        var walk = new Walk(start, List.copyOf(found), unknown);
        walks.put(start, walk);
        return walk;
    }

    /// Few public suffixes have a record, and hardly a case folder has their answer: that it is missing is told, but
    /// it hinders no verdict. A server that failed there does.
    private static boolean decides(String domain, DnsAnswer answer) {
        return answer.outcome() != Outcome.NOT_RECORDED || domain.indexOf('.') >= 0;
    }

    private static String next(String domain) {
        int labels = (int) domain.chars().filter(c -> c == '.').count() + 1;
        var next = domain;
        for (int drop = labels > WALK_LABELS ? labels - WALK_LABELS + 1 : 1; drop > 0; drop--) {
            int dot = next.indexOf('.');
            next = dot < 0 ? "" : next.substring(dot + 1);
        }
        return next;
    }

    String organisation(String domain, DmarcMethod method) throws InterruptedException {
        var organisation = switch (method) {
            case TREE_WALK -> walk(domain).organisation();
            case PUBLIC_SUFFIX -> RegistrableDomain.of(domain);
        };
        if (told.add("organisation of " + domain)) {
            add(new DmarcStep.OrganisationFound(domain, organisation, method));
        }
        return organisation;
    }
}
