package intercept.desktop.views.messages;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.EmptyState;
import intercept.desktop.fx.StandingChip;
import intercept.model.Standing;
import intercept.session.MessageQuery.Order;
import intercept.session.MessageRow;
import intercept.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// The table of messages. Its lines come from the model page by page; order is the case's work, not the table's.
final class MessageTable extends TableView<MessageLine> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final Map<KeyCode, Standing> KEYS =
            Map.of(KeyCode.G, Standing.GENUINE, KeyCode.X, Standing.DISPUTED, KeyCode.U, Standing.NEUTRAL);

    /// Widths in letters.
    private static final double DATE = 8.8;

    private static final double DATE_WITH_YEAR = 11.4;
    /// 2020年10月15日 22:55
    private static final double DATE_WITH_YEAR_JAPANESE = 12.6;
    private static final double COPIES = 5.7;
    private static final double STANDING = 7.0;
    private static final double FINDINGS = 5.5;
    /// Below this a subject says nothing any more, and a column beside it has to go.
    private static final double SUBJECT = 14;

    private static final double SUBJECT_LEAST = 9;
    /// The share of the table that senders may have.
    private static final double SENDERS = 0.6;

    private final MessagesModel model;
    private final Desk desk;
    private final Words words;
    private final Runnable open;
    private final Runnable compare;
    private final ReadOnlyObjectWrapper<List<Long>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final TableColumn<MessageLine, Optional<MessageRow>> date;
    private final TableColumn<MessageLine, Optional<MessageRow>> from;
    private final TableColumn<MessageLine, Optional<MessageRow>> to;
    private final TableColumn<MessageLine, Optional<MessageRow>> subject;
    private final TableColumn<MessageLine, Optional<MessageRow>> copies;
    private final TableColumn<MessageLine, Optional<MessageRow>> standing;
    private final TableColumn<MessageLine, Optional<MessageRow>> findings;
    /// The table itself moves the selection, not somebody in front of it.
    private boolean moving;
    /// The chosen line is to be seen after the next layout.
    private boolean bringUp;
    private double em = 13;

    /// @param open what Enter does
    /// @param clear takes all filters off
    /// @param compare what C does
    MessageTable(MessagesModel model, Desk desk, Words words, Runnable open, Runnable clear, Runnable compare) {
        super(model.rows());
        this.model = model;
        this.desk = desk;
        this.words = words;
        this.open = open;
        this.compare = compare;
        setId("messages-table");
        getStyleClass().add("message-table");
        setAccessibleText(words.get("table.name"));
        date = column("date", () -> new RowCells.When(desk, words));
        from = column("from", () -> new RowCells.From(desk, words));
        to = column("to", () -> new RowCells.To(desk));
        subject = column("subject", () -> new RowCells.Subject(words));
        copies = column("copies", () -> new RowCells.Copies(desk));
        standing = column("standing", () -> new RowCells.Stand(desk));
        findings = column("findings", () -> new RowCells.Findings(desk, words));
        getColumns().setAll(List.of(date, from, to, subject, copies, standing, findings));
        to.setSortable(false);
        copies.setSortable(false);
        standing.setSortable(false);
        date.setUserData(Order.DATE);
        from.setUserData(Order.FROM);
        subject.setUserData(Order.SUBJECT);
        findings.setUserData(Order.FINDINGS);
        date.setSortType(SortType.ASCENDING);
        getSortOrder().setAll(List.of(date));
        setSortPolicy(_ -> order());
        placeholders(clear);
        keys();
        setContextMenu(menu());
        widthProperty().subscribe(_ -> share());
        model.rows().extentProperty().subscribe(_ -> share());
        heightProperty().subscribe(_ -> bringUp = true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().selectedIndexProperty().subscribe(this::chosen);
        getSelectionModel().getSelectedIndices().subscribe(this::tellChosen);
        desk.selection().subscribe(_ -> showChosen());
        model.countProperty().subscribe(_ -> showChosen());
        model.queryProperty().addListener((_, _, _) -> chooseOne());
    }

    private TableColumn<MessageLine, Optional<MessageRow>> column(
            String name, Supplier<TableCell<MessageLine, Optional<MessageRow>>> cell) {
        var column = new TableColumn<MessageLine, Optional<MessageRow>>(words.get("column." + name));
        column.setId("messages-" + name);
        column.setCellValueFactory(line -> line.getValue().row());
        column.setCellFactory(_ -> cell.get());
        column.setReorderable(false);
        return column;
    }

    private boolean order() {
        if (!getSortOrder().isEmpty() && getSortOrder().getFirst().getUserData() instanceof Order order) {
            boolean down = getSortOrder().getFirst().getSortType() == SortType.DESCENDING;
            var query = model.queryProperty();
            query.set(query.get().ordered(order, down));
        }
        return true;
    }

    /// The reader's letters, in pixels.
    void letters(double size) {
        em = size;
        share();
    }

    /// Gives every column its room: what is short and matters keeps its width, then the addresses, of which a domain
    /// is never cut, and the subject has the rest. Where that is too little, the recipients go, then the copies:
    /// both stand in the message as well.
    private void share() {
        var extent = model.rows().extentProperty().get();
        double room = getWidth() / em - 0.9;
        double when = extent.hasOtherYears(desk.times().mainYear()) ? withYear() : DATE;
        double sender = Math.max(11, extent.sender(room * SENDERS));
        double rest = room - when - STANDING - FINDINGS - sender;
        boolean copiesFit = rest - COPIES >= SUBJECT_LEAST;
        rest -= copiesFit ? COPIES : 0;
        double recipient = Math.max(11, extent.recipient(Math.max(0, rest - SUBJECT)));
        boolean recipientsFit = copiesFit && rest - recipient >= SUBJECT;
        rest -= recipientsFit ? recipient : 0;
        width(date, when);
        width(from, sender);
        width(to, recipient);
        width(copies, COPIES);
        width(standing, STANDING);
        width(findings, FINDINGS);
        width(subject, Math.max(6.4, rest));
        to.setVisible(recipientsFit);
        copies.setVisible(copiesFit);
    }

    private double withYear() {
        return desk.locale().equals(Locale.JAPANESE) ? DATE_WITH_YEAR_JAPANESE : DATE_WITH_YEAR;
    }

    private void width(TableColumn<MessageLine, Optional<MessageRow>> column, double letters) {
        column.setPrefWidth(letters * em);
    }

    /// Writes the lines again, since times are written in another way now.
    void writeAgain() {
        share();
        refresh();
    }

    private void placeholders(Runnable clear) {
        var all = new Hyperlink(words.get("empty.filtered.clear"));
        all.setId("messages-empty-clear");
        all.setOnAction(_ -> clear.run());
        var nothing = new EmptyState(Feather.MAIL, words.get("empty.title"), words.get("empty.text"));
        var filtered = new EmptyState(
                Feather.SEARCH, words.get("empty.filtered.title"), words.get("empty.filtered.text"), all);
        model.countProperty().subscribe(_ -> setPlaceholder(model.filtered() ? filtered : nothing));
    }

    private void keys() {
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key)) {
                copy();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER) {
                open.run();
                key.consume();
            } else if (key.getCode() == KeyCode.C && !key.isShortcutDown() && !key.isAltDown()) {
                compare.run();
                key.consume();
            } else if (KEYS.containsKey(key.getCode()) && !key.isShortcutDown() && !key.isAltDown()) {
                stand(KEYS.getOrDefault(key.getCode(), Standing.NEUTRAL));
                key.consume();
            }
        });
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        for (var standing : Standing.values()) {
            var item = new MenuItem(words.get("menu.stand", StandingChip.word(standing, desk.locale())));
            item.setOnAction(_ -> stand(standing));
            menu.getItems().add(item);
        }
        var copy = new MenuItem(words.get("menu.copy-row"));
        copy.setAccelerator(COPY);
        copy.setOnAction(_ -> copy());
        var both = new MenuItem(words.get("menu.compare"));
        both.setOnAction(_ -> compare.run());
        menu.getItems().addAll(new SeparatorMenuItem(), both, copy);
        return menu;
    }

    private void stand(Standing standing) {
        model.stand(standing, desk::changed);
    }

    private void copy() {
        int index = getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            model.rows().get(index).row().get().ifPresent(row -> Copying.text(RowText.of(row, desk.times())));
        }
    }

    /// Other lines come: of two chosen ones only the one that is read stays chosen.
    private void chooseOne() {
        if (getSelectionModel().getSelectedIndices().size() > 1) {
            moving = true;
            getSelectionModel().clearSelection();
            moving = false;
            showChosen();
        }
    }

    /// Ids of the chosen messages, from the top of the table.
    ReadOnlyObjectProperty<List<Long>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private void tellChosen() {
        chosen.set(getSelectionModel().getSelectedIndices().stream()
                .filter(index -> index >= 0 && index < model.rows().size())
                .distinct()
                .sorted()
                .map(model.rows()::id)
                .toList());
    }

    private void chosen(Number index) {
        if (!moving && index.intValue() >= 0) {
            model.choose(index.intValue());
        }
    }

    /// Follows the shared selection, also when the lines change under it.
    private void showChosen() {
        int index = model.chosenIndex();
        moving = true;
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != index) {
            getSelectionModel().clearAndSelect(index);
            getFocusModel().focus(index);
            bringUp = true;
            requestLayout();
        }
        moving = false;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (bringUp && lookup(".virtual-flow") instanceof VirtualFlow<?> lines) {
            bringUp = false;
            lines.layout();
            int index = model.chosenIndex();
            if (index >= 0 && !seen(lines, index)) {
                scrollTo(Math.max(0, index - 2));
            }
        }
    }

    private static boolean seen(VirtualFlow<?> lines, int index) {
        var first = lines.getFirstVisibleCell();
        var last = lines.getLastVisibleCell();
        return first != null && last != null && first.getIndex() < index && last.getIndex() > index;
    }
}
