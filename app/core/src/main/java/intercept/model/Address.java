package intercept.model;

import java.util.Locale;

/// A mailbox as a mail names it (RFC 5322 section 3.4).
///
/// @param name the display name, decoded; empty where there is none. The sender chose it: it proves nothing.
/// @param address the addr-spec as written, or whatever stood in its place; may be empty in broken mail
public record Address(String name, String address) {

    /// The part before the last `@`, as written; the whole text where there is no `@`.
    public String local() {
        int at = address.lastIndexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }

    /// The part after the last `@`, in lower case; empty where there is no `@`.
    public String domain() {
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : address.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    /// What two spellings of one mailbox share: the address in lower case.
    public String key() {
        return address.toLowerCase(Locale.ROOT);
    }

    /// `Name <address>`, or the address alone.
    public String display() {
        return name.isEmpty() ? address : name + " <" + address + ">";
    }
}
