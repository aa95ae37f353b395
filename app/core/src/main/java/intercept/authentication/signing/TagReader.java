package intercept.authentication.signing;

import intercept.authentication.signing.SignatureReason.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the tags of a signature and keeps the first thing that is wrong with them.
final class TagReader {

    private static final int TIME_DIGITS = 12;
    private static final int LENGTH_DIGITS = 76;

    private final TagList list;
    private @Nullable SignatureReason wrong;

    TagReader(TagList list) {
        this.list = list;
        list.problem().ifPresent(problem -> wrong(Kind.SYNTAX, problem));
    }

    SignatureTags.Read dkim() {
        if (!list.get("v").map("1"::equals).orElse(true)) {
            wrong(Kind.VERSION, list.get("v").orElse(""));
        }
        required("v");
        var read = message(true);
        if (read instanceof SignatureTags.Read.Good(var tags)) {
            identity(tags);
            if (tags.names().stream().noneMatch("from"::equalsIgnoreCase)) {
                wrong(Kind.FROM_NOT_SIGNED);
            }
        }
        return result(read);
    }

    /// Without a version; its `i=` is the instance and no identity, and it does not sign seals (RFC 8617 section
    /// 4.1.2).
    SignatureTags.Read arcMessage() {
        var read = message(false);
        if (read instanceof SignatureTags.Read.Good(var tags)
                && tags.names().stream().anyMatch("arc-seal"::equalsIgnoreCase)) {
            wrong(Kind.SYNTAX, "it signs the field ARC-Seal, which it must not");
        }
        return result(read);
    }

    SignatureTags.Read arcSeal() {
        // RFC 8617 section 4.1.3: a seal with h= is not valid.
        if (list.get("h").isPresent()) {
            wrong(Kind.SYNTAX, "a seal has no list of fields");
        }
        return read(List.of(), Optional.empty(), Form.RELAXED, Form.RELAXED, Optional.empty());
    }

    private SignatureTags.Read message(boolean strict) {
        var names = names(required("h"), strict);
        var bodyHash = base64("bh");
        var forms = list.compact("c").orElse("simple/simple").split("/", -1);
        var header = Form.of(forms[0]);
        var body = forms.length > 1 ? Form.of(forms[1]) : Optional.of(Form.SIMPLE);
        if (header.isEmpty() || body.isEmpty() || forms.length > 2) {
            wrong(Kind.FORM, list.get("c").orElse(""));
        }
        Optional<String> identity = strict ? list.get("i").flatMap(TagReader::quotedPrintable) : Optional.empty();
        return read(names, bodyHash, header.orElse(Form.SIMPLE), body.orElse(Form.SIMPLE), identity);
    }

    private SignatureTags.Read read(
            List<String> names, Optional<Bytes> bodyHash, Form header, Form body, Optional<String> identity) {
        var signature = base64("b");
        var domain = name("d");
        var selector = name("s");
        var written = required("a");
        var algorithm = Algorithm.of(written);
        if (algorithm.isEmpty()) {
            wrong(Kind.ALGORITHM, written);
        }
        var query = list.compact("q").orElse("dns/txt").toLowerCase(Locale.ROOT);
        if (Arrays.stream(query.split(":", -1)).noneMatch("dns/txt"::equals)) {
            wrong(Kind.QUERY, query);
        }
        var signedAt = time("t");
        var expires = time("x");
        if (signedAt.isPresent() && expires.isPresent() && expires.get().isBefore(signedAt.get())) {
            wrong(Kind.EXPIRY_BEFORE_SIGNING);
        }
        var limit = number("l", LENGTH_DIGITS);
        if (wrong != null) {
            return new SignatureTags.Read.Bad(wrong);
        }
        return new SignatureTags.Read.Good(new SignatureTags(
                algorithm.orElseThrow(),
                signature.orElseThrow(),
                domain,
                selector,
                header,
                body,
                names,
                limit,
                bodyHash,
                signedAt,
                expires,
                identity));
    }

    private SignatureTags.Read result(SignatureTags.Read read) {
        return wrong == null ? read : new SignatureTags.Read.Bad(wrong);
    }

    private void identity(SignatureTags tags) {
        if (list.get("i").isEmpty()) {
            return;
        }
        if (tags.identity().isEmpty()) {
            wrong(Kind.SYNTAX, "the tag “i” is not quoted as it must be");
            return;
        }
        var domain = tags.identityDomain();
        boolean address = tags.identity().get().contains("@");
        if (!address || domain.isEmpty() || !DomainName.isUnder(domain.get(), tags.domain())) {
            wrong(Kind.IDENTITY, tags.identity().get(), tags.domain());
        }
    }

    private List<String> names(String value, boolean strict) {
        var names = Arrays.stream(value.split(":", -1)).map(TagList::strip).toList();
        if (strict && names.stream().anyMatch(String::isEmpty) && list.get("h").isPresent()) {
            wrong(Kind.SYNTAX, "the list of signed fields holds an empty name");
        }
        return names.stream().filter(name -> !name.isEmpty()).toList();
    }

    private Optional<Bytes> base64(String tag) {
        var value = required(tag);
        var bytes = Bytes.base64(value);
        if (bytes.isEmpty()) {
            wrong(Kind.SYNTAX, "the tag “" + tag + "” is not base64");
        }
        return bytes;
    }

    private String name(String tag) {
        var value = required(tag);
        var name = DomainName.of(value);
        if (name.isEmpty()) {
            wrong(Kind.NAME, DomainName.utf8(value));
        }
        return name.orElse("");
    }

    private Optional<Instant> time(String tag) {
        return number(tag, TIME_DIGITS).map(Instant::ofEpochSecond);
    }

    private Optional<Long> number(String tag, int digits) {
        var value = list.get(tag);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        var text = value.get();
        if (text.isEmpty() || text.length() > digits || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            wrong(Kind.SYNTAX, "the tag “" + tag + "” is no number");
            return Optional.empty();
        }
        var plain = text.replaceFirst("^0+(?=.)", "");
        // No body is as long as 19 digits say.
        return Optional.of(plain.length() > 18 ? Long.MAX_VALUE - 1 : Long.parseLong(plain));
    }

    private String required(String tag) {
        var value = list.get(tag);
        if (value.isEmpty()) {
            wrong(Kind.MISSING, tag);
        }
        return value.orElse("");
    }

    private void wrong(Kind kind, String... words) {
        if (wrong == null) {
            wrong = SignatureReason.of(kind, words);
        }
    }

    /// Decodes DKIM's quoted-printable (RFC 6376 section 2.11); absent where it is none.
    private static Optional<String> quotedPrintable(String value) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '=') {
                int high = i + 1 < value.length() ? Character.digit(value.charAt(i + 1), 16) : -1;
                int low = i + 2 < value.length() ? Character.digit(value.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.write(high << 4 | low);
                i += 2;
            } else if (!TagList.isFolding(c)) {
                bytes.write(c);
            }
        }
        return Optional.of(DomainName.utf8(bytes.toString(StandardCharsets.ISO_8859_1)));
    }
}
