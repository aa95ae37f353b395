package intercept.desktop.views.invoices;

import intercept.desktop.fx.EmptyState;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What changed, in words.
final class ChangePane extends BorderPane {

    /// A line of the list.
    sealed interface Entry {
        record Item(Numbered numbered) implements Entry {}

        /// The sentence about what did not change.
        record Rest(String text) implements Entry {}
    }

    private final InvoicesModel model;
    private final InvoiceTexts texts;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ListView<Entry> list = new ListView<>(entries);
    private final Label count = new Label();
    private final Label about = new Label();
    private final FlowPane head = new FlowPane(count, about);
    private final ProgressBar bar = new ProgressBar();
    private boolean showing;

    ChangePane(InvoicesModel model, InvoiceTexts texts) {
        this.model = model;
        this.texts = texts;
        setId("invoices-changes-side");
        getStyleClass().add("change-side");
        count.setId("invoices-change-count");
        count.getStyleClass().add("strong");
        about.getStyleClass().add("second");
        about.setWrapText(true);
        head.getStyleClass().add("change-head");
        head.setAlignment(Pos.CENTER_LEFT);
        list.setId("invoices-changes");
        list.getStyleClass().add("change-list");
        list.setAccessibleText(texts.get("changes.spoken"));
        list.setCellFactory(_ -> new ChangeCell(texts));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.setOnMouseClicked(_ -> again());
        bar.setAccessibleText(texts.get("comparing.title"));
        bar.setMaxWidth(Double.MAX_VALUE);
        model.shown().subscribe(this::show);
        model.changes().subscribe(this::fill);
        model.chosen().subscribe(this::mark);
    }

    ListView<Entry> list() {
        return list;
    }

    private void selected(Entry entry) {
        if (!showing && entry instanceof Entry.Item item) {
            model.chosen().set(Optional.of(item.numbered()));
        }
    }

    /// A click on the chosen change shows it again.
    private void again() {
        var now = model.chosen().get();
        if (now.isPresent()) {
            model.chosen().set(Optional.empty());
            model.chosen().set(now);
        }
    }

    private void show(Shown shown) {
        look.stop();
        switch (shown) {
            case Shown.Nothing _ -> setCenter(null);
            case Shown.Single single -> {
                headline(texts.get("changes.none"), "");
                setCenter(single(single));
            }
            case Shown.Pair pair -> {
                switch (pair.state()) {
                    case Shown.Comparing _ -> {
                        headline(texts.get("comparing.title"), "");
                        setCenter(comparing());
                        look.start();
                    }
                    case Shown.Stopped _ -> {
                        headline(texts.get("changes.none"), "");
                        setCenter(new EmptyState(
                                Feather.PAUSE,
                                texts.get("stopped.title"),
                                texts.get("stopped.text"),
                                button("invoices-again-side", "stopped.again", Feather.PLAY, model::again)));
                    }
                    case Shown.Failed failed -> {
                        headline(texts.get("changes.none"), "");
                        setCenter(new EmptyState(
                                Feather.ALERT_TRIANGLE, texts.get("failed.title"), texts.reason(failed.reason())));
                    }
                    case Shown.Done _ -> fill();
                }
            }
        }
    }

    private Node single(Shown.Single single) {
        if (model.isHeldAgainst()) {
            return new EmptyState(Feather.FILE, texts.get("held.title"), texts.get("held.text"));
        }
        if (single.file().unreadable().isEmpty() && single.file().messages().size() > 1) {
            return new EmptyState(
                    Feather.CHECK,
                    texts.get("copies.title"),
                    texts.get("copies.text", single.file().messages().size()));
        }
        boolean unreadable = single.file().unreadable().isPresent();
        return unreadable
                ? new EmptyState(
                        Feather.ALERT_TRIANGLE,
                        texts.get("unreadable.title"),
                        texts.get(single.file().messages().isEmpty() ? "unreadable.loose" : "unreadable.text"))
                : new EmptyState(
                        Feather.FILE,
                        texts.get("single.title"),
                        texts.get("single.hint"),
                        button(
                                "invoices-with-side",
                                "with",
                                Feather.COLUMNS,
                                () -> model.picking().set(true)));
    }

    private Node comparing() {
        var text = new Label(texts.get("comparing.text"));
        text.setWrapText(true);
        text.getStyleClass().add("second");
        var box = new VBox(text, bar, button("invoices-stop", "comparing.stop", Feather.X, model::stop));
        box.getStyleClass().add("comparing");
        return box;
    }

    private Button button(String id, String key, Feather icon, Runnable action) {
        var button = new Button(texts.get(key), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void headline(String first, String second) {
        count.setText(first);
        about.setText(second);
        setTop(head);
    }

    private void fill() {
        if (!(model.shown().get() instanceof Shown.Pair pair)
                || pair.comparison().isEmpty()) {
            return;
        }
        var both = pair.comparison().get();
        var heading = texts.heading(model.changes(), both);
        headline(heading.getFirst(), heading.getLast());
        showing = true;
        entries.setAll(model.changes().stream().<Entry>map(Entry.Item::new).toList());
        texts.rest(both).ifPresent(rest -> entries.add(new Entry.Rest(rest)));
        if (both.genuine().words() == 0 || both.disputed().words() == 0) {
            entries.add(new Entry.Rest(texts.get("scan.text")));
        }
        showing = false;
        if (both.changes().isEmpty() && entries.isEmpty()) {
            setCenter(new EmptyState(Feather.CHECK, texts.get("same.title"), texts.get("same.text")));
        } else {
            setCenter(list);
        }
        mark(model.chosen().get());
    }

    private void mark(Optional<Numbered> chosen) {
        showing = true;
        int index = chosen.<Entry>map(Entry.Item::new).map(entries::indexOf).orElse(-1);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            list.scrollTo(Math.max(0, index - 1));
        }
        showing = false;
    }

    private final AnimationTimer look = new AnimationTimer() {
        @Override
        public void handle(long now) {
            bar.setProgress(model.run().done());
        }
    };
}
