package intercept.documents;

import intercept.model.PaymentAccount;
import intercept.model.document.InvoiceField.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands beside an IBAN without a label: the code of the bank and its name.
final class BesideIban {

    private static final Pattern BANK = Pattern.compile(
            "\\b\\p{L}*(?:bank|sparkasse|raiffeisenkasse|genossenschaftskasse|banque|banco|banca|caixa|caisse d'epargne|bankhaus|banken)\\b|\u9280\u884C|\u4FE1\u7528\u91D1\u5EAB|\u94F6\u884C");

    private BesideIban() {}

    static List<Candidate> find(Layout layout, LabelledPage labelled, List<AccountFields.Placed> accounts) {
        var found = new ArrayList<Candidate>();
        for (var account : accounts) {
            if (account.account().type() != PaymentAccount.Type.IBAN) {
                continue;
            }
            var country = account.account().value().substring(0, 2);
            for (var cell : near(layout, account)) {
                Bics.in(cell.text(), country).ifPresent(bic -> found.add(Candidate.of(Kind.BIC, 2, cell, bic)));
                bank(cell, labelled, found);
            }
        }
        return found;
    }

    /// The cells of its line, and those of its column up to three lines above and below.
    private static Set<Cell> near(Layout layout, AccountFields.Placed account) {
        var near = new HashSet<Cell>();
        var box = account.box();
        double reach = 4.2 * account.cell().size();
        for (var cell : layout.cells()) {
            boolean sameLine = cell.line() == account.cell().line();
            boolean sameColumn = cell.box().bottom() > box.y() - reach
                    && cell.box().y() < box.bottom() + reach
                    && cell.box().x() < box.right()
                    && box.x() < cell.box().right();
            if (sameLine || sameColumn) {
                near.add(cell);
            }
        }
        return near;
    }

    private static void bank(Cell cell, LabelledPage labelled, List<Candidate> found) {
        int end = labelled.labels(cell).stream()
                .mapToInt(Label.Place::start)
                .min()
                .orElse(cell.text().length());
        var iban = cell.key().indexOf("iban");
        int limit = iban >= 0 ? Math.min(end, iban) : end;
        var text = cell.text().substring(0, limit);
        if (text.length() > 60
                || !BANK.matcher(cell.key().substring(0, limit)).find()
                || text.chars().filter(Character::isDigit).count() > 2) {
            return;
        }
        Names.at(text, true).ifPresent(name -> found.add(Candidate.of(Kind.BANK, 2, cell, name)));
    }
}
