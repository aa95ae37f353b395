package intercept.report;

import java.time.ZoneId;
import java.util.Locale;

/// What a report is made for.
///
/// @param language English or Japanese
/// @param zone in which times are printed
public record ReportOptions(Audience audience, Locale language, ZoneId zone) {

    /// Who reads it.
    public enum Audience {
        MANAGEMENT,
        CUSTOMER,
        BANK
    }
}
