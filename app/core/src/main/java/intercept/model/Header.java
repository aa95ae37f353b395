package intercept.model;

/// One header field, in the order of the mail.
///
/// @param name field name as written
/// @param value unfolded and decoded (RFC 2047), for reading
/// @param raw everything after the colon, byte for byte as ISO 8859-1, folding kept, without the last line end
/// @param at where the whole field stands in the original, name included, last line end excluded
public record Header(String name, String value, String raw, ByteRange at) {

    public boolean is(String wanted) {
        return name.equalsIgnoreCase(wanted);
    }
}
