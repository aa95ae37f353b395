package intercept.model;

import java.util.List;
import java.util.Optional;

/// An organisation in the case.
///
/// @param domains lower case
/// @param tenantId Microsoft 365 tenant, a GUID
/// @param accounts known-good payment accounts, written as in case.json
public record Party(
        String name,
        Side role,
        List<String> domains,
        Optional<String> tenantId,
        List<String> accounts,
        List<Person> people) {}
