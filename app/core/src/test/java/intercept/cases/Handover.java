package intercept.cases;

import java.util.ArrayList;
import java.util.List;

/// Which server hands a mail to the recipient's, and what that one can prove about it.
///
/// @param greeting the name that it says
/// @param host its name in the reverse zone
/// @param sender envelope sender
/// @param domain the domain that SPF is asked about
/// @param passesSpf whether the domain names the server
/// @param keepsSignature whether a signature of the author's domain still holds
/// @param before what was written on the mail between its author's servers and this one, newest first
record Handover(
        String greeting,
        String host,
        String ip,
        String sender,
        String domain,
        boolean passesSpf,
        boolean keepsSignature,
        List<Field> before) {

    private static final String PARK = "mailpark.example";
    private static final String LIST = "lists.ropemakers.example";

    /// How a letter reaches a mailbox: straight, unless it is the mailbox of somebody it was not addressed to.
    static Handover of(Letter letter, Actor holder) {
        if (letter.recipients().anyMatch(holder::equals)) {
            return direct(letter);
        }
        return letter.recipients().anyMatch(Actor.BURREN::equals) ? forwarded(letter, holder) : listed(letter);
    }

    private static Handover direct(Letter letter) {
        var house = letter.from().house;
        return new Handover(
                house.greeting(), house.outgoing, house.ip, letter.from().address, house.domain, true, true, List.of());
    }

    /// The hosting firm of the old address passes mails on as they are: the envelope sender is still the author, so
    /// SPF fails, and the signature still holds.
    private static Handover forwarded(Letter letter, Actor holder) {
        var house = letter.from().house;
        var before = new ArrayList<Field>();
        before.add(new Field("X-Forwarded-To", holder.address));
        before.add(new Field("X-Forwarded-For", Actor.BURREN.address + " " + holder.address));
        before.add(new Field("Delivered-To", Actor.BURREN.address));
        before.add(received(
                "from in." + PARK + " (in." + PARK + " [203.0.113.65])", "fwd2." + PARK, letter, Actor.BURREN.address));
        before.add(received(
                "from " + house.greeting() + " (" + house.outgoing + " [" + house.ip + "])",
                "in." + PARK,
                letter,
                Actor.BURREN.address));
        return new Handover(
                "fwd2." + PARK,
                "fwd2." + PARK,
                "203.0.113.66",
                letter.from().address,
                house.domain,
                false,
                true,
                List.copyOf(before));
    }

    /// The list writes its mark into the subject and its lines under the text, so the author's signature breaks.
    private static Handover listed(Letter letter) {
        var house = letter.from().house;
        var list = letter.entry().to().getFirst();
        var before = new ArrayList<Field>();
        before.add(received(
                "from " + house.greeting() + " (" + house.outgoing + " [" + house.ip + "])",
                LIST,
                letter,
                list.address));
        return new Handover(
                LIST,
                LIST,
                "203.0.113.70",
                list.address.replace("@", "-bounces@"),
                LIST,
                true,
                false,
                List.copyOf(before));
    }

    private static Field received(String from, String by, Letter letter, String whom) {
        return new Field(
                "Received",
                from + Field.TAB + "by " + by + " (Postfix) with ESMTPS id "
                        + Ids.upper(10, by + " " + letter.entry().number()) + Field.TAB + "for <" + whom + ">; "
                        + Times.mail(Post.utc(letter, 2)));
    }
}
