package intercept.desktop.views.messages;

import intercept.desktop.fx.AddressLabel;
import intercept.desktop.fx.CopyBox;
import intercept.desktop.fx.Desk;
import intercept.desktop.fx.SeverityMark;
import intercept.desktop.fx.StandingChip;
import intercept.model.Address;
import intercept.model.PartyKind;
import intercept.model.Severity;
import intercept.model.Standing;
import intercept.session.MessageRow;
import intercept.words.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The cells of the message table. Each makes its nodes once and fills them again for every line.
final class RowCells {

    private RowCells() {}

    /// A cell that stays empty until its line is read.
    abstract static class Cell extends TableCell<MessageLine, Optional<MessageRow>> {

        @Override
        @SuppressWarnings("NullableOptional") // JavaFX hands null to a cell that has no line
        protected final void updateItem(@Nullable Optional<MessageRow> row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null || row.isEmpty()) {
                setText(null);
                setGraphic(null);
            } else {
                show(row.get());
            }
        }

        abstract void show(MessageRow row);
    }

    static final class When extends Cell {

        private final Desk desk;
        private final Words words;

        When(Desk desk, Words words) {
            this.desk = desk;
            this.words = words;
        }

        @Override
        void show(MessageRow row) {
            setText(row.date().map(desk.times()::minute).orElseGet(() -> words.get("row.no-date")));
            getStyleClass().remove("muted");
            if (row.date().isEmpty()) {
                getStyleClass().add("muted");
            }
        }
    }

    static final class From extends Cell {

        private final AddressLabel address;
        private final Words words;

        From(Desk desk, Words words) {
            this.words = words;
            address = new AddressLabel(new Address("", ""), PartyKind.UNKNOWN, desk.locale());
        }

        @Override
        void show(MessageRow row) {
            row.from().ifPresent(from -> address.show(from, row.fromKind()));
            setGraphic(row.from().isPresent() ? address : null);
            setText(row.from().isPresent() ? null : words.get("row.no-sender"));
        }
    }

    static final class To extends Cell {

        private final AddressLabel address;
        private final Label more = new Label();
        private final HBox line;

        To(Desk desk) {
            address = new AddressLabel(new Address("", ""), PartyKind.UNKNOWN, desk.locale());
            more.getStyleClass().addAll("muted", "more-addresses");
            more.setMinWidth(USE_PREF_SIZE);
            line = new HBox(address, more);
            line.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(address, Priority.SOMETIMES);
        }

        @Override
        void show(MessageRow row) {
            if (row.to().isEmpty()) {
                setGraphic(null);
                return;
            }
            address.show(row.to().getFirst(), row.toKind());
            int others = row.to().size() - 1;
            more.setText(others > 0 ? "+" + others : "");
            more.setManaged(others > 0);
            setGraphic(line);
        }
    }

    static final class Subject extends Cell {

        private final Words words;

        Subject(Words words) {
            this.words = words;
            getStyleClass().add("subject-cell");
        }

        @Override
        void show(MessageRow row) {
            setText(
                    row.subject().isBlank()
                            ? words.get("row.no-subject")
                            : row.subject().replace('\n', ' '));
        }
    }

    static final class Copies extends Cell {

        private static final int SHOWN = 3;

        private final Desk desk;
        private final HBox line = new HBox();

        Copies(Desk desk) {
            this.desk = desk;
            line.getStyleClass().add("copy-boxes");
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        void show(MessageRow row) {
            var holders = row.custodians();
            boolean many = holders.size() > SHOWN;
            line.getChildren()
                    .setAll(holders.stream()
                            .limit(many ? SHOWN - 1 : SHOWN)
                            .map(holder -> new CopyBox(holder, desk.locale()))
                            .toList());
            if (many) {
                var more = new Label("+" + (holders.size() - SHOWN + 1));
                more.getStyleClass().add("muted");
                line.getChildren().add(more);
            }
            line.setAccessibleText(
                    holders.stream().map(MessageRow.Holder::custodian).collect(Collectors.joining(", ")));
            setGraphic(line);
        }
    }

    static final class Stand extends Cell {

        private final StandingChip chip;

        Stand(Desk desk) {
            chip = StandingChip.plain(Standing.NEUTRAL, desk.locale());
        }

        @Override
        void show(MessageRow row) {
            chip.show(row.standing());
            setGraphic(chip);
        }
    }

    static final class Findings extends Cell {

        private final SeverityMark mark;
        private final Label count = new Label();
        private final HBox line;
        private final String none;

        Findings(Desk desk, Words words) {
            none = words.get("row.no-findings");
            mark = SeverityMark.shapeOnly(Severity.INFO, desk.locale());
            count.getStyleClass().add("strong");
            line = new HBox(mark, count);
            line.getStyleClass().add("finding-count");
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        void show(MessageRow row) {
            getStyleClass().remove("muted");
            if (row.worst().isEmpty()) {
                setGraphic(null);
                setText(none);
                getStyleClass().add("muted");
                return;
            }
            mark.show(row.worst().get());
            count.setText(Integer.toString(row.findings()));
            setText(null);
            setGraphic(line);
        }
    }
}
