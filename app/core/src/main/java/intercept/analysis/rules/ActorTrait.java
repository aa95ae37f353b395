package intercept.analysis.rules;

import intercept.model.Evidence;
import intercept.model.Message;
import java.util.Locale;

/// Something that a writer leaves in his mails and that another writer would hardly leave too.
///
/// @param key equal where two mails show the same
/// @param shown for a reader
record ActorTrait(Kind kind, String key, String shown, Message message, Evidence evidence) {

    /// The most telling first.
    enum Kind {
        ACCOUNT,
        HOLDER,
        ADDRESS,
        DOMAIN,
        NETWORK,
        PROGRAM,
        PASSAGE;

        /// Whether it is somebody's own. A network has neighbours, and a program many users.
        boolean isPersonal() {
            return switch (this) {
                case ACCOUNT, HOLDER, ADDRESS, DOMAIN -> true;
                case NETWORK, PROGRAM, PASSAGE -> false;
            };
        }

        /// In the rules' words, below `phrase.actor.`
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
