package intercept.model.dns;

import java.util.List;

/// One record of an answer. Names are in lower-case A-labels without the last dot.
public sealed interface DnsRecord {

    /// An A or AAAA record.
    ///
    /// @param address in digits, as `198.51.100.7` or `2001:db8:0:0:0:0:0:1`
    record Host(String address) implements DnsRecord {}

    /// An MX record (RFC 5321 section 5.1); an empty exchange is the null MX of RFC 7505.
    record Exchange(int preference, String exchange) implements DnsRecord {}

    /// A CNAME, NS or PTR record.
    record Name(DnsType type, String target) implements DnsRecord {}

    /// A TXT record.
    ///
    /// @param strings its character-strings, one char for each byte (ISO 8859-1)
    record Text(List<String> strings) implements DnsRecord {

        /// The strings joined without blanks, as SPF (RFC 7208 section 3.3) and DKIM (RFC 6376 section 3.6.2.2) read
        /// them.
        public String joined() {
            return String.join("", strings);
        }
    }

    /// Any other record.
    ///
    /// @param data in master-file form (RFC 1035 section 5)
    record Other(DnsType type, String data) implements DnsRecord {}
}
