package intercept.model.dns;

/// Kinds of records that a mail's proof or a domain's assessment asks for (RFC 1035 and later).
public enum DnsType {
    A,
    AAAA,
    CNAME,
    DNSKEY,
    DS,
    MX,
    NS,
    PTR,
    SOA,
    TLSA,
    TXT
}
