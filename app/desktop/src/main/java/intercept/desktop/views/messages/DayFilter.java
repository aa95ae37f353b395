package intercept.desktop.views.messages;

import intercept.desktop.fx.Times;
import intercept.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;

/// Only mails of some days.
final class DayFilter extends PopupFilter<DayFilter.Days> {

    /// From the start of one day to the end of another; one of them may be open.
    record Days(Optional<LocalDate> first, Optional<LocalDate> last) {}

    private final Words words;
    private final Supplier<Times> times;
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();

    DayFilter(Words words, Supplier<Times> times) {
        super(words, "filter.days");
        this.words = words;
        this.times = times;
        setId("messages-days");
        first.setId("messages-first-day");
        last.setId("messages-last-day");
        var apply = new Button(words.get("filter.days.apply"));
        apply.setId("messages-days-apply");
        apply.setOnAction(_ -> apply());
        fields(first, label(words.get("filter.days.last"), last), last, apply);
        first.setAccessibleText(words.get("filter.days.first"));
        first.setPromptText(words.get("filter.days.first"));
        last.setPromptText(words.get("filter.days.last"));
    }

    private static Label label(String text, DatePicker of) {
        var label = new Label(text);
        label.getStyleClass().add("second");
        label.setLabelFor(of);
        return label;
    }

    private void apply() {
        var days = new Days(Optional.ofNullable(first.getValue()), Optional.ofNullable(last.getValue()));
        choose(Optional.of(days)
                .filter(value -> value.first().isPresent() || value.last().isPresent()));
    }

    /// The first moment of the days.
    Optional<Instant> from() {
        return chosenProperty().get().flatMap(Days::first).map(this::start);
    }

    /// The first moment after the days.
    Optional<Instant> to() {
        return chosenProperty().get().flatMap(Days::last).map(day -> start(day.plusDays(1)));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(times.get().zone()).toInstant();
    }

    @Override
    String word(Days days) {
        var from = days.first().map(day -> times.get().day(start(day)));
        var to = days.last().map(day -> times.get().day(start(day)));
        if (from.isPresent() && to.isPresent()) {
            return from.equals(to) ? from.get() : words.get("filter.days.between", from.get(), to.get());
        }
        return from.map(day -> words.get("filter.days.since", day))
                .orElseGet(() -> words.get("filter.days.until", to.orElse("")));
    }

    @Override
    void prepare() {
        first.setValue(null);
        last.setValue(null);
    }
}
