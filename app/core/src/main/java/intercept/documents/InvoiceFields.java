package intercept.documents;

import intercept.model.document.InvoiceField;
import intercept.model.document.InvoiceField.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what an invoice says about its payment: by the labels in `invoice-labels.txt`, in a dozen languages, and by
/// the form of what needs no label, such as an IBAN.
public final class InvoiceFields {

    /// Of a kind; only a page made to hold the reader up has more.
    private static final int MOST = 500;

    private InvoiceFields() {}

    /// In reading order. A fact that is printed twice is found twice.
    ///
    /// @param pages of one document, in order
    public static List<InvoiceField> find(List<PageContent> pages) {
        var cells = new ArrayList<Cell>();
        var languages = new ArrayList<String>();
        var candidates = new ArrayList<Candidate>();
        var accounts = new ArrayList<AccountFields.Placed>();
        for (var page : pages) {
            var layout = Layout.of(page);
            var labelled = new LabelledPage(layout);
            cells.addAll(layout.cells());
            candidates.addAll(LabelledFields.find(labelled));
            var onPage = AccountFields.find(layout);
            accounts.addAll(onPage);
            for (var cell : layout.cells()) {
                var labels = labelled.labels(cell);
                labels.forEach(place -> languages.add(place.label().language()));
                candidates.addAll(Contacts.in(cell, labels));
            }
            candidates.addAll(BesideIban.find(layout, labelled, onPage));
        }
        if (has(candidates, Kind.AMOUNT) && !has(candidates, Kind.CURRENCY)) {
            UsualCurrency.find(cells).ifPresent(candidates::add);
        }
        var chosen = chosen(candidates, accounts);
        var signs = CurrencySigns.meant(chosen, languages, cells);
        var order = DateOrder.dayFirst(
                cells,
                languages,
                signs.stream()
                        .filter(one -> one.kind() == Kind.CURRENCY)
                        .map(Candidate::value)
                        .toList());
        return fields(signs, accounts, order);
    }

    private static boolean has(List<Candidate> candidates, Kind kind) {
        return candidates.stream().anyMatch(one -> one.kind() == kind);
    }

    private record Ordered(int page, int cell, int start, InvoiceField field) {}

    private static List<InvoiceField> fields(
            List<Candidate> candidates, List<AccountFields.Placed> accounts, Optional<Boolean> order) {
        var fields = new ArrayList<Ordered>();
        for (var one : candidates) {
            var value = one.date().map(date -> date.reading(order).value()).orElse(one.value());
            var field = new InvoiceField(
                    one.kind(),
                    value,
                    one.printed(),
                    Optional.empty(),
                    one.cell().page(),
                    one.box());
            fields.add(new Ordered(one.cell().page(), one.cell().order(), one.start(), field));
        }
        for (var one : accounts) {
            var first = one.at().getFirst();
            fields.add(new Ordered(first.cell().page(), first.cell().order(), first.start(), one.field()));
        }
        fields.sort(Comparator.comparingInt(Ordered::page)
                .thenComparingInt(Ordered::cell)
                .thenComparingInt(Ordered::start)
                .thenComparing(one -> one.field().kind()));
        return fields.stream().map(Ordered::field).toList();
    }

    private static List<Candidate> chosen(List<Candidate> candidates, List<AccountFields.Placed> accounts) {
        Map<Kind, List<Candidate>> kinds = new EnumMap<>(Kind.class);
        for (var one : candidates) {
            var same = kinds.computeIfAbsent(one.kind(), _ -> new ArrayList<>());
            if (same.size() < MOST
                    && same.stream().noneMatch(one::sharesPlace)
                    && accounts.stream().noneMatch(account -> isWithin(one, account))) {
                same.add(one);
            }
        }
        var chosen = new ArrayList<Candidate>();
        kinds.forEach((kind, same) -> chosen.addAll(
                switch (kind) {
                    case AMOUNT -> amounts(same);
                    case INVOICE_DATE -> surest(same, 1);
                    case INVOICE_NUMBER, ORDER_NUMBER -> surest(same, 4);
                    default -> same;
                }));
        return chosen;
    }

    /// Whether the digits belong to an account: no telephone number and no reference.
    private static boolean isWithin(Candidate one, AccountFields.Placed account) {
        boolean name = one.kind() == Kind.BANK || one.kind() == Kind.ACCOUNT_HOLDER;
        return !name
                && account.at().stream()
                        .anyMatch(part ->
                                part.cell() == one.cell() && part.start() < one.end() && one.start() < part.end());
    }

    /// The candidates of the highest rank, and those of a lower one that say the same.
    ///
    /// @param single rank up to which only the first one counts
    private static List<Candidate> surest(List<Candidate> same, int single) {
        int best = same.stream().mapToInt(Candidate::rank).max().orElse(0);
        var values = new HashSet<String>();
        for (var one : same) {
            if (one.rank() == best && (best > single || values.isEmpty())) {
                values.add(one.value());
            }
        }
        return same.stream().filter(one -> values.contains(one.value())).toList();
    }

    /// What is to be paid wins over a total, and among plain totals the last, which closes the invoice.
    private static List<Candidate> amounts(List<Candidate> same) {
        int best = same.stream().mapToInt(Candidate::rank).max().orElse(0);
        var values = new HashSet<String>();
        same.stream().filter(one -> one.rank() == best).forEach(one -> {
            if (best < 6) {
                values.clear();
            }
            values.add(one.value());
        });
        return same.stream().filter(one -> values.contains(one.value())).toList();
    }
}
