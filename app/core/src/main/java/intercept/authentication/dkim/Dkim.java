package intercept.authentication.dkim;

import intercept.authentication.signing.HeaderBudget;
import intercept.authentication.signing.Judgement;
import intercept.authentication.signing.KeyRecord;
import intercept.authentication.signing.Keys;
import intercept.authentication.signing.MailField;
import intercept.authentication.signing.SignatureJudge;
import intercept.authentication.signing.SignatureReason;
import intercept.authentication.signing.SignatureReason.Kind;
import intercept.authentication.signing.SignatureTags;
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
    /// @throws InterruptedException if the caller has lost interest
    public List<DkimVerdict> verify(SignedMail mail, Optional<Instant> received) throws InterruptedException {
        var fields = mail.named(FIELD);
        var read = fields.stream()
                .limit(limits.signatures())
                .map(field -> {
                    var list = TagList.parse(mail.value(field));
                    return new Read(field, list, SignatureTags.dkim(list));
                })
                .toList();
        var budget = new HeaderBudget(limits);
        var judge = new SignatureJudge(
                mail,
                received,
                new Keys(dns, limits),
                budget,
                read.stream().flatMap(one -> one.good().stream()).toList());
        var verdicts = new ArrayList<DkimVerdict>(fields.size());
        for (var one : read) {
            verdicts.add(verdict(mail, judge, budget, one));
        }
        for (var field : fields.subList(read.size(), fields.size())) {
            verdicts.add(notRead(field, tooMany(fields.size())));
        }
        return List.copyOf(verdicts);
    }

    public List<DkimVerdict> verify(SignedMail mail, Instant received) throws InterruptedException {
        return verify(mail, Optional.of(received));
    }

    private static DkimVerdict verdict(SignedMail mail, SignatureJudge judge, HeaderBudget budget, Read read)
            throws InterruptedException {
        return switch (read.tags()) {
            case SignatureTags.Read.Bad(var reason) -> unread(read, reason);
            case SignatureTags.Read.Good(var tags) ->
                judge.judge(tags, read.field())
                        .map(judged -> verdict(mail, read.field(), tags, judged))
                        .orElseGet(() -> unread(read, budget.exceeded()));
        };
    }

    private static DkimVerdict verdict(SignedMail mail, MailField field, SignatureTags tags, Judgement judged) {
        return new DkimVerdict(
                DkimResult.of(judged.reason().kind()),
                judged.reason(),
                field.position(),
                tags.domain(),
                tags.selector(),
                tags.algorithm().toString(),
                tags.identity(),
                tags.signedAt(),
                tags.expires(),
                Optional.of(Coverages.of(mail, judged.fields(), judged.body())),
                Optional.of(judged.key().answer()),
                judged.check().key().map(KeyRecord::bits).orElse(0),
                judged.check().key().map(KeyRecord::testing).orElse(false));
    }

    private SignatureReason tooMany(int all) {
        return SignatureReason.of(
                Kind.LIMIT, "the mail has %d signatures, and %d are tried".formatted(all, limits.signatures()));
    }

    private static DkimVerdict notRead(MailField field, SignatureReason reason) {
        var none = new TagList(Map.of(), Optional.empty());
        return unread(new Read(field, none, new SignatureTags.Read.Bad(reason)), reason);
    }

    private static DkimVerdict unread(Read read, SignatureReason reason) {
        return new DkimVerdict(
                DkimResult.of(reason.kind()),
                reason,
                read.field().position(),
                read.list().shown("d"),
                read.list().shown("s"),
                read.list().shown("a"),
                read.list().get("i").map(_ -> read.list().shown("i")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                false);
    }
}
