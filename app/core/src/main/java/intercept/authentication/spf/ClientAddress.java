package intercept.authentication.spf;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An address and what SPF does with it: compare, write, turn round.
///
/// It has 4 or 16 bytes; one mapped from IPv4 (RFC 4291 section 2.5.5.2) has 4, except as a network of `ip6`.
final class ClientAddress {

    private static final Pattern FOUR =
            Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!$)|$)){4}");
    private static final Pattern SIX = Pattern.compile("[0-9A-Fa-f:]{2,39}|[0-9A-Fa-f:]{2,30}(?<four>[0-9.]{7,15})");
    private static final String HEX = "0123456789ABCDEF";

    private final byte[] bytes;

    private ClientAddress(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @param digits of an address that a record holds
    static ClientAddress of(String digits) {
        return of(InetAddress.ofLiteral(digits));
    }

    static ClientAddress of(InetAddress address) {
        var bytes = address.getAddress();
        return new ClientAddress(bytes.length == 16 && isMapped(bytes) ? Arrays.copyOfRange(bytes, 12, 16) : bytes);
    }

    private static boolean isMapped(byte[] bytes) {
        for (int i = 0; i < 10; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return bytes[10] == -1 && bytes[11] == -1;
    }

    /// An ip4-network (RFC 7208 section 5.6): four numbers without leading zeros.
    static Optional<ClientAddress> four(String text) {
        return text.length() <= 15 && FOUR.matcher(text).matches()
                ? Optional.of(new ClientAddress(Inet4Address.ofLiteral(text).getAddress()))
                : Optional.empty();
    }

    /// An ip6-network (RFC 4291 section 2.2), also of one mapped from IPv4.
    static Optional<ClientAddress> six(String text) {
        var match = SIX.matcher(text);
        if (!match.matches() || text.indexOf(':') < 0) {
            return Optional.empty();
        }
        var four = match.group("four");
        int tail = text.lastIndexOf(':') + 1;
        if (four != null && four(text.substring(tail)).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ClientAddress(sixteen(InetAddress.ofLiteral(text).getAddress())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] sixteen(byte[] bytes) {
        if (bytes.length == 16) {
            return bytes;
        }
        var mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        System.arraycopy(bytes, 0, mapped, 12, 4);
        return mapped;
    }

    boolean isSix() {
        return bytes.length == 16;
    }

    boolean isOfFamilyOf(ClientAddress other) {
        return bytes.length == other.bytes.length;
    }

    boolean isWithin(ClientAddress network, int prefix) {
        if (!isOfFamilyOf(network)) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit += 8) {
            int mask = prefix - bit >= 8 ? 0xff : 0xff << (8 - prefix + bit);
            if (((network.bytes[bit / 8] ^ bytes[bit / 8]) & mask & 0xff) != 0) {
                return false;
            }
        }
        return true;
    }

    boolean isSameAs(ClientAddress other) {
        return Arrays.equals(bytes, other.bytes);
    }

    /// For %{i}: four numbers, or 32 digits, between dots.
    String dotted() {
        var text = new StringBuilder();
        for (byte octet : bytes) {
            text.append(text.isEmpty() ? "" : ".");
            if (isSix()) {
                text.append(HEX.charAt((octet >> 4) & 15)).append('.').append(HEX.charAt(octet & 15));
            } else {
                text.append(octet & 0xff);
            }
        }
        return text.toString();
    }

    /// The name under which its own name is asked for (RFC 1035 section 3.5, RFC 3596 section 2.5).
    String reverseName() {
        var parts = dotted().split("\\.", -1);
        var name = new StringBuilder();
        for (int i = parts.length - 1; i >= 0; i--) {
            name.append(parts[i]).append('.');
        }
        return name.append(isSix() ? "ip6.arpa" : "in-addr.arpa").toString().toLowerCase(Locale.ROOT);
    }

    /// As people write it (RFC 5952).
    String readable() {
        if (!isSix()) {
            return dotted();
        }
        var groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = ((bytes[2 * i] & 0xff) << 8) | (bytes[2 * i + 1] & 0xff);
        }
        int best = -1;
        int length = 1;
        for (int i = 0; i < 8; i++) {
            int run = 0;
            while (i + run < 8 && groups[i + run] == 0) {
                run++;
            }
            if (run > length) {
                best = i;
                length = run;
            }
        }
        var text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == best) {
                text.append("::");
                i += length - 1;
            } else {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":")
                        .append(Integer.toHexString(groups[i]));
            }
        }
        return text.toString();
    }
}
