package intercept.session;

import intercept.documents.DocumentException;
import intercept.evidence.FolderWalk;
import intercept.mail.UnreadableMail;
import intercept.store.StoreFailure;
import intercept.words.Words;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Puts what went wrong into words: what happened, what was kept, what to do.
final class Trouble {

    private Trouble() {}

    static CaseException opening(Path file, StoreFailure cause) {
        return switch (cause.kind()) {
            case NOT_A_CASE -> new CaseException(CaseException.Kind.NOT_A_CASE, words("not-a-case", file), cause);
            case MISSING -> new CaseException(CaseException.Kind.FAILED, words("no-source", file), cause);
            case NO_PLACE -> new CaseException(CaseException.Kind.FAILED, words("no-place", file), cause);
            case NEWER -> new CaseException(CaseException.Kind.NOT_A_CASE, words("newer", file), cause);
            case LOCKED -> new CaseException(CaseException.Kind.FAILED, words("locked", file), cause);
            case FULL -> new CaseException(CaseException.Kind.FAILED, words("full", file), cause);
            case READ_ONLY -> new CaseException(CaseException.Kind.FAILED, words("read-only", file), cause);
            case FAILED ->
                new CaseException(CaseException.Kind.FAILED, words("cannot-open", file, cause.getMessage()), cause);
        };
    }

    static CaseException working(Path file, StoreFailure cause) {
        return cause.kind() == StoreFailure.Kind.FAILED
                ? new CaseException(CaseException.Kind.FAILED, words("failed", file, cause.getMessage()), cause)
                : opening(file, cause);
    }

    static CaseException description(Path source, Exception cause) {
        return new CaseException(
                CaseException.Kind.FAILED, words("description", source, String.valueOf(cause.getMessage())), cause);
    }

    static CaseException source(Path source, IOException cause) {
        var key = cause instanceof NoSuchFileException ? "no-source" : "source";
        return new CaseException(CaseException.Kind.FAILED, words(key, source, FolderWalk.reason(cause)), cause);
    }

    static CaseException document(Path file, DocumentException cause) {
        return new CaseException(
                CaseException.Kind.FAILED, words("document", file, String.valueOf(cause.getMessage())), cause);
    }

    static CaseException mail(Path file, UnreadableMail cause) {
        return new CaseException(
                CaseException.Kind.FAILED, words("mail", file, String.valueOf(cause.getMessage())), cause);
    }

    private static String words(String key, @Nullable Object... arguments) {
        var named = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            named[i] = String.valueOf(arguments[i]);
        }
        return Words.of("intercept.session.trouble", Locale.getDefault()).get(key, named);
    }
}
