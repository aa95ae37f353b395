package intercept.mail;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Cuts a multipart body at its boundaries (RFC 2046 section 5.1), by Angus Mail.
///
/// Angus is asked for the places only: headers, transfer encodings and charsets are read by our own code,
/// which keeps offsets and never loses a byte.
final class MultipartSplitter {

    static {
        MailSettings.apply();
    }

    private MultipartSplitter() {}

    /// @param parts each with its header block, in order
    /// @param complete whether the closing boundary was there
    /// @param preamble what stands before the first boundary; empty where Angus cut
    record Pieces(List<Span> parts, boolean complete, Span preamble) {}

    /// @param boundary as declared; empty where none is, then the first line with two dashes is taken for it
    /// @throws MessagingException if there is no boundary line at all
    static Pieces split(byte[] original, Span body, String boundary) throws MessagingException {
        var multipart = new Located(new Body(original, body, boundary));
        int count = multipart.getCount();
        List<Span> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            if (multipart.getBodyPart(i) instanceof LocatedPart part) {
                parts.add(part.at);
            }
        }
        return new Pieces(parts, multipart.isComplete(), new Span(body.from(), body.from()));
    }

    private static final class Located extends MimeMultipart {
        Located(DataSource body) throws MessagingException {
            super(body);
        }

        @Override
        protected MimeBodyPart createMimeBodyPart(InputStream is) {
            var stream = (LocatedStream) is;
            return new LocatedPart(new Span(stream.from(), Math.max(stream.from(), stream.to())));
        }
    }

    private static final class LocatedPart extends MimeBodyPart {
        private final Span at;

        LocatedPart(Span at) {
            this.at = at;
        }
    }

    private static final class Body implements DataSource {
        private final byte[] original;
        private final Span at;
        private final String boundary;

        Body(byte[] original, Span at, String boundary) {
            this.original = original;
            this.at = at;
            this.boundary = boundary;
        }

        @Override
        public InputStream getInputStream() {
            return new LocatedStream(original, at.from(), at.to());
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException("evidence is never changed");
        }

        @Override
        public String getContentType() {
            if (boundary.isEmpty()) {
                return "multipart/mixed";
            }
            String quoted = boundary.replace("\\", "\\\\").replace("\"", "\\\"");
            return "multipart/mixed; boundary=\"" + quoted + "\"";
        }

        @Override
        public String getName() {
            return "";
        }
    }
}
