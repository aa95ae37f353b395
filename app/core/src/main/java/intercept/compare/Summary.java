package intercept.compare;

import intercept.model.document.InvoiceField;
import intercept.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts a comparison into one sentence: the payment first, then what stayed the same.
final class Summary {

    private static final int NAMED = 4;
    private static final int LONG = 40;

    private final Words words;
    private final ComparisonWords titles;

    Summary(Words words, ComparisonWords titles) {
        this.words = words;
        this.titles = titles;
    }

    String of(Comparison comparison) {
        boolean pictures =
                comparison.genuine().isScan() || comparison.disputed().isScan();
        if (comparison.changes().isEmpty()) {
            return words.get(nothing(comparison, pictures));
        }
        var changes = comparison.changes();
        long payment = changes.stream().filter(Change::concernsPayment).count();
        var sentence = new StringBuilder();
        if (changes.stream().allMatch(Summary::saysWhereToPay)) {
            sentence.append(words.get("summary.only-payment", items(changes, comparison)));
        } else if (payment == 0 && (pictures || changes.stream().anyMatch(Summary::mayHoldAnAccount))) {
            sentence.append(words.get("summary.changes", changes.size(), items(changes, comparison)));
        } else if (payment == 0) {
            sentence.append(words.get("summary.no-payment", changes.size(), items(changes, comparison)));
        } else {
            var named = Stream.concat(
                            changes.stream().filter(change -> change.concernsPayment() && isField(change)),
                            changes.stream().filter(change -> change.concernsPayment() && !isField(change)))
                    .toList();
            sentence.append(words.get("summary.payment", changes.size(), payment, items(named, comparison)));
            also(changes, comparison)
                    .ifPresent(more ->
                            sentence.append(words.get("between.clauses")).append(more));
        }
        unchanged(comparison)
                .ifPresent(same -> sentence.append(words.get("between.clauses")).append(same));
        sentence.append(words.get("summary.end"));
        return pictures ? words.get("summary.scan", sentence) : sentence.toString();
    }

    /// Where amount or account changed, by when to pay and for which invoice is told too.
    private Optional<String> also(List<Change> changes, Comparison comparison) {
        var named = changes.stream()
                .filter(change -> change.kind() == Change.Kind.DATE || change.kind() == Change.Kind.REFERENCE)
                .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(words.get("summary.also", items(named, comparison)));
    }

    /// One that was read as what it is, and not an amount somewhere in a table.
    private static boolean isField(Change change) {
        return !change.detail().equals(Saying.NOTHING);
    }

    private static String nothing(Comparison comparison, boolean pictures) {
        if (comparison.genuine().sha256().equals(comparison.disputed().sha256())) {
            return "summary.identical";
        }
        return pictures ? "summary.same-pictures" : "summary.same";
    }

    private static boolean saysWhereToPay(Change change) {
        return change.concernsPayment() && change.kind() != Change.Kind.AMOUNT;
    }

    /// What no reader sees, and a page that names an account of its own, may well say where to pay.
    private static boolean mayHoldAnAccount(Change change) {
        return change.kind() == Change.Kind.HIDDEN_TEXT
                || (change.kind() == Change.Kind.PAGE_INSERTED
                        && !change.detail().key().isEmpty());
    }

    private String items(List<Change> changes, Comparison comparison) {
        var items = new ArrayList<String>();
        for (var change : changes) {
            Stream.concat(Stream.of(item(change, comparison)), country(change, comparison).stream())
                    .filter(item -> !items.contains(item))
                    .forEach(items::add);
        }
        if (items.size() > NAMED + 1) {
            int more = items.size() - NAMED;
            items.subList(NAMED, items.size()).clear();
            items.add(words.get("summary.more", more));
        }
        return String.join(words.get("between.items"), items);
    }

    private String item(Change change, Comparison comparison) {
        int page = change.disputed().or(change::genuine).map(Change.Place::page).orElse(0);
        return switch (change.kind()) {
            case PAGE_INSERTED, PAGE_REMOVED ->
                words.get("item." + change.kind().id(), page);
            case IMAGE, MOVED, HIDDEN_TEXT -> words.get("item." + change.kind().id(), page);
            case TEXT -> words.get("item.text", page);
            case IBAN, BIC, ACCOUNT, AMOUNT, DATE, REFERENCE, NAME, CONTACT, EMBEDDED_DATA ->
                words.get(
                        "item.value",
                        titles.title(change),
                        shown(change, change.before(), comparison.genuine().fields()),
                        shown(change, change.after(), comparison.disputed().fields()));
        };
    }

    /// IBANs shortened to their first four signs.
    private String shown(Change change, String value, List<InvoiceField> fields) {
        if (value.isBlank()) {
            return words.get("summary.nothing");
        }
        if (change.kind() == Change.Kind.IBAN && isIban(value, fields)) {
            return letters(value).substring(0, 4) + "…";
        }
        var line = value.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONG
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONG - 1)).strip() + "…";
    }

    private static boolean isIban(String printed, List<InvoiceField> fields) {
        return letters(printed).length() > 4
                && fields.stream()
                        .anyMatch(field -> field.kind() == InvoiceField.Kind.IBAN
                                && field.value().equals(letters(printed)));
    }

    private static String letters(String printed) {
        return Letters.of(printed).replaceAll("[^0-9A-Za-z]", "");
    }

    private Optional<String> country(Change change, Comparison comparison) {
        if (change.kind() != Change.Kind.IBAN
                || !isIban(change.before(), comparison.genuine().fields())
                || !isIban(change.after(), comparison.disputed().fields())) {
            return Optional.empty();
        }
        var before = letters(change.before()).substring(0, 2);
        var after = letters(change.after()).substring(0, 2);
        return before.equals(after) ? Optional.empty() : Optional.of(words.get("item.country", before, after));
    }

    /// Amount and date, where both documents print them and neither changed.
    private Optional<String> unchanged(Comparison comparison) {
        boolean amount = isPrinted(comparison, InvoiceField.Kind.AMOUNT) && !has(comparison, Change.Kind.AMOUNT);
        boolean date = (isPrinted(comparison, InvoiceField.Kind.INVOICE_DATE)
                        || isPrinted(comparison, InvoiceField.Kind.DUE_DATE))
                && !has(comparison, Change.Kind.DATE);
        if (amount && date) {
            return Optional.of(words.get("unchanged.amount-date"));
        }
        if (amount) {
            return Optional.of(words.get("unchanged.amount"));
        }
        return date ? Optional.of(words.get("unchanged.date")) : Optional.empty();
    }

    private static boolean isPrinted(Comparison comparison, InvoiceField.Kind kind) {
        return !comparison.genuine().fields(kind).isEmpty()
                && !comparison.disputed().fields(kind).isEmpty();
    }

    private static boolean has(Comparison comparison, Change.Kind kind) {
        return comparison.changes().stream().anyMatch(change -> change.kind() == kind);
    }
}
