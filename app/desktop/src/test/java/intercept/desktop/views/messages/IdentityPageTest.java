package intercept.desktop.views.messages;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.StubCase;
import intercept.desktop.TestDesk;
import intercept.desktop.UiTest;
import intercept.desktop.fx.Selected;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;

/// Passed as whom.
class IdentityPageTest extends UiTest {

    /// What a mail of the author's own server looks like.
    private static final String GENUINE = """
            Return-Path: <alice.smith@mycompany.example>
            Authentication-Results: mx.customer.example; spf=pass smtp.mailfrom=mycompany.example
            Received: from mail.mycompany.example (mail.mycompany.example [203.0.113.9]) by mx.customer.example (Postfix)
             with ESMTPS id 4ZA9 for <bob.brown@customer.example>; Wed, 5 Aug 2026 11:15:23 +0200
            Authentication-Results: mx.elsewhere.example; dkim=pass header.d=bank.example
            From: Alice Smith <alice.smith@mycompany.example>
            To: Bob Brown <bob.brown@customer.example>
            Subject: Reminder INV-1042
            Date: Wed, 5 Aug 2026 11:15:18 +0200
            Message-ID: <2@mycompany.example>

            Please pay.
            """;

    private static final String MYCOMPANY = """
            ; recorded 2026-08-05T09:00:00Z from 192.0.2.53
            $ORIGIN mycompany.example.
            @ 3600 IN SOA ns1 hostmaster 2026080501 7200 3600 1209600 3600
            @ 3600 IN TXT "v=spf1 ip4:203.0.113.9 -all"
            _dmarc 3600 IN TXT "v=DMARC1; p=reject"
            """;

    /// Passes for its own domain, carries Alice's name, and has a twin of Peter in copy.
    private static final String FRAUD = GENUINE.replace("alice.smith@mycompany.example", "alice.smith@stranger.example")
            .replace("smtp.mailfrom=mycompany.example", "smtp.mailfrom=stranger.example")
            .replace("Subject:", "Cc: Peter Janssens <peter.janssens@mycornpany.example>\nSubject:");

    private static final String STRANGER = MYCOMPANY.replace("mycompany.example", "stranger.example");

    private final ExaminedMail session = new ExaminedMail("customer.example");
    private Optional<MessagesView> made = Optional.empty();

    @Override
    protected TestDesk desk() {
        return new TestDesk(session, Locale.ENGLISH);
    }

    @Override
    protected Parent make(TestDesk desk) {
        var view = new MessagesView(desk);
        made = Optional.of(view);
        return (Parent) view.root();
    }

    @Test
    void saysOfAGenuineMailWhoseDomainIsProvenAndThatThisIsNotThePerson() {
        read(session.with(StubCase.REMINDER, GENUINE).answering(MYCOMPANY), StubCase.REMINDER);
        assertThat(text("identity-answer"))
                .isEqualTo("Proven: this mail was sent with the consent of mycompany.example, the domain of"
                        + " My Company NV (your side).");
        assertThat(text("identity-answer-text")).startsWith("That proves the domain, not the person");
        assertThat(texts("identity-checks"))
                .containsSequence(
                        "SPF",
                        "pass",
                        "mycompany.example",
                        "My Company NV (your side)",
                        "Envelope sender",
                        "Yes: the same domain",
                        "mycompany.example lets the address 203.0.113.9 send its mail.",
                        "DNS answers: recorded.zone (answered by 192.0.2.53), 5 Aug 2026, 11:00:00.")
                .containsSequence("DKIM", "none");
        assertThat(lookup("#identity-missing").queryAll()).isEmpty();
    }

    @Test
    void saysOfAFraudThatItsChecksPassedForSomebodyElse() {
        read(session.with(StubCase.TWIN, FRAUD).answering(STRANGER), StubCase.TWIN);
        assertThat(text("identity-answer"))
                .isEqualTo("The checks passed, but for stranger.example, not for mycompany.example.");
        assertThat(texts("identity-checks"))
                .contains("Is that mycompany.example?", "No: another organisation")
                .doesNotContain("Yes: the same domain");
        assertThat(texts("identity-claims-to-be"))
                .containsExactly(
                        "Claims to be",
                        "Alice Smith",
                        "My Company NV (your side)",
                        "shown as Alice Smith <alice.smith@stranger.example>");
        assertThat(texts("identity-proven-to-be"))
                .containsExactly("Proven to be", "stranger.example", "nobody of this case");
        assertThat(this.<Node>find("identity-proven-to-be").getStyleClass()).contains("trap");
    }

    @Test
    void marksTheLettersInWhichACopyRecipientDiffers() {
        read(session.with(StubCase.TWIN, FRAUD).answering(STRANGER), StubCase.TWIN);
        assertThat(from(this.<Node>find("identity-addresses"))
                        .lookup(".right > .changed-letters")
                        .<Label>queryAll())
                .extracting(Label::getText)
                .containsExactly("rn");
        assertThat(texts("identity-addresses"))
                .contains("It differs by a character or two from peter.janssens@mycompany.example, the address of"
                        + " Peter Janssens.");
    }

    @Test
    void keepsTheRecipientsServersWordApartFromClaims() {
        read(session.with(StubCase.REMINDER, GENUINE), StubCase.REMINDER);
        assertThat(text("identity-server-says"))
                .isEqualTo("The recipient’s own server noted when it came: spf=pass (mycompany.example).");
        assertThat(texts("identity-results"))
                .containsSubsequence(
                        "Written by servers whose word counts",
                        "spf=pass  envelope=mycompany.example",
                        "The recipient's own server says it.",
                        "Claims: the sender or anybody on the way could have written them",
                        "dkim=pass  d=bank.example");
    }

    @Test
    void saysWhichAnswersAreMissingAndHowToGetThem() {
        read(session.with(StubCase.REMINDER, GENUINE), StubCase.REMINDER);
        assertThat(text("identity-answer")).isEqualTo("Not known yet who sent this mail.");
        assertThat(texts("identity-missing"))
                .contains("No DNS answers for this mail are in this case: put zone files into the folder “dns” of the"
                        + " case, or ask with “intercept auth --online”.");
        interact(() -> from(this.<Node>find("identity-missing"))
                .lookup(".quote-toggle")
                .<Hyperlink>query()
                .fire());
        assertThat(texts("identity-missing")).last().asString().contains("TXT mycompany.example");
    }

    @Test
    void saysOfAnOutlookItemWhyItsSignatureCannotBeVerified() {
        var signed = GENUINE.replace("Return-Path: <alice.smith@mycompany.example>\n", "");
        read(session.with(StubCase.REMINDER, signed).asItem(StubCase.REMINDER), StubCase.REMINDER);
        assertThat(text("identity-answer")).isEqualTo("Nothing proves who sent this mail.");
        assertThat(texts("identity-checks"))
                .containsSequence("DKIM", "cannot be")
                .contains("An Outlook item (.msg) does not hold the bytes that were sent, so a signature can never be"
                        + " verified.");
    }

    @Test
    void doesNotCallASentCopyFailed() {
        read(session.with(StubCase.REMINDER, ExaminedMail.SENT).answering(MYCOMPANY), StubCase.REMINDER);
        assertThat(text("identity-answer"))
                .isEqualTo("Nothing proves who sent this mail: it is a copy from a folder of sent mails.");
    }

    @Test
    void doesNotBelieveAnAddressThatTheMailItselfNames() {
        var foreign = GENUINE.replace("mx.customer.example (Postfix)", "mx.nowhere.example (Postfix)")
                .replace(" with ESMTPS", " (envelope-from alice.smith@mycompany.example) with ESMTPS");
        read(session.with(StubCase.TWIN, foreign).answering(MYCOMPANY), StubCase.TWIN);
        assertThat(text("identity-answer"))
                .isEqualTo(
                        "Nothing is proven: SPF passes for mycompany.example only if the mail’s own fields are true.");
    }

    @Test
    void opensTheStepsOnDemandAndNeverScrollsSideways() {
        read(session.with(StubCase.TWIN, FRAUD).answering(STRANGER), StubCase.TWIN);
        assertThat(texts("identity-checks")).noneMatch(text -> text.contains("Asked stranger.example"));
        for (var toggle :
                from(this.<Node>find("identity-checks")).lookup(".quote-toggle").<Hyperlink>queryAll()) {
            interact(toggle::fire);
        }
        settle();
        assertThat(texts("identity-checks"))
                .anyMatch(text -> text.contains("Asked stranger.example for its SPF record: “v=spf1 ip4:203.0.113.9"));
        ScrollPane scroll = find("message-identity");
        assertThat(scroll.getContent().getLayoutBounds().getWidth())
                .isLessThanOrEqualTo(scroll.getViewportBounds().getWidth());
    }

    @Test
    void drawsNoPassInGreen() {
        read(session.with(StubCase.REMINDER, GENUINE).answering(MYCOMPANY), StubCase.REMINDER);
        assertThat(from(this.<Node>find("message-identity")).lookup(".holds").queryAll())
                .isEmpty();
        assertThat(from(this.<Node>find("message-identity"))
                        .lookup(".author-recipient-server")
                        .queryAll())
                .isEmpty();
    }

    private void read(ExaminedMail ready, long message) {
        assertThat(ready).isSameAs(session);
        interact(() -> desk.selection().set(Selected.message(message)));
        interact(() -> made.orElseThrow().pane().open("identity"));
        settle();
    }

    private String text(String id) {
        return this.<Label>find(id).getText();
    }

    private List<String> texts(String id) {
        return Reads.texts(this.<Node>find(id));
    }
}
