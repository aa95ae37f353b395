package intercept.dns;

import intercept.model.dns.DnsRecord;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Zones written out in tests.
public final class ZoneTexts {

    private ZoneTexts() {}

    /// Recorded answers of zone files, each a text.
    public static RecordedDns dns(String... files) {
        return RecordedDns.of(Stream.of(files)
                .map(file -> ZoneReader.read("test.zone", file.getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    /// A zone with an SOA record, recorded at a date such as `2026-08-05`.
    public static String zone(String date, String apex, String... records) {
        return "; recorded " + date + "T09:00:00Z from 192.0.2.53\n$ORIGIN " + apex + ".\n@ SOA ns h 1 1 1 1 1\n"
                + String.join("\n", List.of(records)) + "\n";
    }

    public static DnsRecord.Host host(String address) {
        return new DnsRecord.Host(InetAddress.ofLiteral(address).getHostAddress());
    }
}
