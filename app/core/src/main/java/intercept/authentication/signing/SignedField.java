package intercept.authentication.signing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One name of the list of signed fields (`h=`), and the field that it means.
///
/// @param name as the signature writes it
/// @param field absent where the mail has no more of that name: the signature then forbids to add one (RFC 6376
///     section 5.4.2)
public record SignedField(String name, Optional<MailField> field) {

    /// The fields that a list of names means: each name takes the next field of that name from the bottom up
    /// (RFC 6376 section 5.4.2). The signature's own field is not among them.
    public static List<SignedField> of(SignedMail mail, List<String> names, MailField own) {
        Map<String, Integer> taken = new HashMap<>();
        List<SignedField> fields = new ArrayList<>(names.size());
        for (var name : names) {
            var key = name.toLowerCase(Locale.ROOT);
            var all = mail.named(key);
            int next = taken.getOrDefault(key, 0);
            if (next < all.size() && all.get(all.size() - 1 - next).equals(own)) {
                next++;
            }
            fields.add(new SignedField(
                    name, next < all.size() ? Optional.of(all.get(all.size() - 1 - next)) : Optional.empty()));
            taken.put(key, next + 1);
        }
        return fields;
    }
}
