package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.DocumentText;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Severity;
import intercept.model.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Flags a mail whose author says that his bank details have changed, in one of six languages.
///
/// Nearly every interception ends in this sentence. Real changes use it too, so it is a reason to ring up, not a
/// proof. What is quoted from earlier mails is not the author's and does not count; “update your account”, which
/// newsletters say, counts little.
public final class BankChangeLanguage implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("CT-001", Severity.MEDIUM, Question.TECHNIQUE, Certainty.FACT);
    private static final int MOST_EVIDENCE = 5;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        return Answer.of(facts.messages().stream().flatMap(message -> examine(facts, message).stream()));
    }

    private static Optional<Finding> examine(CaseFacts facts, Message message) {
        var said = new ArrayList<Said>();
        var text = facts.text(message);
        for (var range : OwnWords.of(text).ranges()) {
            for (var passage : BankChangePassage.inBody(range.of(text))) {
                var at = new TextRange(
                        range.start() + passage.at().start(),
                        range.start() + passage.at().end());
                said.add(new Said(passage, Proof.body(message, text, at)));
            }
        }
        for (var document : facts.documents(message)) {
            inDocument(message, document, said);
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(finding(message, said));
    }

    private static void inDocument(Message message, DocumentText document, List<Said> said) {
        for (int i = 0; i < document.pages().size(); i++) {
            var page = document.pages().get(i);
            for (var passage : BankChangePassage.inDocument(page)) {
                var evidence = new Evidence.DocumentPassage(
                        message.id(), document.sha256(), i + 1, passage.at(), Proof.quote(page, passage.at()));
                said.add(new Said(passage, evidence));
            }
        }
    }

    /// One finding a mail; the author's own account speaks before the reader's, the body before the documents.
    private static Finding finding(Message message, List<Said> said) {
        var ordered = said.stream()
                .sorted(Comparator.comparing((Said one) -> one.passage().readersOwn()))
                .toList();
        var first = ordered.getFirst();
        boolean readersOwn = first.passage().readersOwn();
        var evidence = new ArrayList<Evidence>();
        for (var one : ordered) {
            if (evidence.size() < MOST_EVIDENCE && evidence.stream().noneMatch(one::repeats)) {
                evidence.add(one.evidence());
            }
        }
        return SUSPICION.finding(
                readersOwn ? Severity.LOW : SUSPICION.severity(),
                readersOwn ? "reader" : "",
                List.of(Proof.author(message), first.evidence().quote(), Proof.time(message.at())),
                evidence.toArray(Evidence[]::new));
    }

    /// A passage, and where it stands.
    private record Said(BankChangePassage passage, Evidence evidence) {

        /// Whether the words are part of a passage that is cited already.
        boolean repeats(Evidence cited) {
            return switch (cited) {
                case Evidence.BodyPassage body ->
                    evidence instanceof Evidence.BodyPassage mine && overlap(mine.at(), body.at());
                case Evidence.DocumentPassage page ->
                    evidence instanceof Evidence.DocumentPassage mine
                            && mine.ref().equals(page.ref())
                            && mine.page() == page.page()
                            && overlap(mine.at(), page.at());
                case Evidence.HeaderField _, Evidence.FilePassage _, Evidence.WholeMessage _ -> false;
            };
        }

        private static boolean overlap(TextRange one, TextRange other) {
            return one.start() < other.end() && other.start() < one.end();
        }
    }
}
