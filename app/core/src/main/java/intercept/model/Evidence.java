package intercept.model;

import java.util.Optional;

/// Where in the untouched originals a reader can check a claim.
public sealed interface Evidence {

    /// The message it belongs to.
    long message();

    /// Hash of the file (or attachment) that holds it.
    String ref();

    /// Where inside, as a word: `header:Cc`, `body`, `page:1`.
    String locator();

    /// The words themselves, for the reader; may be empty.
    String quote();

    /// A header field of a mail.
    record HeaderField(long message, String ref, String name, Optional<ByteRange> at, String quote)
            implements Evidence {
        @Override
        public String locator() {
            return "header:" + name;
        }
    }

    /// A passage of a mail's body. `at` counts in the decoded body text; the case resolves it to bytes.
    record BodyPassage(long message, String ref, TextRange at, String quote) implements Evidence {
        @Override
        public String locator() {
            return "body";
        }
    }

    /// A passage of an attached document.
    ///
    /// @param ref hash of the attachment
    record DocumentPassage(long message, String ref, int page, TextRange at, String quote) implements Evidence {
        @Override
        public String locator() {
            return "page:" + page;
        }
    }

    /// A mail as a whole.
    record WholeMessage(long message, String ref, String quote) implements Evidence {
        @Override
        public String locator() {
            return "message";
        }
    }
}
