package intercept.dns;

import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a master file (RFC 1035 section 5) says.
///
/// @param label how people call it: its name, with its folder where that matters
/// @param server which answered, where the file says so
/// @param loose records that belong to no zone of the file: a few answers copied, of which nothing follows about
/// what is not there
/// @param looseDate when those were recorded
/// @param problems lines that could not be read
public record ZoneFile(
        String label,
        Optional<String> server,
        List<Zone> zones,
        Map<String, Map<DnsType, List<DnsRecord>>> loose,
        Zone.ZoneDate looseDate,
        List<Problem> problems) {

    /// A line that could not be read; the others count all the same.
    ///
    /// @param line from 1
    public record Problem(int line, String reason) {}

    /// What an answer names as its source.
    String source() {
        return server.map(from -> label + " (answered by " + from + ")").orElse(label);
    }
}
