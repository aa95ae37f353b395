package intercept.session;

import intercept.model.AccountSighting;
import intercept.model.CaseDescription;
import intercept.model.PaymentAccount;
import intercept.store.AccountTable;
import intercept.store.MessageTable;
import intercept.store.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// The payment accounts of a case, each with all its places.
record SeenAccounts(Sql sql, CaseDescription description) {

    List<AccountRow> rows() {
        var good = description.parties().stream()
                .flatMap(party -> party.accounts().stream())
                .collect(Collectors.toSet());
        var byAccount = new LinkedHashMap<PaymentAccount, List<AccountSighting>>();
        new AccountTable(sql)
                .all()
                .forEach(seen -> byAccount
                        .computeIfAbsent(seen.account(), _ -> new ArrayList<>(1))
                        .add(seen));
        return byAccount.entrySet().stream()
                .map(entry -> new AccountRow(
                        entry.getKey(),
                        good.contains(entry.getKey().value()),
                        entry.getValue().stream().map(this::seen).distinct().toList()))
                .sorted(Comparator.comparing(row -> row.account().value()))
                .toList();
    }

    private AccountRow.Seen seen(AccountSighting sighting) {
        var ref = sighting.attachment().orElseGet(() -> new MessageTable(sql).sha256(sighting.message()));
        return new AccountRow.Seen(
                sighting.message(), sighting.message(), sighting.attachment().isPresent(), ref);
    }
}
