package intercept.desktop.views.invoices;

import intercept.desktop.fx.EmptyState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Both texts beside each other, line by line, with the words that differ marked. Read when it is looked at.
final class TextTab extends BorderPane implements InvoiceTab {

    private final InvoiceTexts texts;
    private final OpenDocuments documents;
    private final ObservableList<TextLine> lines = FXCollections.observableArrayList();
    private final List<TextLine> all = new ArrayList<>();
    private final ListView<TextLine> list = new ListView<>(lines);
    private final CheckBox different;
    private final HBox bar;
    private final Label note = new Label();
    private Optional<List<PageRow>> read = Optional.empty();
    /// Documents whose text was asked for and has not come yet.
    private int awaited;

    TextTab(InvoiceTexts texts, OpenDocuments documents) {
        this.texts = texts;
        this.documents = documents;
        setId("invoices-text");
        getStyleClass().add("invoice-text");
        different = new CheckBox(texts.get("text.different"));
        different.setId("invoices-text-different");
        different.getStyleClass().add("tool-check");
        note.getStyleClass().add("second");
        note.setWrapText(true);
        list.setId("invoices-text-lines");
        list.getStyleClass().add("text-lines");
        list.setAccessibleText(texts.get("tab.text"));
        list.setCellFactory(_ -> new TextCell(texts));
        bar = new HBox(different, note);
        different.selectedProperty().subscribe(_ -> fill());
        bar.getStyleClass().add("text-bar");
        setTop(bar);
    }

    @Override
    public void show(Shown shown) {
        var rows = rows(shown);
        if (read.equals(Optional.of(rows))) {
            return;
        }
        read = Optional.of(rows);
        awaited = 0;
        all.clear();
        fill();
        ask(rows, Side.GENUINE);
        ask(rows, Side.DISPUTED);
    }

    private final Map<Side, Map<Integer, List<List<String>>>> words = new HashMap<>();

    private static List<PageRow> rows(Shown shown) {
        return switch (shown) {
            case Shown.Nothing _ -> List.of();
            case Shown.Single single ->
                single.file()
                        .facts()
                        .map(facts -> PageRow.of(Source.of(facts.sha256()), facts.pages()))
                        .orElse(List.of());
            case Shown.Pair pair ->
                pair.comparison()
                        .map(PageRow::of)
                        .or(() -> pair.genuine()
                                .facts()
                                .flatMap(genuine ->
                                        pair.disputed().facts().map(disputed -> PageRow.of(genuine, disputed))))
                        .orElse(List.of());
        };
    }

    private void ask(List<PageRow> rows, Side side) {
        var spots = rows.stream().flatMap(row -> row.spot(side).stream()).toList();
        words.put(side, Map.of());
        if (spots.isEmpty()) {
            return;
        }
        awaited++;
        documents.ask(
                spots.getFirst().source(),
                List.of(this, side),
                document -> {
                    var pages = new HashMap<Integer, List<List<String>>>();
                    for (var spot : spots) {
                        pages.put(spot.page(), TextLine.words(document.page(spot.page())));
                    }
                    return pages;
                },
                answer -> {
                    if (read.equals(Optional.of(rows))) {
                        awaited--;
                        switch (answer) {
                            case Answer.Got<HashMap<Integer, List<List<String>>>> got -> {
                                words.put(side, got.value());
                                align(rows);
                            }
                            case Answer.Refused<HashMap<Integer, List<List<String>>>> refused ->
                                setCenter(new EmptyState(
                                        Feather.ALERT_TRIANGLE, texts.get("failed.title"), refused.reason()));
                        }
                    }
                });
    }

    private void align(List<PageRow> rows) {
        all.clear();
        for (var row : rows) {
            all.add(new TextLine.Head(number(row, Side.GENUINE), number(row, Side.DISPUTED)));
            all.addAll(TextLine.of(lines(row, Side.GENUINE), lines(row, Side.DISPUTED)));
        }
        fill();
    }

    private static int number(PageRow row, Side side) {
        return row.spot(side).map(Spot::page).orElse(0);
    }

    private List<List<String>> lines(PageRow row, Side side) {
        return Optional.ofNullable(words.get(side))
                .map(pages -> pages.get(number(row, side)))
                .orElse(List.of());
    }

    private boolean isSingle() {
        return read.orElse(List.of()).stream().allMatch(row -> row.disputed().isEmpty());
    }

    private void fill() {
        boolean single = isSingle();
        bar.setVisible(!single);
        bar.setManaged(!single);
        lines.setAll(all.stream()
                .filter(line -> single || !different.isSelected() || isDifferent(line))
                .map(line -> single && line instanceof TextLine.Both both
                        ? new TextLine.Both(plain(both), List.of(), true)
                        : line)
                .toList());
        long changed = all.stream()
                .filter(line -> line instanceof TextLine.Both both && !both.equal())
                .count();
        note.setText(single ? "" : texts.get("text.changed", changed));
        boolean none = all.stream().noneMatch(TextLine.Both.class::isInstance);
        setCenter(none && awaited == 0 ? nothing() : list);
    }

    private Node nothing() {
        return read.filter(List::isEmpty).isPresent()
                ? new EmptyState(Feather.FILE_MINUS, texts.get("unreadable.title"), texts.get("unreadable.loose"))
                : new EmptyState(Feather.FILE_TEXT, texts.get("text.empty.title"), texts.get("text.empty.text"));
    }

    private static List<TextLine.Piece> plain(TextLine.Both both) {
        return List.of(new TextLine.Piece(
                both.genuine().stream().map(TextLine.Piece::text).collect(Collectors.joining(" ")), false));
    }

    private static boolean isDifferent(TextLine line) {
        return line instanceof TextLine.Both both && !both.equal();
    }
}
