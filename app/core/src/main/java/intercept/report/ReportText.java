package intercept.report;

import intercept.analysis.FindingWords;
import intercept.report.ReportFacts.FindingFact;
import intercept.report.ReportOptions.Audience;
import intercept.words.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The report's words, in its reader's language and time zone.
final class ReportText {

    private final Words words;
    private final FindingWords findings;
    private final ReportOptions options;
    private final Instant now;

    ReportText(ReportOptions options, Instant now) {
        this.options = options;
        this.now = now;
        words = Words.of("intercept.report.report", options.language());
        findings = new FindingWords(options.language(), options.zone());
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /// The words for this reader where they differ from those for everybody.
    String forReader(String key, Object... arguments) {
        var own = key + "." + audience();
        return words.get(words.has(own) ? own : key, arguments);
    }

    boolean has(String key) {
        return words.has(key);
    }

    Audience audience() {
        return options.audience();
    }

    Locale language() {
        return options.language();
    }

    Instant now() {
        return now;
    }

    FindingWords findings() {
        return findings;
    }

    /// What the report is called. For a customer it is called after him: the case may be called after another.
    String title(ReportFacts facts) {
        if (facts.title().isBlank()) {
            return get("untitled");
        }
        return forReader("title", Printable.of(facts.title()));
    }

    String title(FindingFact finding) {
        return Printable.of(findings.title(finding.finding()));
    }

    /// The finding in one line, with its names.
    String sentence(FindingFact finding) {
        return Printable.of(findings.sentence(finding.finding()));
    }

    String moment(Instant at) {
        return format("pattern.moment", at);
    }

    String full(Instant at) {
        return format("pattern.full", at);
    }

    String brief(Instant at) {
        return format("pattern.short", at);
    }

    String day(Instant at) {
        return format("pattern.day", at);
    }

    /// The city that the zone is named after, and its offset of today: `Brussels, UTC+2`; `UTC` has no city.
    String zone() {
        var id = options.zone().getId();
        int seconds = options.zone().getRules().getOffset(now).getTotalSeconds();
        var offset = "UTC";
        if (seconds != 0) {
            offset += "%+d".formatted(seconds / 3600);
            int minutes = Math.abs(seconds / 60 % 60);
            offset += minutes == 0 ? "" : ":%02d".formatted(minutes);
        }
        return id.contains("/") && !id.startsWith("Etc/")
                ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') + ", " + offset
                : offset;
    }

    /// How long something took: minutes below two hours, then hours, then days.
    String gap(Duration gap) {
        if (gap.toMinutes() < 120) {
            return get("gap.minutes", gap.toMinutes());
        }
        if (gap.toDays() < 2) {
            return get("gap.hours", gap.toHours(), gap.toMinutesPart());
        }
        return get("gap.days", gap.toDays(), gap.toHoursPart());
    }

    /// `EUR 17,450.00`; an amount that is no number stays as it was typed.
    String money(String currency, String amount) {
        try {
            var number = new BigDecimal(amount);
            var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
            format.setMinimumFractionDigits(Math.max(0, number.scale()));
            format.setMaximumFractionDigits(Math.max(0, number.scale()));
            return (currency + " " + format.format(number)).strip();
        } catch (NumberFormatException e) {
            return Printable.of((currency + " " + amount).strip());
        }
    }

    String number(long value) {
        return NumberFormat.getIntegerInstance(language()).format(value);
    }

    /// An account as people read it: an IBAN in fours, any other as it is.
    static String account(String value) {
        var plain = Printable.of(value);
        return plain.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}") ? plain.replaceAll("(.{4})(?=.)", "$1 ") : plain;
    }

    private String format(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(get(pattern), language()).format(at.atZone(options.zone()));
    }
}
