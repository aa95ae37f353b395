package intercept.desktop.views.overview;

import intercept.analysis.CopyCheck;
import intercept.analysis.CopyCheck.InCopy;
import intercept.analysis.DeliveryCheck;
import intercept.analysis.DeliveryCheck.Delivery;
import intercept.analysis.DeliveryCheck.Found;
import intercept.model.Finding.Status;
import intercept.model.Message;
import intercept.model.PartyKind;
import intercept.model.Standing;
import intercept.session.CaseException;
import intercept.session.CaseSession;
import intercept.session.CaseSummary;
import intercept.session.FindingRow;
import intercept.session.MessageQuery;
import intercept.session.MessageRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// What the overview needs of a case, read in one go off the application thread.
///
/// @param twins genuine mails with their altered twins, oldest first
/// @param disputed the mails that are taken for false, oldest first
/// @param answers mails of the customer to an impostor, oldest first
/// @param deliveries one for each genuine mail that has a twin
/// @param customerCollected whether any mailbox of the customer is in the case
record CaseReading(
        CaseSummary summary,
        List<FindingRow> findings,
        List<Twin> twins,
        List<MessageRow> disputed,
        List<MessageRow> answers,
        List<InCopy> copies,
        List<Delivery> deliveries,
        boolean customerCollected) {

    private static final String TWIN_REMINDER = "CV-011";
    private static final int MOST_DISPUTED = 100;
    private static final int MOST_AROUND = 500;
    private static final Duration AFTERWARDS = Duration.ofDays(14);

    /// A genuine mail and its altered twin.
    record Twin(MessageRow genuine, MessageRow altered) {

        /// From the genuine mail to its twin; negative where the twin came first, from an earlier mail or a draft.
        Duration apart() {
            return Duration.between(at(genuine), at(altered));
        }
    }

    /// The twins that the case is about: the latest before money left, else the latest.
    Optional<Twin> incident() {
        var paid = summary.description().payments().stream()
                .flatMap(payment -> payment.at().stream())
                .max(Comparator.naturalOrder());
        var before = twins.stream()
                .filter(twin ->
                        paid.filter(at -> at(twin.altered()).isAfter(at)).isEmpty())
                .max(Comparator.comparing(twin -> at(twin.altered())));
        return before.or(() -> twins.stream().max(Comparator.comparing(twin -> at(twin.altered()))));
    }

    static CaseReading of(CaseSession session) throws CaseException {
        var summary = session.summary();
        var findings = session.findings();
        var disputed = rows(
                session,
                session.messageIds(MessageQuery.ALL.withStanding(Optional.of(Standing.DISPUTED))),
                MOST_DISPUTED);
        var twins = twins(session, findings);
        var check = new DeliveryCheck(summary.description());
        var mails = new ArrayList<Message>();
        for (var row : disputed) {
            mails.add(session.message(row.id()).message());
        }
        var deliveries = new ArrayList<Delivery>();
        for (var genuine : new LinkedHashSet<>(twins.stream().map(Twin::genuine).toList())) {
            deliveries.add(delivery(session, check, genuine));
        }
        return new CaseReading(
                summary,
                findings,
                twins,
                disputed,
                answers(session, disputed),
                new CopyCheck(summary.description()).check(mails),
                deliveries,
                session.files().stream().anyMatch(file -> check.ofCustomer(file.custodian())));
    }

    private static List<Twin> twins(CaseSession session, List<FindingRow> findings) throws CaseException {
        var twins = new ArrayList<Twin>();
        for (var finding : findings) {
            if (!finding.finding().rule().equals(TWIN_REMINDER) || finding.status() == Status.DISMISSED) {
                continue;
            }
            var ids = finding.finding().evidence().stream()
                    .flatMap(evidence -> evidence.mail().stream())
                    .distinct()
                    .toList();
            // The rule names the altered mail first, then the genuine one that it was made from.
            var dated = session.rows(ids).stream()
                    .filter(row -> row.date().isPresent())
                    .toList();
            if (dated.size() >= 2) {
                twins.add(new Twin(dated.get(1), dated.getFirst()));
            }
        }
        twins.sort(Comparator.comparing(twin -> at(twin.genuine())));
        return List.copyOf(twins);
    }

    private static List<MessageRow> answers(CaseSession session, List<MessageRow> disputed) throws CaseException {
        var times = disputed.stream()
                .filter(row -> row.date().isPresent())
                .map(CaseReading::at)
                .sorted()
                .toList();
        if (times.isEmpty()) {
            return List.of();
        }
        var around = MessageQuery.ALL.between(
                Optional.of(times.getFirst()), Optional.of(times.getLast().plus(AFTERWARDS)));
        return rows(session, session.messageIds(around), MOST_AROUND).stream()
                .filter(row -> row.fromKind() == PartyKind.CUSTOMER && row.toKind() == PartyKind.IMPOSTOR)
                .filter(row -> row.date().isPresent())
                .toList();
    }

    /// Copies of one mail carry one Date: only mails of that second are compared by Message-ID.
    private static Delivery delivery(CaseSession session, DeliveryCheck check, MessageRow genuine)
            throws CaseException {
        Message original = session.message(genuine.id()).message();
        var second = Optional.of(at(genuine));
        var candidates = session.messageIds(MessageQuery.ALL.between(second, second.map(at -> at.plusSeconds(1))));
        var found = new ArrayList<Found>();
        var ids = LongStream.concat(LongStream.of(genuine.id()), LongStream.of(candidates))
                .distinct()
                .limit(MOST_DISPUTED)
                .toArray();
        for (long id : ids) {
            var detail = session.message(id);
            found.add(new Found(detail.message(), detail.copies()));
        }
        return check.check(original, found);
    }

    private static List<MessageRow> rows(CaseSession session, long[] ids, int most) throws CaseException {
        return session.rows(LongStream.of(ids).limit(most).boxed().toList());
    }

    static Instant at(MessageRow row) {
        return row.date().orElseThrow().toInstant();
    }
}
