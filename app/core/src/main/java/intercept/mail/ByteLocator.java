package intercept.mail;

import intercept.model.ByteRange;
import intercept.model.MailFormat;
import intercept.model.Part;
import intercept.model.TextRange;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;

/// Finds the bytes of the original behind a passage of a body, so that a claim leads to what it rests on.
public final class ByteLocator {

    private ByteLocator() {}

    /// Where a passage stands.
    ///
    /// @param exact whether `at` holds the passage and nothing else; if not, it is the part or file that it
    /// was made from
    public record Located(ByteRange at, boolean exact) {}

    /// @param original the mail's bytes
    /// @param mail what `MailReader` made of them
    /// @param passage in `mail.text()`
    /// @return absent where the mail has no body at all
    public static Optional<Located> locate(byte[] original, ParsedMail mail, TextRange passage) {
        if (mail.message().format() == MailFormat.MSG) {
            return Optional.of(whole(original));
        }
        int cursor = 0;
        Optional<ByteRange> around = Optional.empty();
        for (var part : mail.message().parts()) {
            if (part.role() == Part.Role.HTML) {
                around = around.or(part::raw);
            }
            if (part.role() != Part.Role.TEXT || part.raw().isEmpty()) {
                continue;
            }
            byte[] content = mail.contents().get(part.index());
            String text = BodyText.plainLineEnds(
                    Charsets.read(content, part.charset()).text());
            int from = text.isEmpty() ? -1 : mail.text().indexOf(text, cursor);
            if (from < 0) {
                continue;
            }
            cursor = from + text.length();
            if (passage.start() >= from && passage.end() <= cursor) {
                var inPart = new TextRange(passage.start() - from, passage.end() - from);
                return exact(original, part, part.raw().get(), inPart)
                        .or(() -> part.raw().map(ByteLocator::rough));
            }
        }
        return around.map(ByteLocator::rough).or(() -> Optional.of(whole(original)));
    }

    private static Located rough(ByteRange at) {
        return new Located(at, false);
    }

    private static Located whole(byte[] original) {
        return rough(new ByteRange(0, original.length));
    }

    private static Optional<Located> exact(byte[] original, Part part, ByteRange raw, TextRange passage) {
        if (part.charset().filter(Charsets::isUtf7).isPresent() || passage.start() >= passage.end()) {
            return Optional.empty();
        }
        var at = new Span((int) raw.offset(), (int) raw.end());
        var mapped = TransferDecoding.map(original, at, part.encoding());
        var charset = Charsets.choose(mapped.bytes(), part.charset()).charset();
        var bytes = CharacterPlaces.of(mapped.bytes(), charset).bytes(passage);
        return bytes.filter(span -> span.length() > 0).map(span -> {
            int from = mapped.from()[span.from()];
            int to = mapped.to()[span.to() - 1];
            return new Located(new ByteRange(from, to - from), true);
        });
    }

    /// Which bytes of a content made each character of its text with plain line ends.
    private static final class CharacterPlaces {
        private int[] ends;
        private int size;
        private boolean afterReturn;

        private CharacterPlaces(int capacity) {
            this.ends = new int[capacity];
        }

        /// Decodes a character at a time, and notes after each how far the decoder has read.
        static CharacterPlaces of(byte[] content, Charset charset) {
            var places = new CharacterPlaces(content.length + 16);
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
            var in = ByteBuffer.wrap(content);
            var out = CharBuffer.allocate(1);
            var pair = CharBuffer.allocate(2);
            while (in.hasRemaining()) {
                int before = in.position();
                decoder.decode(in, out, true);
                if (out.position() == 0 && in.position() == before) {
                    // A character of two units needs room for both.
                    decoder.decode(in, pair, true);
                    if (pair.position() == 0 && in.position() == before) {
                        break;
                    }
                    places.add(pair, in.position());
                } else {
                    places.add(out, in.position());
                }
            }
            return places;
        }

        private void add(CharBuffer characters, int end) {
            characters.flip();
            while (characters.hasRemaining()) {
                char c = characters.get();
                boolean pairEnd = c == '\n' && afterReturn;
                afterReturn = c == '\r';
                if (pairEnd) {
                    ends[size - 1] = end;
                } else {
                    if (size == ends.length) {
                        ends = Arrays.copyOf(ends, size * 2);
                    }
                    ends[size++] = end;
                }
            }
            characters.clear();
        }

        Optional<Span> bytes(TextRange passage) {
            if (passage.end() > size) {
                return Optional.empty();
            }
            int from = passage.start() == 0 ? 0 : ends[passage.start() - 1];
            int to = ends[passage.end() - 1];
            // Both halves of a pair end at the same byte: a passage that begins with the second takes the whole.
            if (from == to) {
                int first = passage.start();
                while (first > 0 && ends[first - 1] == to) {
                    first--;
                }
                from = first == 0 ? 0 : ends[first - 1];
            }
            return Optional.of(new Span(from, to));
        }
    }
}
