package intercept.store;

import intercept.model.Message;
import intercept.model.Part;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Full-text search. Words of all languages stand in one index; Chinese, Japanese and Korean, which write no blanks,
/// stand in a second one as overlapping pairs of characters, so that any piece of two or more is found anywhere.
public final class SearchTable {

    private static final String ADD = """
            insert into search (rowid, subject, people, body, files)
            values (?, ?, ?, ?, ?)
            """;

    private static final String ADD_CJK = """
            insert into search_cjk (rowid, pairs)
            values (?, ?)
            """;

    private static final String REMOVE = """
            delete from search where rowid = ?
            """;

    private static final String REMOVE_CJK = """
            delete from search_cjk where rowid = ?
            """;

    private final Sql sql;

    public SearchTable(Sql sql) {
        this.sql = sql;
    }

    public void add(long message, Message mail, String text) {
        var people = Stream.concat(
                        Stream.of(mail.from(), mail.replyTo()).flatMap(java.util.List::stream), mail.recipients())
                .map(intercept.model.Address::display)
                .collect(Collectors.joining("\n"));
        var files = mail.parts().stream()
                .map(Part::fileName)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        if (CjkPairs.someIn(mail.subject())
                || CjkPairs.someIn(people)
                || CjkPairs.someIn(text)
                || CjkPairs.someIn(files)) {
            var pairs = CjkPairs.of(mail.subject()) + " " + CjkPairs.of(people) + " " + CjkPairs.of(text) + " "
                    + CjkPairs.of(files);
            sql.run(ADD_CJK, message, pairs);
            sql.run(
                    ADD,
                    message,
                    CjkPairs.without(mail.subject()),
                    CjkPairs.without(people),
                    CjkPairs.without(text),
                    CjkPairs.without(files));
        } else {
            sql.run(ADD, message, mail.subject(), people, text, files);
        }
    }

    public void remove(long message) {
        sql.run(REMOVE, message);
        sql.run(REMOVE_CJK, message);
    }
}
