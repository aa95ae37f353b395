package intercept.authentication.arc;

import intercept.authentication.arc.ArcSets.Set;
import intercept.authentication.dkim.DkimResult;
import intercept.authentication.signing.Form;
import intercept.authentication.signing.HeaderBudget;
import intercept.authentication.signing.HeaderForm;
import intercept.authentication.signing.Judgement;
import intercept.authentication.signing.KeyRecord;
import intercept.authentication.signing.Keys;
import intercept.authentication.signing.MailField;
import intercept.authentication.signing.SignatureCheck;
import intercept.authentication.signing.SignatureCheck.Arithmetic;
import intercept.authentication.signing.SignatureJudge;
import intercept.authentication.signing.SignatureReason;
import intercept.authentication.signing.SignatureTags;
import intercept.authentication.signing.SignedMail;
import intercept.authentication.signing.SigningLimits;
import intercept.authentication.signing.TagList;
import intercept.dns.DnsSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Verifies the signatures of one chain.
final class ArcSignatures {

    private final SignedMail mail;
    private final List<Set> sets;
    private final Keys keys;
    private final HeaderBudget budget;
    private final SignatureJudge judge;
    private final List<SignatureTags.Read> messages = new ArrayList<>();

    ArcSignatures(SignedMail mail, Optional<Instant> received, DnsSource dns, SigningLimits limits, List<Set> sets) {
        this.mail = mail;
        this.sets = sets;
        this.keys = new Keys(dns, limits);
        this.budget = new HeaderBudget(limits);
        List<SignatureTags> good = new ArrayList<>();
        for (var set : sets) {
            var read = SignatureTags.arcMessage(set.messageTags());
            messages.add(read);
            if (read instanceof SignatureTags.Read.Good(var tags)) {
                good.add(tags);
            }
        }
        this.judge = new SignatureJudge(mail, received, keys, budget, good);
    }

    ArcSignature message(Set set) throws InterruptedException {
        return switch (messages.get(set.number() - 1)) {
            case SignatureTags.Read.Bad(var reason) -> unread(set.message(), set.messageTags(), reason);
            case SignatureTags.Read.Good(var tags) ->
                judge.judge(tags, set.message())
                        .map(judged -> message(set.message(), tags, judged))
                        .orElseGet(() -> unread(set.message(), set.messageTags(), budget.exceeded()));
        };
    }

    private static ArcSignature message(MailField field, SignatureTags tags, Judgement judged) {
        return new ArcSignature(
                DkimResult.of(judged.reason().kind()),
                judged.reason(),
                field.position(),
                tags.domain(),
                tags.selector(),
                tags.algorithm().toString(),
                tags.signedAt(),
                Optional.of(judged.key().answer()),
                judged.check().key().map(KeyRecord::bits).orElse(0),
                judged.body().unsigned());
    }

    /// @param alone whether it covers its own set only, as a seal does that says the chain is broken (RFC 8617 section
    ///     5.1.2)
    ArcSignature seal(Set set, boolean alone) throws InterruptedException {
        return switch (SignatureTags.arcSeal(set.sealTags())) {
            case SignatureTags.Read.Bad(var reason) -> unread(set.seal(), set.sealTags(), reason);
            case SignatureTags.Read.Good(var tags) ->
                seal(set, tags, sets.subList(alone ? set.number() - 1 : 0, set.number()));
        };
    }

    private ArcSignature seal(Set set, SignatureTags tags, List<Set> covered) throws InterruptedException {
        long length = covered.stream()
                .mapToLong(one -> (long) one.results().length()
                        + one.message().length()
                        + one.seal().length())
                .sum();
        if (!budget.take(length)) {
            return unread(set.seal(), set.sealTags(), budget.exceeded());
        }
        // A seal has one canonical form (RFC 8617 section 4.1.3).
        var form = new HeaderForm(mail, Form.RELAXED);
        for (var one : covered) {
            form.add(one.results());
            form.add(one.message());
            if (!one.equals(set)) {
                form.add(one.seal());
            }
        }
        form.addSignature(set.seal());
        var key = keys.of(tags);
        var check = SignatureCheck.of(tags, form.bytes(), key);
        var reason = check.problem().orElseGet(() -> reason(tags, check));
        return new ArcSignature(
                DkimResult.of(reason.kind()),
                reason,
                set.seal().position(),
                tags.domain(),
                tags.selector(),
                tags.algorithm().toString(),
                tags.signedAt(),
                Optional.of(key.answer()),
                check.key().map(KeyRecord::bits).orElse(0),
                0);
    }

    private static SignatureReason reason(SignatureTags tags, SignatureCheck check) {
        return check.arithmetic() == Arithmetic.HOLDS
                ? SignatureJudge.weakness(tags, check).orElse(SignatureReason.of(SignatureReason.Kind.SEALED))
                : SignatureReason.of(SignatureReason.Kind.SEAL_BROKEN);
    }

    private static ArcSignature unread(MailField field, TagList tags, SignatureReason reason) {
        return new ArcSignature(
                DkimResult.of(reason.kind()),
                reason,
                field.position(),
                tags.shown("d"),
                tags.shown("s"),
                tags.shown("a"),
                Optional.empty(),
                Optional.empty(),
                0,
                0);
    }
}
