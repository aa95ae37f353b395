package intercept.model;

/// One place where a piece of evidence was found.
///
/// @param custodian the mailbox it was collected from, an address, or `unknown`
/// @param folder mail folder inside the custodian, `/` between levels; empty at the top
/// @param path relative to the case folder, `/` between levels
public record Copy(String custodian, String folder, String path) {

    public static final String UNKNOWN = "unknown";
}
