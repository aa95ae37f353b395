package intercept.report;

import intercept.analysis.Suspicion.Certainty;
import intercept.compare.Comparison;
import intercept.model.Address;
import intercept.model.ByteRange;
import intercept.model.CaseDescription;
import intercept.model.Evidence;
import intercept.model.EvidenceKind;
import intercept.model.Finding;
import intercept.model.PartyKind;
import intercept.model.PaymentAccount;
import intercept.model.Standing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Everything a report is made from. The same facts at the same instant give the same report.
///
/// @param program name and version of the program that read the evidence
/// @param files the evidence register, by path
/// @param messageCount all mails of the case
/// @param findings the gravest first, dismissed ones included
/// @param messages the mails that findings name, oldest first, undated ones last
/// @param invoices pairs of which the second pays elsewhere, as the case orders them
/// @param verified when the evidence was last re-hashed and found unchanged
public record ReportFacts(
        String program,
        String title,
        CaseDescription description,
        List<FileFact> files,
        List<UnreadFact> unread,
        long messageCount,
        List<FindingFact> findings,
        List<MessageFact> messages,
        List<AccountFact> accounts,
        List<InvoiceFact> invoices,
        List<NotLooked> notLooked,
        Optional<Instant> verified) {

    /// A file of the register.
    public record FileFact(String path, String custodian, EvidenceKind kind, String sha256, long size, Instant added) {}

    /// A file that is kept but could not be read.
    public record UnreadFact(String path, String sha256, String reason) {}

    /// A finding and what the analyst made of it.
    ///
    /// @param proofs one for each piece of evidence, in the same order
    public record FindingFact(
            Finding finding, Certainty how, Finding.Status status, String reason, String note, List<Proof> proofs) {

        /// Whether it still stands.
        public boolean stands() {
            return status != Finding.Status.DISMISSED;
        }

        /// Whether it points at the mail.
        public boolean names(MessageFact message) {
            return proofs.stream().anyMatch(proof -> proof.evidence().message() == message.id());
        }
    }

    /// A piece of evidence, resolved to bytes.
    ///
    /// @param messageNumber "Message 203"
    /// @param sha256 of the original that the bytes stand in
    /// @param at absent where a whole file is meant
    /// @param exact false when the range is the nearest enclosing part
    public record Proof(Evidence evidence, long messageNumber, String sha256, Optional<ByteRange> at, boolean exact) {}

    /// A mail that a finding names.
    public record MessageFact(
            long id,
            long number,
            String sha256,
            Optional<String> messageId,
            Optional<OffsetDateTime> date,
            Optional<Address> from,
            PartyKind fromKind,
            List<Address> to,
            List<Address> cc,
            String subject,
            Standing standing,
            List<Holder> holders) {

        public Optional<Instant> at() {
            return date.map(OffsetDateTime::toInstant);
        }

        /// The sender's address, or a dash.
        public String sender() {
            return from.map(Address::address).filter(text -> !text.isEmpty()).orElse("–");
        }
    }

    /// A mailbox in which a copy lay.
    public record Holder(String custodian, PartyKind kind, String path) {}

    /// A payment account met in the evidence.
    ///
    /// @param known whether it is one of the accounts that the case takes for good
    /// @param seen numbers of the mails that name it
    public record AccountFact(PaymentAccount account, boolean known, List<Long> seen) {}

    /// A genuine invoice and the altered one, compared.
    ///
    /// @param title the invoice's number, else a file name
    /// @param pictures PNG; both pages beside each other, of pages that changed
    public record InvoiceFact(
            String title, DocumentFact genuine, DocumentFact altered, Comparison comparison, List<byte[]> pictures) {}

    /// A PDF file.
    ///
    /// @param messages the mails that brought it, by their ids; empty where none did
    public record DocumentFact(String name, String sha256, List<Long> messages) {}

    /// A rule that could not look: see [intercept.analysis.Answer.NotApplicable].
    public record NotLooked(String rule, String missing) {}

    /// The findings that were not dismissed.
    public List<FindingFact> standing() {
        return findings.stream().filter(FindingFact::stands).toList();
    }

    /// One hash for the whole register: SHA-256 of its lines as `sha256sum` writes them (hash, two blanks, path, line
    /// feed), ordered by path. Whoever has the files can compute it again.
    public String registerHash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update((file.sha256() + "  " + file.path() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
