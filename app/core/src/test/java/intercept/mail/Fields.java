package intercept.mail;

import intercept.model.ByteRange;
import intercept.model.Header;
import java.util.List;
import java.util.stream.Stream;

/// Header fields written as `Name: value`.
public final class Fields {

    private Fields() {}

    public static List<Header> of(String... lines) {
        return Stream.of(lines).map(Fields::field).toList();
    }

    private static Header field(String line) {
        int colon = line.indexOf(':');
        String value = line.substring(colon + 1);
        return new Header(
                line.substring(0, colon),
                value.replaceAll("\\s+", " ").strip(),
                value,
                new ByteRange(0, line.length()));
    }
}
