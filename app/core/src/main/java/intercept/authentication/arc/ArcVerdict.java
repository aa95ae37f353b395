package intercept.authentication.arc;

import intercept.model.dns.DnsQuestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a chain proves: who handled the mail and changed it, not who wrote it. Whether the sealing servers can be
/// trusted is for people to say.
///
/// @param instances the places of the chain, the first server first; empty where it is not well formed
/// @param oldestPass since which place the mail is unchanged (RFC 8617 section 5.2 step 5): 0 where it is so since the
///     first one; absent where the last signature of the mail does not hold
public record ArcVerdict(
        ArcResult result, ArcReason reason, List<ArcInstance> instances, Optional<Integer> oldestPass) {

    /// Whether `fail` stands only because a key was not recorded or not answered, or a signature was not tried.
    public boolean isUndecided() {
        return reason.kind() == ArcReason.Kind.MESSAGE_UNCHECKED || reason.kind() == ArcReason.Kind.SEAL_UNCHECKED;
    }

    /// The questions whose answers nobody recorded.
    public List<DnsQuestion> missing() {
        return instances.stream()
                .flatMap(one -> Stream.of(one.message(), one.seal()))
                .flatMap(signature -> signature.missing().stream())
                .distinct()
                .toList();
    }
}
