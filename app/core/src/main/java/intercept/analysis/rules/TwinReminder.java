package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Evidence;
import intercept.model.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Flags a mail that repeats another one nearly word for word, from another sender and with other payment data.
///
/// Whoever wrote the second had the first before his eyes: it was read in a mailbox that held it. A short lag means
/// that the mailbox is being read as mails arrive. A supplier who corrects his own mail does so from the same
/// address, and is left out.
public final class TwinReminder implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("CV-011", intercept.model.Severity.CRITICAL, Question.TECHNIQUE, Certainty.INFERENCE);
    private static final Duration WINDOW = Duration.ofDays(3);
    private static final long LIVE_MINUTES = Duration.ofDays(1).toMinutes();
    private static final double ALIKE = 0.85;
    private static final int MOST_COMPARED = 400;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var known = new Known(facts);
        var best = new HashMap<Long, Twin>();
        for (var block : blocks(facts)) {
            for (int i = 0; i < block.size(); i++) {
                compare(block, i, known, best);
            }
        }
        return Answer.of(best.values().stream()
                .sorted(Comparator.comparing((Twin twin) -> twin.disputed().at())
                        .thenComparingLong(twin -> twin.disputed().message().id()))
                .map(twin -> finding(facts, twin)));
    }

    /// Mails that share a subject or an invoice number, oldest first. Only mails with something to pay by are in.
    private static List<List<PaymentMail>> blocks(CaseFacts facts) {
        var sightings = PaymentMail.sightings(facts);
        Map<String, List<PaymentMail>> blocks = new HashMap<>();
        for (var message : facts.messages()) {
            if (message.at().isEmpty() || message.author().isEmpty()) {
                continue;
            }
            PaymentMail.of(facts, message, sightings.getOrDefault(message.id(), List.of()))
                    .ifPresent(mail -> mail.keys()
                            .forEach(key -> blocks.computeIfAbsent(key, _ -> new ArrayList<>())
                                    .add(mail)));
        }
        return blocks.values().stream()
                .filter(block -> block.size() > 1)
                .peek(block -> block.sort(Comparator.comparing(PaymentMail::at)))
                .toList();
    }

    /// Compares one mail with those after it, as far as the window reaches.
    private static void compare(List<PaymentMail> block, int i, Known known, Map<Long, Twin> best) {
        var earlier = block.get(i);
        int compared = 0;
        for (int j = i + 1; j < block.size() && compared < MOST_COMPARED; j++) {
            var later = block.get(j);
            if (Duration.between(earlier.at(), later.at()).compareTo(WINDOW) > 0) {
                return;
            }
            if (earlier.mayBeAbout(later) && !earlier.author().equals(later.author()) && earlier.pays(later)) {
                compared++;
                twin(earlier, later, known)
                        .ifPresent(twin -> best.merge(twin.disputed().message().id(), twin, Twin::better));
            }
        }
    }

    private static Optional<Twin> twin(PaymentMail earlier, PaymentMail later, Known known) {
        if (!earlier.shingles().canReach(ALIKE, later.shingles())) {
            return Optional.empty();
        }
        double likeness = earlier.shingles().likeness(later.shingles());
        if (likeness < ALIKE) {
            return Optional.empty();
        }
        return Optional.of(
                isImpostor(earlier, later, known)
                        ? new Twin(later, earlier, likeness)
                        : new Twin(earlier, later, likeness));
    }

    /// Whether the earlier of two is the false one: the analyst says so, or only the later comes from a party's domain.
    private static boolean isImpostor(PaymentMail earlier, PaymentMail later, Known known) {
        boolean earlierNamed = known.isDisputed(earlier.message());
        boolean laterNamed = known.isDisputed(later.message());
        if (earlierNamed != laterNamed) {
            return earlierNamed;
        }
        return known.authorsParty(earlier.message()).isEmpty()
                && known.authorsParty(later.message()).isPresent();
    }

    private static Finding finding(CaseFacts facts, Twin twin) {
        var genuine = twin.genuine();
        var disputed = twin.disputed();
        long minutes = Duration.between(genuine.at(), disputed.at()).toMinutes();
        var arguments = List.of(
                genuine.author(),
                disputed.author(),
                Long.toString(Math.abs(minutes)),
                Long.toString((long) Math.floor(twin.likeness() * 100)),
                Proof.time(genuine.message().at()),
                Proof.time(disputed.message().at()),
                genuine.accountsPrinted(),
                disputed.accountsPrinted(),
                disputed.message().subject(),
                Long.toString(Math.round(Math.abs(minutes) / 60.0)));
        var evidence = new ArrayList<Evidence>();
        evidence.add(Proof.header(facts, disputed.message(), "From"));
        evidence.add(disputed.passage());
        disputed.accounts().forEach(sighting -> evidence.add(Proof.sighting(disputed.message(), sighting)));
        evidence.add(Proof.header(facts, genuine.message(), "From"));
        evidence.add(genuine.passage());
        genuine.accounts().forEach(sighting -> evidence.add(Proof.sighting(genuine.message(), sighting)));
        return SUSPICION.finding(SUSPICION.severity(), variant(minutes), arguments, evidence.toArray(Evidence[]::new));
    }

    private static String variant(long minutes) {
        if (minutes < 0) {
            return "before";
        }
        return minutes <= LIVE_MINUTES ? "live" : "";
    }

    /// Two mails of which the second is made from the first.
    private record Twin(PaymentMail genuine, PaymentMail disputed, double likeness) {

        private static final Comparator<Twin> ORDER = Comparator.comparingDouble(Twin::likeness)
                .thenComparing(Twin::distance, Comparator.reverseOrder())
                .thenComparing(twin -> twin.genuine().message().id(), Comparator.reverseOrder());

        Twin better(Twin other) {
            return ORDER.compare(this, other) >= 0 ? this : other;
        }

        private Duration distance() {
            return Duration.between(genuine.at(), disputed.at()).abs();
        }
    }
}
