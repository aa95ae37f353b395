package intercept.desktop.views.timeline;

import intercept.model.PartyKind;
import intercept.timeline.Timeline.Event;
import intercept.timeline.Timeline.Lane;
import intercept.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What the timeline says in words, in one language and one zone.
final class TimelineTexts {

    private static final double DAY = 86_400_000;

    private final Words words;
    private final ZoneId zone;
    private final DateTimeFormatter seconds;
    private final DateTimeFormatter minutes;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;

    TimelineTexts(Locale locale, ZoneId zone) {
        words = Words.of("intercept.desktop.views.timeline.words", locale);
        this.zone = zone;
        seconds = DateTimeFormatter.ofPattern("HH:mm:ss", locale);
        minutes = DateTimeFormatter.ofPattern("HH:mm", locale);
        day = DateTimeFormatter.ofPattern(words.get("format.day"), locale);
        weekday = DateTimeFormatter.ofPattern(words.get("format.weekday"), locale);
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    Locale locale() {
        return words.locale();
    }

    String name(Lane lane) {
        if (lane.address().isEmpty()) {
            return words.get("others." + lane.kind());
        }
        return lane.kind() == PartyKind.IMPOSTOR ? lane.address() : lane.name();
    }

    /// The name behind which an impostor hides; of anybody else the address.
    String second(Lane lane, List<Lane> all) {
        if (lane.address().isEmpty() || lane.address().equals(lane.name())) {
            return words.get("party." + lane.kind());
        }
        if (lane.kind() != PartyKind.IMPOSTOR) {
            return lane.address();
        }
        boolean known = all.stream()
                .anyMatch(other ->
                        other.kind() != PartyKind.IMPOSTOR && other.name().equalsIgnoreCase(lane.name()));
        return words.get(known ? "imitates" : "calls", lane.name());
    }

    String party(PartyKind kind) {
        return words.get("party." + kind);
    }

    /// The time beside a shape: as fine as the window asks for.
    String time(Instant at, Window window) {
        var local = at.atZone(zone);
        if (window.span() > 2 * DAY) {
            return day.format(local);
        }
        return window.span() > DAY / 12 ? minutes.format(local) : seconds.format(local);
    }

    String moment(Instant at) {
        var local = at.atZone(zone);
        return words.get("moment", day.format(local), seconds.format(local));
    }

    /// "Wed 5 August 2026, 11:00 to 12:00", or two days.
    String range(Window window) {
        var from = Instant.ofEpochMilli((long) window.start()).atZone(zone);
        var to = Instant.ofEpochMilli((long) window.end()).atZone(zone);
        return from.toLocalDate().equals(to.toLocalDate())
                ? words.get("range.day", weekday.format(from), minutes.format(from), minutes.format(to))
                : words.get("range.days", weekday.format(from), weekday.format(to));
    }

    /// "37 min", "2 h 5 min", "3 days": two units at most.
    String length(Duration length) {
        if (length.toDays() >= 2) {
            return words.get("length.days", length.toDays());
        }
        if (length.toHours() >= 1) {
            return length.toMinutesPart() == 0
                    ? words.get("length.hours", length.toHours())
                    : words.get("length.hours.minutes", length.toHours(), length.toMinutesPart());
        }
        return length.toMinutes() >= 1
                ? words.get("length.minutes", length.toMinutes())
                : words.get("length.seconds", length.toSeconds());
    }

    String span(Window window) {
        long days = Math.round(window.span() / DAY);
        if (days >= 700) {
            return words.get("length.years", Math.round(days / 365.0));
        }
        return days >= 60
                ? words.get("length.months", Math.round(days / 30.4))
                : length(Duration.ofMinutes(Math.max(1, Math.round(window.span() / 60_000))));
    }

    /// What a screen reader says of an event.
    String spoken(Chart chart, int index) {
        var event = chart.event(index);
        return words.get(
                "spoken",
                event.number(),
                moment(event.at()),
                name(chart.lanes().get(event.lane())),
                receivers(chart, event),
                event.subject());
    }

    String receivers(Chart chart, Event event) {
        return chart.lanesOf(event.to()).stream().map(this::name).collect(Collectors.joining(", "));
    }
}
