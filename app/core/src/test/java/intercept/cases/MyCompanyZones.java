package intercept.cases;

import java.util.SortedMap;

/// What the name servers said on the day when the reminder fraud was discovered.
final class MyCompanyZones {

    private MyCompanyZones() {}

    static SortedMap<String, byte[]> files() {
        var zones = new Zones("2026-08-07T16:30:00Z", "2026061501");
        zones.put(House.SUPPLIER, """
                @   3600 IN NS  ns1.dns-host.example.
                @   3600 IN NS  ns2.dns-host.example.
                @   3600 IN MX  0 mycompany-example.mail.protection.outlook.com.
                @   3600 IN TXT "v=spf1 ip4:192.0.2.96/27 -all"
                _dmarc 3600 IN TXT "v=DMARC1; p=none; rua=mailto:it.admin@mycompany.example"
                """);
        zones.put(House.CUSTOMER, """
                @   3600 IN NS  ns1.customer.example.
                @   3600 IN MX  10 mx.customer.example.
                mx  3600 IN A   203.0.113.25
                mail 3600 IN A  203.0.113.26
                @   3600 IN TXT "v=spf1 ip4:203.0.113.26 -all"
                _dmarc 3600 IN TXT "v=DMARC1; p=quarantine"
                """);
        zones.put(House.CLIENT_TWO, """
                @   3600 IN NS  ns1.client2.example.
                @   3600 IN MX  10 mx.client2.example.
                mx  3600 IN A   203.0.113.140
                @   3600 IN TXT "v=spf1 ip4:203.0.113.140 ~all"
                _dmarc 3600 IN TXT "v=DMARC1; p=none"
                """);
        zones.put(House.FREE_MAIL, """
                @   300  IN NS  ns1.outlook.test.
                @   300  IN MX  5 mx1.outlook.test.
                @   300  IN TXT "v=spf1 ip4:192.0.2.208/28 -all"
                _dmarc 3600 IN TXT "v=DMARC1; p=none; sp=quarantine"
                """);
        zones.put("mycompany-mail.example", """
                @   600  IN NS  ns7.registrar.test.
                @   600  IN MX  10 mail.registrar.test.
                @   600  IN A   198.51.100.23
                @   600  IN TXT "v=spf1 include:mail.registrar.test ~all"
                """);
        return zones.files();
    }
}
