package intercept.desktop;

import intercept.model.Address;
import intercept.session.MessageRow;
import intercept.timeline.Timeline;
import intercept.timeline.Timeline.Event;
import intercept.timeline.Timeline.Lane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The dated mails of [StubCase], a lane for everybody.
record StubTimeline(List<StubMail> mails, Function<StubMail, MessageRow> rows) {

    Timeline timeline() {
        var lanes = mails.stream()
                .flatMap(mail ->
                        Stream.concat(mail.from().stream(), Stream.concat(mail.to().stream(), mail.cc().stream())))
                .distinct()
                .map(StubTimeline::lane)
                .sorted(Comparator.comparing(Lane::kind))
                .toList();
        var events = new ArrayList<Event>();
        for (var mail : mails) {
            mail.message()
                    .at()
                    .ifPresent(at -> events.add(new Event(
                            mail.id(),
                            mail.id(),
                            at,
                            lanes.indexOf(lane(mail.from().orElseThrow())),
                            Stream.concat(mail.to().stream(), mail.cc().stream())
                                    .map(to -> lanes.indexOf(lane(to)))
                                    .toList(),
                            mail.subject(),
                            rows.apply(mail).worst())));
        }
        events.sort(Comparator.comparing(Event::at));
        return new Timeline(lanes, events, mails.size() - events.size());
    }

    private static Lane lane(Address address) {
        return new Lane(
                address.name().isEmpty() ? address.address() : address.name(),
                address.address(),
                StubCase.kind(address.domain()));
    }
}
