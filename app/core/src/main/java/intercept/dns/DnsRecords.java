package intercept.dns;

import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.PTRRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

/// The library's records as ours.
final class DnsRecords {

    private DnsRecords() {}

    static DnsRecord of(DnsType type, Record record) {
        return switch (record) {
            case ARecord a -> new DnsRecord.Host(a.getAddress().getHostAddress());
            case AAAARecord aaaa -> new DnsRecord.Host(aaaa.getAddress().getHostAddress());
            case MXRecord mx -> new DnsRecord.Exchange(mx.getPriority(), DnsNames.text(mx.getTarget()));
            case CNAMERecord cname -> new DnsRecord.Name(type, DnsNames.text(cname.getTarget()));
            case NSRecord ns -> new DnsRecord.Name(type, DnsNames.text(ns.getTarget()));
            case PTRRecord ptr -> new DnsRecord.Name(type, DnsNames.text(ptr.getTarget()));
            case TXTRecord txt -> new DnsRecord.Text(strings(txt));
            default -> new DnsRecord.Other(type, record.rdataToString());
        };
    }

    private static List<String> strings(TXTRecord txt) {
        return txt.getStringsAsByteArrays().stream()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .toList();
    }

    static int number(DnsType type) {
        return Type.value(type.name());
    }

    static Optional<DnsType> type(int number) {
        for (var type : DnsType.values()) {
            if (number(type) == number) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
