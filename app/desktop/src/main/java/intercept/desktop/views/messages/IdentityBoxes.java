package intercept.desktop.views.messages;

import intercept.desktop.fx.PartyMark;
import intercept.identity.lookalike.Impersonation;
import intercept.model.Address;
import intercept.model.Party;
import intercept.model.PartyKind;
import intercept.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who the mail claims to be from beside who is proven to stand behind it, and whether that is the same.
final class IdentityBoxes extends GridPane {

    private static final int DOMAINS = 4;

    private final Words words;

    IdentityBoxes(IdentityAnswer answer, Optional<Address> author, PartyKind kind, PartyLookup parties, Words words) {
        this.words = words;
        setId("identity-boxes");
        getStyleClass().add("identity-boxes");
        var half = new ColumnConstraints();
        half.setHgrow(Priority.ALWAYS);
        half.setPercentWidth(46);
        var middle = new ColumnConstraints();
        middle.setHgrow(Priority.ALWAYS);
        middle.setPercentWidth(8);
        getColumnConstraints().setAll(half, middle, half);
        boolean same = answer.kind() == IdentityAnswer.Kind.OWN
                || answer.kind() == IdentityAnswer.Kind.KNOWN_ACCOUNT
                || answer.kind() == IdentityAnswer.Kind.STRANGER
                || answer.kind() == IdentityAnswer.Kind.SERVICE;
        var pretence = author.stream()
                .flatMap(from -> parties.impersonations(from).stream())
                .findFirst();
        boolean trap = answer.kind() == IdentityAnswer.Kind.FOREIGN
                || answer.kind() == IdentityAnswer.Kind.TWIN
                || answer.kind() == IdentityAnswer.Kind.PRETENDER
                || (pretence.isPresent() && same);
        var sign = new Label(trap ? "≠" : answer.proven().isEmpty() || !same ? "?" : "=");
        sign.getStyleClass().addAll("identity-sign", trap ? "altered" : "muted");
        sign.setMaxWidth(Double.MAX_VALUE);
        sign.setAlignment(Pos.CENTER);
        sign.setAccessibleText(
                words.get(trap ? "identity.sign.not" : same ? "identity.sign.is" : "identity.sign.unknown"));
        var claims = box("identity.claims", claims(author, kind, pretence, parties));
        claims.setId("identity-claims-to-be");
        var proven = box("identity.proven", proven(answer, author, kind));
        proven.setId("identity-proven-to-be");
        if (trap) {
            proven.getStyleClass().add("trap");
        }
        addRow(0, claims, sign, proven);
    }

    private VBox box(String title, List<Node> content) {
        var box = new VBox(new WrappedLabel(words.get(title), "second"));
        box.getChildren().addAll(content);
        box.getStyleClass().add("identity-box");
        box.setMaxHeight(Double.MAX_VALUE);
        return box;
    }

    /// Whose name it carries, where it carries somebody's; else the address.
    private List<Node> claims(
            Optional<Address> author, PartyKind kind, Optional<Impersonation> pretence, PartyLookup parties) {
        if (author.isEmpty()) {
            return List.of(new WrappedLabel(words.get("identity.no-author"), "strong"));
        }
        var from = author.get();
        var genuine = pretence.map(Impersonation::genuine)
                .filter(address -> !address.isEmpty())
                .map(address -> new Address("", address.contains("@") ? address : "@" + address));
        var party = genuine.flatMap(parties::party);
        if (pretence.isPresent() && party.isPresent()) {
            return List.of(
                    marked(markOf(party.get()), pretence.get().whom()),
                    new WrappedLabel(IdentityWords.party(party.get(), words), "small"),
                    new WrappedLabel(words.get("identity.claims.by", from.display()), "second"));
        }
        return List.of(
                marked(kind, from.name().isBlank() ? from.address() : from.name()),
                new WrappedLabel(words.get("identity.claims.by", from.display()), "second"),
                new WrappedLabel(
                        parties.party(from)
                                .map(known -> IdentityWords.party(known, words))
                                .orElseGet(() -> words.get("identity.nobody")),
                        "second"));
    }

    private List<Node> proven(IdentityAnswer answer, Optional<Address> author, PartyKind kind) {
        if (answer.proven().isEmpty() || answer.kind() == IdentityAnswer.Kind.UNCONFIRMED) {
            return List.of(
                    new WrappedLabel(words.get("identity.proven.nothing"), "strong", "muted"),
                    new WrappedLabel(words.get("identity.proven.nothing." + answer.kind()), "second"));
        }
        boolean account =
                answer.kind() == IdentityAnswer.Kind.SERVICE || answer.kind() == IdentityAnswer.Kind.KNOWN_ACCOUNT;
        if (account
                || (answer.kind() == IdentityAnswer.Kind.PRETENDER
                        && answer.proven().getFirst().service())) {
            var domain = IdentityWords.shown(answer.proven().getFirst().domain());
            return List.of(
                    marked(kind, words.get("identity.proven.account", domain)),
                    new WrappedLabel(author.map(Address::address).orElse(""), "small"),
                    new WrappedLabel(words.get("identity.service"), "second"));
        }
        var nodes = new ArrayList<Node>();
        answer.proven().stream().limit(DOMAINS).forEach(who -> {
            nodes.add(marked(who.kind(), IdentityWords.shown(who.domain())));
            nodes.add(new WrappedLabel(
                    IdentityWords.role(who, words), who.kind() == PartyKind.IMPOSTOR ? "altered" : "second", "small"));
        });
        return nodes;
    }

    private static PartyKind markOf(Party party) {
        return switch (party.role()) {
            case SUPPLIER -> PartyKind.SUPPLIER;
            case CUSTOMER -> PartyKind.CUSTOMER;
            case THIRD_PARTY -> PartyKind.THIRD_PARTY;
        };
    }

    private HBox marked(PartyKind kind, String text) {
        var line = new SignedText(new PartyMark(kind, words.locale()), text, "identity-who");
        line.setAccessibleText(text + ", " + PartyMark.word(kind, words.locale()));
        return line;
    }
}
