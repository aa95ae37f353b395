package intercept.desktop.views.messages;

import intercept.mail.html.PlainText;
import intercept.mail.html.SafeHtml;
import intercept.model.PartyKind;
import intercept.session.CaseException;
import intercept.session.CaseMessages;
import intercept.session.MessageDetail;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Makes messages ready to be read. Blocks.
record Readings(CaseMessages messages) {

    Reading read(long id) throws CaseException {
        var detail = messages.message(id);
        return new Reading(detail, PlainText.read(detail.text()), detail.html().map(SafeHtml::read), kinds(detail));
    }

    private Map<String, PartyKind> kinds(MessageDetail detail) throws CaseException {
        var mail = detail.message();
        var people = Stream.of(mail.from().stream(), mail.sender().stream(), mail.replyTo().stream(), mail.recipients())
                .flatMap(each -> each)
                .toList();
        var kinds = new HashMap<String, PartyKind>();
        for (var address : people) {
            kinds.put(address.key(), messages.kind(address));
        }
        return kinds;
    }
}
