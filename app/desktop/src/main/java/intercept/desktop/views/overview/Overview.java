package intercept.desktop.views.overview;

import intercept.analysis.Suspicion.Certainty;
import intercept.desktop.fx.Selected;
import intercept.model.PartyKind;
import intercept.model.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the overview says, in words. Names between `**` are set bold.
///
/// @param messages how many mails the case holds; 0 for an empty case
/// @param findings how many of each severity, dismissed ones left out
record Overview(
        long messages,
        Verdict verdict,
        List<Card> questions,
        Optional<MoneyClock> money,
        Map<Severity, Long> findings,
        List<Sentence> story,
        List<Ask> asks) {

    static final Overview EMPTY = new Overview(
            0,
            new Verdict("", Optional.empty(), List.of(), List.of(), List.of(), List.of()),
            List.of(),
            Optional.empty(),
            Map.of(),
            List.of(),
            List.of());

    /// The strongest thing that the facts say. No probability: explanations are not weighed yet.
    ///
    /// @param said statements; kept apart since a statement is no log
    record Verdict(
            String headline,
            Optional<Certainty> how,
            List<Claim> restsOn,
            List<Claim> against,
            List<String> said,
            List<String> notChecked) {}

    /// A sentence one click from what it rests on.
    record Claim(String text, Selected evidence) {}

    /// One of the three questions.
    ///
    /// @param impostor an address that is shown with the impostor's shape
    /// @param how empty while the answer is not known yet
    /// @param evidence what the card opens
    /// @param request what to ask for while it is not known
    record Card(
            String id,
            String question,
            String answer,
            String detail,
            Optional<String> impostor,
            Optional<Certainty> how,
            Optional<Selected> evidence,
            Optional<String> request) {

        boolean known() {
            return how.isPresent();
        }
    }

    /// A dated sentence of the story.
    ///
    /// @param link what the evidence is called; empty where it is the analyst's own word
    record Sentence(Instant at, PartyKind who, String text, String link, Optional<Selected> evidence) {}

    /// Evidence to ask for, with the words to ask in.
    record Ask(String what, String why, String request) {}
}
