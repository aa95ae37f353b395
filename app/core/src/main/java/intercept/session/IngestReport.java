package intercept.session;

/// What taking evidence in did.
///
/// @param seen files looked at
/// @param added files that were new
/// @param known files that the case already had, byte for byte at the same path
/// @param messages mails read
/// @param unreadable files kept but not read
/// @param finished false when it was stopped: everything taken in so far is in the case
public record IngestReport(long seen, long added, long known, long messages, long unreadable, boolean finished) {}
