package intercept.authentication.dkim;

import intercept.authentication.dkim.DkimVerdict.Coverage;
import intercept.authentication.signing.Algorithm;
import intercept.authentication.signing.BodyHashes;
import intercept.authentication.signing.HeaderForm;
import intercept.authentication.signing.KeyAnswer;
import intercept.authentication.signing.KeyRecord;
import intercept.authentication.signing.Keys;
import intercept.authentication.signing.MailField;
import intercept.authentication.signing.SignatureCheck;
import intercept.authentication.signing.SignatureCheck.Arithmetic;
import intercept.authentication.signing.SignatureReason;
import intercept.authentication.signing.SignatureReason.Kind;
import intercept.authentication.signing.SignatureTags;
import intercept.authentication.signing.SignedField;
import intercept.authentication.signing.SignedMail;
import intercept.authentication.signing.SigningLimits;
import intercept.authentication.signing.TagList;
import intercept.dns.DnsSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Verifies the DKIM signatures of mails (RFC 6376 section 6). The original bytes decide; signatures that expire are
/// judged by the time of receipt, not by today.
public final class Dkim {

    private static final String FIELD = "dkim-signature";

    private final DnsSource dns;
    private final SigningLimits limits;

    public Dkim(DnsSource dns) {
        this(dns, SigningLimits.USUAL);
    }

    public Dkim(DnsSource dns, SigningLimits limits) {
        this.dns = dns;
        this.limits = limits;
    }

    /// A signature as it was read.
    private record Read(MailField field, TagList list, SignatureTags.Read tags) {

        Optional<SignatureTags> good() {
            return tags instanceof SignatureTags.Read.Good(var read) ? Optional.of(read) : Optional.empty();
        }
    }

    /// @param received when the mail came; absent where nobody knows: then nothing has expired
    /// @return one for each signature, from the top; those beyond the limit are said not to be tried
    public List<DkimVerdict> verify(SignedMail mail, Optional<Instant> received) throws InterruptedException {
        var fields = mail.named(FIELD);
        var read = fields.stream()
                .limit(limits.signatures())
                .map(field -> {
                    var list = TagList.parse(mail.value(field));
                    return new Read(field, list, SignatureTags.dkim(list));
                })
                .toList();
        var hashes = BodyHashes.of(
                mail,
                read.stream()
                        .flatMap(one -> one.good().stream())
                        .flatMap(tags -> tags.wanted().stream())
                        .distinct()
                        .toList());
        var run = new Run(mail, received, new Keys(dns, limits), hashes);
        var verdicts = new ArrayList<DkimVerdict>(fields.size());
        for (var one : read) {
            verdicts.add(run.verdict(one));
        }
        for (var field : fields.subList(read.size(), fields.size())) {
            verdicts.add(notTried(
                    new Read(field, new TagList(Map.of(), Optional.empty()), new SignatureTags.Read.Bad(tooMany(fields.size()))),
                    tooMany(fields.size())));
        }
        return List.copyOf(verdicts);
    }

    private SignatureReason tooMany(int all) {
        return SignatureReason.of(
                Kind.LIMIT, "the mail has %d signatures, and %d are tried".formatted(all, limits.signatures()));
    }

    private static DkimVerdict notTried(Read read, SignatureReason reason) {
        return unread(read, DkimResult.NEUTRAL, reason);
    }

    private static DkimVerdict unread(Read read, DkimResult result, SignatureReason reason) {
        return new DkimVerdict(
                result,
                reason,
                read.field().position(),
                read.list().compact("d").orElse(""),
                read.list().compact("s").orElse(""),
                read.list().compact("a").orElse(""),
                read.list().get("i"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                false);
    }

    /// The verification of one mail.
    private final class Run {

        private final SignedMail mail;
        private final Optional<Instant> received;
        private final Keys keys;
        private final BodyHashes hashes;
        private long headerBytes;

        Run(SignedMail mail, Optional<Instant> received, Keys keys, BodyHashes hashes) {
            this.mail = mail;
            this.received = received;
            this.keys = keys;
            this.hashes = hashes;
        }

        DkimVerdict verdict(Read read) throws InterruptedException {
            return switch (read.tags()) {
                case SignatureTags.Read.Bad(var reason) -> unread(read, DkimResult.PERMERROR, reason);
                case SignatureTags.Read.Good(var tags) -> verdict(read, tags);
            };
        }

        private DkimVerdict verdict(Read read, SignatureTags tags) throws InterruptedException {
            var fields = SignedField.of(mail, tags.names(), read.field());
            headerBytes += fields.stream()
                    .flatMap(field -> field.field().stream())
                    .mapToLong(MailField::length)
                    .sum();
            if (headerBytes > limits.headerBytes()) {
                return notTried(
                        read,
                        SignatureReason.of(
                                Kind.LIMIT,
                                "its fields and those before are longer than %d bytes".formatted(limits.headerBytes())));
            }
            var body = Optional.ofNullable(hashes.results().get(tags.wanted().orElseThrow()))
                    .orElseThrow();
            var key = keys.of(tags);
            var check = SignatureCheck.of(tags, signed(tags, fields, read.field()), key);
            var reason = reason(tags, body, check);
            return new DkimVerdict(
                    result(reason.kind()),
                    reason,
                    read.field().position(),
                    tags.domain(),
                    tags.selector(),
                    tags.algorithm().toString(),
                    tags.identity(),
                    tags.signedAt(),
                    tags.expires(),
                    Optional.of(coverage(fields, body)),
                    Optional.of(key).map(KeyAnswer::answer),
                    check.key().map(KeyRecord::bits).orElse(0),
                    check.key().map(KeyRecord::testing).orElse(false));
        }

        private byte[] signed(SignatureTags tags, List<SignedField> fields, MailField own) {
            var form = new HeaderForm(mail, tags.headerForm());
            fields.forEach(field -> field.field().ifPresent(form::add));
            form.addSignature(own);
            return form.bytes();
        }

        private SignatureReason reason(SignatureTags tags, BodyHashes.Result body, SignatureCheck check) {
            if (check.problem().isPresent()) {
                return check.problem().get();
            }
            boolean holds = check.arithmetic() == Arithmetic.HOLDS;
            if (tags.bodyLimit().filter(limit -> limit > body.whole()).isPresent()) {
                return SignatureReason.of(
                        Kind.BODY_CUT,
                        Long.toString(body.whole()),
                        Long.toString(tags.bodyLimit().get()));
            }
            boolean sameBody = tags.bodyHash().filter(body.hash()::equals).isPresent();
            if (!holds || !sameBody) {
                return SignatureReason.of(
                        sameBody ? Kind.HEADER_CHANGED : holds ? Kind.BODY_CHANGED : Kind.ALL_CHANGED);
            }
            var expired = tags.expires().filter(end -> received.filter(end::isBefore).isPresent());
            if (expired.isPresent()) {
                return SignatureReason.of(
                        Kind.EXPIRED, expired.get().toString(), received.orElseThrow().toString());
            }
            if (tags.algorithm() == Algorithm.RSA_SHA1) {
                return SignatureReason.of(Kind.SHA1);
            }
            return check.keyIsShort()
                    ? SignatureReason.of(
                            Kind.KEY_SHORT,
                            Integer.toString(check.key().map(KeyRecord::bits).orElse(0)))
                    : SignatureReason.of(Kind.VERIFIED);
        }

        private Coverage coverage(List<SignedField> fields, BodyHashes.Result body) {
            return Coverages.of(mail, fields, body);
        }
    }

    private static DkimResult result(Kind kind) {
        return switch (kind) {
            case VERIFIED -> DkimResult.PASS;
            case BODY_CHANGED, BODY_CUT, HEADER_CHANGED, ALL_CHANGED -> DkimResult.FAIL;
            case SHA1, KEY_SHORT -> DkimResult.POLICY;
            case KEY_NOT_RECORDED, KEY_NOT_ANSWERED -> DkimResult.TEMPERROR;
            case LIMIT -> DkimResult.NEUTRAL;
            default -> DkimResult.PERMERROR;
        };
    }
}
