package intercept.model;

import java.util.Optional;

/// Where in the untouched originals a reader can check a claim.
public sealed interface Evidence {

    /// The mail it belongs to; nothing for a file that lies in the case folder by itself.
    default Optional<Long> mail() {
        return switch (this) {
            case OfMail ofMail -> Optional.of(ofMail.message());
            case FilePassage _ -> Optional.empty();
        };
    }

    /// Hash of the file (or attachment) that holds it.
    String ref();

    /// Where inside, as a word: `header:Cc`, `body`, `page:1`.
    String locator();

    /// The words themselves, for the reader; may be empty.
    String quote();

    /// What a mail holds or carries.
    sealed interface OfMail extends Evidence {

        /// The message it belongs to.
        long message();
    }

    /// A header field of a mail.
    record HeaderField(long message, String ref, String name, Optional<ByteRange> at, String quote) implements OfMail {
        @Override
        public String locator() {
            return "header:" + name;
        }
    }

    /// A passage of a mail's body. `at` counts in the decoded body text; the case resolves it to bytes.
    record BodyPassage(long message, String ref, TextRange at, String quote) implements OfMail {
        @Override
        public String locator() {
            return "body";
        }
    }

    /// A passage of an attached document.
    ///
    /// @param ref hash of the attachment
    record DocumentPassage(long message, String ref, int page, TextRange at, String quote) implements OfMail {
        @Override
        public String locator() {
            return "page:" + page;
        }
    }

    /// A passage of a document that no mail brought: somebody saved it into the case folder.
    ///
    /// @param ref hash of the file
    /// @param path where it lies, below the case folder
    record FilePassage(String ref, String path, int page, TextRange at, String quote) implements Evidence {
        @Override
        public String locator() {
            return "page:" + page;
        }
    }

    /// A mail as a whole.
    record WholeMessage(long message, String ref, String quote) implements OfMail {
        @Override
        public String locator() {
            return "message";
        }
    }
}
