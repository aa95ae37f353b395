package intercept.authentication.results;

import java.util.List;
import java.util.Optional;

/// One field of statements, read.
///
/// @param header place among all fields of the mail, from 0
/// @param name as written
/// @param server the name that it gives its writer; see [ResultStatement#server]
/// @param version of the format where one is written (RFC 8601 section 2.2), such as `1`
/// @param instance of ARC: which set, from 1
/// @param nothingExamined it says `none`: the server examined nothing
/// @param recipientDomains names that stand alone between statements: Exchange Online wrote the recipient's domain
/// there until about 2021
/// @param unread parts that nothing was made of, unfolded
/// @param limits what was left out of a field too large to be a server's
public record ResultField(
        int header,
        String name,
        FieldKind kind,
        Optional<String> server,
        Optional<String> version,
        Optional<Integer> instance,
        boolean nothingExamined,
        List<ResultStatement> statements,
        List<String> recipientDomains,
        List<String> unread,
        List<ResultLimit> limits) {

    /// Everything in the field was understood.
    public boolean whole() {
        return unread.isEmpty()
                && limits.isEmpty()
                && statements.stream().allMatch(statement -> statement.unread().isEmpty());
    }
}
