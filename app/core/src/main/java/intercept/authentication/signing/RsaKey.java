package intercept.authentication.signing;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/// Reads an RSA key from DER: a SubjectPublicKeyInfo as RFC 6376 section 3.6.1 means it, or the bare RSAPublicKey
/// (PKCS#1) that its text says and some signers publish.
record RsaKey(BigInteger modulus, BigInteger exponent) {

    private static final int INTEGER = 0x02;
    private static final int BITS = 0x03;
    private static final int SEQUENCE = 0x30;
    private static final byte[] RSA = {
        0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x01, 0x01
    };

    static Optional<RsaKey> read(byte[] der) {
        return content(der, 0, der.length, SEQUENCE)
                .flatMap(outer -> first(der, outer) == INTEGER ? numbers(der, outer) : wrapped(der, outer));
    }

    private record Span(int from, int to) {}

    private static Optional<RsaKey> wrapped(byte[] der, Span outer) {
        return content(der, outer.from, outer.to, SEQUENCE)
                .filter(algorithm -> isRsa(der, algorithm))
                .flatMap(algorithm -> content(der, algorithm.to, outer.to, BITS))
                .filter(bits -> first(der, bits) == 0)
                .flatMap(bits -> content(der, bits.from + 1, bits.to, SEQUENCE))
                .flatMap(key -> numbers(der, key));
    }

    private static Optional<RsaKey> numbers(byte[] der, Span key) {
        return content(der, key.from, key.to, INTEGER)
                .flatMap(modulus -> content(der, modulus.to, key.to, INTEGER)
                        .map(exponent -> new RsaKey(number(der, modulus), number(der, exponent))))
                .filter(rsa -> rsa.modulus.signum() > 0 && rsa.exponent.signum() > 0);
    }

    private static boolean isRsa(byte[] der, Span algorithm) {
        int length = Math.min(algorithm.to - algorithm.from, RSA.length);
        return Arrays.equals(Arrays.copyOfRange(der, algorithm.from, algorithm.from + length), RSA);
    }

    private static int first(byte[] der, Span span) {
        return span.from < span.to ? der[span.from] & 0xFF : -1;
    }

    private static BigInteger number(byte[] der, Span at) {
        return new BigInteger(1, Arrays.copyOfRange(der, at.from, at.to));
    }

    /// Where the content of the value stands that begins here; absent where another kind stands there or it is cut off.
    private static Optional<Span> content(byte[] der, int from, int to, int kind) {
        if (to - from < 2 || (der[from] & 0xFF) != kind) {
            return Optional.empty();
        }
        int length = der[from + 1] & 0xFF;
        int start = from + 2;
        if (length >= 0x80) {
            int bytes = length & 0x7F;
            if (bytes == 0 || bytes > 3 || bytes > to - start) {
                return Optional.empty();
            }
            length = 0;
            for (int i = 0; i < bytes; i++) {
                length = (length << 8) | (der[start + i] & 0xFF);
            }
            start += bytes;
        }
        return length > to - start ? Optional.empty() : Optional.of(new Span(start, start + length));
    }
}
