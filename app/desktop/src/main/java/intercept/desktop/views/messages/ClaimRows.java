package intercept.desktop.views.messages;

import intercept.authentication.ReasonWords;
import intercept.authentication.results.Claim;
import intercept.authentication.results.Claims;
import intercept.authentication.results.Examined;
import intercept.authentication.results.ResultStatement;
import intercept.desktop.fx.Card;
import intercept.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands in the mail about its checks: first what servers wrote whose word counts, then what only claims to be.
final class ClaimRows {

    private static final int FIELDS = 40;
    private static final int LETTERS = 1_000;

    private final Words words;
    private final ReasonWords reasons;

    private ClaimRows(Words words) {
        this.words = words;
        reasons = new ReasonWords(words.locale(), Instant::toString);
    }

    static Card of(Claims claims, Words words) {
        return new ClaimRows(words).card(claims);
    }

    private Card card(Claims claims) {
        var list = new VBox();
        if (claims.claims().isEmpty()) {
            list.getChildren().add(new WrappedLabel(words.get("identity.results.none"), "second"));
        } else {
            var counted = claims.claims().stream().filter(Claim::counts).toList();
            list.getChildren().addAll(group("identity.results.counted", counted));
            if (!claims.notCounted().isEmpty()) {
                list.getChildren().addAll(group("identity.results.claimed", claims.notCounted()));
            }
        }
        if (claims.leftOut() > 0) {
            list.getChildren()
                    .add(new WrappedLabel(words.get("identity.results.left-out", claims.leftOut()), "second"));
        }
        list.getStyleClass().add("claim-list");
        var card = Card.titled(words.get("identity.results"), list);
        card.setId("identity-results");
        return card;
    }

    private List<Node> group(String title, List<Claim> claims) {
        var nodes = new ArrayList<Node>();
        nodes.add(new WrappedLabel(words.get(title), "strong-small"));
        if (claims.isEmpty()) {
            nodes.add(new WrappedLabel(words.get(title + ".none"), "second"));
        }
        // The statements of one field stand together.
        var fields = new LinkedHashMap<Integer, List<Claim>>();
        claims.forEach(claim -> fields.computeIfAbsent(claim.statement().header(), _ -> new ArrayList<>())
                .add(claim));
        fields.values().stream().limit(FIELDS).map(this::field).forEach(nodes::add);
        if (fields.size() > FIELDS) {
            nodes.add(new WrappedLabel(words.get("identity.results.left-out", fields.size() - FIELDS), "second"));
        }
        return nodes;
    }

    private HBox field(List<Claim> claims) {
        var first = claims.getFirst();
        var name = new WrappedLabel(
                words.get("identity.results.kind." + first.statement().kind()), "small");
        var server = new WrappedLabel(
                first.statement().server().orElseGet(() -> words.get("identity.results.unnamed")), "tiny");
        var left = new VBox(name, server);
        left.getStyleClass().add("trace-name");
        var values = new VBox();
        HBox.setHgrow(values, Priority.ALWAYS);
        claims.forEach(claim -> values.getChildren()
                .add(new SelectableText(
                        text(claim.statement()), first.statement().kind().name())));
        values.getChildren()
                .add(new SignedText(
                        new FontIcon(first.counts() ? Feather.CHECK_CIRCLE : Feather.EDIT_2),
                        reasons.of(first.standing())
                                + (first.examined() == Examined.INSIDE
                                        ? " " + words.get("identity.results.inside")
                                        : ""),
                        "author-mark",
                        first.counts() ? "author-counts" : "author-sender-claim"));
        var row = new HBox(left, values);
        row.getStyleClass().addAll("trace-row", "row-line");
        return row;
    }

    /// Method, result, and about whom.
    private static String text(ResultStatement statement) {
        var about = Stream.of(
                        statement.mailFrom().map(value -> "envelope=" + value),
                        statement.signer().map(value -> "d=" + value),
                        statement.from().map(value -> "from=" + value))
                .flatMap(Optional::stream)
                .toList();
        var text =
                statement.name() + "=" + statement.result() + (about.isEmpty() ? "" : "  " + String.join("  ", about));
        return text.length() > LETTERS ? text.substring(0, LETTERS) + "…" : text;
    }
}
