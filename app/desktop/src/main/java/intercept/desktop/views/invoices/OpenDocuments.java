package intercept.desktop.views.invoices;

import intercept.desktop.fx.Desk;
import intercept.documents.DocumentException;
import intercept.documents.PdfDocument;
import intercept.session.CaseException;
import intercept.session.CaseInvoices;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The documents that are looked at, opened when first asked. Each answers one question at a time and off the
/// application thread; of questions that wait, a newer one with the same key takes the place of the older.
/// All methods belong to the application thread.
final class OpenDocuments {

    /// A question to a document.
    interface Question<T> {
        T ask(PdfDocument document) throws DocumentException, InterruptedException;
    }

    private final Desk desk;
    private final UnaryOperator<String> told;
    private final Map<Source, Line> lines = new HashMap<>();

    /// @param told how the reader is told why a document refuses
    OpenDocuments(Desk desk, UnaryOperator<String> told) {
        this.desk = desk;
        this.told = told;
    }

    /// @param key of the question among those that wait for this document
    <T> void ask(Source source, Object key, Question<T> question, Consumer<Answer<T>> done) {
        lines.computeIfAbsent(source, Line::new).add(key, new Waiting<>(question, done));
    }

    /// Nobody needs the answer any more.
    void forget(Source source, Object key) {
        var line = lines.get(source);
        if (line != null) {
            line.waiting.remove(key);
        }
    }

    /// Closes all but these.
    void keepOnly(Set<Source> wanted) {
        for (var source : List.copyOf(lines.keySet())) {
            if (!wanted.contains(source)) {
                var line = lines.remove(source);
                if (line != null) {
                    line.end();
                }
            }
        }
    }

    private record Waiting<T>(Question<T> question, Consumer<Answer<T>> done) {}

    /// The questions to one document.
    private final class Line {

        private final Source source;
        private final CaseInvoices invoices = desk.session().invoices();
        private final Map<Object, Waiting<?>> waiting = new LinkedHashMap<>();
        private Optional<PdfDocument> open = Optional.empty();
        private boolean busy;
        private boolean ended;

        Line(Source source) {
            this.source = source;
        }

        void add(Object key, Waiting<?> question) {
            waiting.put(key, question);
            next();
        }

        private void next() {
            if (!busy && !ended && !waiting.isEmpty()) {
                var key = waiting.keySet().iterator().next();
                var first = waiting.remove(key);
                if (first != null) {
                    busy = true;
                    answer(first);
                }
            }
        }

        private <T> void answer(Waiting<T> one) {
            desk.jobs().load(this, _ -> work(one.question()), answer -> {
                busy = false;
                if (ended) {
                    close();
                } else {
                    one.done().accept(answer);
                    next();
                }
            });
        }

        /// Off the application thread; `open` is touched here only, and nowhere else while this is busy.
        private <T> Answer<T> work(Question<T> question) throws InterruptedException {
            try {
                if (open.isEmpty()) {
                    open = Optional.of(
                            source.revision() == 0
                                    ? invoices.document(source.sha256())
                                    : invoices.revision(source.sha256(), source.revision()));
                }
                return new Answer.Got<>(question.ask(open.get()));
            } catch (CaseException | DocumentException e) {
                return new Answer.Refused<>(told.apply(String.valueOf(e.getMessage())));
            }
        }

        void end() {
            ended = true;
            waiting.clear();
            if (!busy) {
                close();
            }
        }

        private void close() {
            open.ifPresent(PdfDocument::close);
            open = Optional.empty();
        }
    }
}
