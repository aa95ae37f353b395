package intercept.desktop.views.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.views.timeline.Ticks.Tick;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TicksTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Test
    void marksRoundMinutesOfAnHour() {
        assertThat(labels("2026-08-05T09:00:00Z", "2026-08-05T10:00:00Z", Locale.ENGLISH))
                .containsExactly("11:00", "11:10", "11:20", "11:30", "11:40", "11:50", "12:00");
    }

    @Test
    void namesTheDayWhereItBegins() {
        assertThat(labels("2026-08-05T16:00:00Z", "2026-08-06T04:00:00Z", Locale.ENGLISH))
                .contains("6 Aug")
                .contains("21:00");
    }

    @Test
    void marksMonthsOfAYearAndNamesTheYear() {
        assertThat(labels("2025-11-15T00:00:00Z", "2026-06-15T00:00:00Z", Locale.ENGLISH))
                .containsExactly("Dec", "2026", "Feb", "Mar", "Apr", "May", "Jun");
    }

    @Test
    void writesJapaneseDates() {
        assertThat(labels("2026-01-15T00:00:00Z", "2026-08-15T00:00:00Z", Locale.JAPANESE))
                .startsWith("2月", "3月");
    }

    @Test
    void goesFromSecondsToDecades() {
        assertThat(labels("2026-08-05T09:00:00Z", "2026-08-05T09:00:10Z", Locale.ENGLISH))
                .hasSizeBetween(2, 11);
        assertThat(labels("1970-01-01T00:00:00Z", "2026-08-05T09:00:10Z", Locale.ENGLISH))
                .hasSizeBetween(2, 11);
    }

    @Test
    void keepsApartWhatMailsWithForgedYearsStretch() {
        assertThat(labels("0066-07-18T00:00:00Z", "2040-12-19T00:00:00Z", Locale.ENGLISH))
                .containsExactly("0500", "1000", "1500", "2000");
    }

    private static List<String> labels(String from, String to, Locale locale) {
        var window = new Window((double) Instant.parse(from).toEpochMilli(), (double)
                Instant.parse(to).toEpochMilli());
        return Ticks.of(window, 800, BRUSSELS, locale).stream().map(Tick::label).toList();
    }
}
