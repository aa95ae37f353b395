package intercept.analysis.rules;

import intercept.analysis.CaseFacts;
import intercept.model.Evidence;
import intercept.model.Message;
import intercept.model.route.FieldAuthor;
import intercept.model.route.MailTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The fields in which Microsoft 365 stamps a mail, as evidence, and whose word they are.
final class StampedField {

    static final String TENANT = "X-MS-Exchange-CrossTenant-Id";
    static final String AUTHENTICATED_AS = "X-MS-Exchange-CrossTenant-AuthAs";
    static final String ORGANISATION = "X-OriginatorOrg";

    private StampedField() {}

    /// Whether the recipient's own server wrote the field, or stands for what it says.
    static boolean isOfRecipient(CaseFacts facts, Message message, MailTrace trace, String name) {
        return place(facts, message, name)
                .map(trace::author)
                .filter(author -> author == FieldAuthor.RECIPIENT_SERVER)
                .isPresent();
    }

    /// Those of the fields that the mail has; the first of them where it kept none.
    static Evidence[] evidence(CaseFacts facts, Message message, String... names) {
        List<Evidence> evidence = new ArrayList<>();
        for (var name : names) {
            var place = place(facts, message, name);
            if (place.isPresent()) {
                evidence.add(Proof.field(facts, message, place, name));
            }
        }
        if (evidence.isEmpty()) {
            evidence.add(Proof.header(facts, message, names[0]));
        }
        return evidence.toArray(Evidence[]::new);
    }

    private static Optional<Integer> place(CaseFacts facts, Message message, String name) {
        var headers = facts.headers(message);
        for (int i = 0; i < headers.size(); i++) {
            if (headers.get(i).is(name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
