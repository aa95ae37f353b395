package intercept.model.dns;

/// A question to the domain name system.
///
/// @param name lower-case A-labels without the last dot
public record DnsQuestion(String name, DnsType type) {

    @Override
    public String toString() {
        return type + " " + name;
    }
}
