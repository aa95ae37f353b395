package intercept.evidence;

/// Looks for bytes in bytes.
final class Bytes {

    private Bytes() {}

    static boolean startWith(byte[] content, int... wanted) {
        return at(content, 0, wanted);
    }

    static boolean at(byte[] content, int offset, int... wanted) {
        if (content.length < offset + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((content[offset + i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /// First place at or after `from`; -1 where there is none.
    static int indexOf(byte[] content, byte[] wanted, int from) {
        outer:
        for (int i = from; i <= content.length - wanted.length; i++) {
            if (content[i] != wanted[0]) {
                continue;
            }
            for (int j = 1; j < wanted.length; j++) {
                if (content[i + j] != wanted[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
