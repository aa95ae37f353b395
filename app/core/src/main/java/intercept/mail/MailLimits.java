package intercept.mail;

import java.time.Duration;

/// How much of a mail is read before the reader says that it is hostile or broken. What lies beyond a limit
/// stays in the original and becomes a problem of the mail; only a file beyond `fileBytes` is not read at all.
///
/// @param fileBytes longest mail
/// @param headerBytes longest header block
/// @param fieldBytes longest field that is decoded; a longer one is kept undecoded
/// @param fields most fields of one header block
/// @param encodedWords most encoded words (RFC 2047) that are decoded in one field
/// @param depth most multiparts inside each other
/// @param parts most leaves of one mail
/// @param decodedBytes most content of one mail, all leaves together
/// @param time longest work on one mail
public record MailLimits(
        int fileBytes,
        int headerBytes,
        int fieldBytes,
        int fields,
        int encodedWords,
        int depth,
        int parts,
        long decodedBytes,
        Duration time) {

    private static final int MEGABYTE = 1_000_000;

    public static final MailLimits DEFAULT = new MailLimits(
            150 * MEGABYTE, MEGABYTE, 256_000, 2_000, 5_000, 50, 5_000, 500L * MEGABYTE, Duration.ofSeconds(30));
}
