package intercept.desktop.views.findings;

import intercept.analysis.FindingWords;
import intercept.model.Evidence;
import intercept.model.Finding.Status;
import intercept.session.FindingRow;
import intercept.session.FindingRow.Place;
import intercept.words.Words;
import java.time.ZoneId;
import java.util.Locale;

/// What the findings view says in words.
final class FindingsTexts {

    private final Words words;
    private final FindingWords findings;

    FindingsTexts(Locale locale, ZoneId zone) {
        words = Words.of("intercept.desktop.views.findings.words", locale);
        findings = new FindingWords(locale, zone);
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    FindingWords findings() {
        return findings;
    }

    String status(Status status) {
        return words.get("status." + status);
    }

    /// "Message 203, Cc"
    String place(Place place) {
        return switch (place.evidence()) {
            case Evidence.HeaderField field -> words.get("place.header", place.messageNumber(), field.name());
            case Evidence.BodyPassage _ -> words.get("place.body", place.messageNumber());
            case Evidence.DocumentPassage passage -> words.get("place.document", place.messageNumber(), passage.page());
            case Evidence.WholeMessage _ -> words.get("place.whole", place.messageNumber());
        };
    }

    /// The second line of a row: why it was dismissed, else where it stands.
    String second(FindingRow row) {
        if (row.status() == Status.DISMISSED && !row.reason().isBlank()) {
            return row.reason();
        }
        if (row.places().isEmpty()) {
            return "";
        }
        int more = row.places().size() - 1;
        var first = place(row.places().getFirst());
        return more == 0 ? first : words.get("place.more", first, more);
    }
}
