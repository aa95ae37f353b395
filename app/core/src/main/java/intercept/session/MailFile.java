package intercept.session;

import intercept.authentication.Handover;
import intercept.authentication.Prover;
import intercept.evidence.Recogniser;
import intercept.mail.MailReader;
import intercept.mail.ParsedMail;
import intercept.mail.UnreadableMail;
import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.EvidenceKind;
import intercept.model.MailFormat;
import intercept.model.dns.DnsAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// A single mail outside any case, looked at closely. It is only read.
///
/// @param mail as it was taken apart
/// @param asked whom questions could be put to
public record MailFile(ParsedMail mail, Examination examination, DnsChoice asked) {

    /// Who the mail says wrote it.
    public Optional<Address> author() {
        return mail.message().author();
    }

    /// Whether an answer stands in one of the files that were given, and was not fetched now.
    public boolean isRecorded(DnsAnswer answer) {
        return asked.zones().stream().anyMatch(file -> answer.source().startsWith(file.toString()));
    }

    /// @param given how it was handed over, where somebody knows better than the mail
    /// @param receivers servers whose word counts
    /// @throws CaseException where the file is missing or no mail; the message names it
    public static MailFile examine(
            Path file, Optional<Handover> given, List<String> receivers, DnsChoice choice, InstantSource clock)
            throws CaseException, InterruptedException {
        var bytes = read(file);
        var mail = parsed(file, bytes);
        var none = CaseDescription.EMPTY;
        var description = new CaseDescription(
                none.title(),
                none.parties(),
                none.custodians(),
                receivers,
                none.logCoverage(),
                none.disputed(),
                none.statements(),
                none.incidents(),
                none.payments());
        var traces = new MailTraces(description);
        var trace = traces.of(mail, List.of());
        var handover = given.or(() -> Handover.of(trace));
        var dns = Answers.of(choice, clock);
        var proof = new Prover(dns).prove(mail.message(), mail.headers(), bytes, handover);
        return new MailFile(mail, new Examination(trace, proof, traces.claims(mail, List.of(), trace)), choice);
    }

    private static byte[] read(Path file) throws CaseException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Trouble.source(file, e);
        }
    }

    private static ParsedMail parsed(Path file, byte[] bytes) throws CaseException {
        var kind = Recogniser.recognise(String.valueOf(file.getFileName()), bytes);
        try {
            return new MailReader().read(bytes, "", kind == EvidenceKind.MSG ? MailFormat.MSG : MailFormat.EML);
        } catch (UnreadableMail e) {
            throw Trouble.mail(file, e);
        }
    }
}
