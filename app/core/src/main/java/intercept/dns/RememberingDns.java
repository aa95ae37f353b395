package intercept.dns;

import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsQuestion;
import intercept.model.dns.DnsType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Asks another source each question once and keeps what it was told, in the order of asking: for the case's own
/// archive, and so that the evaluations of one message rest on the same answers. For one thread.
public final class RememberingDns implements DnsSource {

    private final DnsSource source;
    private final Map<DnsQuestion, DnsAnswer> answers = new LinkedHashMap<>();

    public RememberingDns(DnsSource source) {
        this.source = source;
    }

    @Override
    public DnsAnswer ask(String name, DnsType type) throws InterruptedException {
        var question = new DnsQuestion(DnsNames.lower(name), type);
        var known = answers.get(question);
        if (known != null) {
            return known;
        }
        var answer = source.ask(question.name(), type);
        answers.put(question, answer);
        return answer;
    }

    /// All answers so far.
    public List<DnsAnswer> answers() {
        return List.copyOf(answers.values());
    }
}
