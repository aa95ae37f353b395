package intercept.analysis;

import intercept.authentication.MailProof;
import intercept.authentication.results.Claims;
import intercept.model.AccountSighting;
import intercept.model.CaseDescription;
import intercept.model.Copy;
import intercept.model.DocumentText;
import intercept.model.Header;
import intercept.model.Message;
import intercept.model.route.MailTrace;
import java.util.List;
import java.util.Optional;

/// Everything a rule may know: what was read from the evidence, and what the analyst said. Reading it twice gives
/// the same answer; a rule looks nothing up.
public interface CaseFacts {

    CaseDescription description();

    /// Every distinct mail once, oldest first, undated ones last, then by row. Copies of one mail are one message.
    List<Message> messages();

    /// Where copies of the mail were found.
    List<Copy> copies(Message message);

    /// The mail's header fields, in order. Read on demand: ask for few.
    List<Header> headers(Message message);

    /// The mail's body as text, quoted history included; from the HTML body where there is no plain one.
    String text(Message message);

    /// Text of the PDF files that came with the mail.
    List<DocumentText> documents(Message message);

    /// Text of a PDF file, however it came into the case.
    Optional<DocumentText> text(CaseDocument document);

    /// Payment accounts seen in bodies and documents, by message, then by place.
    List<AccountSighting> accounts();

    /// Every PDF file of the case once, by its hash.
    default List<CaseDocument> caseDocuments() {
        return List.of();
    }

    /// Documents that are one invoice, and how they differ; by the disputed one’s time.
    default List<ComparedPair> comparedPairs() {
        return List.of();
    }

    /// What the mail's fields tell about its way and its times; absent where it cannot be read any more. Made on
    /// demand.
    default Optional<MailTrace> trace(Message message) {
        return Optional.empty();
    }

    /// What our own checks prove about who sent the mail, by the answers recorded in the case; absent where it cannot
    /// be read any more. Made on demand: costly, ask for few.
    default Optional<MailProof> proof(Message message) {
        return Optional.empty();
    }

    /// What servers state in the mail about its sender, and whose word each statement is; absent where it cannot be
    /// read
    /// any more. Made on demand.
    default Optional<Claims> claims(Message message) {
        return Optional.empty();
    }

    default Optional<Header> header(Message message, String name) {
        return headers(message).stream().filter(header -> header.is(name)).findFirst();
    }
}
