package intercept.documents;

import intercept.documents.PlacedText.Stretch;
import intercept.model.PaymentAccount;
import intercept.model.PaymentAccount.Checksum;
import intercept.model.document.Box;
import intercept.model.document.InvoiceField;
import intercept.model.document.InvoiceField.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Accounts on a page. The page is read twice, line by line and column by column, as a number may run over the cells
/// of a line and may also wrap within a column.
final class AccountFields {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private AccountFields() {}

    /// An account and where it stands.
    ///
    /// @param at in reading order
    record Placed(PaymentAccount account, List<Stretch> at, Box box, String printed) {

        Cell cell() {
            return at.getFirst().cell();
        }

        InvoiceField field() {
            var kind = account.type() == PaymentAccount.Type.IBAN ? Kind.IBAN : Kind.ACCOUNT;
            return new InvoiceField(kind, account.value(), printed, Optional.of(account), cell().page(), box);
        }

        boolean shares(Placed other) {
            return at.stream().anyMatch(one -> other.at.stream().anyMatch(one::shares));
        }
    }

    static List<Placed> find(Layout layout) {
        var all = new ArrayList<Placed>();
        for (var text : List.of(PlacedText.lines(layout), PlacedText.columns(layout))) {
            for (var found : PaymentAccounts.find(text.text())) {
                placed(found, text.stretches(found.at().start(), found.at().end()))
                        .ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparingInt(AccountFields::doubt));
        var kept = new ArrayList<Placed>();
        for (var one : all) {
            if (kept.stream().noneMatch(one::shares)) {
                kept.add(one);
            }
        }
        return kept;
    }

    /// Of two that share characters, the one whose check digits hold is meant, then the one of a known kind.
    private static int doubt(Placed one) {
        boolean valid = one.account().checksum() == Checksum.VALID;
        boolean other = one.account().type() == PaymentAccount.Type.OTHER;
        return (valid ? 0 : 2) + (other ? 1 : 0);
    }

    private static Optional<Placed> placed(Found found, List<Stretch> range) {
        var parts = found.account().type() == PaymentAccount.Type.IBAN ? range : parts(found.account(), range);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var box = parts.stream()
                .map(part -> part.cell().box(part.start(), part.end()))
                .reduce(Box::with)
                .orElseThrow();
        var printed = String.join(
                " ",
                parts.stream()
                        .map(part -> part.cell().printed().substring(part.start(), part.end()))
                        .toList());
        return Optional.of(new Placed(found.account(), parts, box, printed));
    }

    /// The digits and names of an account that has its labels between them.
    private static List<Stretch> parts(PaymentAccount account, List<Stretch> range) {
        var parts = new ArrayList<Stretch>();
        for (var stretch : range) {
            var text = stretch.cell().text();
            int start = Integer.MAX_VALUE;
            int end = -1;
            var digits = DIGITS.matcher(text);
            digits.region(stretch.start(), stretch.end());
            while (digits.find()) {
                if (account.value().contains(digits.group())) {
                    start = Math.min(start, digits.start());
                    end = Math.max(end, digits.end());
                }
            }
            for (var word : account.value().split(" ", -1)) {
                int at = word.isEmpty() ? -1 : text.indexOf(word, stretch.start());
                if (at >= 0 && at + word.length() <= stretch.end()) {
                    start = Math.min(start, at);
                    end = Math.max(end, at + word.length());
                }
            }
            if (start < end) {
                parts.add(new Stretch(stretch.cell(), start, end));
            }
        }
        return parts;
    }
}
