package intercept.authentication.dkim;

import intercept.authentication.dkim.DkimVerdict.Coverage;
import intercept.authentication.signing.BodyHashes;
import intercept.authentication.signing.MailField;
import intercept.authentication.signing.SignedField;
import intercept.authentication.signing.SignedMail;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells what a signature covers of a mail, and what not.
final class Coverages {

    /// Fields that a reader sees or a program acts on (RFC 6376 section 5.4.1).
    private static final List<String> MATTERS = List.of(
            "from",
            "subject",
            "date",
            "to",
            "cc",
            "reply-to",
            "sender",
            "message-id",
            "in-reply-to",
            "references",
            "content-type",
            "mime-version",
            "content-transfer-encoding");

    private Coverages() {}

    static Coverage of(SignedMail mail, List<SignedField> fields, BodyHashes.Result body) {
        Set<MailField> covered = new HashSet<>();
        Set<String> named = new HashSet<>();
        Set<String> beyond = new HashSet<>();
        for (var field : fields) {
            field.field().ifPresent(covered::add);
            named.add(field.name().toLowerCase(Locale.ROOT));
            if (field.field().isEmpty()) {
                beyond.add(field.name().toLowerCase(Locale.ROOT));
            }
        }
        return new Coverage(
                fields.stream()
                        .filter(field -> field.field().isPresent())
                        .map(SignedField::name)
                        .toList(),
                named.stream().filter(beyond::contains).sorted().toList(),
                MATTERS.stream()
                        .filter(name -> mail.named(name).stream().anyMatch(field -> !covered.contains(field)))
                        .toList(),
                mail.named("from").stream().anyMatch(field -> !covered.contains(field)),
                body.covered(),
                body.unsigned());
    }
}
