package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.analysis.rules.AccountRegister.Place;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Flags a payment account that no genuine invoice and no entry of the analyst knows.
///
/// This is where the money goes, so it is the first thing that a bank asks for. A supplier's first invoice and a
/// real change of bank look the same: a call to a number from the contract tells.
public final class UnknownAccount implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("CT-005", Severity.HIGH, Question.TECHNIQUE, Certainty.FACT);
    private static final int MOST_EVIDENCE = 20;
    private static final int MOST_NAMED = 3;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var register = new AccountRegister(facts);
        if (register.isEmpty()) {
            return new Answer.NotApplicable("register");
        }
        var unknown = new LinkedHashMap<String, List<Place>>();
        for (var place : register.places()) {
            if (!register.knows(place.key()) && place.holds()) {
                unknown.computeIfAbsent(place.key(), _ -> new ArrayList<>()).add(place);
            }
        }
        return Answer.of(unknown.values().stream().map(seen -> finding(seen, register)));
    }

    private static Finding finding(List<Place> seen, AccountRegister register) {
        var first = seen.getFirst();
        Set<Long> mails = new TreeSet<>();
        seen.forEach(place -> mails.add(place.message().id()));
        var named = register.written().stream()
                .limit(MOST_NAMED)
                .map(UnknownAccount::grouped)
                .toList();
        var arguments = List.of(
                first.sighting().account().grouped(),
                Proof.author(first.message()),
                Proof.time(first.message().at()),
                Integer.toString(mails.size()),
                String.join(", ", named) + (register.written().size() > MOST_NAMED ? ", …" : ""));
        var evidence = seen.stream()
                .limit(MOST_EVIDENCE)
                .map(place -> Proof.sighting(place.message(), place.sighting()))
                .toArray(Evidence[]::new);
        return SUSPICION.finding(SUSPICION.severity(), mails.size() == 1 ? "once" : "", arguments, evidence);
    }

    private static String grouped(String written) {
        return written.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}") ? written.replaceAll("(.{4})(?=.)", "$1 ") : written;
    }
}
