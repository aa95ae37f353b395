package intercept.desktop.views.messages;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.StubCase;
import intercept.desktop.TestDesk;
import intercept.desktop.UiTest;
import intercept.desktop.fx.FilterButton;
import intercept.desktop.fx.Selected;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// The tabs that look closely at a mail.
class CloserTabsTest extends UiTest {

    private final ExaminedMail session = new ExaminedMail("customer.example")
            .with(StubCase.TWIN, ExaminedMail.TWIN)
            .with(StubCase.REMINDER, ExaminedMail.SENT);
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
    void looksCloselyOnlyWhenATabNeedsIt() {
        read(StubCase.TWIN, "message");
        assertThat(session.looks()).isZero();
        open("route");
        open("clocks");
        open("headers");
        assertThat(session.looks()).isEqualTo(1);
        interact(made.orElseThrow()::refresh);
        assertThat(session.looks()).isEqualTo(2);
    }

    @Test
    void drawsTheWayWithTheSenderOnTopAndTheLineWhereTheWordBeginsToCount() {
        read(StubCase.TWIN, "route");
        assertThat(text("route-answer")).isEqualTo("mx.customer.example took this mail from 198.51.100.23.");
        assertThat(titles())
                .containsExactly(
                        "Sender says",
                        "some magic",
                        "out.relay.example",
                        "mx.customer.example",
                        "store.customer.example");
        assertThat(texts("route-boundary"))
                .containsExactly(
                        "Above: the sender’s claims. They may be invented.",
                        "Below: written by the recipient’s own servers, from mx.customer.example on. This counts.",
                        "The mail came in from outside here. An older field that names a trusted server may be forged.");
        assertThat(lookup(".rung.counts").queryAll()).hasSize(2);
        assertThat(lookup(".rung.claimed").queryAll()).hasSize(3);
    }

    @Test
    void keepsWhatAServerSawApartFromWhatItWasTold() {
        read(StubCase.TWIN, "route");
        assertThat(texts("route-ladder"))
                .containsSequence(
                        "Saw",
                        "198.51.100.23, which has no name",
                        "Was told",
                        "sender-with-a-very-long-name-of-its-own.outbound.protection.relay.example",
                        "For",
                        "bob.brown@customer.example")
                .contains("TLS 1.3", "logged in", "12 min 12 s", "11:52:23 +02:00", "No time that can be read.");
    }

    @Test
    void clipsNothingAndScrollsDownwardsOnly() {
        for (var tab : List.of("route", "clocks", "headers")) {
            read(StubCase.TWIN, tab);
            ScrollPane scroll = find("message-" + tab);
            assertThat(scroll.getContent().getLayoutBounds().getWidth())
                    .isLessThanOrEqualTo(scroll.getViewportBounds().getWidth());
            assertThat(from(scroll).lookup(".selectable-text").<TextInputControl>queryAll())
                    .isNotEmpty()
                    .allMatch(
                            text -> ((Region) text.lookup(".content")).prefHeight(text.getWidth()) <= text.getHeight());
        }
    }

    @Test
    void saysOfASentCopyWhyNothingCountsAndWhatHelps() {
        read(StubCase.REMINDER, "route");
        assertThat(texts("route-no-boundary"))
                .containsExactly(
                        "A copy from a folder of sent mails.",
                        "No receiving server ever saw this copy, so its fields are the sender’s own. Ask the recipient for"
                                + " the delivered mail to see its way.");
    }

    @Test
    void offersTheDeclarationThatIsMissing() {
        session.with(StubCase.TWIN, ExaminedMail.TWIN.replace("customer.example", "elsewhere.example"));
        read(StubCase.TWIN, "route");
        assertThat(text("route-answer")).isEqualTo("How this mail came is the sender’s claim.");
        interact(() -> this.<Button>find("route-copy-declaration").fire());
        interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .isEqualTo("\"trustedReceivers\": [\"store.elsewhere.example\"]"));
    }

    @Test
    void tellsWhoseWordEachHeaderFieldIs() {
        read(StubCase.TWIN, "headers");
        assertThat(lookup(".header-row .author-mark").<AuthorMark>queryAll())
                .extracting(SignedText::text)
                .hasSize(22)
                .startsWith(
                        "recipient’s own server",
                        "recipient’s own server",
                        "recipient’s own server",
                        "recipient’s own server",
                        "claimed by sender")
                .endsWith("claimed by sender");
        interact(() -> this.<FilterButton<?>>find("headers-counting").fire());
        assertThat(lookup(".header-name").<Label>queryAll())
                .extracting(Label::getText)
                .containsExactly("Return-Path", "Delivered-To", "Received", "Received");
    }

    @Test
    void leadsOutOfAFilterThatLeavesNothing() {
        read(StubCase.REMINDER, "headers");
        interact(() -> this.<FilterButton<?>>find("headers-counting").fire());
        assertThat(lookup(".header-name").queryAll()).isEmpty();
        interact(() -> this.<Hyperlink>find("headers-show-all").fire());
        assertThat(lookup(".header-name").queryAll()).hasSize(5);
    }

    @Test
    void putsAllClocksOfAMailSideBySide() {
        read(StubCase.TWIN, "clocks");
        assertThat(text("clocks-answer"))
                .isEqualTo("By its Date field it was written 5 s before a trusted server had it.");
        assertThat(lookup(".clock-row").queryAll()).hasSize(9);
        assertThat(texts("clock-table")).contains("−12 min 7 s", "same", "+1 s", "an earlier mail", "10:52:18 +01:00");
        assertThat(texts("clock-axis")).contains("Date field", "Signed (DKIM)", "364 d 19 h");
        assertThat(texts("clock-facts"))
                .contains(
                        "Stamped by Microsoft 365: sent from a private mailbox (Outlook.com, Hotmail, Live)",
                        "bob.brown@customer.example",
                        "https://pay.example/x",
                        "PHPMailer 6.9.1");
        assertThat(from(this.<Node>find("clock-facts")).lookup(".hyperlink").queryAll())
                .isEmpty();
    }

    @Test
    void saysWhyTheCaseCouldNotBeRead() {
        session.breakDown();
        read(StubCase.TWIN, "clocks");
        assertThat(texts("message-clocks"))
                .containsExactly("This mail could not be looked at", "The case file is on a disk that went away.");
        open("headers");
        assertThat(text("headers-unknown"))
                .isEqualTo("This mail could not be looked at: The case file is on a disk that went away.");
        assertThat(lookup(".header-name").queryAll()).hasSize(22);
    }

    @Test
    void saysThatAnOriginalIsGone() {
        read(1, "route");
        assertThat(texts("message-route")).contains("The original cannot be read any more");
    }

    private void read(long message, String tab) {
        interact(() -> desk.selection().set(Selected.message(message)));
        open(tab);
    }

    private void open(String tab) {
        interact(() -> made.orElseThrow().pane().open(tab));
        settle();
    }

    private String text(String id) {
        return this.<Label>find(id).getText();
    }

    private List<String> titles() {
        return lookup(".rung-title").<TextInputControl>queryAll().stream()
                .map(TextInputControl::getText)
                .toList();
    }

    /// All that can be read in a node, from top to bottom.
    private List<String> texts(String id) {
        return Reads.texts(this.<Node>find(id));
    }
}
