package intercept.cases;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the name servers said on the day of the discovery, as zone files (RFC 1035 section 5).
final class Zones {

    private Zones() {}

    static SortedMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        put(files, House.SUPPLIER, """
                @   3600 IN NS  ns1.dns-host.example.
                @   3600 IN NS  ns2.dns-host.example.
                @   3600 IN MX  0 mycompany-example.mail.protection.outlook.com.
                @   3600 IN TXT "v=spf1 ip4:192.0.2.96/27 -all"
                _dmarc 3600 IN TXT "v=DMARC1; p=none; rua=mailto:it.admin@mycompany.example"
                """);
        put(files, House.CUSTOMER, """
                @   3600 IN NS  ns1.customer.example.
                @   3600 IN MX  10 mx.customer.example.
                mx  3600 IN A   203.0.113.25
                mail 3600 IN A  203.0.113.26
                @   3600 IN TXT "v=spf1 ip4:203.0.113.26 -all"
                _dmarc 3600 IN TXT "v=DMARC1; p=quarantine"
                """);
        put(files, House.CLIENT_TWO, """
                @   3600 IN NS  ns1.client2.example.
                @   3600 IN MX  10 mx.client2.example.
                mx  3600 IN A   203.0.113.140
                @   3600 IN TXT "v=spf1 ip4:203.0.113.140 ~all"
                _dmarc 3600 IN TXT "v=DMARC1; p=none"
                """);
        put(files, House.FREE_MAIL, """
                @   300  IN NS  ns1.outlook.test.
                @   300  IN MX  5 mx1.outlook.test.
                @   300  IN TXT "v=spf1 ip4:192.0.2.208/28 -all"
                _dmarc 3600 IN TXT "v=DMARC1; p=none; sp=quarantine"
                """);
        files.put("dns/2026-08-07 mycompany-mail.example.zone", zone("mycompany-mail.example", """
                @   600  IN NS  ns7.registrar.test.
                @   600  IN MX  10 mail.registrar.test.
                @   600  IN A   198.51.100.23
                @   600  IN TXT "v=spf1 include:mail.registrar.test ~all"
                """));
        return files;
    }

    private static void put(SortedMap<String, byte[]> files, House house, String records) {
        var key = Dkim.record(house);
        files.put(
                "dns/2026-08-07 " + house.domain + ".zone",
                zone(
                        house.domain,
                        records + house.selector + "._domainkey 3600 IN TXT ( \"" + key.substring(0, 200) + "\"\n    \""
                                + key.substring(200) + "\" )\n"));
    }

    private static byte[] zone(String domain, String records) {
        return ("; recorded 2026-08-07T16:30:00Z from 192.0.2.53\n$ORIGIN " + domain + ".\n"
                        + "@   3600 IN SOA ns1." + domain + ". hostmaster." + domain
                        + ". ( 2026061501 7200 3600 1209600 3600 )\n" + records)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
