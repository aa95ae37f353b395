package intercept.desktop.shell;

import intercept.analysis.FindingWords;
import intercept.desktop.fx.AddressLabel;
import intercept.desktop.fx.CopyBox;
import intercept.desktop.fx.Desk;
import intercept.desktop.fx.Segmented;
import intercept.desktop.fx.Selected;
import intercept.desktop.fx.SeverityMark;
import intercept.desktop.fx.StandingChip;
import intercept.model.Address;
import intercept.model.Finding.Status;
import intercept.model.Standing;
import intercept.session.CaseException;
import intercept.session.FindingRow;
import intercept.session.MessageDetail;
import intercept.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A message in the inspector: its standing, who was written to, what was found in it, where else to see it.
final class MessageInspector {

    private static final int SHOWN = 6;
    private static final int RECIPIENTS = 12;

    private final Desk desk;
    private final Supplier<People> people;
    private final Words words;

    MessageInspector(Desk desk, Supplier<People> people, Words words) {
        this.desk = desk;
        this.people = people;
        this.words = words;
    }

    private record Loaded(MessageDetail detail, List<FindingRow> findings) {}

    void load(long id, Consumer<Inspector.Content> show) {
        desk.jobs().load("inspector", _ -> read(id), loaded -> show.accept(content(loaded)));
    }

    private Loaded read(long id) throws CaseException {
        var detail = desk.session().message(id);
        var findings = desk.session().findings().stream()
                .filter(row -> row.status() != Status.DISMISSED)
                .filter(row -> detail.findings().contains(row.id()))
                .toList();
        return new Loaded(detail, findings);
    }

    private Inspector.Content content(Loaded loaded) {
        var row = loaded.detail().row();
        var copies = new HBox(4);
        copies.setAlignment(Pos.CENTER_RIGHT);
        copies.setMinWidth(Region.USE_PREF_SIZE);
        row.custodians().forEach(holder -> copies.getChildren().add(new CopyBox(holder, words.locale())));
        var body = new VBox(
                section(words.get("standing"), standing(loaded.detail())),
                section(words.get("inspector.to"), recipients(loaded.detail())),
                section(words.get("inspector.findings", loaded.findings().size()), findings(loaded.findings())),
                section(words.get("inspector.show"), showIn(row.id())));
        return new Inspector.Content(
                new FontIcon(Feather.MAIL), words.get("inspector.message", row.number()), copies, body);
    }

    private Node standing(MessageDetail detail) {
        var segmented = new Segmented<>(
                words.get("standing"),
                List.of(Standing.values()),
                detail.row().standing(),
                each -> StandingChip.word(each, words.locale()));
        segmented.setId("inspector-standing");
        segmented
                .valueProperty()
                .addListener((_, _, chosen) -> desk.jobs()
                        .load(
                                "standing",
                                _ -> {
                                    desk.session().stand(detail.row().id(), chosen);
                                    return chosen;
                                },
                                _ -> desk.changed()));
        return segmented;
    }

    private Node recipients(MessageDetail detail) {
        var lines = new VBox();
        lines.getStyleClass().add("inspector-lines");
        add(lines, words.get("to"), detail.message().to());
        add(lines, words.get("cc"), detail.message().cc());
        add(lines, words.get("bcc"), detail.message().bcc());
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().add(second(words.get("inspector.nobody")));
        }
        return lines;
    }

    private void add(VBox lines, String field, List<Address> addresses) {
        for (int i = 0; i < Math.min(addresses.size(), RECIPIENTS); i++) {
            var name = new Label(i == 0 ? field : "");
            name.getStyleClass().addAll("second", "inspector-field");
            var address = addresses.get(i);
            var label = new AddressLabel(address, people.get().kind(address), words.locale());
            var line = new HBox(name, label);
            line.setAlignment(Pos.BASELINE_LEFT);
            lines.getChildren().add(line);
        }
        if (addresses.size() > RECIPIENTS) {
            lines.getChildren().add(second(words.get("inspector.more", addresses.size() - RECIPIENTS)));
        }
    }

    private Node findings(List<FindingRow> findings) {
        var sentences = new FindingWords(words.locale(), desk.times().zone());
        var rows = new ArrayList<Node>();
        for (var row : findings.stream().limit(SHOWN).toList()) {
            var title = new Label(sentences.title(row.finding()));
            title.getStyleClass().add("strong");
            title.setWrapText(true);
            var line = new HBox(SeverityMark.shapeOnly(row.finding().severity(), words.locale()), title);
            line.getStyleClass().add("inspector-finding-line");
            var button = new Button();
            button.setId("inspector-finding-" + row.id());
            button.setGraphic(line);
            button.getStyleClass().addAll("quiet-button", "inspector-finding");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.TOP_LEFT);
            button.setAccessibleText(title.getText());
            button.setOnAction(_ -> desk.open("findings", new Selected.OfFinding(row.id())));
            rows.add(button);
        }
        if (findings.isEmpty()) {
            rows.add(second(words.get("inspector.nofindings")));
        } else if (findings.size() > SHOWN) {
            rows.add(second(words.get("inspector.more", findings.size() - SHOWN)));
        }
        var list = new VBox(rows.toArray(Node[]::new));
        list.getStyleClass().add("inspector-findings");
        return list;
    }

    private Node showIn(long message) {
        var pane = new FlowPane(show("messages", Feather.MAIL, message), show("timeline", Feather.CLOCK, message));
        pane.getStyleClass().add("inspector-show");
        return pane;
    }

    private Button show(String view, Feather icon, long message) {
        var button = new Button(words.get("view." + view), new FontIcon(icon));
        button.setId("show-in-" + view);
        button.setAccessibleText(words.get("inspector.show") + " " + button.getText());
        button.setOnAction(_ -> desk.open(view, Selected.message(message)));
        return button;
    }

    static Label second(String text) {
        var label = new Label(text);
        label.getStyleClass().add("second");
        label.setWrapText(true);
        return label;
    }

    static VBox section(String title, Node content) {
        var name = new Label(title);
        name.getStyleClass().add("caption");
        var section = new VBox(name, content);
        section.getStyleClass().add("section");
        return section;
    }
}
