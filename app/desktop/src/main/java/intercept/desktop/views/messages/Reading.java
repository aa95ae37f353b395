package intercept.desktop.views.messages;

import intercept.mail.html.SafeDocument;
import intercept.model.Address;
import intercept.model.Part;
import intercept.model.PartyKind;
import intercept.session.MessageDetail;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A message, ready to be read.
///
/// @param plain the plain body
/// @param html the HTML body, made harmless
/// @param kinds what the addresses are taken for, by [Address#key]
record Reading(MessageDetail detail, SafeDocument plain, Optional<SafeDocument> html, Map<String, PartyKind> kinds) {

    PartyKind kind(Address address) {
        return kinds.getOrDefault(address.key(), PartyKind.UNKNOWN);
    }

    List<Part> attachments() {
        return detail.message().attachments().toList();
    }

    /// The picture that a `cid:` link means.
    Optional<Part> embedded(String contentId) {
        return detail.message().parts().stream()
                .filter(part -> part.contentId().filter(contentId::equals).isPresent())
                .findFirst();
    }
}
