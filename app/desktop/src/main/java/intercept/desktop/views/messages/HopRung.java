package intercept.desktop.views.messages;

import intercept.desktop.fx.Times;
import intercept.model.clocks.StatedTime;
import intercept.model.route.Client;
import intercept.model.route.Hop;
import intercept.model.route.HopOddity;
import intercept.model.route.Provider;
import intercept.model.route.Received;
import intercept.model.route.Server;
import intercept.model.route.Transmission;
import intercept.words.Words;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A rung of the ladder: a server, whom it took the mail from, when, and what does not fit.
final class HopRung extends HBox {

    private static final int LETTERS = 4_000;
    private static final Pattern TLS = Pattern.compile("(?i)TLS\\D{0,2}1[._](\\d).*");

    /// How rungs are drawn.
    ///
    /// @param longest delay of the ladder, which gets the full bar
    record Drawing(Times times, Words words, Duration longest) {}

    private final Drawing draw;
    private final Words words;
    private final VBox text = new VBox();
    private final VBox time = new VBox();
    private final VBox delay = new VBox();

    private HopRung(Drawing draw, boolean counts) {
        this.draw = draw;
        words = draw.words();
        getStyleClass().addAll("rung", counts ? "counts" : "claimed");
        text.getStyleClass().add("rung-text");
        time.getStyleClass().add("rung-time");
        delay.getStyleClass().add("rung-delay");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(rail(), text, time, delay);
    }

    /// What the sender's own program says.
    static HopRung sender(Reading mail, Drawing draw) {
        var rung = new HopRung(draw, false);
        rung.getStyleClass().add("first");
        rung.title(rung.words.get("route.sender"));
        mail.detail()
                .message()
                .author()
                .ifPresent(author -> rung.text.getChildren().add(new SelectableText(author.display(), "From")));
        mail.detail().message().date().ifPresent(date -> {
            rung.line(rung.time, draw.times().exact(date.toInstant()), "small");
            rung.line(rung.time, StatedText.offset(date), "tiny");
        });
        rung.line(rung.delay, rung.words.get("route.claimed"), "second");
        return rung;
    }

    static HopRung of(Hop hop, boolean counts, Drawing draw) {
        var rung = new HopRung(draw, counts);
        rung.fill(hop);
        hop.oddities().forEach(rung::odd);
        hop.received().at().ifPresent(rung::time);
        hop.delay().ifPresent(rung::delay);
        return rung;
    }

    private static StackPane rail() {
        var line = new Region();
        line.getStyleClass().add("rail-line");
        var mark = new Region();
        mark.getStyleClass().add("rail-mark");
        StackPane.setAlignment(mark, Pos.TOP_CENTER);
        var rail = new StackPane(line, mark);
        rail.getStyleClass().add("rail");
        return rail;
    }

    private void fill(Hop hop) {
        switch (hop.received()) {
            case Received.Transfer transfer -> transfer(hop, transfer);
            case Received.InsideStep step -> {
                title(words.get("route.inside"));
                text.getChildren().add(new SelectableText(step.what(), words.get("route.inside")));
            }
            case Received.Unparsed unparsed -> {
                title(words.get("route.unparsed"));
                var raw = new SelectableText(shorten(unparsed.text()), words.get("headers.raw", "Received"));
                raw.getStyleClass().add("mono");
                text.getChildren().add(raw);
            }
        }
    }

    private void transfer(Hop hop, Received.Transfer transfer) {
        title(transfer.by().map(Server::host).orElseGet(() -> words.get("route.no-name")));
        var chips = new FlowPane();
        chips.getStyleClass().add("rung-chips");
        hop.receiver().ifPresent(provider -> chips.getChildren().add(chip(provider(provider))));
        transfer.with().ifPresent(with -> transmission(with, chips));
        transfer.via().ifPresent(via -> chips.getChildren().add(fact(words.get("route.via", via))));
        if (!chips.getChildren().isEmpty()) {
            text.getChildren().add(chips);
        }
        var grid = new GridPane();
        grid.getStyleClass().add("rung-facts");
        var labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        grid.getColumnConstraints().setAll(labels, values);
        transfer.by().flatMap(Server::ip).ifPresent(ip -> row(grid, "route.own-address", ip));
        transfer.from().ifPresent(client -> client(grid, client, hop.sender()));
        transfer.envelopeSender().ifPresent(sender -> row(grid, "route.envelope", sender));
        transfer.recipient().ifPresent(recipient -> row(grid, "route.for", recipient));
        if (!grid.getChildren().isEmpty()) {
            text.getChildren().add(grid);
        }
    }

    /// What the server saw apart from what it was told.
    private void client(GridPane grid, Client client, Optional<Provider> provider) {
        var saw = client.seenName()
                .map(name -> client.seenIp().map(ip -> name + " [" + ip + "]").orElse(name))
                .or(() -> client.seenIp().map(ip -> words.get("route.saw.no-name", ip)));
        saw.ifPresent(seen -> row(
                grid,
                "route.saw",
                seen + provider.map(known -> " · " + provider(known)).orElse("")));
        client.claimed().ifPresent(claimed -> row(grid, "route.was-told", claimed));
        client.account().ifPresent(account -> row(grid, "route.account", account));
        if (client.doubted()) {
            warn(words.get("odd.doubted"));
        }
    }

    private void row(GridPane grid, String key, String value) {
        var name = new Label(words.get(key));
        name.getStyleClass().add("second");
        GridPane.setValignment(name, VPos.TOP);
        grid.addRow(grid.getRowCount(), name, new SelectableText(shorten(value), name.getText()));
    }

    private void transmission(Transmission with, FlowPane chips) {
        var lock = with.encrypted()
                ? fact(with.tls()
                        .map(tls -> words.get("route.tls", TLS.matcher(tls).replaceFirst("1.$1")))
                        .orElseGet(() -> words.get("route.encrypted")))
                : fact(words.get("route.not-encrypted"));
        lock.setGraphic(new FontIcon(with.encrypted() ? Feather.LOCK : Feather.UNLOCK));
        chips.getChildren().addAll(lock, fact(with.protocol()));
        if (with.authenticated()) {
            var in = fact(words.get("route.logged-in"));
            in.setGraphic(new FontIcon(Feather.USER_CHECK));
            chips.getChildren().add(in);
        }
    }

    private void odd(HopOddity oddity) {
        switch (oddity) {
            case HopOddity.ClockRunsBackwards(Duration by) ->
                warn(words.get("odd.backwards", LengthOfTime.of(by, words)));
            case HopOddity.Discontinuity(String took, String had) -> warn(words.get("odd.discontinuity", took, had));
            case HopOddity.NoTime() -> warn(words.get("odd.no-time"));
            case HopOddity.NotRead(Received.Reason reason) -> warn(words.get("odd.not-read." + reason));
        }
    }

    private void warn(String words) {
        text.getChildren().add(new SignedText(new FontIcon(Feather.ALERT_TRIANGLE), words, "rung-odd"));
    }

    private void time(StatedTime at) {
        line(time, draw.times().exact(at.instant()), "small");
        line(time, StatedText.of(at, words), "tiny");
    }

    private void delay(Duration length) {
        line(delay, length.isNegative() ? LengthOfTime.signed(length, words) : LengthOfTime.of(length, words), "small");
        var bar = new DelayBar(
                draw.longest().isZero()
                        ? 0
                        : (double) length.abs().toMillis() / draw.longest().toMillis());
        if (length.isNegative()) {
            bar.getStyleClass().add("backwards");
        }
        delay.getChildren().add(bar);
        delay.setAccessibleText(words.get("route.delay", LengthOfTime.signed(length, words)));
    }

    private void title(String name) {
        var title = new SelectableText(shorten(name), words.get("route.server"));
        title.getStyleClass().add("rung-title");
        text.getChildren().add(title);
    }

    private void line(VBox box, String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        box.getChildren().add(label);
    }

    private static Label chip(String words) {
        var chip = new Label(words);
        chip.getStyleClass().add("chip");
        return chip;
    }

    private static Label fact(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("second", "rung-fact");
        return label;
    }

    private String provider(Provider provider) {
        var key = "provider." + provider.family();
        var name = words.has(key) ? words.get(key) : provider.family();
        return provider.region()
                .map(region -> words.get(
                        "provider.in", name, words.has("region." + region) ? words.get("region." + region) : region))
                .orElse(name);
    }

    private static String shorten(String text) {
        return text.length() > LETTERS ? text.substring(0, LETTERS) + "…" : text;
    }
}
