package intercept.authentication.signing;

import intercept.model.dns.DnsAnswer;
import java.util.List;

/// What was answered to the question for a key.
///
/// @param records those of the answer that were read, in its order
/// @param unread how many more there were
public record KeyAnswer(String name, DnsAnswer answer, List<KeyRecord> records, int unread) {}
