package intercept.authentication.signing;

import intercept.model.ByteRange;
import java.util.Optional;

/// One header field as it stands in the original.
///
/// @param position its index among the headers of the mail; absent where the reader of the mail did not list it
/// @param name as written, without blanks around it
/// @param from first byte of the field
/// @param colon the byte of the colon
/// @param to after its last byte, the last line end excluded
public record MailField(Optional<Integer> position, String name, int from, int colon, int to) {

    public boolean is(String wanted) {
        return name.equalsIgnoreCase(wanted);
    }

    public ByteRange at() {
        return new ByteRange(from, (long) to - from);
    }

    public int length() {
        return to - from;
    }
}
