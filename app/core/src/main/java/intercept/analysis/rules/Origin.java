package intercept.analysis.rules;

import intercept.analysis.CaseDocument;
import intercept.analysis.Phrase;
import intercept.model.Copy;
import intercept.model.Message;

/// Whence a document came, as a phrase of the sentences about it: by whom it was sent, or, where no mail brought it, in
/// whose folder it lies. A custodian says more than a path.
final class Origin {

    private Origin() {}

    /// “from alice@mycompany.example”, “in the folder of bob@customer.example”
    static String brief(CaseDocument document) {
        return of(document, "from").text();
    }

    /// “sent by alice@mycompany.example”, “found in the folder of bob@customer.example”
    static String told(CaseDocument document) {
        return of(document, "told").text();
    }

    /// The same, with the time where a mail has one: “sent by alice@mycompany.example on 5 Aug 2026, 09:15”
    static String dated(CaseDocument document) {
        return document.messages().stream()
                .findFirst()
                .map(message -> Phrase.of("mail.dated", Proof.author(message), Proof.time(message.at())))
                .orElseGet(() -> of(document, "told"))
                .text();
    }

    private static Phrase of(CaseDocument document, String how) {
        return document.messages().stream()
                .findFirst()
                .map(message -> mail(message, how))
                .or(() -> document.places().stream().findFirst().map(place -> folder(place, how)))
                .orElseGet(() -> Phrase.of("case." + how));
    }

    private static Phrase mail(Message message, String how) {
        return Phrase.of("mail." + how, Proof.author(message));
    }

    private static Phrase folder(CaseDocument.Place place, String how) {
        if (!place.custodian().equals(Copy.UNKNOWN)) {
            return Phrase.of("custodian." + how, place.custodian());
        }
        int end = place.path().lastIndexOf('/');
        return end > 0 ? Phrase.of("folder." + how, place.path().substring(0, end)) : Phrase.of("case." + how);
    }
}
