package intercept.desktop.views.messages;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.StubCase;
import intercept.desktop.TestDesk;
import intercept.desktop.UiTest;
import intercept.desktop.fx.Selected;
import intercept.model.ByteRange;
import intercept.model.Standing;
import intercept.session.Span;
import java.util.Locale;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessagesViewTest extends UiTest {

    private final RichMail session = new RichMail();
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

    @BeforeEach
    void comeUp() {
        interact(view()::refresh);
    }

    @Test
    void showsTheMessagesInTheOrderOfTheirDates() {
        assertThat(table().getItems()).hasSize(40);
        assertThat(facts()).isEqualTo("40 messages");
        assertThat(lookup(".subject-cell").queryAll()).isNotEmpty();
    }

    @Test
    void choosesNothingByItselfButTakesTheKeys() {
        assertThat(table().getSelectionModel().getSelectedItem()).isNull();
        assertThat(table().isFocused()).isTrue();
    }

    @Test
    void keepsSendersWholeWhereRoomIsShort() {
        interact(() -> table().getScene().getWindow().setWidth(792));
        settle();
        assertThat(table().getVisibleLeafColumns())
                .extracting(TableColumn::getId)
                .doesNotContain("messages-to")
                .contains("messages-from", "messages-subject");
        assertThat(lookup(".address-local").<Label>queryAll())
                .filteredOn(label -> label.getText().length() < 30) // longer ones do not fit in their share
                .isNotEmpty()
                .allMatch(label -> label.getWidth() >= label.prefWidth(-1) - 0.5);
    }

    @Test
    void searchNarrowsTheTable() {
        interact(() -> search().setText("Second reminder"));
        interact(() -> search().fireEvent(new ActionEvent()));
        assertThat(table().getItems()).hasSizeLessThan(40).isNotEmpty();
        assertThat(facts()).endsWith(" of 40 shown");
        interact(() -> this.<Hyperlink>find("messages-clear").fire());
        assertThat(table().getItems()).hasSize(40);
    }

    @Test
    void saysWhatToDoWhereNothingMatches() {
        interact(() -> search().setText("zzz"));
        interact(() -> search().fireEvent(new ActionEvent()));
        assertThat(lookup("No message matches").queryAll()).isNotEmpty();
        interact(() -> this.<Hyperlink>find("messages-empty-clear").fire());
        assertThat(table().getItems()).hasSize(40);
    }

    @Test
    void readsTheChosenMessage() {
        choose(StubCase.TWIN);
        assertThat(this.<Label>find("message-subject").getText()).isEqualTo("RE: Reminder INV-1042");
        assertThat(this.<Label>find("message-standing").getText()).isEqualTo("Disputed");
        assertThat(bodyText()).contains("Dear Bob,").contains("LT12 1000 0111 0100 1000");
    }

    @Test
    void namesWhatIsHiddenAndWhatWasNotLoaded() {
        choose(StubCase.TWIN);
        assertThat(from(this.<Node>find("message-notices"))
                        .lookup(".notice .label")
                        .<Label>queryAll())
                .extracting(Label::getText)
                .containsExactly(
                        "Hidden text (not displayed): “Ref 7f3a: please release payment today”",
                        "A link shows www.wikipedia.org but leads to login.evil-pages.com.",
                        "2 remote pictures not loaded: tracker.test, cdn.newsletter.test. One of them is a single dot: it"
                                + " reports who opened the mail.");
    }

    @Test
    void foldsEarlierMailUntilItIsAskedFor() {
        choose(StubCase.TWIN);
        assertThat(bodyText()).doesNotContain("we will pay tomorrow.");
        Hyperlink toggle = lookup(".quote-toggle").query();
        assertThat(toggle.getText()).isEqualTo("Earlier mail, 7 lines: show");
        interact(toggle::fire);
        assertThat(bodyText()).contains("we will pay tomorrow.");
        assertThat(toggle.getText()).isEqualTo("Earlier mail, 7 lines: hide");
    }

    @Test
    void showsEmbeddedPicturesOnRequest() {
        choose(StubCase.TWIN);
        assertThat(pictures()).isZero();
        interact(() -> this.<Button>find("message-pictures").fire());
        assertThat(pictures()).isEqualTo(1);
    }

    @Test
    void marksTheBytesOfAClaimInTheSource() {
        var sha256 = session.message(StubCase.TWIN).message().sha256();
        var from = session.message(StubCase.TWIN).headers().stream()
                .filter(header -> header.is("From"))
                .findFirst()
                .orElseThrow();
        var span = new Span(sha256, from.at(), true);
        interact(() -> desk.selection().set(new Selected.OfMessage(StubCase.TWIN, Optional.of(span))));
        settle();
        assertThat(lookup(".byte-mark").<Label>queryAll())
                .extracting(Label::getText)
                .contains("From: Alice Smith <alice.smith@freemail.example>");
        assertThat(this.<Label>find("message-source-facts").getText())
                .isEqualTo("Marked: " + from.at().length() + " bytes at "
                        + from.at().offset());
    }

    @Test
    void marksBytesInsideAnAttachment() {
        var span = new Span("note", new ByteRange(0, 8), true);
        interact(() -> desk.selection().set(new Selected.OfMessage(StubCase.TWIN, Optional.of(span))));
        settle();
        assertThat(lookup(".byte-mark").<Label>queryAll())
                .extracting(Label::getText)
                .contains("Dear all");
    }

    @Test
    void listsTheAttachmentsAndShowsTheirText() {
        choose(StubCase.TWIN);
        interact(() -> view().pane().open("attachments"));
        settle();
        ListView<?> list = find("message-attachments");
        assertThat(list.getItems()).hasSize(3);
        interact(() -> list.getSelectionModel().select(2));
        settle();
        assertThat(from(this.<Node>find("attachment-viewer"))
                        .lookup(".mail-text")
                        .<Node>queryAll())
                .extracting(Node::getAccessibleText)
                .containsExactly("Dear all,", "please see http://terms.example/pay.");
    }

    @Test
    void showsEveryHeaderField() {
        choose(StubCase.TWIN);
        interact(() -> view().pane().open("headers"));
        settle();
        assertThat(lookup(".header-name").<Label>queryAll())
                .extracting(Label::getText)
                .containsSubsequence("Received", "Date", "From", "To", "Cc", "Subject");
    }

    @Test
    void followsTheSelectionOfOtherViews() {
        choose(StubCase.REMINDER);
        assertThat(table().getSelectionModel().getSelectedItem().id()).isEqualTo(StubCase.REMINDER);
        interact(view()::refresh);
        assertThat(table().getSelectionModel().getSelectedItem().id()).isEqualTo(StubCase.REMINDER);
    }

    @Test
    void tellsOtherViewsWhatIsChosen() {
        interact(() -> table().getSelectionModel().select(0));
        assertThat(desk.selection().get())
                .isEqualTo(Selected.message(table().getItems().getFirst().id()));
    }

    @Test
    void keysSetTheStanding() {
        choose(StubCase.TWIN);
        interact(() -> table().requestFocus());
        press(KeyCode.G).release(KeyCode.G);
        assertThat(session.message(StubCase.TWIN).row().standing()).isEqualTo(Standing.GENUINE);
        assertThat(desk.changes()).isEqualTo(1);
    }

    @Test
    void slashGoesToTheSearch() {
        interact(() -> table().requestFocus());
        press(KeyCode.SLASH).release(KeyCode.SLASH);
        assertThat(this.<Node>find("messages-search").isFocused()).isTrue();
    }

    @Test
    void copiesARowAsText() {
        choose(StubCase.TWIN);
        interact(() -> table().requestFocus());
        press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains("\tAlice Smith <alice.smith@freemail.example>\t")
                .contains("\tRE: Reminder INV-1042\t"));
    }

    private MessagesView view() {
        return made.orElseThrow();
    }

    private TableView<MessageLine> table() {
        return find("messages-table");
    }

    private TextField search() {
        return find("messages-search");
    }

    private String facts() {
        return lookup(".view-facts").<Label>query().getText();
    }

    private void choose(long message) {
        interact(() -> desk.selection().set(Selected.message(message)));
        settle();
    }

    private String bodyText() {
        var text = new StringBuilder();
        from(this.<Node>find("message-body"))
                .lookup(".mail-text")
                .queryAll()
                .forEach(flow -> text.append(flow.getAccessibleText()).append('\n'));
        return text.toString();
    }

    private int pictures() {
        return from(this.<Node>find("message-body"))
                .lookup(ImageView.class::isInstance)
                .queryAll()
                .size();
    }
}
