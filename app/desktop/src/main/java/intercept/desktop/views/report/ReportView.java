package intercept.desktop.views.report;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.EmptyState;
import intercept.desktop.fx.Segmented;
import intercept.desktop.fx.ViewHead;
import intercept.desktop.views.View;
import intercept.model.Party;
import intercept.report.ReportOptions.Audience;
import intercept.words.Words;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The printed answer: choose for whom, see the real pages, save.
public final class ReportView implements View {

    private final Desk desk;
    private final ReportModel model;
    private final Words words;
    private final SaveAs saveAs;
    private final BorderPane root = new BorderPane();

    public ReportView(Desk desk) {
        this(desk, SaveAs::dialog);
    }

    ReportView(Desk desk, SaveAs saveAs) {
        this.desk = desk;
        this.saveAs = saveAs;
        model = new ReportModel(desk);
        words = Words.of("intercept.desktop.views.report.words", desk.locale());
        root.setId("report");
        root.getStyleClass().addAll("report", "surface");
        root.getStylesheets()
                .add(Objects.requireNonNull(ReportView.class.getResource("report.css"))
                        .toExternalForm());
        root.setTop(head());
        var pages = new PreviewPane(model, words);
        root.setLeft(side());
        root.setCenter(new StackPane(pages, empty(), new MakingPane(model, words)));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private Node head() {
        var html = button("report-save-html", "save.html", Feather.CODE, ".html");
        var pdf = button("report-save-pdf", "save.pdf", Feather.DOWNLOAD, ".pdf");
        pdf.getStyleClass().add("main");
        var head = new ViewHead(words.get("title"), html, pdf);
        head.getStyleClass().add("report-head");
        model.preview()
                .subscribe(preview -> head.facts(
                        preview.pages().isEmpty()
                                ? ""
                                : words.get("facts", preview.pages().size())));
        model.saved()
                .subscribe(saved -> saved.ifPresent(
                        path -> head.facts(words.get("saved", path.getFileName().toString()))));
        return head;
    }

    private Button button(String id, String key, Feather icon, String ending) {
        var button = new Button(words.get(key), new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(words.get(key));
        button.disableProperty()
                .bind(model.making()
                        .or(Bindings.createBooleanBinding(
                                () -> model.preview().get().pages().isEmpty(), model.preview())));
        button.setOnAction(_ -> saveAs.ask(
                        root.getScene().getWindow(),
                        words.get(key),
                        model.suggestedName(ending),
                        words.get("kind" + ending))
                .ifPresent(path -> model.save(path, words.get("job"))));
        return button;
    }

    private Node side() {
        var side = new VBox(audience(), language(), facts());
        side.getStyleClass().add("report-side");
        var scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("report-side-scroll");
        return scroll;
    }

    private Node audience() {
        var section = section("audience");
        var group = new ToggleGroup();
        for (var each : Audience.values()) {
            var name = words.get("audience." + each);
            var hint = new Label(words.get("audience." + each + ".hint"));
            hint.getStyleClass().add("second");
            hint.setWrapText(true);
            var button = new RadioButton(name);
            button.getStyleClass().add("strong");
            button.setId("report-for-" + each.name().toLowerCase(Locale.ROOT));
            button.setAccessibleText(name + ", " + hint.getText());
            button.setToggleGroup(group);
            button.setSelected(model.audience().get() == each);
            button.setOnAction(_ -> model.audience().set(each));
            hint.getStyleClass().add("audience-hint");
            section.getChildren().add(new VBox(button, hint));
            if (each == Audience.CUSTOMER) {
                section.getChildren().addAll(customers(), nobody());
            }
        }
        return section;
    }

    /// Which customer it is for, where there are several.
    private Node customers() {
        var box = new ComboBox<Party>();
        box.setId("report-customer");
        box.setAccessibleText(words.get("customer"));
        box.setTooltip(new Tooltip(words.get("customer")));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Party party) {
                return party == null ? "" : party.name();
            }

            @Override
            public @Nullable Party fromString(String name) {
                return null;
            }
        });
        var pane = new VBox(box);
        pane.getStyleClass().add("audience-hint");
        model.preview().subscribe(preview -> {
            box.getItems().setAll(preview.facts().customers());
            model.customer().get().ifPresent(box::setValue);
        });
        box.setOnAction(_ -> Optional.ofNullable(box.getValue()).ifPresent(model::choose));
        pane.visibleProperty()
                .bind(model.audience()
                        .isEqualTo(Audience.CUSTOMER)
                        .and(Bindings.size(box.getItems()).greaterThan(1)));
        pane.managedProperty().bind(pane.visibleProperty());
        return pane;
    }

    /// Says why there is no report for the customer.
    private Node nobody() {
        var label = new Label(words.get("customer.nobody"));
        label.setId("report-customer-nobody");
        label.setWrapText(true);
        label.getStyleClass().add("audience-hint");
        label.visibleProperty()
                .bind(model.audience()
                        .isEqualTo(Audience.CUSTOMER)
                        .and(Bindings.createBooleanBinding(
                                () -> model.preview().get().facts().messages() > 0
                                        && model.preview()
                                                .get()
                                                .facts()
                                                .customers()
                                                .isEmpty(),
                                model.preview())));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node language() {
        var section = section("language");
        var choice = new Segmented<>(
                words.get("language"),
                ReportModel.LANGUAGES,
                model.language().get(),
                locale -> words.get("language." + locale.getLanguage()));
        choice.setId("report-language");
        model.language().bindBidirectional(choice.valueProperty());
        section.getChildren().add(choice);
        return section;
    }

    private Node facts() {
        var section = section("leaves");
        section.setId("report-facts");
        var lines = new VBox();
        lines.getStyleClass().add("report-facts");
        section.getChildren().add(lines);
        model.preview().subscribe(preview -> show(lines, preview.facts()));
        return section;
    }

    private void show(VBox lines, ReportModel.Facts facts) {
        lines.getChildren().clear();
        if (facts.messages() == 0) {
            return;
        }
        lines.getChildren().add(line(true, words.get("leaves.source")));
        lines.getChildren()
                .add(facts.verified()
                        .map(at -> line(
                                true, words.get("leaves.verified", desk.times().minute(at))))
                        .orElseGet(() -> line(false, words.get("leaves.unverified"))));
        lines.getChildren()
                .add(
                        facts.open() == 0
                                ? line(true, words.get("leaves.decided"))
                                : line(false, words.get("leaves.open", facts.open())));
        if (facts.unread() > 0) {
            lines.getChildren().add(line(false, words.get("leaves.unread", facts.unread())));
        }
        if (facts.people() > 0) {
            lines.getChildren().add(line(false, words.get("leaves.people", facts.people())));
        }
    }

    private static Node line(boolean holds, String text) {
        var label = new Label(text);
        label.setWrapText(true);
        var icon = new FontIcon(holds ? Feather.CHECK : Feather.MINUS_CIRCLE);
        icon.getStyleClass().add(holds ? "fact-holds" : "fact-caution");
        var line = new HBox(icon, label);
        line.getStyleClass().add("report-fact");
        return line;
    }

    private VBox section(String key) {
        var name = new Label(words.get(key));
        name.getStyleClass().add("caption");
        var section = new VBox(name);
        section.getStyleClass().addAll("section", "report-section");
        return section;
    }

    private Node empty() {
        var empty = new EmptyState(Feather.PRINTER, words.get("empty.title"), words.get("empty.text"));
        empty.setId("report-empty");
        empty.getStyleClass().add("canvas");
        empty.visibleProperty()
                .bind(model.making()
                        .not()
                        .and(Bindings.createBooleanBinding(
                                () -> model.preview().get().pages().isEmpty(), model.preview())));
        return empty;
    }
}
