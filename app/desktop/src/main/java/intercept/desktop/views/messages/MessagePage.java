package intercept.desktop.views.messages;

import intercept.desktop.fx.AddressLabel;
import intercept.desktop.fx.Desk;
import intercept.desktop.fx.Segmented;
import intercept.mail.html.Block;
import intercept.mail.html.SafeDocument;
import intercept.model.Address;
import intercept.session.CaseException;
import intercept.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The mail as a reader saw it, without what could do harm.
final class MessagePage implements Page {

    private static final int ADDRESSES = 8;

    /// Which body is shown.
    private enum Body {
        FORMATTED,
        PLAIN
    }

    private final Desk desk;
    private final Words words;
    private final GridPane fields = new GridPane();
    private final NoticeStrip notices;
    private final DocumentPane body;
    private final Segmented<Body> form;
    private final Button showPictures = new Button();
    private final HBox actions;
    private final ScrollPane root;
    private Reading reading;
    private Map<String, Image> pictures = Map.of();

    MessagePage(Desk desk, Words words, Reading first) {
        this.desk = desk;
        this.words = words;
        reading = first;
        notices = new NoticeStrip(words);
        body = new DocumentPane(words);
        form = new Segmented<>(
                words.get("form.name"), List.of(Body.values()), Body.FORMATTED, choice -> words.get("form." + choice));
        form.setId("message-form");
        form.valueProperty().addListener((_, _, _) -> draw());
        showPictures.setId("message-pictures");
        showPictures.setOnAction(_ -> loadPictures());
        var copy = new Button(words.get("menu.copy-all"));
        copy.setId("message-copy");
        copy.setOnAction(_ -> Copying.text(document().text()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        actions = new HBox(form, showPictures, space, copy);
        actions.getStyleClass().add("message-actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        fields.getStyleClass().add("message-fields");
        var labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        fields.getColumnConstraints().setAll(labels, values);
        var column = new VBox(fields, notices, actions, body);
        column.getStyleClass().add("message-page");
        root = new ScrollPane(column);
        root.setId("message-page");
        root.setFitToWidth(true);
        root.setAccessibleText(words.get("tab.message"));
        show(first);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(Reading shown) {
        boolean other = shown.detail().row().id() != reading.detail().row().id();
        reading = shown;
        if (other) {
            pictures = Map.of();
            root.setVvalue(0);
        }
        form.setVisible(shown.html().isPresent());
        form.setManaged(shown.html().isPresent());
        fillFields();
        draw();
    }

    private SafeDocument document() {
        return form.value() == Body.FORMATTED ? reading.html().orElse(reading.plain()) : reading.plain();
    }

    private void draw() {
        var document = document();
        // What the formatted body hides is said beside the plain one too: it is the same mail.
        notices.show(reading.html().orElse(reading.plain()).notices());
        body.show(document, pictures);
        long count = embedded(document.blocks()).distinct().count();
        boolean offer = count > 0 && pictures.isEmpty();
        showPictures.setText(words.get("pictures.show", count));
        showPictures.setVisible(offer);
        showPictures.setManaged(offer);
    }

    private void fillFields() {
        fields.getChildren().clear();
        var mail = reading.detail().message();
        add("field.from", mail.from());
        mail.sender().ifPresent(sender -> add("field.sender", List.of(sender)));
        add("field.reply-to", mail.replyTo());
        add("field.to", mail.to());
        add("field.cc", mail.cc());
        add("field.bcc", mail.bcc());
        mail.date().ifPresent(date -> {
            var exact = new Label(desk.times().exact(date.toInstant()));
            row("field.date", exact);
        });
    }

    private void add(String name, List<Address> addresses) {
        if (addresses.isEmpty()) {
            return;
        }
        var flow = new FlowPane();
        flow.getStyleClass().add("address-flow");
        fill(flow, addresses, ADDRESSES);
        row(name, flow);
    }

    private void fill(FlowPane flow, List<Address> addresses, int limit) {
        flow.getChildren()
                .setAll(addresses.stream().limit(limit).map(this::address).toList());
        if (addresses.size() > limit) {
            var more = new Hyperlink(words.get("field.more", addresses.size() - limit));
            more.setOnAction(_ -> fill(flow, addresses, Integer.MAX_VALUE));
            flow.getChildren().add(more);
        }
    }

    /// Address before name: the name is the sender's to choose.
    private Node address(Address address) {
        var label = new AddressLabel(address, reading.kind(address), desk.locale());
        if (address.name().isEmpty() || address.name().equalsIgnoreCase(address.address())) {
            return label;
        }
        var name = new Label(words.get("field.shown-as", address.name()));
        name.getStyleClass().add("muted");
        var both = new HBox(label, name);
        both.getStyleClass().add("named-address");
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private void row(String name, Node value) {
        var label = new Label(words.get(name));
        label.getStyleClass().add("muted");
        int line = fields.getRowCount();
        GridPane.setValignment(label, VPos.TOP);
        fields.add(label, 0, line);
        fields.add(value, 1, line);
    }

    private static Stream<String> embedded(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Picture picture
            when picture.source() == Block.Source.EMBEDDED || picture.source() == Block.Source.IN_PLACE ->
                Stream.of(picture.reference());
            case Block.Quote quote -> embedded(quote.blocks());
            case Block.ListItem item -> embedded(item.blocks());
            case Block.Table table ->
                table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> embedded(cell.blocks()));
            default -> Stream.empty();
        });
    }

    private void loadPictures() {
        var now = reading;
        var wanted = embedded(document().blocks()).distinct().toList();
        desk.jobs()
                .load(
                        showPictures,
                        _ -> {
                            var found = new HashMap<String, Image>();
                            for (var reference : wanted) {
                                picture(now, reference).ifPresent(picture -> found.put(reference, picture));
                            }
                            return found;
                        },
                        found -> {
                            pictures = found;
                            draw();
                            showPictures.setVisible(false);
                            showPictures.setManaged(false);
                        });
    }

    private Optional<Image> picture(Reading mail, String reference) throws CaseException {
        if (reference.startsWith("data:")) {
            return SafePicture.ofDataLink(reference);
        }
        var part = mail.embedded(reference);
        return part.isEmpty()
                ? Optional.empty()
                : SafePicture.of(desk.session().bytes(part.get().sha256()));
    }
}
