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

    /// "Message 203, Cc"; of a file that no mail brought "invoice.pdf, page 1".
    String place(Place place) {
        return switch (place.evidence()) {
            case Evidence.HeaderField field -> words.get("place.header", number(place), field.name());
            case Evidence.BodyPassage _ -> words.get("place.body", number(place));
            case Evidence.DocumentPassage passage -> words.get("place.document", number(place), passage.page());
            case Evidence.FilePassage passage -> words.get("place.file", name(passage.path()), passage.page());
            case Evidence.WholeMessage _ -> words.get("place.whole", number(place));
        };
    }

    /// Every mail has one.
    private static long number(Place place) {
        return place.messageNumber().orElseThrow();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// What the way to the original is called.
    String way(Place place) {
        return words.get(key(place));
    }

    /// The same for whoever does not see beside what it stands.
    String spokenWay(Place place) {
        return words.get(key(place) + ".spoken", place(place));
    }

    private static String key(Place place) {
        return switch (place.evidence()) {
            case Evidence.OfMail _ -> "bytes";
            case Evidence.FilePassage _ -> "file";
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
