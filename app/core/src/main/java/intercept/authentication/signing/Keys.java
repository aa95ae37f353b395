package intercept.authentication.signing;

import intercept.dns.DnsSource;
import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Asks for the keys of one mail's signatures, for each once.
public final class Keys {

    private final DnsSource dns;
    private final SigningLimits limits;
    private final Map<String, KeyAnswer> answers = new HashMap<>();

    public Keys(DnsSource dns, SigningLimits limits) {
        this.dns = dns;
        this.limits = limits;
    }

    /// @throws InterruptedException if the caller has lost interest
    public KeyAnswer of(SignatureTags tags) throws InterruptedException {
        var name = tags.keyName();
        var known = answers.get(name);
        if (known != null) {
            return known;
        }
        var answer = dns.ask(name, DnsType.TXT);
        List<String> texts = answer.texts().map(DnsRecord.Text::joined).toList();
        var records = texts.stream()
                .limit(limits.keyRecords())
                .map(text -> KeyRecord.read(name, text, limits))
                .toList();
        var result = new KeyAnswer(name, answer, records, texts.size() - records.size());
        answers.put(name, result);
        return result;
    }

    /// How many questions were asked.
    public int asked() {
        return answers.size();
    }
}
