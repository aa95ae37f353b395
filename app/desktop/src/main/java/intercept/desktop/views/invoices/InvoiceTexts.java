package intercept.desktop.views.invoices;

import intercept.compare.Change;
import intercept.compare.Comparison;
import intercept.compare.ComparisonWords;
import intercept.compare.Saying;
import intercept.desktop.fx.Desk;
import intercept.desktop.fx.Money;
import intercept.model.document.DocumentFacts;
import intercept.model.document.InvoiceField;
import intercept.session.InvoiceFile;
import intercept.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the view says in words.
final class InvoiceTexts {

    private final Desk desk;
    private final Words words;
    private final ComparisonWords comparison;
    private final Reasons reasons;

    InvoiceTexts(Desk desk) {
        this.desk = desk;
        words = Words.of("intercept.desktop.views.invoices.words", desk.locale());
        comparison = new ComparisonWords(desk.locale());
        reasons = new Reasons(words);
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /// Why a file could not be read or drawn.
    String reason(String said) {
        return reasons.say(said);
    }

    String title(Change change) {
        return comparison.title(change);
    }

    /// What to know about a change; empty where that is only its title again.
    String detail(Change change) {
        var detail = say(change.detail());
        return detail.equals(title(change)) ? "" : detail;
    }

    String say(Saying saying) {
        return comparison.say(saying);
    }

    String summary(Comparison both) {
        return comparison.summary(both);
    }

    /// "INV-1042.pdf"; a file without a name says so.
    String name(InvoiceFile file) {
        return file.name().isBlank() ? words.get("file.unnamed") : file.name().replace('\n', ' ');
    }

    /// "from alice@mycompany.example"
    String sender(InvoiceFile file) {
        return file.from().isBlank() ? words.get("origin.folder") : words.get("origin.from", file.from());
    }

    /// "5 Aug, 11:15"
    String sent(InvoiceFile file) {
        return file.sent().map(desk.times()::minute).orElse("");
    }

    /// "from alice@mycompany.example, 5 Aug, 11:15"
    String origin(InvoiceFile file) {
        var from = sender(file);
        return file.sent()
                .map(at -> words.get("origin.at", from, desk.times().minute(at)))
                .orElse(from);
    }

    /// "2 files, 5 changes"
    String second(Line.Group line) {
        int files = line.group().files().size();
        if (line.unreadable().isPresent() && files == 1) {
            return words.get("line.unreadable");
        }
        if (files == 1) {
            int copies = line.file().messages().size();
            return copies > 1 ? words.get("line.copies", copies) : words.get("line.files", 1);
        }
        if (line.same()) {
            return words.get("line.same", files);
        }
        return line.changes().isPresent()
                ? words.get("line.changes", files, line.changes().getAsInt())
                : words.get("line.files", files);
    }

    /// "5 changes, all about where to pay"
    List<String> heading(List<Numbered> shown, Comparison both) {
        int all = both.changes().size();
        long payment = both.changes().stream().filter(Change::concernsPayment).count();
        var first = shown.size() == all
                ? words.get("changes.count", all)
                : words.get("changes.filtered", shown.size(), all);
        return List.of(first, all == 0 ? "" : aboutPayment(both, payment, all));
    }

    private String aboutPayment(Comparison both, long payment, int all) {
        if (payment == all) {
            return words.get("changes.payment.all");
        }
        // Nobody read what a scan says: only a person can see which field a change is in.
        boolean unread = both.genuine().isScan() || both.disputed().isScan();
        return payment == 0 && unread ? words.get("changes.unread") : words.get("changes.payment", payment);
    }

    /// "Everything else on the page is the same, to the letter: 97 words, total EUR 17,450.00."
    Optional<String> rest(Comparison both) {
        if (both.sameWords() == 0) {
            return Optional.empty();
        }
        var same = new ArrayList<String>();
        same.add(words.get("rest.words", both.sameWords()));
        shared(both, InvoiceField.Kind.AMOUNT)
                .ifPresent(amount -> same.add(words.get(
                        "rest.amount",
                        Money.amount(
                                amount, shared(both, InvoiceField.Kind.CURRENCY).orElse("")))));
        shared(both, InvoiceField.Kind.DUE_DATE)
                .ifPresent(_ -> same.add(words.get("rest.due", printed(both.genuine(), InvoiceField.Kind.DUE_DATE))));
        shared(both, InvoiceField.Kind.INVOICE_NUMBER).ifPresent(number -> same.add(words.get("rest.number", number)));
        var key = both.changes().isEmpty() ? "rest.all" : both.pages().size() > 1 ? "rest.pages" : "rest.page";
        return Optional.of(words.get(key, String.join(words.get("rest.comma"), same)));
    }

    private static Optional<String> shared(Comparison both, InvoiceField.Kind kind) {
        var genuine = both.genuine().fields(kind).stream()
                .map(InvoiceField::value)
                .distinct()
                .toList();
        var disputed = both.disputed().fields(kind).stream()
                .map(InvoiceField::value)
                .distinct()
                .toList();
        return genuine.size() == 1 && genuine.equals(disputed) ? Optional.of(genuine.getFirst()) : Optional.empty();
    }

    private static String printed(DocumentFacts facts, InvoiceField.Kind kind) {
        return facts.fields(kind).getFirst().printed();
    }

    /// Everything that the change list says, as text for the clipboard.
    String copied(Shown.Pair pair, Comparison both, List<Numbered> shown) {
        var text = new StringBuilder();
        text.append(words.get(
                        "copy.genuine",
                        name(pair.genuine()),
                        origin(pair.genuine()),
                        pair.genuine().sha256()))
                .append('\n')
                .append(words.get(
                        "copy.disputed",
                        name(pair.disputed()),
                        origin(pair.disputed()),
                        pair.disputed().sha256()))
                .append("\n\n")
                .append(summary(both))
                .append('\n');
        for (var one : shown) {
            var change = one.change();
            text.append('\n')
                    .append(one.number())
                    .append(". ")
                    .append(title(change))
                    .append('\n');
            if (!change.before().isBlank()) {
                text.append("   ")
                        .append(words.get("was"))
                        .append(": ")
                        .append(change.before())
                        .append('\n');
            }
            if (!change.after().isBlank()) {
                text.append("   ")
                        .append(words.get("now"))
                        .append(": ")
                        .append(change.after())
                        .append('\n');
            }
            var detail = detail(change);
            if (!detail.isBlank()) {
                text.append("   ").append(detail).append('\n');
            }
        }
        rest(both).ifPresent(rest -> text.append('\n').append(rest).append('\n'));
        var lineage = both.lineage();
        text.append('\n')
                .append(words.get("lineage." + lineage.verdict() + ".title"))
                .append('\n');
        lineage.reasons()
                .forEach(reason -> text.append("- ").append(say(reason)).append('\n'));
        return text.toString();
    }
}
