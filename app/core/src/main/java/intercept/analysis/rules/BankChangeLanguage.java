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
import java.util.function.Supplier;

/// Flags a mail whose author says that his bank details have changed, in one of six languages.
///
/// Nearly every interception ends in this sentence. Real changes use it too, so it is a reason to ring up, not a
/// proof. What is quoted from earlier mails is not the author's and does not count, nor does the answer of one who
/// takes
/// note of another's change; “update your account”, which newsletters say, counts little, and so does a document that
/// somebody shows to his colleagues.
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
        var answers = new ArrayList<Acknowledgements>(1);
        return Answer.of(facts.messages().stream()
                .flatMap(message -> examine(facts, message, () -> {
                            // Most cases have no such mail, and knowing who is under suspicion is costly.
                            if (answers.isEmpty()) {
                                answers.add(new Acknowledgements(facts));
                            }
                            return answers.getFirst();
                        })
                        .stream()));
    }

    private static Optional<Finding> examine(CaseFacts facts, Message message, Supplier<Acknowledgements> answers) {
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
        said.sort(Comparator.comparing((Said one) -> one.passage().readersOwn()));
        if (said.isEmpty()) {
            return Optional.empty();
        }
        boolean documents = said.stream().allMatch(Said::isOfDocument);
        if (!documents
                && said.stream().noneMatch(Said::isTheWritersOwn)
                && answers.get().acknowledges(message)) {
            return Optional.empty();
        }
        return Optional.of(finding(message, said, documents && answers.get().passesOn(message)));
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
    private static Finding finding(Message message, List<Said> said, boolean passedOn) {
        var first = said.getFirst();
        var variant = first.passage().readersOwn() ? "reader" : passedOn ? "passed" : "";
        var evidence = new ArrayList<Evidence>();
        for (var one : said) {
            if (evidence.size() < MOST_EVIDENCE && evidence.stream().noneMatch(one::repeats)) {
                evidence.add(one.evidence());
            }
        }
        return SUSPICION.finding(
                variant.isEmpty() ? SUSPICION.severity() : Severity.LOW,
                variant,
                List.of(Proof.author(message), first.evidence().quote(), Proof.time(message.at())),
                evidence.toArray(Evidence[]::new));
    }

    /// A passage, and where it stands.
    private record Said(BankChangePassage passage, Evidence evidence) {

        boolean isOfDocument() {
            return evidence instanceof Evidence.DocumentPassage;
        }

        /// A document that a mail brings announces too: nobody acknowledges with one.
        boolean isTheWritersOwn() {
            return passage.writersOwn() || isOfDocument();
        }

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
