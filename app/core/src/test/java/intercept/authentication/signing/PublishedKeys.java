package intercept.authentication.signing;

import intercept.dns.DnsSource;
import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsAnswer.Outcome;
import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Key records as text, by their names. Two words stand for servers that do not answer: `TIMEOUT` and `SERVFAIL`;
/// `UNRECORDED` for a question nobody asked. Every other name does not exist.
public record PublishedKeys(Map<String, String> records) implements DnsSource {

    @Override
    public DnsAnswer ask(String name, DnsType type) {
        var text = type == DnsType.TXT ? records.get(name) : null;
        return switch (text) {
            case null -> DnsAnswer.without(name, type, Outcome.NO_NAME, "test");
            case "TIMEOUT" -> DnsAnswer.without(name, type, Outcome.TIME_OUT, "test");
            case "SERVFAIL" -> DnsAnswer.without(name, type, Outcome.SERVER_FAILURE, "test");
            case "UNRECORDED" -> DnsAnswer.without(name, type, Outcome.NOT_RECORDED, "test");
            default ->
                DnsAnswer.found(name, type, List.of(new DnsRecord.Text(List.of(text))), Optional.empty(), "test");
        };
    }
}
