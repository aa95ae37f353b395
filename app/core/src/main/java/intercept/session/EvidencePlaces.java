package intercept.session;

import intercept.ingest.PartBytes;
import intercept.model.ByteRange;
import intercept.model.Evidence;
import intercept.model.Header;
import intercept.model.Message;
import intercept.model.Part;
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
            case Evidence.WholeMessage message -> new Span(message.ref(), whole(message.ref()), true);
        };
    }

    private Span field(Evidence.HeaderField field) {
        var at = field.at().or(() -> message(field.message()).flatMap(parts::mail).stream()
                .flatMap(mail -> mail.headers().stream())
                .filter(header -> header.is(field.name()))
                .findFirst()
                .map(Header::at));
        return at.map(range -> new Span(field.ref(), range, true))
                .orElseGet(() -> new Span(field.ref(), whole(field.ref()), false));
    }

    private Span body(Evidence.BodyPassage passage) {
        var part = message(passage.message()).flatMap(EvidencePlaces::body).flatMap(Part::raw);
        return new Span(passage.ref(), part.orElseGet(() -> whole(passage.ref())), false);
    }

    /// The part that a reader sees as the body.
    private static Optional<Part> body(Message message) {
        return message.parts().stream()
                .filter(part -> part.role() == Part.Role.TEXT)
                .findFirst()
                .or(() -> message.parts().stream()
                        .filter(part -> part.role() == Part.Role.HTML)
                        .findFirst());
    }

    private Optional<Message> message(long id) {
        return db.read(sql -> new MessageTable(sql).message(id));
    }

    private ByteRange whole(String sha256) {
        return new ByteRange(0, parts.bytes(sha256).map(bytes -> bytes.length).orElse(0));
    }
}
