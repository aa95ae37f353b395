package intercept.mail.clocks;

import intercept.mail.ParsedMail;
import intercept.mail.StatedTimes;
import intercept.mail.ThreadIndex;
import intercept.mail.route.ReceivedField;
import intercept.model.Header;
import intercept.model.Message;
import intercept.model.Part;
import intercept.model.clocks.Clock;
import intercept.model.clocks.Clock.NotDecodable;
import intercept.model.clocks.Clock.Place;
import intercept.model.clocks.Clock.Reading;
import intercept.model.clocks.Clock.Reason;
import intercept.model.clocks.ClockKind;
import intercept.model.clocks.ClockTable;
import intercept.model.clocks.SafeLink;
import intercept.model.clocks.StatedTime;
import intercept.model.route.Received;
import intercept.model.route.Received.Transfer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Collects what all clocks say that left a mark in a mail. Total: whatever stands there, a table comes out.
public final class Clocks {

    /// Fields and marks that are read; the rest is counted in `ClockTable.leftOut`.
    public static final int MOST = 500;

    private static final int MOST_ANSWERS = 100;
    private static final int LONGEST_VALUE = 40_000;
    private static final Duration SLACK = Duration.ofDays(1);
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)[;\\s]boundary\\s{0,5}+=\\s{0,5}+(?:\"([^\"]{1,250})\"|([^\\s;\"]{1,250}))");

    private static final Set<String> TIMED = Set.of(
            "date",
            "resent-date",
            "delivery-date",
            "received",
            "x-received",
            "dkim-signature",
            "arc-message-signature",
            "arc-seal",
            "x-ms-exchange-crosstenant-originalarrivaltime",
            "x-ms-exchange-organization-expirationstarttime",
            "x-originalarrivaltime");
    private static final Duration ANY_ZONE = Duration.ofHours(14);

    private final Optional<Instant> date;
    private final Optional<ZoneOffset> offset;
    private final List<Clock> clocks = new ArrayList<>();
    private int read;
    private int leftOut;

    private Clocks(Optional<Instant> date, Optional<ZoneOffset> offset) {
        this.date = date;
        this.offset = offset;
    }

    /// Of a mail as it was read; HTML before plain text where there are both, since links are kept there.
    public static ClockTable of(ParsedMail mail) {
        return of(mail.message(), mail.headers(), List.of(), mail.html().orElseGet(mail::text));
    }

    /// @param headers all fields in order
    /// @param innerBoundaries of multiparts inside the outer one, whose boundary stands in Content-Type
    /// @param body plain or HTML, for links
    public static ClockTable of(Message message, List<Header> headers, List<String> innerBoundaries, String body) {
        var offset = headers.stream()
                .filter(header -> header.is("Date"))
                .flatMap(header -> StatedTimes.read(header.value()).stream())
                .findFirst()
                .flatMap(StatedTime::telling);
        return new Clocks(message.at(), offset).collect(message, headers, innerBoundaries, body);
    }

    private ClockTable collect(Message message, List<Header> headers, List<String> innerBoundaries, String body) {
        for (int i = 0; i < headers.size(); i++) {
            field(headers.get(i), i);
        }
        message.threadIndex().ifPresent(index -> threadIndex(index, headerPlace("Thread-Index", headers, "")));
        var outer = outerBoundary(headers);
        outer.ifPresent(boundary -> boundary(boundary, headerPlace("Content-Type", headers, "")));
        innerBoundaries.forEach(boundary -> boundary(boundary, new Place("boundary", Optional.empty(), "")));
        message.parts().forEach(this::contentId);
        String messageId = message.messageId().orElse("");
        var form = MessageIdForms.read(messageId);
        MessageIdTimes.read(messageId, form.maker())
                .ifPresent(
                        marked -> add(marked.kind(), marked.stamp(), headerPlace("Message-ID", headers, form.host())));
        var links = SafeLinks.find(body);
        links.forEach(this::link);
        return new ClockTable(
                List.copyOf(clocks),
                MailerFingerprints.of(headers, messageId, outer),
                ExchangeStamps.tenant(headers),
                links,
                leftOut);
    }

    private void field(Header header, int index) {
        String name = header.name().length() > 60 ? "" : header.name().toLowerCase(Locale.ROOT);
        if (!TIMED.contains(name)) {
            return;
        }
        if (read >= MOST) {
            leftOut++;
            return;
        }
        read++;
        switch (name) {
            case "date" -> stated(ClockKind.DATE, header, index);
            case "resent-date" -> stated(ClockKind.RESENT_DATE, header, index);
            case "delivery-date" -> stated(ClockKind.DELIVERY_DATE, header, index);
            case "received" -> received(ClockKind.RECEIVED, header, index);
            case "x-received" -> received(ClockKind.X_RECEIVED, header, index);
            case "dkim-signature" -> {
                signed(ClockKind.DKIM_SIGNED, 't', header, index);
                signed(ClockKind.DKIM_EXPIRES, 'x', header, index);
            }
            case "arc-message-signature" -> signed(ClockKind.ARC_SIGNED, 't', header, index);
            case "arc-seal" -> signed(ClockKind.ARC_SEALED, 't', header, index);
            case "x-ms-exchange-crosstenant-originalarrivaltime" ->
                exchange(ClockKind.CROSS_TENANT_ARRIVAL, header, index);
            case "x-ms-exchange-organization-expirationstarttime" ->
                exchange(ClockKind.ORGANIZATION_ARRIVAL, header, index);
            case "x-originalarrivaltime" -> exchange(ClockKind.ORIGINAL_ARRIVAL, header, index);
            default -> {}
        }
    }

    private static Place place(Header header, int index, String writer) {
        return new Place("header:" + header.name(), Optional.of(index), writer);
    }

    private static Place headerPlace(String name, List<Header> headers, String writer) {
        for (int i = 0; i < headers.size(); i++) {
            if (headers.get(i).is(name)) {
                return place(headers.get(i), i, writer);
            }
        }
        return new Place("header:" + name, Optional.empty(), writer);
    }

    private void stated(ClockKind kind, Header header, int index) {
        var place = place(header, index, "");
        var read = StatedTimes.read(header.value());
        if (read.isEmpty()) {
            put(new NotDecodable(kind, place, Reason.DAMAGED, Optional.empty()));
            return;
        }
        read.ifPresent(time -> stated(kind, time, place));
    }

    private void stated(ClockKind kind, StatedTime time, Place place) {
        put(new Reading(kind, time.instant(), Duration.ofSeconds(1), place, Optional.of(time)));
    }

    private void received(ClockKind kind, Header header, int index) {
        Received received = ReceivedField.read(header.raw());
        if (!(received instanceof Transfer transfer)) {
            received.at().ifPresent(time -> stated(kind, time, place(header, index, "")));
            return;
        }
        var place = place(header, index, transfer.by().map(by -> by.host()).orElse(""));
        transfer.at().ifPresent(time -> stated(kind, time, place));
        transfer.id().ifPresent(id -> queueId(id, transfer, place));
    }

    private void queueId(String id, Transfer transfer, Place place) {
        switch (transfer.software()) {
            case EXIM -> QueueIds.exim(id).ifPresent(stamp -> add(ClockKind.EXIM_QUEUE_ID, stamp, place));
            case SENDMAIL, PROOFPOINT ->
                QueueIds.sendmail(id).ifPresent(stamp -> add(ClockKind.SENDMAIL_QUEUE_ID, stamp, place));
            case POSTFIX -> QueueIds.postfix(id).ifPresent(stamp -> add(ClockKind.POSTFIX_QUEUE_ID, stamp, place));
            case GMAIL, UNKNOWN ->
                GmailMarks.queueId(id).ifPresent(stamp -> add(ClockKind.GMAIL_QUEUE_ID, stamp, place));
            default -> {}
        }
    }

    private void signed(ClockKind kind, char tag, Header header, int index) {
        String value = header.raw();
        String domain = SignatureTimes.tag(value, 'd').orElse("");
        var place = place(header, index, domain.length() > 255 ? "" : domain);
        var time = SignatureTimes.time(value, tag);
        if (time.isPresent()) {
            add(kind, time.get(), place);
        } else if (SignatureTimes.tag(value, tag).isPresent()) {
            put(new NotDecodable(kind, place, Reason.DAMAGED, Optional.empty()));
        }
    }

    private void exchange(ClockKind kind, Header header, int index) {
        var place = place(header, index, "");
        var time = ExchangeStamps.arrival(header.value());
        if (time.isPresent()) {
            add(kind, time.get(), place);
        } else {
            put(new NotDecodable(kind, place, Reason.DAMAGED, Optional.empty()));
        }
    }

    private void threadIndex(String base64, Place place) {
        var read = base64.length() > LONGEST_VALUE ? Optional.<ThreadIndex>empty() : ThreadIndex.decode(base64);
        if (read.isEmpty()) {
            put(new NotDecodable(ClockKind.THREAD_ROOT, place, Reason.DAMAGED, Optional.empty()));
            return;
        }
        var index = read.get();
        var wrong = wrongAnswer(index);
        if (wrong.isPresent()) {
            put(new NotDecodable(ClockKind.THREAD_ROOT, place, wrong.get(), Optional.empty()));
            return;
        }
        boolean online = index.style() == ThreadIndex.Style.EXCHANGE_ONLINE;
        add(
                ClockKind.THREAD_ROOT,
                new Stamp(index.root(), online ? Duration.ofNanos(1_677_721_600) : Duration.ofNanos(6_553_600)),
                place);
        var answers = index.answers();
        leftOut += Math.max(0, answers.size() - MOST_ANSWERS);
        for (int i = Math.max(0, answers.size() - MOST_ANSWERS); i < answers.size(); i++) {
            var kind = i == answers.size() - 1 ? ClockKind.THREAD_LAST_ANSWER : ClockKind.THREAD_EARLIER_ANSWER;
            // 2^18 ticks, or 2^23 for answers after more than 1.7 years; 26 ms or 0.84 s.
            add(kind, new Stamp(answers.get(i), Duration.ofMillis(839)), place);
        }
    }

    private Optional<Reason> wrongAnswer(ThreadIndex index) {
        for (var at : index.answers()) {
            if (at.isBefore(index.root())) {
                return Optional.of(Reason.BEFORE_ROOT);
            }
            var reason = reason(ClockKind.THREAD_LAST_ANSWER, at);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return reason(ClockKind.THREAD_ROOT, index.root());
    }

    private static Optional<String> outerBoundary(List<Header> headers) {
        return headers.stream()
                .filter(header -> header.is("Content-Type"))
                .map(header -> header.raw().length() > LONGEST_VALUE ? "" : header.raw())
                .map(BOUNDARY::matcher)
                .filter(match -> match.find())
                .map(match -> Optional.ofNullable(match.group(1)).orElseGet(() -> match.group(2)))
                .findFirst();
    }

    private void boundary(String boundary, Place place) {
        OutlookMarks.boundary(boundary).ifPresent(stamp -> wallClock(ClockKind.OUTLOOK_BOUNDARY, stamp, place));
        GmailMarks.boundary(boundary).ifPresent(stamp -> add(ClockKind.GMAIL_BOUNDARY, stamp, place));
        JavaMailBoundary.read(boundary).ifPresent(stamp -> add(ClockKind.JAVAMAIL_BOUNDARY, stamp, place));
    }

    private void contentId(Part part) {
        part.contentId()
                .flatMap(OutlookMarks::contentId)
                .ifPresent(stamp -> wallClock(
                        ClockKind.OUTLOOK_CONTENT_ID, stamp, new Place("part:" + part.index(), Optional.empty(), "")));
    }

    private void link(SafeLink link) {
        link.rewritten()
                .ifPresent(at -> add(
                        ClockKind.SAFE_LINK,
                        new Stamp(at, Stamp.TICK),
                        new Place(
                                "body:" + link.at(),
                                Optional.empty(),
                                link.tenant().orElse(""))));
    }

    private void add(ClockKind kind, Stamp stamp, Place place) {
        add(kind, stamp, place, Optional.empty());
    }

    /// A mark of local time: universal time follows from the offset of the Date, where that tells one.
    private void wallClock(ClockKind kind, Stamp local, Place place) {
        if (reason(kind, local.at()).isPresent()) {
            add(kind, local, place);
            return;
        }
        var zone = offset.isPresent() ? StatedTime.Zone.FROM_DATE : StatedTime.Zone.MISSING;
        var at = local.at().atOffset(ZoneOffset.UTC).withOffsetSameLocal(offset.orElse(ZoneOffset.UTC));
        var precision = offset.isPresent() ? local.precision() : ANY_ZONE;
        add(kind, new Stamp(at.toInstant(), precision), place, Optional.of(new StatedTime(at, zone)));
    }

    private void add(ClockKind kind, Stamp stamp, Place place, Optional<StatedTime> stated) {
        var reason = reason(kind, stamp.at());
        put(
                reason.isPresent()
                        ? new NotDecodable(kind, place, reason.get(), Optional.of(stamp.at()))
                        : new Reading(kind, stamp.at(), stamp.precision(), place, stated));
    }

    /// Servers may rightly have a mail in hand long after its Date; what was written into it before it left not.
    private Optional<Reason> reason(ClockKind kind, Instant at) {
        if (at.isBefore(FIRST)) {
            return Optional.of(Reason.BEFORE_1990);
        }
        boolean writtenBefore = switch (kind.owner()) {
            case AUTHOR_PROGRAM, EARLIER_MAIL -> true;
            case SENDING_SERVICE -> kind == ClockKind.GMAIL_BOUNDARY || kind == ClockKind.GMAIL_MESSAGE_ID;
            case SERVER_ON_THE_WAY -> false;
        };
        if (writtenBefore
                && date.filter(written -> at.isAfter(written.plus(SLACK))).isPresent()) {
            return Optional.of(Reason.AFTER_DATE);
        }
        return at.isAfter(LAST) ? Optional.of(Reason.TOO_LATE) : Optional.empty();
    }

    private void put(Clock clock) {
        if (clocks.size() < MOST) {
            clocks.add(clock);
        } else {
            leftOut++;
        }
    }
}
