package intercept.ingest;

/// What taking evidence in did.
///
/// @param seen files looked at
/// @param added files that were new
/// @param known files that the case had already, byte for byte at the same path
/// @param mails new or changed files that are mails
/// @param unreadable files kept but not read
/// @param finished false when it was stopped
public record Tally(long seen, long added, long known, long mails, long unreadable, boolean finished) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, true);

    public static final Tally STOPPED = new Tally(0, 0, 0, 0, 0, false);

    public Tally and(Tally other) {
        return new Tally(
                seen + other.seen,
                added + other.added,
                known + other.known,
                mails + other.mails,
                unreadable + other.unreadable,
                finished && other.finished);
    }
}
