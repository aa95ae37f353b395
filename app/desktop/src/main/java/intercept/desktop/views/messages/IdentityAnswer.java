package intercept.desktop.views.messages;

import intercept.authentication.Handover;
import intercept.authentication.MailProof;
import intercept.authentication.ProvenDomain;
import intercept.authentication.dkim.DkimResult;
import intercept.authentication.spf.SpfResult;
import intercept.model.Address;
import intercept.model.PartyKind;
import intercept.model.Severity;
import intercept.model.route.TrustBoundary;
import intercept.session.Examination;
import java.util.List;
import java.util.Optional;

/// What is proven about the sender of a mail, in one word, and about whom.
///
/// @param author whose domain the address is in that people see; the domain is empty where there is none
/// @param claimed the domain of whom the mail passes itself off as: of the person whose name it carries, else the
/// author's
/// @param proven the domains that stand behind the mail, the author's first
/// @param grave how grave that is; absent where what was checked holds
record IdentityAnswer(Kind kind, WhoIs author, String claimed, List<WhoIs> proven, Optional<Severity> grave) {

    enum Kind {
        /// The author's domain, which is a party's.
        OWN,
        /// A mailbox of a known person at a service for everybody.
        KNOWN_ACCOUNT,
        /// A mailbox at a service for everybody.
        SERVICE,
        /// The author's domain, which imitates a party's.
        TWIN,
        /// The author's domain, but the mail carries the name of somebody who is elsewhere.
        PRETENDER,
        /// The author's domain, which is nobody's of the case.
        STRANGER,
        /// Another domain than the author's.
        FOREIGN,
        /// A pass that rests on fields which anybody could have written.
        UNCONFIRMED,
        /// Answers are missing that decide.
        UNCHECKED,
        /// A check was made and did not hold.
        FAILED,
        /// Kept when it was sent: no check has anything to look at.
        SENT_COPY,
        /// Handed in by somebody who stands inside the recipient's house.
        INSIDE,
        /// Its bytes are not there.
        ITEM,
        NOTHING
    }

    static IdentityAnswer of(Examination found, Optional<Address> from, PartyKind fromKind, PartyLookup parties) {
        var proof = found.proof();
        var author = parties.domain(from.map(Address::domain).orElse(""), fromKind);
        var claimed = claimed(author, from, parties);
        var strong = proof.proven().stream()
                .filter(domain -> isStrong(domain, proof))
                .toList();
        var proven = (strong.isEmpty() ? proof.proven() : strong)
                .stream()
                        .map(domain ->
                                parties.domain(domain.domain(), domain.isAuthors() ? fromKind : PartyKind.UNKNOWN))
                        .toList();
        if (strong.isEmpty()) {
            var kind = proven.isEmpty() ? unproven(found) : Kind.UNCONFIRMED;
            var failed = author.isNobody() ? Severity.MEDIUM : Severity.HIGH;
            var grave = kind == Kind.FAILED ? failed : Severity.INFO;
            return new IdentityAnswer(kind, author, claimed, proven, Optional.of(grave));
        }
        if (!strong.getFirst().isAuthors()) {
            boolean trap = proven.stream().anyMatch(who -> who.kind() == PartyKind.IMPOSTOR);
            var grave = trap ? Severity.CRITICAL : author.isNobody() ? Severity.MEDIUM : Severity.HIGH;
            return new IdentityAnswer(Kind.FOREIGN, author, claimed, proven, Optional.of(grave));
        }
        return authors(author, claimed, proven, from, fromKind, parties);
    }

    private static IdentityAnswer authors(
            WhoIs author,
            String claimed,
            List<WhoIs> proven,
            Optional<Address> from,
            PartyKind fromKind,
            PartyLookup parties) {
        var who = proven.getFirst();
        boolean suspect = fromKind == PartyKind.IMPOSTOR
                || from.filter(address -> !parties.impersonations(address).isEmpty())
                        .isPresent();
        if (who.party().isPresent()) {
            return new IdentityAnswer(Kind.OWN, author, claimed, proven, Optional.empty());
        }
        if (who.imitates().isPresent()) {
            return new IdentityAnswer(Kind.TWIN, author, claimed, proven, Optional.of(Severity.CRITICAL));
        }
        if (from.flatMap(parties::party).isPresent()) {
            return new IdentityAnswer(Kind.KNOWN_ACCOUNT, author, claimed, proven, Optional.empty());
        }
        if (!claimed.equals(author.domain())) {
            return new IdentityAnswer(Kind.PRETENDER, author, claimed, proven, Optional.of(Severity.CRITICAL));
        }
        return new IdentityAnswer(
                who.service() ? Kind.SERVICE : Kind.STRANGER,
                author,
                claimed,
                proven,
                Optional.of(suspect ? Severity.CRITICAL : Severity.INFO));
    }

    private static String claimed(WhoIs author, Optional<Address> from, PartyLookup parties) {
        return from.stream()
                .flatMap(address -> parties.impersonations(address).stream())
                .map(pretence -> pretence.genuine().substring(pretence.genuine().indexOf('@') + 1))
                .filter(domain -> !domain.isEmpty())
                .findFirst()
                .orElse(author.domain());
    }

    /// SPF alone is worth what the fields are worth that name the address.
    private static boolean isStrong(ProvenDomain domain, MailProof proof) {
        return domain.means().contains(ProvenDomain.Means.DKIM)
                || proof.handover()
                        .filter(known -> known.source() != Handover.Source.UNCONFIRMED)
                        .isPresent();
    }

    private static Kind unproven(Examination found) {
        var proof = found.proof();
        boolean unchecked = proof.spf()
                        .filter(verdict -> verdict.result() == SpfResult.TEMPERROR)
                        .isPresent()
                || proof.dkim().stream().anyMatch(verdict -> verdict.result() == DkimResult.TEMPERROR);
        if (unchecked) {
            return Kind.UNCHECKED;
        }
        boolean failed = proof.spf()
                        .filter(verdict -> verdict.result() == SpfResult.FAIL || verdict.result() == SpfResult.SOFTFAIL)
                        .isPresent()
                || proof.dkim().stream().anyMatch(verdict -> verdict.result() == DkimResult.FAIL);
        if (failed) {
            return Kind.FAILED;
        }
        if (found.trace().boundary() instanceof TrustBoundary.None none
                && none.reason() == TrustBoundary.Reason.SENT_COPY) {
            return Kind.SENT_COPY;
        }
        if (proof.handover().filter(Handover::isInside).isPresent()) {
            return Kind.INSIDE;
        }
        return proof.originalBytes() ? Kind.NOTHING : Kind.ITEM;
    }
}
