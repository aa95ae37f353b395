package intercept.desktop.views.invoices;

import intercept.desktop.fx.EmptyState;
import intercept.model.document.DocumentFacts;
import intercept.model.document.DocumentFacts.PageSize;
import intercept.model.document.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The states in which the files were saved before: what each save brought, and how the pages looked.
final class VersionsTab extends BorderPane implements InvoiceTab {

    /// @param genuine whether its bytes are those of the genuine file, or of one of its versions
    record Version(Side side, String file, Revision revision, int of, boolean genuine, boolean single) {}

    private final InvoiceTexts texts;
    private final OpenDocuments documents;
    private final ObservableList<Version> versions = FXCollections.observableArrayList();
    private final ListView<Version> list = new ListView<>(versions);
    private final Viewer viewer;
    private final BorderPane pages = new BorderPane();
    private final HBox both;

    VersionsTab(InvoiceTexts texts, OpenDocuments documents, Pictures pictures) {
        this.texts = texts;
        this.documents = documents;
        viewer = new Viewer(pictures, texts);
        setId("invoices-versions");
        list.setId("invoices-version-list");
        list.getStyleClass().add("version-list");
        list.setAccessibleText(texts.get("tab.versions"));
        list.setCellFactory(_ -> new VersionCell());
        list.getSelectionModel().selectedItemProperty().subscribe(version -> {
            if (version != null) {
                open(version);
            }
        });
        pages.getStyleClass().add("version-pages");
        HBox.setHgrow(pages, Priority.ALWAYS);
        both = new HBox(list, pages);
    }

    /// How many earlier versions the disputed one of the files has.
    static int count(Shown shown) {
        return versions(shown).size();
    }

    private static List<Version> versions(Shown shown) {
        var found = new ArrayList<Version>();
        switch (shown) {
            case Shown.Nothing _ -> {}
            case Shown.Single single ->
                single.file().facts().ifPresent(facts -> add(found, facts, Side.GENUINE, true, List.of()));
            case Shown.Pair pair -> {
                var genuine = pair.comparison().map(done -> done.genuine()).or(pair.genuine()::facts);
                var disputed = pair.comparison().map(done -> done.disputed()).or(pair.disputed()::facts);
                var known = new ArrayList<String>();
                genuine.ifPresent(facts -> {
                    known.add(facts.sha256());
                    facts.structure().revisions().forEach(one -> known.add(one.sha256()));
                });
                disputed.ifPresent(facts -> add(found, facts, Side.DISPUTED, false, known));
                genuine.ifPresent(facts -> add(found, facts, Side.GENUINE, false, List.of()));
            }
        }
        return found;
    }

    private static void add(List<Version> found, DocumentFacts facts, Side side, boolean single, List<String> genuine) {
        var revisions = facts.structure().revisions();
        if (revisions.size() > 1) {
            revisions.forEach(one -> found.add(
                    new Version(side, facts.sha256(), one, revisions.size(), genuine.contains(one.sha256()), single)));
        }
    }

    @Override
    public void show(Shown shown) {
        var fresh = versions(shown);
        if (fresh.isEmpty()) {
            versions.clear();
            setCenter(new EmptyState(
                    Feather.LAYERS, texts.get("versions.empty.title"), texts.get("versions.empty.text")));
            return;
        }
        setCenter(both);
        if (!fresh.equals(versions)) {
            versions.setAll(fresh);
            list.getSelectionModel().select(0);
        }
    }

    private void open(Version version) {
        var source = new Source(version.file(), version.revision().number());
        documents.ask(
                source,
                this,
                document -> {
                    var sizes = new ArrayList<PageSize>();
                    for (int page = 1; page <= document.pages(); page++) {
                        var content = document.page(page);
                        sizes.add(new PageSize(content.width(), content.height()));
                    }
                    return List.copyOf(sizes);
                },
                answer -> {
                    if (version.equals(list.getSelectionModel().getSelectedItem())) {
                        switch (answer) {
                            case Answer.Got<List<PageSize>> got -> {
                                viewer.show(PageRow.of(source, got.value()));
                                pages.setCenter(viewer);
                            }
                            case Answer.Refused<List<PageSize>> refused ->
                                pages.setCenter(new EmptyState(
                                        Feather.ALERT_TRIANGLE, texts.get("failed.title"), refused.reason()));
                        }
                    }
                });
    }

    /// The version whose pages are shown.
    Optional<Source> source() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(version -> new Source(version.file(), version.revision().number()));
    }

    private final class VersionCell extends ListCell<Version> {

        VersionCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Version version, boolean empty) {
            super.updateItem(version, empty);
            setText(null);
            if (empty || version == null) {
                setGraphic(null);
                return;
            }
            var title = new Label(texts.get("version.title", version.revision().number(), version.of()));
            title.getStyleClass().add("strong");
            var side = new Label(version.single() ? "" : texts.get("version." + version.side()));
            side.getStyleClass().add("second");
            var kind = new Label(texts.get("revision." + version.revision().kind()));
            kind.setWrapText(true);
            kind.getStyleClass().add("small");
            var size = new Label(texts.get("version.size", version.revision().length()));
            size.getStyleClass().add("second");
            var head = new HBox(title, side);
            head.getStyleClass().add("version-head");
            head.setAlignment(Pos.BASELINE_LEFT);
            var words = new VBox(head, kind, size);
            words.setMinWidth(0);
            if (version.genuine()) {
                var same = new Label(texts.get("version.genuine"), new FontIcon(Feather.CHECK));
                same.setWrapText(true);
                same.getStyleClass().add("version-genuine");
                words.getChildren().add(same);
            }
            setAccessibleText(title.getText() + ", " + side.getText() + ", " + kind.getText() + ", " + size.getText()
                    + (version.genuine() ? ", " + texts.get("version.genuine") : ""));
            setGraphic(words);
        }
    }
}
