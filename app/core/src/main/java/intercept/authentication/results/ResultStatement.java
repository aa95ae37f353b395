package intercept.authentication.results;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One thing that a server says about a mail: method, result, and what about.
///
/// @param header place of its field among all fields of the mail, from 0
/// @param kind of field
/// @param server the name that the field gives its writer: the authserv-id; of Received-SPF the `receiver`, else what
/// its comment begins with. Exchange Online writes none
/// @param instance of ARC: which set, from 1
/// @param method what was examined
/// @param name the method's name in lower case, without its version: `spf`, `dkim-atps`
/// @param result in lower case: `pass`, `fail`, `softfail`, …
/// @param reason the `reason`, such as `signature verification failed` or, of Microsoft's compauth, `001`
/// @param comments in order, without the outer brackets
/// @param properties in order
/// @param unread words of it that nothing was made of
/// @param text as it stands, unfolded
public record ResultStatement(
        int header,
        FieldKind kind,
        Optional<String> server,
        Optional<Integer> instance,
        ResultMethod method,
        String name,
        String result,
        Optional<String> reason,
        List<String> comments,
        List<ResultProperty> properties,
        List<String> unread,
        String text) {

    private static final Pattern SENDER_ADDRESS =
            Pattern.compile("(?i)(?:sender IP is |designates? |use of |: )\\[?([0-9a-f]*[.:][0-9a-f.:]+)");

    public boolean passed() {
        return result.equals("pass");
    }

    /// The first property of that name.
    ///
    /// @param wanted in lower case
    public Optional<String> property(String wanted) {
        return properties.stream()
                .filter(property -> property.name().equals(wanted))
                .map(ResultProperty::value)
                .findFirst();
    }

    /// The envelope's sender, address or domain, that was examined; empty text for a bounce.
    public Optional<String> mailFrom() {
        return first("smtp.mailfrom", "smtp.mail", "smtp.mfrom", "envelope-from");
    }

    /// The name that the sending server gave itself.
    public Optional<String> helo() {
        return first("smtp.helo", "smtp.ehlo", "helo");
    }

    /// The domain that signed: `header.d`, else the domain of `header.i`. `none` of Exchange Online is no domain.
    public Optional<String> signer() {
        return first("header.d")
                .or(() -> first("header.i").map(identity -> identity.substring(identity.lastIndexOf('@') + 1)))
                .filter(domain -> !domain.isEmpty() && !domain.equalsIgnoreCase("none"))
                .map(domain -> domain.toLowerCase(Locale.ROOT));
    }

    /// The domain or address of the From field that was examined.
    public Optional<String> from() {
        return first("header.from", "from");
    }

    /// The address that the mail came from, by a property or by the usual words of a comment.
    public Optional<String> clientAddress() {
        return first("client-ip", "smtp.remote-ip", "policy.iprev")
                .or(() -> method == ResultMethod.SPF
                        ? comments.stream().flatMap(ResultStatement::addressIn).findFirst()
                        : Optional.empty());
    }

    /// What a comment says of a key, such as `quarantine` for `p` of `(p=QUARANTINE dis=NONE)`, in lower case.
    public Optional<String> noted(String key) {
        var pattern = Pattern.compile("(?i)(?<![\\w.=-])" + Pattern.quote(key) + "=([^\\s;,()]++)");
        return comments.stream()
                .flatMap(comment -> pattern.matcher(comment).results())
                .map(match -> match.group(1).toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private Optional<String> first(String... names) {
        return Stream.of(names).flatMap(name -> property(name).stream()).findFirst();
    }

    private static Stream<String> addressIn(String comment) {
        return SENDER_ADDRESS.matcher(comment).results().map(match -> match.group(1));
    }
}
