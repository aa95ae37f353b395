package intercept.authentication.dmarc;

import intercept.authentication.dmarc.DmarcIdentifier.Alignment;
import intercept.authentication.dmarc.DmarcIdentifier.Kind;
import intercept.authentication.dmarc.DmarcIdentifier.State;
import intercept.authentication.dmarc.DmarcLookups.Found;
import intercept.authentication.dmarc.DmarcRecord.Psd;
import intercept.authentication.dmarc.DmarcStep.Lowered;
import intercept.identity.RegistrableDomain;
import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsAnswer.Outcome;
import intercept.model.dns.DnsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The evaluation of one message by one method.
final class DmarcCheck {

    /// A check that was made.
    record Claim(Kind kind, String domain, State state, boolean isPartial) {}

    /// The policy for this author domain.
    private record Stated(String tag, DmarcPolicy published, DmarcPolicy applied) {}

    private final DmarcLookups lookups;
    private final DmarcMethod method;
    private final String author;
    private final List<Claim> claims;
    private Optional<DnsAnswer> unknown = Optional.empty();

    DmarcCheck(DmarcLookups lookups, DmarcMethod method, String author, List<Claim> claims) {
        this.lookups = lookups;
        this.method = method;
        this.author = author;
        this.claims = claims;
    }

    DmarcVerdict verdict() throws InterruptedException {
        var found = method == DmarcMethod.TREE_WALK ? byWalk() : bySuffix();
        var organisation = lookups.organisation(author, method);
        boolean isOwn = found.isPresent() && found.get().domain().equals(author);
        if (!isOwn && unknown.isPresent()) {
            return ended(
                    DmarcResult.TEMPERROR, reason(unknown.get()), organisation, found, Optional.empty(), List.of());
        }
        if (found.isEmpty()) {
            return ended(DmarcResult.NONE, DmarcReason.NO_RECORD, organisation, found, Optional.empty(), List.of());
        }
        var record = found.get().record();
        if (!record.statesPolicy(method) && record.rua().isEmpty()) {
            boolean isUnknown = record.badTags().contains("p") || record.p().isPresent();
            return ended(
                    isUnknown ? DmarcResult.PERMERROR : DmarcResult.NONE,
                    isUnknown ? DmarcReason.UNKNOWN_POLICY : DmarcReason.NO_POLICY,
                    organisation,
                    found,
                    Optional.empty(),
                    List.of());
        }
        var stated = stated(found.get());
        var identifiers = identifiers(record, organisation);
        return judged(organisation, found, stated, identifiers);
    }

    private DmarcVerdict judged(
            String organisation, Optional<Found> found, Stated stated, List<DmarcIdentifier> identifiers)
            throws InterruptedException {
        if (identifiers.stream().anyMatch(DmarcIdentifier::isAligned)) {
            return ended(DmarcResult.PASS, DmarcReason.ALIGNED, organisation, found, Optional.of(stated), identifiers);
        }
        boolean unfinished = identifiers.stream()
                .anyMatch(one -> one.state() == State.TEMPORARY_ERROR && one.alignment() != Alignment.NONE);
        if (unfinished) {
            return ended(
                    DmarcResult.TEMPERROR,
                    DmarcReason.CHECK_UNFINISHED,
                    organisation,
                    found,
                    Optional.of(stated),
                    identifiers);
        }
        var doubt = doubt(found.orElseThrow().record(), identifiers);
        if (doubt.isPresent()) {
            return ended(
                    DmarcResult.TEMPERROR, reason(doubt.get()), organisation, found, Optional.of(stated), identifiers);
        }
        return ended(DmarcResult.FAIL, DmarcReason.NOT_ALIGNED, organisation, found, Optional.of(stated), identifiers);
    }

    /// An answer that could have made one organisation of two domains of one registration.
    private Optional<DnsAnswer> doubt(DmarcRecord record, List<DmarcIdentifier> identifiers)
            throws InterruptedException {
        if (method == DmarcMethod.PUBLIC_SUFFIX) {
            return Optional.empty();
        }
        for (var one : identifiers) {
            boolean strict = one.kind() == Kind.DKIM ? record.strictDkim() : record.strictSpf();
            if (one.state() == State.PASSED && !strict && RegistrableDomain.same(one.domain(), author)) {
                var unknownOnTheWay = lookups.walk(author).unknown();
                if (unknownOnTheWay.isEmpty()) {
                    unknownOnTheWay = lookups.walk(one.domain()).unknown();
                }
                if (unknownOnTheWay.isPresent()) {
                    return unknownOnTheWay;
                }
            }
        }
        return Optional.empty();
    }

    private static DmarcReason reason(DnsAnswer unknown) {
        return unknown.outcome() == Outcome.NOT_RECORDED ? DmarcReason.NOT_RECORDED : DmarcReason.DNS_FAILED;
    }

    /// RFC 9989 section 4.10.1: the author's record, else its organisation's, else that of its public suffix.
    private Optional<Found> byWalk() throws InterruptedException {
        var walk = lookups.walk(author);
        unknown = walk.unknown();
        var own = walk.at(author);
        if (own.isPresent()) {
            return Optional.of(new Found(author, own.get()));
        }
        var organisation = walk.organisation();
        var its = walk.at(organisation);
        if (its.isPresent()) {
            return Optional.of(new Found(organisation, its.get()));
        }
        return walk.found().stream()
                .filter(one -> one.record().psd() == Psd.YES)
                .findFirst();
    }

    /// RFC 7489 section 6.6.3.
    private Optional<Found> bySuffix() throws InterruptedException {
        var own = lookups.record(author);
        unknown = own.answer().isUnknown() ? Optional.of(own.answer()) : Optional.empty();
        var organisation = RegistrableDomain.of(author);
        if (own.record().isPresent() || organisation.equals(author)) {
            return own.record().map(record -> new Found(author, record));
        }
        var its = lookups.record(organisation);
        unknown = unknown.or(() -> its.answer().isUnknown() ? Optional.of(its.answer()) : Optional.empty());
        return its.record().map(record -> new Found(organisation, record));
    }

    private Stated stated(Found found) throws InterruptedException {
        var record = found.record();
        var stated = record.statesPolicy(method) ? policy(found) : new Stated("", DmarcPolicy.NONE, DmarcPolicy.NONE);
        var lowered = Lowered.NOT;
        if (stated.published() != DmarcPolicy.NONE) {
            if (method == DmarcMethod.TREE_WALK && record.testing()) {
                lowered = Lowered.TEST;
            } else if (method == DmarcMethod.PUBLIC_SUFFIX && record.percent() == 0) {
                lowered = Lowered.PERCENT;
            }
        }
        var applied =
                lowered == Lowered.NOT ? stated.published() : stated.published().lowered();
        lookups.add(new DmarcStep.PolicyTaken(found.domain(), stated.tag(), stated.published(), applied, lowered));
        return new Stated(stated.tag(), stated.published(), applied);
    }

    private Stated policy(Found found) throws InterruptedException {
        var record = found.record();
        var p = record.p().orElse(DmarcPolicy.NONE);
        if (found.domain().equals(author)) {
            return new Stated("p", p, p);
        }
        var sp = record.sp().orElse(p);
        var tag = record.sp().isPresent() ? "sp" : "p";
        if (method == DmarcMethod.TREE_WALK && record.np().isPresent()) {
            var answer = lookups.ask(author, DnsType.A);
            lookups.add(new DmarcStep.ExistenceAsked(author, answer));
            if (answer.outcome() == Outcome.NO_NAME) {
                return new Stated("np", record.np().get(), record.np().get());
            }
        }
        return new Stated(tag, sp, sp);
    }

    private List<DmarcIdentifier> identifiers(DmarcRecord record, String organisation) throws InterruptedException {
        var identifiers = new ArrayList<DmarcIdentifier>();
        for (var claim : claims) {
            boolean strict = claim.kind() == Kind.DKIM ? record.strictDkim() : record.strictSpf();
            var its = organisation(claim, organisation);
            var alignment = claim.domain().equals(author)
                    ? Alignment.SAME_DOMAIN
                    : its.equals(organisation) ? Alignment.SAME_ORGANISATION : Alignment.NONE;
            boolean enough =
                    alignment == Alignment.SAME_DOMAIN || (alignment == Alignment.SAME_ORGANISATION && !strict);
            var identifier = new DmarcIdentifier(
                    claim.kind(),
                    claim.domain(),
                    its,
                    claim.state(),
                    alignment,
                    enough && claim.state() == State.PASSED,
                    claim.isPartial());
            identifiers.add(identifier);
            lookups.add(new DmarcStep.Compared(identifier, author, strict));
        }
        return identifiers;
    }

    /// Without questions where the domain cannot belong to the author's organisation, or its check did not pass.
    private String organisation(Claim claim, String organisation) throws InterruptedException {
        if (claim.domain().isEmpty() || claim.domain().equals(author)) {
            return claim.domain().isEmpty() ? "" : organisation;
        }
        boolean mayBeSame =
                claim.domain().equals(organisation) || claim.domain().endsWith("." + organisation);
        return mayBeSame && claim.state() != State.NOT_PASSED
                ? lookups.organisation(claim.domain(), method)
                : RegistrableDomain.of(claim.domain());
    }

    private DmarcVerdict ended(
            DmarcResult result,
            DmarcReason reason,
            String organisation,
            Optional<Found> found,
            Optional<Stated> stated,
            List<DmarcIdentifier> identifiers) {
        lookups.add(new DmarcStep.Ended(result, reason));
        return new DmarcVerdict(
                method,
                result,
                reason,
                organisation,
                found.map(Found::domain),
                found.map(Found::record),
                stated.map(Stated::tag).orElse(""),
                stated.map(Stated::published),
                stated.map(Stated::applied),
                List.copyOf(identifiers),
                lookups.steps(),
                lookups.missing());
    }
}
