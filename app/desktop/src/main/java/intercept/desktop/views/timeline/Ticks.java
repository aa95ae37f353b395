package intercept.desktop.views.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The marks of the axis: round moments in the zone of the desk, from years down to seconds.
final class Ticks {

    private static final double ROOM = 92;
    private static final int MOST = 200;

    /// @param label what stands below; with the date where a new day begins
    /// @param major begins a larger unit, such as a day among hours
    record Tick(long at, String label, boolean major) {}

    private record Step(ChronoUnit unit, int count, double millis) {
        static Step of(ChronoUnit unit, int count) {
            return new Step(unit, count, (double) unit.getDuration().toMillis() * count);
        }
    }

    private static final List<Step> STEPS = List.of(
            Step.of(ChronoUnit.SECONDS, 1),
            Step.of(ChronoUnit.SECONDS, 5),
            Step.of(ChronoUnit.SECONDS, 15),
            Step.of(ChronoUnit.SECONDS, 30),
            Step.of(ChronoUnit.MINUTES, 1),
            Step.of(ChronoUnit.MINUTES, 5),
            Step.of(ChronoUnit.MINUTES, 10),
            Step.of(ChronoUnit.MINUTES, 30),
            Step.of(ChronoUnit.HOURS, 1),
            Step.of(ChronoUnit.HOURS, 3),
            Step.of(ChronoUnit.HOURS, 6),
            Step.of(ChronoUnit.HOURS, 12),
            Step.of(ChronoUnit.DAYS, 1),
            Step.of(ChronoUnit.DAYS, 2),
            Step.of(ChronoUnit.DAYS, 7),
            Step.of(ChronoUnit.DAYS, 14),
            Step.of(ChronoUnit.MONTHS, 1),
            Step.of(ChronoUnit.MONTHS, 3),
            Step.of(ChronoUnit.MONTHS, 6),
            Step.of(ChronoUnit.YEARS, 1),
            Step.of(ChronoUnit.YEARS, 2),
            Step.of(ChronoUnit.YEARS, 5),
            Step.of(ChronoUnit.YEARS, 10),
            Step.of(ChronoUnit.YEARS, 50),
            Step.of(ChronoUnit.YEARS, 100),
            Step.of(ChronoUnit.YEARS, 500),
            Step.of(ChronoUnit.YEARS, 1000));

    private Ticks() {}

    static List<Tick> of(Window window, double width, ZoneId zone, Locale locale) {
        return of(window, width, ROOM, zone, locale);
    }

    /// @param room pixels that a label needs
    static List<Tick> of(Window window, double width, double room, ZoneId zone, Locale locale) {
        var step = step(window, width, room);
        var formats = new Formats(locale);
        var ticks = new ArrayList<Tick>();
        var at = first(window, step, zone);
        while (at.toInstant().toEpochMilli() <= window.end() && ticks.size() < MOST) {
            ticks.add(formats.tick(at, step.unit()));
            at = next(at, step);
        }
        return ticks;
    }

    private static Step step(Window window, double width, double room) {
        return STEPS.stream()
                .filter(candidate -> candidate.millis() / window.span() * width >= room)
                .findFirst()
                .orElse(STEPS.getLast());
    }

    /// The month in which a window begins, where months are marked: its own mark is out of view.
    static Optional<String> begun(Window window, double width, double room, ZoneId zone, Locale locale) {
        var step = step(window, width, room);
        return step.unit() == ChronoUnit.MONTHS && step.count() == 1
                ? Optional.of(new Formats(locale)
                        .month.format(
                                Instant.ofEpochMilli((long) window.start()).atZone(zone)))
                : Optional.empty();
    }

    private static ZonedDateTime first(Window window, Step step, ZoneId zone) {
        var at = Instant.ofEpochMilli((long) window.start()).atZone(zone);
        var round = switch (step.unit()) {
            case SECONDS -> at.truncatedTo(ChronoUnit.MINUTES);
            case MINUTES -> at.truncatedTo(ChronoUnit.HOURS);
            case HOURS -> at.truncatedTo(ChronoUnit.DAYS);
            case DAYS -> at.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
            case MONTHS -> at.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
            default ->
                at.truncatedTo(ChronoUnit.DAYS)
                        .withDayOfYear(1)
                        .withYear(Math.floorDiv(at.getYear(), step.count()) * step.count());
        };
        while (round.toInstant().toEpochMilli() < window.start()) {
            round = next(round, step);
        }
        return round;
    }

    /// Days start anew each month, so that the same days are marked wherever the window stands.
    private static ZonedDateTime next(ZonedDateTime at, Step step) {
        var next = at.plus(step.count(), step.unit());
        if (step.unit() != ChronoUnit.DAYS || step.count() == 1) {
            return next;
        }
        boolean tooNear = next.getMonth() != at.getMonth() || next.getDayOfMonth() > 31 - step.count() / 2;
        return tooNear ? at.withDayOfMonth(1).plusMonths(1) : next;
    }

    private static final class Formats {
        private final DateTimeFormatter seconds;
        private final DateTimeFormatter minutes;
        private final DateTimeFormatter day;
        private final DateTimeFormatter month;
        private final DateTimeFormatter year;

        Formats(Locale locale) {
            boolean japanese = locale.getLanguage().equals("ja");
            seconds = DateTimeFormatter.ofPattern("HH:mm:ss", locale);
            minutes = DateTimeFormatter.ofPattern("HH:mm", locale);
            day = DateTimeFormatter.ofPattern(japanese ? "M月d日" : "d MMM", locale);
            month = DateTimeFormatter.ofPattern(japanese ? "M月" : "MMM", locale);
            year = DateTimeFormatter.ofPattern(japanese ? "yyyy年" : "yyyy", locale);
        }

        Tick tick(ZonedDateTime at, ChronoUnit unit) {
            boolean midnight = at.toLocalTime().toSecondOfDay() == 0;
            boolean newYear = midnight && at.getDayOfYear() == 1;
            boolean major = switch (unit) {
                case SECONDS, MINUTES, HOURS -> midnight;
                case DAYS -> at.getDayOfMonth() == 1;
                default -> newYear;
            };
            var format = switch (unit) {
                case SECONDS -> midnight ? day : seconds;
                case MINUTES, HOURS -> midnight ? day : minutes;
                case DAYS -> newYear ? year : day;
                case MONTHS -> newYear ? year : month;
                default -> year;
            };
            return new Tick(at.toInstant().toEpochMilli(), format.format(at), major);
        }
    }
}
