package intercept.session;

import intercept.store.Db;

/// Which mails belong together.
record Conversations(Db db) {

    void recompute() {}
}
