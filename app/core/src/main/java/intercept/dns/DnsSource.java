package intercept.dns;

import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsType;

/// Answers questions to the domain name system. Evidence is judged by what was recorded; only a source that says so
/// asks the network.
public interface DnsSource {

    /// Knows nothing and asks nobody.
    DnsSource OFFLINE = (name, type) -> DnsAnswer.without(name, type, DnsAnswer.Outcome.NOT_RECORDED, "offline");

    /// @param name lower-case A-labels without the last dot; what no server could be asked for is answered `NO_NAME`
    /// @return never fails: a question that could not be answered says why in its outcome
    /// @throws InterruptedException if the caller has lost interest
    DnsAnswer ask(String name, DnsType type) throws InterruptedException;
}
