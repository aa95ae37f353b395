package intercept.desktop.views.messages;

import intercept.authentication.MailProof;
import intercept.desktop.fx.Card;
import intercept.desktop.fx.Desk;
import intercept.desktop.fx.SeverityMark;
import intercept.model.Address;
import intercept.model.PartyKind;
import intercept.session.Examination;
import intercept.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Passed as whom: what is proven about the sender, and about whom. A pass is never drawn as something good, since a
/// fraudster's own domain passes, too.
final class IdentityPage implements CloserPage {

    private static final int QUESTIONS = 40;

    private final Desk desk;
    private final Words words;
    private final VBox column = new VBox();
    private final ScrollPane root = new ScrollPane(column);
    private Optional<Reading> reading = Optional.empty();
    private long shown = -1;

    IdentityPage(Desk desk, Words words) {
        this.desk = desk;
        this.words = words;
        column.getStyleClass().add("closer-page");
        root.setFitToWidth(true);
        root.setId("message-identity");
        root.setAccessibleText(words.get("tab.identity"));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(Reading shownNow) {
        reading = Optional.of(shownNow);
        long id = shownNow.detail().row().id();
        if (id != shown) {
            shown = id;
            root.setVvalue(0);
        }
    }

    @Override
    public void look(CloserLook look) {
        var other = CloserStates.of(look, words);
        if (other.isPresent()) {
            column.getChildren().setAll(other.get());
            return;
        }
        if (look instanceof CloserLook.Seen seen) {
            reading.ifPresent(mail ->
                    seen.what().ifPresent(found -> fill(mail, found, new PartyLookup(seen.parties()))));
        }
    }

    private void fill(Reading mail, Examination found, PartyLookup parties) {
        var author = mail.detail().message().author();
        var proof = found.proof();
        var answer = IdentityAnswer.of(found, author, author.map(mail::kind).orElse(PartyKind.UNKNOWN), parties);
        var addresses = SeenAddresses.of(mail, found.trace(), parties, words);
        var checks = new CheckLines(proof, answer, parties, desk.times(), words);
        var nodes = new ArrayList<Node>();
        nodes.add(answer(answer, author, ServerWord.of(answer, found.claims()), addresses.isOdd()));
        nodes.add(new IdentityBoxes(answer, author, author.map(mail::kind).orElse(PartyKind.UNKNOWN), parties, words));
        nodes.add(new CheckRows(checks, answer, words));
        if (!proof.missing().isEmpty()) {
            nodes.add(missing(proof));
        }
        nodes.add(new AddressRows(addresses, words));
        nodes.add(ClaimRows.of(found.claims(), words));
        column.getChildren().setAll(nodes);
    }

    /// What a person reads first.
    private HBox answer(IdentityAnswer answer, Optional<Address> author, Optional<String> server, boolean odd) {
        var who = answer.proven().stream().findFirst().orElse(answer.author());
        var shownAuthor = answer.author().domain().isEmpty()
                ? words.get("identity.no-author")
                : IdentityWords.shown(answer.author().domain());
        var arguments = new Object[] {
            IdentityWords.shown(who.domain()),
            shownAuthor,
            IdentityWords.role(who, words),
            author.map(Address::address).orElse(""),
            IdentityWords.shown(answer.claimed())
        };
        var title = new WrappedLabel(words.get("identity.answer." + answer.kind(), arguments), "card-title");
        title.setId("identity-answer");
        var second = new WrappedLabel(words.get("identity.answer." + answer.kind() + ".text", arguments), "second");
        second.setId("identity-answer-text");
        var text = new VBox(title, second);
        text.getStyleClass().add("closer-answer");
        server.ifPresent(said -> {
            var line = new WrappedLabel(words.get("identity.server-says", said), "small");
            line.setId("identity-server-says");
            text.getChildren().add(line);
        });
        if (odd) {
            text.getChildren().add(new WrappedLabel(words.get("identity.look-at-addresses"), "small", "altered"));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        Node sign = answer.grave()
                .<Node>map(grave -> SeverityMark.shapeOnly(grave, desk.locale()))
                .orElseGet(() -> new FontIcon(Feather.CHECK));
        var box = new HBox(sign, text);
        box.getStyleClass().add("identity-answer");
        return box;
    }

    /// Which answers would tell more, and how to get them.
    private Card missing(MailProof proof) {
        var questions = proof.missing();
        boolean none = DnsAnswersUsed.of(proof).allMatch(answer -> answer.isUnknown());
        var list = new ArrayList<Node>(List.of(new WrappedLabel(
                words.get(none ? "identity.missing.all" : "identity.missing.some", questions.size()), "small")));
        list.add(new Fold(
                words.get("identity.missing.show", questions.size()),
                words.get("identity.missing.hide"),
                () -> questions(proof)));
        var card = Card.titled(words.get("identity.missing"), list.toArray(Node[]::new));
        card.setId("identity-missing");
        return card;
    }

    private Node questions(MailProof proof) {
        var questions = proof.missing();
        var text = new StringBuilder();
        questions.stream()
                .limit(QUESTIONS)
                .forEach(question -> text.append(question).append('\n'));
        if (questions.size() > QUESTIONS) {
            text.append(words.get("notice.more", questions.size() - QUESTIONS));
        }
        var all = new SelectableText(text.toString().strip(), words.get("identity.missing"));
        all.getStyleClass().add("mono");
        return all;
    }
}
