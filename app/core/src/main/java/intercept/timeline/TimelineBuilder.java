package intercept.timeline;

import intercept.model.CaseDescription;
import intercept.model.PartyKind;
import intercept.timeline.Timeline.Event;
import intercept.timeline.Timeline.Lane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts mails on lanes: first the impostors and the people the analyst named, those in mail with findings before the
/// others, then the busiest addresses; everybody else shares one lane for each kind of party, so that the drawing never
/// has more than [#MOST_LANES] rows.
///
/// Linear in the number of mails: 200,000 take a fraction of a second.
public final class TimelineBuilder {

    /// More rows than this are no longer read at a glance.
    public static final int MOST_LANES = 12;

    private TimelineBuilder() {}

    /// A timeline of a case without a description.
    ///
    /// @param mails in any order
    public static Timeline build(List<Dated> mails) {
        return build(mails, 0, CaseDescription.EMPTY);
    }

    /// @param mails in any order
    /// @param undated how many mails have no date and cannot be placed
    /// @param known whose people get lanes of their own; all addresses of a person share one
    public static Timeline build(List<Dated> mails, int undated, CaseDescription known) {
        var cast = Cast.of(mails, known);
        var lanes = cast.assignLanes(MOST_LANES);
        return new Timeline(lanes, events(mails, cast), undated);
    }

    private static List<Event> events(List<Dated> mails, Cast cast) {
        // Most mails go to the same few sets of lanes: one list each instead of one list a mail.
        Map<List<Integer>, List<Integer>> shared = new HashMap<>();
        var events = new ArrayList<Event>(mails.size());
        for (var mail : mails) {
            int lane = cast.lane(mail.author(), mail.kind());
            var to = mail.recipients().stream()
                    .map(recipient -> cast.lane(recipient.address(), recipient.kind()))
                    .filter(other -> other != lane)
                    .distinct()
                    .sorted()
                    .toList();
            events.add(new Event(
                    mail.message(),
                    mail.number(),
                    mail.at(),
                    lane,
                    shared.computeIfAbsent(to, same -> same),
                    mail.subject(),
                    mail.worst()));
        }
        events.sort(Comparator.comparing(Event::at).thenComparingLong(Event::message));
        return List.copyOf(events);
    }

    /// A group of those with little to show has neither name nor address; its kind says who they are.
    static Lane group(PartyKind kind) {
        return new Lane("", "", kind);
    }
}
