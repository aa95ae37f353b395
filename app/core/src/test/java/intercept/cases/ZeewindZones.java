package intercept.cases;

import java.util.SortedMap;

/// What the name servers said on the day when the analyst looked at the bank change.
final class ZeewindZones {

    private ZeewindZones() {}

    static SortedMap<String, byte[]> files() {
        var zones = new Zones("2026-10-05T07:45:00Z", "2025111801");
        zones.put(House.ROPES, """
                @   3600 IN NS  ns1.kustdns.example.
                @   3600 IN NS  ns2.kustdns.example.
                @   3600 IN MX  0 zeewind-example.mail.protection.outlook.com.
                @   3600 IN TXT "v=spf1 ip4:192.0.2.128/27 -all"
                _dmarc 3600 IN TXT "v=DMARC1; p=quarantine; rua=mailto:postmaster@zeewind.example"
                """);
        zones.put(House.GALWAY, """
                @   3600 IN NS  ns1.claddagh-marine.example.
                @   3600 IN MX  10 mx1.claddagh-marine.example.
                mx1 3600 IN A   203.0.113.89
                post 3600 IN A  203.0.113.90
                @   3600 IN TXT "v=spf1 ip4:203.0.113.90 -all"
                _dmarc 3600 IN TXT "v=DMARC1; p=reject"
                """);
        zones.put(House.BREMERHAVEN, """
                @   3600 IN NS  ns1.nordkai.example.
                @   3600 IN MX  10 mail.nordkai.example.
                mail 3600 IN A  203.0.113.120
                @   3600 IN TXT "v=spf1 a:mail.nordkai.example -all"
                _dmarc 3600 IN TXT "v=DMARC1; p=none"
                """);
        zones.put(House.BERGEN, """
                @   3600 IN NS  ns1.solberg.example.
                @   3600 IN MX  10 mail.solberg.example.
                mail 3600 IN A  203.0.113.231
                @   3600 IN TXT "v=spf1 mx ~all"
                _dmarc 3600 IN TXT "v=DMARC1; p=none"
                """);
        zones.put("burren.example", """
                @   3600 IN NS  ns1.mailpark.example.
                @   3600 IN MX  10 in.mailpark.example.
                @   3600 IN TXT "v=spf1 -all"
                _dmarc 3600 IN TXT "v=DMARC1; p=reject"
                """);
        return zones.files();
    }
}
