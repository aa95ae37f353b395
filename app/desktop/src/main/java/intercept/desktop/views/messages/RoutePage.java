package intercept.desktop.views.messages;

import intercept.desktop.fx.Card;
import intercept.desktop.fx.Desk;
import intercept.model.route.Hop;
import intercept.model.route.MailTrace;
import intercept.model.route.TrustBoundary;
import intercept.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The way of the mail as a ladder: the sender on top, the mailbox at the bottom, and between them the line from which
/// on the word of the servers counts.
final class RoutePage implements CloserPage {

    private static final int RUNGS = 60;

    private final Desk desk;
    private final Words words;
    private final VBox column = new VBox();
    private final ScrollPane root = new ScrollPane(column);
    private Optional<Reading> reading = Optional.empty();
    private long shown = -1;

    RoutePage(Desk desk, Words words) {
        this.desk = desk;
        this.words = words;
        column.getStyleClass().add("closer-page");
        root.setFitToWidth(true);
        root.setId("message-route");
        root.setAccessibleText(words.get("tab.route"));
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
        reading.ifPresent(mail -> look.found().ifPresent(found -> fill(mail, found.trace())));
    }

    private void fill(Reading mail, MailTrace trace) {
        if (mail.detail().headers().isEmpty()) {
            column.getChildren().setAll(CloserStates.noFields(words));
            return;
        }
        var nodes = new ArrayList<Node>();
        nodes.add(answer(trace));
        if (trace.boundary() instanceof TrustBoundary.None none) {
            nodes.add(new NoBoundary(none.reason(), trace.route(), words));
        }
        if (!trace.route().hops().isEmpty()) {
            var ladder = new Card();
            ladder.setId("route-ladder");
            ladder.getStyleClass().add("ladder");
            ladder.getChildren().setAll(rungs(mail, trace));
            nodes.add(ladder);
        }
        var others = TraceFieldList.of(trace, words);
        others.ifPresent(list -> nodes.add(Card.titled(words.get("route.others"), list)));
        column.getChildren().setAll(nodes);
    }

    /// What a reader should know first, and what it rests on.
    private VBox answer(MailTrace trace) {
        var title = new Label(title(trace));
        title.setId("route-answer");
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        var second = new Label(facts(trace.route().hops()));
        second.getStyleClass().add("second");
        second.setWrapText(true);
        second.setMinHeight(Label.USE_PREF_SIZE);
        var box = new VBox(title, second);
        box.getStyleClass().add("closer-answer");
        return box;
    }

    private String title(MailTrace trace) {
        if (trace.boundary() instanceof TrustBoundary.Found found) {
            return found.entry()
                    .map(ip -> words.get("route.answer.entry", TrustLine.host(found), ip))
                    .orElseGet(() -> words.get("route.answer.no-entry", TrustLine.host(found)));
        }
        return words.get(trace.route().hops().isEmpty() ? "route.answer.no-hops" : "route.answer.no-boundary");
    }

    private String facts(List<Hop> hops) {
        var times = hops.stream().flatMap(hop -> hop.received().at().stream()).toList();
        if (times.size() < 2) {
            return words.get("route.facts", hops.size());
        }
        var length =
                Duration.between(times.getFirst().instant(), times.getLast().instant());
        return words.get("route.facts.length", hops.size(), LengthOfTime.of(length, words));
    }

    private List<Node> rungs(Reading mail, MailTrace trace) {
        var hops = trace.route().hops();
        int last = trace.boundary().lastHeader().orElse(-1);
        var longest = hops.stream()
                .flatMap(hop -> hop.delay().stream())
                .map(Duration::abs)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        var draw = new HopRung.Drawing(desk.times(), words, longest);
        var rungs = new ArrayList<Node>();
        rungs.add(HopRung.sender(mail, draw));
        boolean crossed = false;
        int from = Math.max(0, hops.size() - RUNGS);
        if (from > 0) {
            var rest = new Label(words.get("route.rest", from));
            rest.getStyleClass().addAll("second", "rung-rest");
            rungs.add(rest);
        }
        for (var hop : hops.subList(from, hops.size())) {
            boolean counts = hop.header() <= last;
            if (counts && !crossed) {
                crossed = true;
                rungs.add(new TrustLine((TrustBoundary.Found) trace.boundary(), words));
            }
            rungs.add(HopRung.of(hop, counts, draw));
        }
        if (trace.route().leftOut() > 0) {
            var rest = new Label(words.get("route.left-out", trace.route().leftOut()));
            rest.getStyleClass().addAll("second", "rung-rest");
            rungs.add(rest);
        }
        return rungs;
    }
}
