package intercept.authentication.results;

import intercept.model.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the fields in which servers say what they found out about a sender.
///
/// @param fields in the order of the mail
/// @param leftOut fields beyond the first 256, which were not read
public record ResultFields(List<ResultField> fields, int leftOut) {

    public static ResultFields of(List<Header> headers) {
        List<ResultField> fields = new ArrayList<>();
        int leftOut = 0;
        for (int i = 0; i < headers.size(); i++) {
            if (FieldKind.of(headers.get(i).name()).isEmpty()) {
                continue;
            }
            if (fields.size() >= ResultLimit.FIELDS_OF_MAIL) {
                leftOut++;
            } else {
                read(i, headers.get(i)).ifPresent(fields::add);
            }
        }
        return new ResultFields(List.copyOf(fields), leftOut);
    }

    /// @param index place among all fields of the mail
    /// @return empty where the field is of another kind
    public static Optional<ResultField> read(int index, Header header) {
        return FieldKind.of(header.name()).map(kind -> {
            var text = ResultText.of(header.raw());
            return kind == FieldKind.RECEIVED_SPF
                    ? ReceivedSpf.read(index, header.name(), text)
                    : AuthenticationResults.read(index, header.name(), kind, text);
        });
    }
}
