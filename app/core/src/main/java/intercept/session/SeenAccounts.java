package intercept.session;

import intercept.analysis.rules.AccountRegister;
import intercept.model.AccountSighting;
import intercept.model.PaymentAccount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The payment accounts of a case, each with all its places.
record SeenAccounts(StoredFacts facts) {

    List<AccountRow> rows() {
        var register = new AccountRegister(facts);
        var hashes = new HashMap<Long, String>();
        facts.messages().forEach(message -> hashes.put(message.id(), message.sha256()));
        var byAccount = new LinkedHashMap<PaymentAccount, List<AccountSighting>>();
        facts.accounts()
                .forEach(seen -> byAccount
                        .computeIfAbsent(seen.account(), _ -> new ArrayList<>(1))
                        .add(seen));
        return byAccount.entrySet().stream()
                .map(entry -> new AccountRow(
                        entry.getKey(),
                        register.knows(entry.getKey()),
                        entry.getValue().stream()
                                .map(seen -> seen(seen, hashes))
                                .distinct()
                                .toList()))
                .sorted(Comparator.comparing(row -> row.account().value()))
                .toList();
    }

    private static AccountRow.Seen seen(AccountSighting sighting, Map<Long, String> hashes) {
        var ref = sighting.attachment().orElseGet(() -> hashes.getOrDefault(sighting.message(), ""));
        return new AccountRow.Seen(
                sighting.message(), sighting.message(), sighting.attachment().isPresent(), ref);
    }
}
