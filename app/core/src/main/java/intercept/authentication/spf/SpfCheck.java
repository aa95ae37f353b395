package intercept.authentication.spf;

import intercept.authentication.spf.MacroString.SyntaxException;
import intercept.authentication.spf.SpfLookups.Stop;
import intercept.authentication.spf.SpfProblem.Kind;
import intercept.authentication.spf.SpfStep.Match;
import intercept.authentication.spf.SpfTerm.Mechanism;
import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The evaluation of one message: `check_host()` of RFC 7208 section 4.
final class SpfCheck {

    private static final int MAX_RECORD = 65_535;
    private static final int MAX_NAME = 253;
    private static final int MAX_LABEL = 63;

    private final SpfLookups lookups;
    private final SpfQuery query;
    private final ClientAddress client;
    private final String sender;
    private final SpfNames names;
    private String explanation = "";
    private int includes;

    SpfCheck(SpfLookups lookups, SpfQuery query, String sender) {
        this.lookups = lookups;
        this.query = query;
        this.client = ClientAddress.of(query.client());
        this.sender = sender;
        this.names = new SpfNames(lookups, client);
    }

    /// What the domain says about its `fail`; empty if nothing.
    String explanation() {
        return explanation;
    }

    /// Whether a server could be asked for it (RFC 1035 section 2.3.4).
    static boolean isName(String name) {
        if (name.isEmpty() || name.length() > MAX_NAME || !name.chars().allMatch(c -> c < 0x80)) {
            return false;
        }
        for (var label : name.split("\\.", -1)) {
            if (label.isEmpty() || label.length() > MAX_LABEL) {
                return false;
            }
        }
        return true;
    }

    SpfOutcome host(String domain, int depth) throws Stop, InterruptedException {
        if (!isName(domain)) {
            return new SpfOutcome(SpfResult.NONE, Optional.empty(), Optional.empty());
        }
        var answer = lookups.ask(domain, DnsType.TXT);
        var texts = answer.texts()
                .map(DnsRecord.Text::joined)
                .filter(SpfRecord::isOne)
                .toList();
        lookups.takeAnswers();
        lookups.add(new SpfStep.RecordAsked(depth, domain, answer, texts));
        SpfLookups.stopIfUnknown(answer);
        if (texts.isEmpty()) {
            return new SpfOutcome(SpfResult.NONE, Optional.empty(), Optional.empty());
        }
        if (texts.size() > 1) {
            throw new Stop(SpfResult.PERMERROR, SpfProblem.of(Kind.SEVERAL_RECORDS, domain));
        }
        return evaluate(record(texts.getFirst(), domain), domain, depth);
    }

    private static SpfRecord record(String text, String domain) throws Stop {
        if (text.length() > MAX_RECORD) {
            throw new Stop(SpfResult.PERMERROR, SpfProblem.of(Kind.SIZE_LIMIT, "The record of " + domain));
        }
        try {
            return SpfRecord.parse(text);
        } catch (SyntaxException e) {
            throw new Stop(SpfResult.PERMERROR, SpfProblem.of(Kind.SYNTAX, e.getMessage() + " (" + domain + ")"));
        }
    }

    private SpfOutcome evaluate(SpfRecord record, String domain, int depth) throws Stop, InterruptedException {
        for (var term : record.terms()) {
            if (!(term instanceof SpfTerm.Directive directive)) {
                continue;
            }
            if (matches(directive, domain, depth)) {
                if (directive.result() == SpfResult.FAIL) {
                    explain(record, domain, depth);
                }
                return new SpfOutcome(directive.result(), Optional.of(directive.written()), Optional.empty());
            }
        }
        return record.redirect().isPresent()
                ? redirect(record.redirect().get(), domain, depth)
                : nothingMatched(domain, depth);
    }

    private SpfOutcome nothingMatched(String domain, int depth) {
        lookups.add(new SpfStep.NothingMatched(depth, domain));
        return new SpfOutcome(SpfResult.NEUTRAL, Optional.empty(), Optional.empty());
    }

    private SpfOutcome redirect(SpfTerm.Redirect redirect, String domain, int depth) throws Stop, InterruptedException {
        lookups.count(redirect.written());
        var target = name(redirect.domain(), domain);
        lookups.add(new SpfStep.Redirected(depth, domain, redirect.written(), target));
        var outcome = host(target, depth + 1);
        if (outcome.result() == SpfResult.NONE) {
            throw new Stop(SpfResult.PERMERROR, SpfProblem.of(Kind.REDIRECT_WITHOUT_RECORD, target));
        }
        return outcome;
    }

    private boolean matches(SpfTerm.Directive directive, String domain, int depth) throws Stop, InterruptedException {
        lookups.takeAnswers();
        var compared = new Comparison(directive, domain, depth);
        try {
            var match = compared.match();
            compared.add(match);
            return match == Match.MATCHED;
        } catch (Stop stop) {
            compared.add(Match.FAILED);
            throw stop;
        }
    }

    private String name(MacroString spec, String domain) throws Stop, InterruptedException {
        return values(spec, domain)
                .expandName(spec)
                .map(SpfCheck::lower)
                .orElseThrow(() -> new Stop(
                        SpfResult.PERMERROR, SpfProblem.of(Kind.SIZE_LIMIT, "What the macros of a term make")));
    }

    private MacroValues values(MacroString text, String domain) throws Stop, InterruptedException {
        var validated = text.uses('p') ? names.forMacro(domain) : "unknown";
        return new MacroValues(query, client, sender, domain, validated);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// RFC 7208 section 6.2: whatever goes wrong here, there is just no explanation.
    private void explain(SpfRecord record, String domain, int depth) throws InterruptedException {
        explanation = "";
        if (record.exp().isEmpty() || includes > 0) {
            return;
        }
        lookups.takeAnswers();
        var target = "";
        try {
            target = name(record.exp().get().domain(), domain);
            if (isName(target)) {
                explanation = explanation(lookups.ask(target, DnsType.TXT), domain);
            }
        } catch (Stop | SyntaxException e) {
            explanation = "";
        }
        lookups.add(new SpfStep.Explained(depth, domain, target, lookups.takeAnswers(), explanation));
    }

    private String explanation(DnsAnswer answer, String domain) throws Stop, SyntaxException, InterruptedException {
        var texts = answer.texts().toList();
        if (texts.size() != 1 || texts.getFirst().joined().length() > MAX_RECORD) {
            return "";
        }
        var text = MacroString.explanation(texts.getFirst().joined());
        return values(text, domain).expand(text).orElse("");
    }

    /// One mechanism against the client (RFC 7208 section 5).
    private final class Comparison {
        private final SpfTerm.Directive directive;
        private final String domain;
        private final int depth;
        private String target = "";
        private final List<DnsAnswer> answers = new ArrayList<>();

        Comparison(SpfTerm.Directive directive, String domain, int depth) {
            this.directive = directive;
            this.domain = domain;
            this.depth = depth;
        }

        void add(Match match) {
            answers.addAll(lookups.takeAnswers());
            lookups.add(new SpfStep.Compared(
                    depth, domain, directive.written(), directive.result(), target, match, List.copyOf(answers)));
        }

        Match match() throws Stop, InterruptedException {
            return switch (directive.mechanism()) {
                case Mechanism.All() -> Match.MATCHED;
                case Mechanism.Ip(var network, int prefix) -> ip(network, prefix);
                case Mechanism.A(var spec, int four, int six) -> a(spec, four, six);
                case Mechanism.Mx(var spec, int four, int six) -> mx(spec, four, six);
                case Mechanism.Ptr(var spec) -> ptr(spec);
                case Mechanism.Exists(var spec) -> exists(spec);
                case Mechanism.Include(var spec) -> include(spec);
            };
        }

        private Match ip(ClientAddress network, int prefix) {
            if (!client.isOfFamilyOf(network)) {
                return Match.OTHER_FAMILY;
            }
            target = network.readable() + "/" + prefix;
            return client.isWithin(network, prefix) ? Match.MATCHED : Match.NOT_MATCHED;
        }

        private boolean isTarget(Optional<MacroString> spec) throws Stop, InterruptedException {
            lookups.count(directive.written());
            target = spec.isPresent() ? name(spec.get(), domain) : domain;
            return isName(target);
        }

        private Match a(Optional<MacroString> spec, int four, int six) throws Stop, InterruptedException {
            return isTarget(spec) ? addresses(target, four, six) : Match.NOT_A_NAME;
        }

        private Match addresses(String name, int four, int six) throws Stop, InterruptedException {
            var answer = lookups.askNeeded(name, client.isSix() ? DnsType.AAAA : DnsType.A);
            if (answer.isVoid()) {
                return Match.NOTHING_THERE;
            }
            return answer.records().stream()
                            .filter(DnsRecord.Host.class::isInstance)
                            .map(host -> ClientAddress.of(((DnsRecord.Host) host).address()))
                            .anyMatch(address -> client.isWithin(address, client.isSix() ? six : four))
                    ? Match.MATCHED
                    : Match.NOT_MATCHED;
        }

        private Match mx(Optional<MacroString> spec, int four, int six) throws Stop, InterruptedException {
            if (!isTarget(spec)) {
                return Match.NOT_A_NAME;
            }
            var answer = lookups.askNeeded(target, DnsType.MX);
            if (answer.isVoid()) {
                return Match.NOTHING_THERE;
            }
            var servers = answer.records().stream()
                    .filter(DnsRecord.Exchange.class::isInstance)
                    .map(DnsRecord.Exchange.class::cast)
                    .sorted(Comparator.comparingInt(DnsRecord.Exchange::preference))
                    .map(DnsRecord.Exchange::exchange)
                    .toList();
            if (servers.size() > SpfLookups.MAX_NAMES) {
                throw new Stop(SpfResult.PERMERROR, SpfProblem.of(Kind.MX_LIMIT, target));
            }
            for (var server : servers) {
                if (isName(server) && addresses(server, four, six) == Match.MATCHED) {
                    return Match.MATCHED;
                }
            }
            return Match.NOT_MATCHED;
        }

        private Match ptr(Optional<MacroString> spec) throws Stop, InterruptedException {
            if (!isTarget(spec)) {
                return Match.NOT_A_NAME;
            }
            return names.isBelow(target) ? Match.MATCHED : Match.NOT_MATCHED;
        }

        private Match exists(MacroString spec) throws Stop, InterruptedException {
            if (!isTarget(Optional.of(spec))) {
                return Match.NOT_A_NAME;
            }
            return lookups.askNeeded(target, DnsType.A).isVoid() ? Match.NOTHING_THERE : Match.MATCHED;
        }

        private Match include(MacroString spec) throws Stop, InterruptedException {
            isTarget(Optional.of(spec));
            answers.addAll(lookups.takeAnswers());
            lookups.add(new SpfStep.Entered(depth, domain, directive.written(), target));
            includes++;
            try {
                return switch (host(target, depth + 1).result()) {
                    case PASS -> Match.MATCHED;
                    case FAIL, SOFTFAIL, NEUTRAL -> Match.INCLUDED_DID_NOT_PASS;
                    case NONE, TEMPERROR, PERMERROR ->
                        throw new Stop(SpfResult.PERMERROR, SpfProblem.of(Kind.INCLUDE_WITHOUT_RECORD, target));
                };
            } finally {
                includes--;
            }
        }
    }
}
