package intercept.authentication.arc;

import intercept.authentication.arc.ArcReason.Kind;
import intercept.authentication.arc.ArcSets.Set;
import intercept.authentication.signing.SignedMail;
import intercept.authentication.signing.SigningLimits;
import intercept.dns.DnsSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Verifies the ARC chain of mails (RFC 8617 section 5.2). The original bytes decide.
public final class Arc {

    private final DnsSource dns;
    private final SigningLimits limits;

    public Arc(DnsSource dns) {
        this(dns, SigningLimits.USUAL);
    }

    public Arc(DnsSource dns, SigningLimits limits) {
        this.dns = dns;
        this.limits = limits;
    }

    public ArcVerdict verify(SignedMail mail, Instant received) throws InterruptedException {
        return verify(mail, Optional.of(received));
    }

    /// @param received when the mail came; absent where nobody knows: then nothing has expired
    /// @throws InterruptedException if the caller has lost interest
    public ArcVerdict verify(SignedMail mail, Optional<Instant> received) throws InterruptedException {
        var read = ArcSets.of(mail);
        if (read.problem().isPresent()) {
            return new ArcVerdict(ArcResult.FAIL, read.problem().get(), List.of(), Optional.empty());
        }
        var sets = read.sets();
        if (sets.isEmpty()) {
            return new ArcVerdict(ArcResult.NONE, ArcReason.of(Kind.NO_CHAIN), List.of(), Optional.empty());
        }
        var signatures = new ArcSignatures(mail, received, dns, limits, sets);
        var instances = new ArrayList<ArcInstance>(sets.size());
        for (var set : sets) {
            instances.add(new ArcInstance(
                    set.number(),
                    set.results().position(),
                    chainValue(set),
                    signatures.message(set),
                    signatures.seal(set, isFail(set))));
        }
        var problem = problem(instances);
        return new ArcVerdict(
                problem.isPresent() ? ArcResult.FAIL : ArcResult.PASS,
                problem.orElseGet(() -> ArcReason.of(Kind.HOLDS, Integer.toString(sets.size()))),
                List.copyOf(instances),
                oldestPass(instances));
    }

    /// What breaks the chain, in the order of RFC 8617 section 5.2.
    private static Optional<ArcReason> problem(List<ArcInstance> instances) {
        var last = instances.getLast();
        if (last.chainValue().equals("fail")) {
            return Optional.of(
                    ArcReason.of(Kind.STATED_FAIL, number(last), last.seal().domain()));
        }
        for (var one : instances) {
            var wanted = one.number() == 1 ? "none" : "pass";
            if (!one.chainValue().equals(wanted)) {
                return Optional.of(ArcReason.of(Kind.CHAIN_VALUE, number(one), one.chainValue(), wanted));
            }
        }
        if (!last.message().isPass()) {
            return Optional.of(
                    reason(last.message().isUnknown() ? Kind.MESSAGE_UNCHECKED : Kind.MESSAGE, last, last.message()));
        }
        // A seal that is broken decides, whatever others are not known.
        Optional<ArcReason> unknown = Optional.empty();
        for (var one : instances.reversed()) {
            if (!one.seal().isPass()) {
                if (!one.seal().isUnknown()) {
                    return Optional.of(reason(Kind.SEAL, one, one.seal()));
                }
                unknown = unknown.or(() -> Optional.of(reason(Kind.SEAL_UNCHECKED, one, one.seal())));
            }
        }
        return unknown;
    }

    private static ArcReason reason(Kind kind, ArcInstance one, ArcSignature signature) {
        return ArcReason.of(
                kind, number(one), signature.domain(), signature.reason().sentence());
    }

    private static Optional<Integer> oldestPass(List<ArcInstance> instances) {
        int oldest = instances.size() + 1;
        while (oldest > 1 && instances.get(oldest - 2).message().isPass()) {
            oldest--;
        }
        if (oldest > instances.size()) {
            return Optional.empty();
        }
        return Optional.of(oldest == 1 ? 0 : oldest);
    }

    private static String number(ArcInstance one) {
        return Integer.toString(one.number());
    }

    private static boolean isFail(Set set) {
        return chainValue(set).equals("fail");
    }

    private static String chainValue(Set set) {
        var value = set.sealTags().get("cv").orElse("");
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }
}
