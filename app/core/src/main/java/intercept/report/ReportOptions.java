package intercept.report;

import intercept.model.Party;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// What a report is made for.
///
/// @param customer whose mail a report for the customer holds; may be absent where the case has one customer, or for
///     other readers
/// @param language English or Japanese
/// @param zone in which times are printed
public record ReportOptions(Audience audience, Optional<Party> customer, Locale language, ZoneId zone) {

    /// Who reads it.
    public enum Audience {
        MANAGEMENT,
        CUSTOMER,
        BANK
    }
}
