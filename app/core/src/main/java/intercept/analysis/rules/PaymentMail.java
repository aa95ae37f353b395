package intercept.analysis.rules;

import intercept.analysis.CaseFacts;
import intercept.identity.RegistrableDomain;
import intercept.model.AccountSighting;
import intercept.model.DocumentText;
import intercept.model.Evidence;
import intercept.model.Message;
import intercept.model.Part;
import intercept.model.TextRange;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A mail that says how to pay, made ready to be compared with others.
///
/// @param author address in lower case
/// @param keys what it may share with its twin: subject and invoice numbers
/// @param invoices the invoice numbers among them
/// @param shingles of the author's own words, payment numbers masked
/// @param passage its body as evidence
/// @param accounts one sighting of each account, quoted history left out
/// @param documents text of its PDF files
/// @param pdfs hashes of its PDF files
record PaymentMail(
        Message message,
        Instant at,
        String author,
        Set<String> keys,
        Set<String> invoices,
        Shingles shingles,
        Evidence passage,
        List<AccountSighting> accounts,
        String documents,
        Set<String> pdfs) {

    private static final int SHORTEST_BODY = 40;
    private static final double SAME_DOCUMENT = 0.85;

    static Map<Long, List<AccountSighting>> sightings(CaseFacts facts) {
        return facts.accounts().stream().collect(Collectors.groupingBy(AccountSighting::message));
    }

    /// Nothing where the mail names no account and brings no PDF, or says too little to be recognised.
    static Optional<PaymentMail> of(CaseFacts facts, Message message, List<AccountSighting> sightings) {
        var at = message.at();
        if (at.isEmpty() || (sightings.isEmpty() && message.attachments().noneMatch(Part::isPdf))) {
            return Optional.empty();
        }
        var own = OwnWords.of(facts.text(message));
        var accounts = own(own, sightings);
        var words = masked(own, sightings);
        if (words.strip().length() < SHORTEST_BODY) {
            return Optional.empty();
        }
        var invoices = InvoiceNumber.in(message.subject() + "\n" + words);
        var documents = facts.documents(message).stream()
                .map(DocumentText::pages)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
        return Optional.of(new PaymentMail(
                message,
                at.get(),
                message.author().map(address -> address.key()).orElse(""),
                keys(message, invoices),
                invoices,
                Shingles.of(words),
                passage(message, own),
                accounts,
                documents,
                message.attachments().filter(Part::isPdf).map(Part::sha256).collect(Collectors.toSet())));
    }

    /// Whether the two can speak of one invoice. Many suppliers bill with one template and one subject; where both
    /// name their invoice, the numbers decide.
    boolean mayBeAbout(PaymentMail other) {
        return invoices.isEmpty() || other.invoices.isEmpty() || !Collections.disjoint(invoices, other.invoices);
    }

    /// Whether the two tell to pay in different ways.
    boolean pays(PaymentMail other) {
        var mine = accountKeys();
        var others = other.accountKeys();
        if (!mine.isEmpty() && !others.isEmpty()) {
            return !mine.equals(others);
        }
        if (mine.isEmpty() && others.isEmpty()) {
            return !pdfs.equals(other.pdfs) && documentsAreNear(other);
        }
        // Only one of them names an account. Colleagues repeat each other's mails and add what was forgotten.
        return !RegistrableDomain.same(domain(author), domain(other.author));
    }

    String accountsPrinted() {
        var printed = accounts.stream()
                .map(sighting -> sighting.account().grouped())
                .distinct()
                .collect(Collectors.joining(", "));
        return printed.isEmpty() ? "–" : printed;
    }

    private boolean documentsAreNear(PaymentMail other) {
        return !documents.isBlank()
                && !documents.equals(other.documents)
                && Shingles.of(documents).likeness(Shingles.of(other.documents)) >= SAME_DOCUMENT;
    }

    private Set<String> accountKeys() {
        return accounts.stream()
                .map(sighting -> AccountKey.of(sighting.account()))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(Message message, Set<String> invoices) {
        var keys = new LinkedHashSet<String>();
        var subject = Subject.normalised(message.subject());
        if (!subject.isEmpty()) {
            keys.add("subject " + subject);
        }
        invoices.forEach(number -> keys.add("invoice " + number));
        return keys;
    }

    /// The first sighting of each account that is not quoted history.
    private static List<AccountSighting> own(OwnWords own, Collection<AccountSighting> sightings) {
        var first = new LinkedHashMap<String, AccountSighting>();
        for (var sighting : sightings) {
            if (sighting.attachment().isPresent() || own.holds(sighting.at())) {
                first.putIfAbsent(AccountKey.of(sighting.account()), sighting);
            }
        }
        return List.copyOf(first.values());
    }

    /// The author's own words with a mark in place of each payment number.
    private static String masked(OwnWords own, Collection<AccountSighting> sightings) {
        var inBody = new HashMap<Integer, Integer>();
        for (var sighting : sightings) {
            if (sighting.attachment().isEmpty()) {
                inBody.put(sighting.at().start(), sighting.at().end());
            }
        }
        var words = new StringBuilder();
        for (var range : own.ranges()) {
            int from = range.start();
            for (int i = range.start(); i < range.end(); i++) {
                var end = inBody.get(i);
                if (end != null && end <= range.end()) {
                    words.append(own.text(), from, i).append(" account ");
                    from = end;
                    i = end - 1;
                }
            }
            words.append(own.text(), Math.min(from, range.end()), range.end());
        }
        return words.toString();
    }

    private static Evidence passage(Message message, OwnWords own) {
        var range = own.ranges().isEmpty() ? new TextRange(0, 0) : own.ranges().getFirst();
        return Proof.body(message, own.text(), range);
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
