package intercept.desktop.views.messages;

import intercept.desktop.fx.Desk;
import intercept.model.ByteRange;
import intercept.session.Span;
import intercept.words.Words;
import java.util.Optional;
import javafx.scene.Node;

/// The original, byte for byte.
final class SourcePage implements Page {

    private final Desk desk;
    private final Words words;
    private final BytesPane bytes;
    private String shown = "";

    SourcePage(Desk desk, Words words) {
        this.desk = desk;
        this.words = words;
        bytes = new BytesPane(words, "message-source");
    }

    @Override
    public Node root() {
        return bytes;
    }

    BytesPane bytes() {
        return bytes;
    }

    @Override
    public void show(Reading reading) {
        var sha256 = reading.detail().message().sha256();
        if (!sha256.equals(shown)) {
            load(sha256, Optional.empty());
        }
    }

    /// Shows the bytes that a claim rests on.
    void show(Span span) {
        load(span.sha256(), Optional.of(span));
    }

    private void load(String sha256, Optional<Span> span) {
        shown = sha256;
        desk.jobs().load(this, _ -> desk.session().bytes(sha256), content -> {
            var range = span.map(Span::at);
            bytes.show(
                    content,
                    range,
                    about(content, sha256, range, span.map(Span::exact).orElse(true)));
        });
    }

    private String about(byte[] content, String sha256, Optional<ByteRange> range, boolean exact) {
        return range.map(at -> words.get(exact ? "bytes.marked" : "bytes.near", at.offset(), at.length()))
                .orElseGet(() ->
                        words.get("bytes.about", content.length, sha256.substring(0, Math.min(12, sha256.length()))));
    }
}
