package intercept.dns;

import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsType;
import java.util.List;

/// Asks several sources one after the other, until one knows: recorded answers before the network.
///
/// @param sources in the order in which they are asked; at least one
public record FirstKnown(List<DnsSource> sources) implements DnsSource {

    @Override
    public DnsAnswer ask(String name, DnsType type) throws InterruptedException {
        for (var source : sources.subList(0, sources.size() - 1)) {
            var answer = source.ask(name, type);
            if (answer.outcome() != DnsAnswer.Outcome.NOT_RECORDED) {
                return answer;
            }
        }
        return sources.getLast().ask(name, type);
    }
}
