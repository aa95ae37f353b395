package intercept.session;

import java.util.List;

/// The payment accounts that the evidence names.
public interface CaseAccounts {
    /// By value. A session that keeps none has an empty list.
    default List<AccountRow> accounts() throws CaseException {
        return List.of();
    }
}
