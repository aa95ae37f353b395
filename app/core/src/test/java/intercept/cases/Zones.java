package intercept.cases;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the name servers said on one day, as zone files (RFC 1035 section 5).
final class Zones {

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final String recorded;
    private final String serial;

    /// @param recorded when the servers were asked, as in `2026-08-07T16:30:00Z`
    /// @param serial of the start-of-authority records
    Zones(String recorded, String serial) {
        this.recorded = recorded;
        this.serial = serial;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    /// The zone of a house that signs its mails: with its key.
    void put(House house, String records) {
        var key = Dkim.record(house);
        put(
                house.domain,
                records + house.selector + "._domainkey 3600 IN TXT ( \"" + key.substring(0, 200) + "\"\n    \""
                        + key.substring(200) + "\" )\n");
    }

    void put(String domain, String records) {
        var zone = "; recorded " + recorded + " from 192.0.2.53\n$ORIGIN " + domain + ".\n"
                + "@   3600 IN SOA ns1." + domain + ". hostmaster." + domain + ". ( " + serial
                + " 7200 3600 1209600 3600 )\n" + records;
        files.put(
                "dns/" + recorded.substring(0, "2026-08-07".length()) + " " + domain + ".zone",
                zone.getBytes(StandardCharsets.US_ASCII));
    }
}
