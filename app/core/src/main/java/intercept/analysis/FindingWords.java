package intercept.analysis;

import intercept.model.Finding;
import intercept.words.Countries;
import intercept.words.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// The sentences of findings, in one language. Each rule has `ID.title`, `ID.sentence`, `ID.explanation` (with
/// variants `ID.VARIANT.title`…), `ID.why` and `ID.innocent` in the rules' words.
///
/// Findings name times as instants (`2026-08-05T09:15:00Z`); they are read in the reader's zone.
public final class FindingWords {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

    private final Words words;
    private final DateTimeFormatter moment;
    private final String zoneName;

    /// For readers of whom no zone is known: times are those of UTC, and say so.
    public FindingWords(Locale locale) {
        this(locale, ZoneOffset.UTC, " UTC");
    }

    /// For a reader who knows in which zone he reads times.
    public FindingWords(Locale locale, ZoneId zone) {
        this(locale, zone, "");
    }

    private FindingWords(Locale locale, ZoneId zone, String zoneName) {
        words = Words.of("intercept.analysis.rules.words", locale);
        moment =
                DateTimeFormatter.ofPattern(words.get("moment"), Locale.ENGLISH).withZone(zone);
        this.zoneName = zoneName;
    }

    /// What was found, as a short claim without addresses and numbers: for lists and headings.
    public String title(Finding finding) {
        return words(finding, "title");
    }

    /// What was found, in one line with the names and without a full stop: where nothing else tells the case.
    public String sentence(Finding finding) {
        return words(finding, "sentence");
    }

    /// What was found, in plain sentences.
    public String explanation(Finding finding) {
        return words(finding, "explanation");
    }

    /// Why it matters.
    public String why(Finding finding) {
        return words(finding, "why");
    }

    /// When it would be harmless, and how to find out.
    public String innocent(Finding finding) {
        return words(finding, "innocent");
    }

    /// What keeps a rule from looking.
    public String missing(String rule, String key) {
        return words.get(rule + ".missing." + key);
    }

    /// The rule's name: its title without a case.
    public String name(String rule) {
        return words.get(rule + ".name");
    }

    private String words(Finding finding, String which) {
        var arguments = finding.arguments().stream().map(this::readable).toArray();
        var varied = finding.rule() + "." + finding.variant() + "." + which;
        return words.has(varied) ? words.get(varied, arguments) : words.get(finding.rule() + "." + which, arguments);
    }

    /// A time as people write it, countries by their names; everything else as it is.
    private String readable(String argument) {
        if (Countries.are(argument)) {
            return Countries.named(argument, words.locale());
        }
        if (!INSTANT.matcher(argument).matches()) {
            return argument;
        }
        try {
            return moment.format(Instant.parse(argument)) + zoneName;
        } catch (DateTimeException _) {
            // Words of a mail that only look like a time.
            return argument;
        }
    }
}
