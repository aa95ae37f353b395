package intercept.session;

import intercept.mail.Threading;
import intercept.model.Message;
import intercept.store.Db;
import intercept.store.MessageTable;
import java.util.List;

/// Which mails belong together. Computed anew after each import: a new mail can join two conversations into one.
record Conversations(Db db) {

    void recompute(List<Message> messages) {
        var conversations = Threading.conversations(messages);
        db.write(sql -> {
            var table = new MessageTable(sql);
            conversations.forEach(table::converse);
            return conversations.size();
        });
    }
}
