package intercept.model.document;

/// How a file is encrypted that opens all the same, without a password: such a lock only asks programs not to change,
/// print or copy.
///
/// @param bits length of the key
public record Encryption(Cipher cipher, int bits) {

    public enum Cipher {
        RC4,
        AES,
        /// The file says that it is encrypted, and leaves its contents as they are.
        NONE
    }
}
