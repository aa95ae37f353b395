package intercept.analysis.rules;

import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.model.Evidence;
import intercept.model.Message;
import intercept.model.Party;
import intercept.model.TextRange;
import intercept.model.document.InvoiceField;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the mails between a party and the known ones were about: invoices, subjects, and their Message-IDs. Filled in
/// the order of time.
final class KnownMatters {

    /// A short subject, “Question”, is nobody's in particular.
    private static final int SHORTEST_SUBJECT = 10;

    private static final int MOST_REFERENCES = 200;

    /// What a stranger's mail speaks of.
    ///
    /// @param words the invoice's number, or the subject
    /// @param earlier the first known mail about it
    record Claim(Kind kind, String words, Optional<Message> earlier, Evidence evidence) {}

    enum Kind {
        INVOICE(""),
        SUBJECT("subject"),
        ANSWER("answer");

        private final String variant;

        Kind(String variant) {
            this.variant = variant;
        }

        String variant() {
            return variant;
        }
    }

    private record Key(Party party, Kind kind, String value) {}

    private final CaseFacts facts;
    private final Map<Key, Message> first = new HashMap<>();
    private final Map<Party, Integer> mails = new HashMap<>();
    private final Map<Long, Set<String>> byDocuments = new HashMap<>();
    private final Map<Long, Set<String>> invoices = new HashMap<>();

    KnownMatters(CaseFacts facts) {
        this.facts = facts;
        facts.caseDocuments().forEach(this::index);
    }

    private void index(CaseDocument document) {
        var numbers = document.facts().stream()
                .flatMap(read -> read.fields(InvoiceField.Kind.INVOICE_NUMBER).stream())
                .map(field -> plain(field.value()))
                .toList();
        document.messages()
                .forEach(message -> byDocuments
                        .computeIfAbsent(message.id(), _ -> new LinkedHashSet<>())
                        .addAll(numbers));
    }

    /// A mail between known ones in which the party has a part.
    void add(Party party, Message message) {
        mails.merge(party, 1, Integer::sum);
        invoices(message).forEach(number -> first.putIfAbsent(new Key(party, Kind.INVOICE, number), message));
        subject(message).ifPresent(subject -> first.putIfAbsent(new Key(party, Kind.SUBJECT, subject), message));
        message.messageId().ifPresent(id -> first.putIfAbsent(new Key(party, Kind.ANSWER, id), message));
    }

    int mails(Party party) {
        return mails.getOrDefault(party, 0);
    }

    /// What the stranger's mail takes up of all that.
    Optional<Claim> claim(Party party, Message message) {
        return invoice(party, message)
                .or(() -> subject(message)
                        .flatMap(subject -> find(party, Kind.SUBJECT, subject))
                        .map(earlier -> new Claim(
                                Kind.SUBJECT,
                                message.subject(),
                                Optional.of(earlier),
                                Proof.header(facts, message, "Subject"))))
                .or(() -> answered(party, message));
    }

    private Optional<Claim> invoice(Party party, Message message) {
        for (var number : invoices(message)) {
            var earlier = find(party, Kind.INVOICE, number);
            if (earlier.isPresent()) {
                return Optional.of(new Claim(Kind.INVOICE, printed(message, number), earlier, place(message, number)));
            }
        }
        return Optional.empty();
    }

    private Optional<Claim> answered(Party party, Message message) {
        var answered = message.inReplyTo().flatMap(id -> find(party, Kind.ANSWER, id));
        if (answered.isPresent()) {
            return answered.map(earlier ->
                    new Claim(Kind.ANSWER, earlier.subject(), answered, Proof.header(facts, message, "In-Reply-To")));
        }
        return message.references().reversed().stream()
                .limit(MOST_REFERENCES)
                .flatMap(id -> find(party, Kind.ANSWER, id).stream())
                .findFirst()
                .map(earlier -> new Claim(
                        Kind.ANSWER,
                        earlier.subject(),
                        Optional.of(earlier),
                        Proof.header(facts, message, "References")));
    }

    private Optional<Message> find(Party party, Kind kind, String value) {
        return Optional.ofNullable(first.get(new Key(party, kind, value)));
    }

    /// As the mail writes it: `INV-1042`.
    private String printed(Message message, String number) {
        var pattern = Pattern.compile(
                number.chars()
                        .mapToObj(c -> Pattern.quote(Character.toString(c)))
                        .collect(Collectors.joining("[-/_# .]{0,2}")),
                Pattern.CASE_INSENSITIVE);
        return Stream.of(message.subject(), facts.text(message))
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(number);
    }

    private Evidence place(Message message, String number) {
        if (InvoiceNumber.in(message.subject()).contains(number)) {
            return Proof.header(facts, message, "Subject");
        }
        var own = OwnWords.of(facts.text(message));
        return own.ranges().stream()
                .filter(range -> InvoiceNumber.in(range.of(own.text())).contains(number))
                .findFirst()
                .map(range -> Proof.body(message, own.text(), line(own.text(), range, number)))
                .orElseGet(() -> new Evidence.WholeMessage(message.id(), message.sha256(), message.subject()));
    }

    /// The line that names it.
    private static TextRange line(String text, TextRange range, String number) {
        int start = range.start();
        while (start < range.end()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 || feed > range.end() ? range.end() : feed;
            if (InvoiceNumber.in(text.substring(start, end)).contains(number)) {
                return new TextRange(start, end);
            }
            start = end + 1;
        }
        return range;
    }

    private Set<String> invoices(Message message) {
        return invoices.computeIfAbsent(message.id(), _ -> {
            var own = OwnWords.of(facts.text(message));
            var words = new StringBuilder(message.subject()).append('\n');
            own.ranges().forEach(range -> words.append(range.of(own.text())).append('\n'));
            var numbers = new LinkedHashSet<>(InvoiceNumber.in(words.toString()));
            numbers.addAll(byDocuments.getOrDefault(message.id(), Set.of()));
            return numbers;
        });
    }

    private static Optional<String> subject(Message message) {
        return Optional.of(Subject.normalised(message.subject()))
                .filter(subject -> subject.length() >= SHORTEST_SUBJECT);
    }

    private static String plain(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
