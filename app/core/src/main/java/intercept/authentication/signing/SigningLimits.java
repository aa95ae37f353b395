package intercept.authentication.signing;

/// How far one mail is followed. Whatever is left out says so in the result.
///
/// @param signatures of one mail that are tried, from the top
/// @param headerBytes of header fields that are hashed for all signatures of one mail together
/// @param keyRecord characters of a key record that are read
/// @param keyRecords at one name that are tried
/// @param keyBits of the longest RSA key that is used
public record SigningLimits(int signatures, long headerBytes, int keyRecord, int keyRecords, int keyBits) {

    public static final SigningLimits USUAL = new SigningLimits(50, 64L << 20, 16_384, 8, 8192);
}
