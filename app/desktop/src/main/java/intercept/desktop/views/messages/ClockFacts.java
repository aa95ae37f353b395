package intercept.desktop.views.messages;

import intercept.desktop.fx.Card;
import intercept.desktop.fx.Times;
import intercept.model.clocks.ClockTable;
import intercept.model.clocks.MailerFingerprint;
import intercept.model.clocks.MessageIdClass;
import intercept.model.clocks.SafeLink;
import intercept.model.clocks.TenantStamp;
import intercept.words.Words;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the marks of a mail tell beside the time: the tenant, the program, and whose copy a rewritten link came from.
/// Addresses and domains are text and never links.
final class ClockFacts {

    private static final int LINKS = 20;
    private static final int LETTERS = 1_000;

    private final Times times;
    private final Words words;
    private final VBox box = new VBox();

    private ClockFacts(Times times, Words words) {
        this.times = times;
        this.words = words;
        box.getStyleClass().add("clock-facts");
    }

    /// Absent where there is nothing to tell.
    static Optional<Card> of(ClockTable table, Times times, Words words) {
        var facts = new ClockFacts(times, words);
        facts.mailer(table.mailer());
        table.tenant().ifPresent(facts::tenant);
        table.links().stream().limit(LINKS).forEach(facts::link);
        if (table.links().size() > LINKS) {
            facts.box
                    .getChildren()
                    .add(facts.text(words.get("notice.more", table.links().size() - LINKS), "second"));
        }
        if (facts.box.getChildren().isEmpty()) {
            return Optional.empty();
        }
        var card = Card.titled(words.get("clocks.others"), facts.box);
        card.setId("clock-facts");
        return Optional.of(card);
    }

    private void mailer(MailerFingerprint mailer) {
        var grid = section("clocks.mailer");
        var id = mailer.messageId();
        if (id.maker() != MessageIdClass.NONE) {
            var maker = words.has("maker." + id.maker())
                    ? words.get("maker." + id.maker())
                    : id.maker().name();
            row(grid, "clocks.message-id", maker + id.region().map(this::region).orElse(""));
            if (!id.host().isEmpty()) {
                row(grid, "clocks.message-id.host", id.host());
            }
        } else {
            row(grid, "clocks.message-id", words.get("maker.NONE"));
        }
        mailer.mailer().ifPresent(program -> row(grid, "clocks.program", program));
        mailer.boundary().ifPresent(boundary -> row(grid, "clocks.boundary", boundary));
        if (!mailer.headerOrder().isEmpty()) {
            row(grid, "clocks.order", mailer.headerOrder());
        }
    }

    private String region(String code) {
        return " · " + (words.has("region." + code) ? words.get("region." + code) : code);
    }

    private void tenant(TenantStamp stamp) {
        var grid = section(stamp.isConsumer() ? "clocks.tenant.private" : "clocks.tenant");
        stamp.tenantId().ifPresent(id -> row(grid, "clocks.tenant.id", id));
        stamp.originatorOrg().ifPresent(org -> row(grid, "clocks.tenant.org", org));
        stamp.authAs().ifPresent(as -> row(grid, "clocks.tenant.auth", as(as)));
        stamp.organizationAuthAs().ifPresent(as -> row(grid, "clocks.tenant.own-auth", as(as)));
        stamp.authSource()
                .ifPresent(source -> row(
                        grid,
                        "clocks.tenant.source",
                        source + stamp.region().map(this::region).orElse("")));
        stamp.arrival().ifPresent(at -> row(grid, "clocks.tenant.arrival", times.exact(at)));
    }

    private String as(String word) {
        var key = "auth-as." + word;
        return words.has(key) ? words.get(key) : word;
    }

    private void link(SafeLink link) {
        var grid = section("clocks.link");
        link.recipient().ifPresent(mailbox -> row(grid, "clocks.link.mailbox", mailbox));
        link.tenant().ifPresent(tenant -> row(grid, "clocks.link.tenant", tenant));
        link.rewritten().ifPresent(at -> row(grid, "clocks.link.at", times.exact(at)));
        row(
                grid,
                "clocks.link.region",
                words.has("region." + part(link)) ? words.get("region." + part(link)) : link.region());
        row(grid, "clocks.link.url", link.url());
    }

    /// `eur02` is a server of `eur`.
    private static String part(SafeLink link) {
        return link.region().replaceAll("\\d", "");
    }

    private GridPane section(String title) {
        var grid = new GridPane();
        grid.getStyleClass().add("fact-grid");
        var labels = new ColumnConstraints();
        labels.setPercentWidth(27);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        grid.getColumnConstraints().setAll(labels, values);
        var section = new VBox(text(words.get(title), "strong-small"), grid);
        section.getStyleClass().add("fact-section");
        box.getChildren().add(section);
        return grid;
    }

    private void row(GridPane grid, String key, String value) {
        var name = text(words.get(key), "second");
        GridPane.setValignment(name, VPos.TOP);
        var shown = value.length() > LETTERS ? value.substring(0, LETTERS) + "…" : value;
        grid.addRow(grid.getRowCount(), name, new SelectableText(shown, name.getText()));
    }

    private Label text(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
