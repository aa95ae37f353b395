package intercept.compare;

import intercept.model.document.DocumentFacts;
import intercept.model.document.Embedded;
import intercept.model.document.InvoiceField;
import intercept.model.document.InvoiceField.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Holds the data inside a document against what its pages show. A page that shows nothing of a kind contradicts
/// nothing: much that an XML invoice says is never printed.
public final class EmbeddedCheck {

    private EmbeddedCheck() {}

    /// In the order of the embedded data.
    public static List<Disagreement> check(DocumentFacts facts) {
        var found = new ArrayList<Disagreement>();
        for (var source : facts.embedded()) {
            for (var kind : Kind.values()) {
                check(facts, source, kind).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /// Agrees if any of the values is any of the printed ones: invoices name several accounts and dates.
    private static Optional<Disagreement> check(DocumentFacts facts, Embedded source, Kind kind) {
        var embedded =
                source.values(kind).stream().filter(value -> says(kind, value)).toList();
        var printed =
                facts.fields(kind).stream().map(InvoiceField::value).distinct().toList();
        if (embedded.isEmpty() || printed.isEmpty()) {
            return Optional.empty();
        }
        // Every account that a machine would pay has to be on the page.
        boolean agrees = kind == Kind.IBAN
                ? embedded.stream().allMatch(value -> stands(kind, value, printed))
                : embedded.stream().anyMatch(value -> stands(kind, value, printed));
        return agrees
                ? Optional.empty()
                : Optional.of(new Disagreement(
                        kind,
                        String.join(", ", printed),
                        embedded.stream()
                                .filter(value -> !stands(kind, value, printed))
                                .reduce((one, other) -> one + ", " + other)
                                .orElse(""),
                        source));
    }

    /// An invoice that is paid already has nothing due.
    private static boolean says(Kind kind, String value) {
        return kind != Kind.AMOUNT || !value.equals("0.00");
    }

    private static boolean stands(Kind kind, String value, List<String> printed) {
        return printed.stream().anyMatch(shown -> same(kind, value, shown));
    }

    private static boolean same(Kind kind, String one, String other) {
        return switch (kind) {
            case BIC -> branch(one).equals(branch(other));
            case ACCOUNT_HOLDER, BANK -> {
                String first = letters(one);
                String second = letters(other);
                yield first.contains(second) || second.contains(first);
            }
            case INVOICE_NUMBER, ORDER_NUMBER -> letters(one).equals(letters(other));
            case IBAN, ACCOUNT, AMOUNT, CURRENCY, INVOICE_DATE, DUE_DATE, PHONE, EMAIL, WEB -> one.equals(other);
        };
    }

    /// The head office is written with three X or without.
    private static String branch(String bic) {
        return bic.length() == 8 ? bic + "XXX" : bic;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
