package intercept.desktop.views.messages;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.EmptyState;
import intercept.desktop.fx.StandingChip;
import intercept.model.Copy;
import intercept.model.Standing;
import intercept.session.MessageRow;
import intercept.session.Span;
import intercept.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The chosen message: its subject and standing, and tabs for what is in it. A tab is filled when it is looked at.
final class ReadingPane extends BorderPane {

    private final ReadingModel model;
    private final Desk desk;
    private final Words words;
    private final SaveDialog save;
    private final Label subject = new Label();
    private final StandingChip standing;
    private final Label facts = new Label();
    private final TabPane tabs = new TabPane();
    private final VBox filled;
    private final EmptyState nothing;
    private final List<Page> pages = new ArrayList<>();
    private Optional<Reading> reading = Optional.empty();
    private Optional<SourcePage> source = Optional.empty();
    private Optional<AttachmentsPage> attachments = Optional.empty();

    ReadingPane(ReadingModel model, Desk desk, Words words, SaveDialog save) {
        this.model = model;
        this.desk = desk;
        this.words = words;
        this.save = save;
        standing = StandingChip.filled(Standing.NEUTRAL, desk.locale());
        setId("message-reading");
        getStyleClass().add("reading-pane");
        nothing = new EmptyState(Feather.MAIL, words.get("reading.empty.title"), words.get("reading.empty.text"));
        tabs.setId("message-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedIndexProperty().addListener((_, _, _) -> fillTab());
        VBox.setVgrow(tabs, Priority.ALWAYS);
        filled = new VBox(head(), tabs);
        setCenter(nothing);
        model.readingProperty().subscribe(this::show);
        model.lookProperty().subscribe(look -> closer().ifPresent(page -> page.look(look)));
        model.bytesProperty().subscribe(span -> span.ifPresent(this::showBytes));
    }

    private HBox head() {
        subject.setId("message-subject");
        subject.getStyleClass().add("card-title");
        subject.setMinWidth(0);
        HBox.setHgrow(subject, Priority.ALWAYS);
        subject.setMaxWidth(Double.MAX_VALUE);
        standing.setId("message-standing");
        standing.setMinWidth(Region.USE_PREF_SIZE);
        facts.getStyleClass().addAll("second");
        facts.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(subject, standing, facts);
        head.getStyleClass().add("reading-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show(Optional<Reading> shown) {
        reading = shown;
        if (shown.isEmpty()) {
            setCenter(nothing);
            return;
        }
        var now = shown.get();
        var row = now.detail().row();
        subject.setText(
                row.subject().isBlank()
                        ? words.get("row.no-subject")
                        : row.subject().replace('\n', ' '));
        standing.show(row.standing());
        facts.setText(words.get("reading.facts", row.number(), held(row)));
        if (pages.isEmpty()) {
            make(now);
        }
        int files = now.attachments().size();
        tabs.getTabs()
                .getLast()
                .setText(files == 0 ? words.get("tab.attachments") : words.get("tab.attachments.count", files));
        setCenter(filled);
        fillTab();
    }

    private String held(MessageRow row) {
        return switch (row.custodians().size()) {
            case 0 -> words.get("reading.held-by-nobody");
            case 1 -> {
                var holder = row.custodians().getFirst().custodian();
                yield holder.equals(Copy.UNKNOWN)
                        ? words.get("reading.held-by-unknown")
                        : words.get("reading.held-by-one", holder);
            }
            default -> words.get("reading.held-by", row.custodians().size());
        };
    }

    private void make(Reading first) {
        var bytes = new SourcePage(desk, words);
        var files = new AttachmentsPage(desk, words, save);
        source = Optional.of(bytes);
        attachments = Optional.of(files);
        pages.addAll(List.of(
                new MessagePage(desk, words, first),
                new HeadersPage(words),
                new RoutePage(desk, words),
                new IdentityPage(desk, words),
                new ClocksPage(desk, words),
                bytes,
                files));
        var names = List.of("message", "headers", "route", "identity", "clocks", "source", "attachments");
        for (int i = 0; i < pages.size(); i++) {
            var tab = new Tab(words.get("tab." + names.get(i)), pages.get(i).root());
            tab.setId("message-tab-" + names.get(i));
            tabs.getTabs().add(tab);
        }
    }

    private void fillTab() {
        page().ifPresent(page -> {
            reading.ifPresent(page::show);
            closer().ifPresent(closer -> {
                model.lookCloser();
                closer.look(model.lookProperty().get());
            });
        });
    }

    private Optional<Page> page() {
        int index = tabs.getSelectionModel().getSelectedIndex();
        return index >= 0 && index < pages.size() ? Optional.of(pages.get(index)) : Optional.empty();
    }

    /// The page that is looked at, where it needs a close look.
    private Optional<CloserPage> closer() {
        return page().filter(CloserPage.class::isInstance).map(CloserPage.class::cast);
    }

    private void showBytes(Span span) {
        boolean inMail = reading.map(now -> now.detail().message().sha256().equals(span.sha256()))
                .orElse(false);
        if (inMail) {
            open("source");
            source.ifPresent(page -> page.show(span));
        } else {
            open("attachments");
            attachments.ifPresent(page -> page.show(span));
        }
    }

    /// Brings a tab up, by its name: `message`, `headers`, `route`, `identity`, `clocks`, `source`, `attachments`.
    void open(String name) {
        tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("message-tab-" + name))
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }

    /// Puts the cursor where the message is read.
    void focusBody() {
        tabs.requestFocus();
    }
}
