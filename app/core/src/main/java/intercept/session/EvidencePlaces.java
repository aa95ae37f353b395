package intercept.session;

import intercept.ingest.PartBytes;
import intercept.mail.ByteLocator;
import intercept.model.ByteRange;
import intercept.model.Evidence;
import intercept.model.Header;
import intercept.model.Message;
import intercept.store.Db;
import intercept.store.MessageTable;
import java.util.Optional;

/// Leads a claim back to the bytes that it rests on.
record EvidencePlaces(Db db, PartBytes parts) {

    Span span(Evidence evidence) {
        return switch (evidence) {
            case Evidence.HeaderField field -> field(field);
            case Evidence.BodyPassage passage -> body(passage);
            // The text of a document is drawn by its program; no bytes of the file are the words themselves.
            case Evidence.DocumentPassage passage -> new Span(passage.ref(), whole(passage.ref()), false);
            case Evidence.FilePassage passage -> new Span(passage.ref(), whole(passage.ref()), false);
            case Evidence.WholeMessage message -> new Span(message.ref(), whole(message.ref()), true);
        };
    }

    private Span field(Evidence.HeaderField field) {
        var at = field.at()
                .or(() -> message(field.message()).flatMap(parts::mail).stream()
                        .flatMap(mail -> mail.headers().stream())
                        .filter(header -> header.is(field.name()))
                        .findFirst()
                        .map(Header::at));
        return at.map(range -> new Span(field.ref(), range, true))
                .orElseGet(() -> new Span(field.ref(), whole(field.ref()), false));
    }

    private Span body(Evidence.BodyPassage passage) {
        return message(passage.message())
                .flatMap(message -> located(message, passage))
                .map(found -> new Span(passage.ref(), found.at(), found.exact()))
                .orElseGet(() -> new Span(passage.ref(), whole(passage.ref()), false));
    }

    private Optional<ByteLocator.Located> located(Message message, Evidence.BodyPassage passage) {
        return parts.original(message.sha256())
                .flatMap(original ->
                        parts.mail(message).flatMap(mail -> ByteLocator.locate(original, mail, passage.at())));
    }

    private Optional<Message> message(long id) {
        return db.read(sql -> new MessageTable(sql).message(id));
    }

    private ByteRange whole(String sha256) {
        return new ByteRange(0, parts.bytes(sha256).map(bytes -> bytes.length).orElse(0));
    }
}
