package intercept.desktop.views.findings;

import intercept.model.Evidence;
import intercept.session.FindingRow;
import intercept.session.FindingRow.Place;
import intercept.session.MessageRow;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A finding with the mails that it points at.
record Page(FindingRow row, Map<Long, MessageRow> mails) {

    /// The same place in two mails: what stood there until then, and what stands there now.
    record Change(Place before, Place now) {}

    Optional<MessageRow> mail(Place place) {
        return place.evidence().mail().flatMap(id -> Optional.ofNullable(mails.get(id)));
    }

    /// Present when the evidence is the same place of two dated mails with different words.
    Optional<Change> change() {
        if (row.places().size() != 2) {
            return Optional.empty();
        }
        var inTime = row.places().stream()
                .filter(place -> sentAt(place).isPresent())
                .sorted(Comparator.comparing(
                        place -> sentAt(place).orElseThrow().toInstant()))
                .toList();
        return inTime.size() == 2
                        && comparable(
                                inTime.getFirst().evidence(), inTime.getLast().evidence())
                ? Optional.of(new Change(inTime.getFirst(), inTime.getLast()))
                : Optional.empty();
    }

    /// Places whose words are worth reading, each quote once.
    List<Place> quotes() {
        var seen = new java.util.HashSet<String>();
        return row.places().stream()
                .filter(place -> !place.evidence().quote().isBlank())
                .filter(place -> seen.add(place.evidence().quote()))
                .toList();
    }

    private Optional<OffsetDateTime> sentAt(Place place) {
        return mail(place).flatMap(MessageRow::date);
    }

    private static boolean comparable(Evidence one, Evidence other) {
        return !one.mail().equals(other.mail())
                && one.locator().equals(other.locator())
                && !one.quote().isBlank()
                && !other.quote().isBlank()
                && !one.quote().equals(other.quote());
    }
}
