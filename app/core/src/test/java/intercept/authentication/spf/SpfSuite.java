package intercept.authentication.spf;

import intercept.dns.DnsSource;
import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsAnswer.Outcome;
import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The form of the public suites of SPF: scenarios of tests with the zones that they need.
final class SpfSuite {

    /// One test, with what the suite allows as its result.
    record Case(String scenario, String name, Map<?, ?> test, DnsSource dns) {

        List<String> wanted() {
            var result = test.get("result");
            return result instanceof List<?> several
                    ? several.stream().map(String::valueOf).toList()
                    : List.of(String.valueOf(result));
        }

        Optional<String> explanation() {
            return Optional.ofNullable(test.get("explanation"))
                    .map(text -> text.equals("DEFAULT") ? "" : String.valueOf(text));
        }

        SpfVerdict verdict() throws InterruptedException {
            return new Spf(dns)
                    .check(SpfQuery.of(
                            InetAddress.ofLiteral(String.valueOf(test.get("host"))),
                            String.valueOf(test.get("helo")),
                            String.valueOf(test.get("mailfrom")),
                            Instant.parse("2026-08-05T09:00:00Z")));
        }
    }

    private SpfSuite() {}

    static List<Case> cases(Path file) throws IOException {
        var cases = new ArrayList<Case>();
        for (var document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(Files.readString(file))) {
            var scenario = (Map<?, ?>) document;
            if (scenario != null
                    && scenario.get("tests") instanceof Map<?, ?> tests
                    && scenario.get("zonedata") instanceof Map<?, ?> zones) {
                var dns = new SuiteDns(zones);
                tests.forEach((name, test) -> cases.add(new Case(
                        String.valueOf(scenario.get("description")), String.valueOf(name), (Map<?, ?>) test, dns)));
            }
        }
        return cases;
    }

    /// Answers from a scenario's zones. Records of type SPF stand for TXT where a name has none of its own.
    private static final class SuiteDns implements DnsSource {
        private final Map<String, List<?>> zones = new HashMap<>();

        SuiteDns(Map<?, ?> zones) {
            zones.forEach((name, records) -> this.zones.put(lower(String.valueOf(name)), (List<?>) records));
        }

        @Override
        public DnsAnswer ask(String name, DnsType type) {
            var seen = new HashSet<String>();
            for (var current = name; seen.add(current); ) {
                var entries = zones.get(lower(current));
                if (entries == null) {
                    return DnsAnswer.without(name, type, Outcome.NO_NAME, "suite");
                }
                var records = values(entries, type)
                        .flatMap(value -> record(type, value))
                        .toList();
                if (!records.isEmpty()) {
                    return DnsAnswer.found(name, type, records, Optional.empty(), "suite");
                }
                if (entries.contains("TIMEOUT")) {
                    return DnsAnswer.without(name, type, Outcome.TIME_OUT, "suite");
                }
                var alias = named(entries, "CNAME").findFirst();
                if (alias.isEmpty()) {
                    return DnsAnswer.without(name, type, Outcome.NO_DATA, "suite");
                }
                current = lower(String.valueOf(alias.get()));
            }
            return DnsAnswer.without(name, type, Outcome.SERVER_FAILURE, "suite");
        }

        private static Stream<?> values(List<?> entries, DnsType type) {
            var own = named(entries, type.name()).toList();
            return own.isEmpty() && type == DnsType.TXT ? named(entries, "SPF") : own.stream();
        }

        private static Stream<Object> named(List<?> entries, String type) {
            return entries.stream()
                    .filter(Map.class::isInstance)
                    .map(entry -> (Object) ((Map<?, ?>) entry).get(type))
                    .filter(value -> value != null);
        }

        private static Stream<DnsRecord> record(DnsType type, Object value) {
            return switch (type) {
                case A, AAAA ->
                    Stream.of(new DnsRecord.Host(
                            InetAddress.ofLiteral(String.valueOf(value)).getHostAddress()));
                case MX -> {
                    var mx = (List<?>) value;
                    yield Stream.of(new DnsRecord.Exchange(
                            Integer.parseInt(String.valueOf(mx.get(0))), lower(String.valueOf(mx.get(1)))));
                }
                case TXT ->
                    value.equals("NONE")
                            ? Stream.of()
                            : Stream.of(new DnsRecord.Text(
                                    value instanceof List<?> several
                                            ? several.stream()
                                                    .map(String::valueOf)
                                                    .toList()
                                            : List.of(String.valueOf(value))));
                default -> Stream.of(new DnsRecord.Name(type, lower(String.valueOf(value))));
            };
        }

        private static String lower(String name) {
            var lower = name.toLowerCase(Locale.ROOT);
            return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        }
    }
}
