package intercept.desktop.views.messages;

import intercept.model.route.FieldAuthor;
import intercept.model.route.FieldAuthorship.Why;
import intercept.words.Words;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Whose word something is: a sign, a word and a colour; why stands behind it.
final class AuthorMark extends SignedText {

    private AuthorMark(FieldAuthor author, Words words) {
        super(new FontIcon(icon(author)), words.get("author." + author), "author-mark", style(author));
    }

    /// For a legend, with what the word means behind it.
    static AuthorMark of(FieldAuthor author, Words words) {
        var mark = new AuthorMark(author, words);
        mark.explain(words.get("author." + author + ".means"));
        return mark;
    }

    static AuthorMark because(FieldAuthor author, Why why, Words words) {
        var mark = new AuthorMark(author, words);
        mark.explain(words.get("why." + why));
        return mark;
    }

    /// For what stands outside the header.
    static AuthorMark ofContent(Words words) {
        var mark = new AuthorMark(FieldAuthor.SENDER_CLAIM, words);
        mark.explain(words.get("why.content"));
        return mark;
    }

    /// The style class of an author, such as `author-sender-claim`.
    static String style(FieldAuthor author) {
        return "author-" + author.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it counts: written by servers that are trusted.
    static boolean counts(FieldAuthor author) {
        return author == FieldAuthor.RECIPIENT_SERVER || author == FieldAuthor.DECLARED_INTERMEDIATE;
    }

    private static Feather icon(FieldAuthor author) {
        return switch (author) {
            case RECIPIENT_SERVER -> Feather.CHECK_CIRCLE;
            case DECLARED_INTERMEDIATE -> Feather.GIT_COMMIT;
            case SENDER_CLAIM -> Feather.EDIT_2;
            case UNKNOWN -> Feather.HELP_CIRCLE;
        };
    }
}
