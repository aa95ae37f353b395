package intercept.desktop.views.messages;

import intercept.model.route.Envelope;
import intercept.model.route.MailTrace;
import intercept.model.route.TraceField;
import intercept.words.Words;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What other fields tell about the way, and whose word each of them is.
final class TraceFieldList extends VBox {

    private static final int FIELDS = 60;
    private static final int LETTERS = 2_000;

    private final MailTrace trace;
    private final Words words;

    private TraceFieldList(MailTrace trace, Words words) {
        this.trace = trace;
        this.words = words;
        setId("route-others");
        getStyleClass().add("trace-fields");
        trace.route().others().stream().limit(FIELDS).map(this::row).forEach(getChildren()::add);
        int left = trace.route().others().size() - FIELDS;
        if (left > 0) {
            var rest = new Label(words.get("headers.rest", left));
            rest.getStyleClass().add("second");
            getChildren().add(rest);
        }
    }

    /// Absent where there are none.
    static Optional<TraceFieldList> of(MailTrace trace, Words words) {
        return trace.route().others().isEmpty() ? Optional.empty() : Optional.of(new TraceFieldList(trace, words));
    }

    private HBox row(TraceField field) {
        var kind = new Label(words.get("trace." + field.kind()));
        kind.getStyleClass().addAll("small", "trace-kind");
        kind.setWrapText(true);
        kind.setMinHeight(USE_PREF_SIZE);
        var name = new Label(field.name());
        name.getStyleClass().add("tiny");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        var left = new VBox(kind, name);
        left.getStyleClass().add("trace-name");
        var value = new SelectableText(shorten(field.value()), field.name());
        var values = new VBox(value);
        HBox.setHgrow(values, Priority.ALWAYS);
        form(field).ifPresent(text -> {
            var form = new Label(text);
            form.getStyleClass().add("second");
            form.setWrapText(true);
            form.setMinHeight(USE_PREF_SIZE);
            values.getChildren().add(form);
        });
        var row = new HBox(left, values);
        row.getStyleClass().addAll("trace-row", "row-line");
        if (field.header() < trace.authors().size()) {
            var author = trace.authors().get(field.header());
            var mark = AuthorMark.because(author.author(), author.why(), words);
            mark.getStyleClass().add("header-author");
            row.getChildren().add(mark);
        }
        return row;
    }

    /// What the form of the envelope sender tells.
    private Optional<String> form(TraceField field) {
        if (field.kind() != TraceField.Kind.ENVELOPE_SENDER) {
            return Optional.empty();
        }
        return trace.route()
                .envelope()
                .filter(envelope -> field.value().contains(envelope.address()))
                .filter(envelope -> envelope.form() != Envelope.Form.PLAIN)
                .map(envelope -> words.get("envelope." + envelope.form())
                        + envelope.original()
                                .map(original -> " " + words.get("envelope.original", original))
                                .orElse(""));
    }

    private static String shorten(String text) {
        return text.length() > LETTERS ? text.substring(0, LETTERS) + "…" : text;
    }
}
