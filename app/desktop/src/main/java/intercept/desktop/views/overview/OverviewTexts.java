package intercept.desktop.views.overview;

import intercept.analysis.FindingWords;
import intercept.desktop.fx.Times;
import intercept.words.Words;
import java.time.Duration;
import java.util.StringJoiner;
import java.util.function.Supplier;

/// What the overview says in words.
final class OverviewTexts {

    private final Words words;
    private final FindingWords findings;
    private final Supplier<Times> times;

    /// @param times asked each time, since the year that goes without saying follows the case
    OverviewTexts(Supplier<Times> times) {
        this.times = times;
        var locale = times.get().locale();
        words = Words.of("intercept.desktop.views.overview.words", locale);
        findings = new FindingWords(locale, times.get().zone());
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    FindingWords findings() {
        return findings;
    }

    Times times() {
        return times.get();
    }

    /// "37 minutes", "18 h 22 min", "3 days".
    String length(Duration length) {
        if (length.toDays() >= 3) {
            return words.get("length.days", length.toDays());
        }
        if (length.toHours() >= 1) {
            return words.get("length.hours", length.toHours(), length.toMinutesPart());
        }
        return words.get("length.minutes", Math.max(1, length.toMinutes()));
    }

    String summary(Overview overview) {
        var text = new StringJoiner("\n");
        text.add(overview.verdict().headline()).add("");
        overview.verdict().restsOn().forEach(claim -> text.add("- " + claim.text()));
        text.add("");
        overview.questions().forEach(card -> text.add(card.question() + " " + card.answer() + ". " + card.detail()));
        text.add("");
        overview.story().forEach(sentence -> text.add(times().minute(sentence.at()) + "  " + plain(sentence.text())));
        text.add("").add(words.get("verdict.notweighed"));
        return text.toString();
    }

    /// Without the marks of bold names.
    static String plain(String text) {
        return text.replace("**", "");
    }
}
