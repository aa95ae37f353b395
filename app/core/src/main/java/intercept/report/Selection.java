package intercept.report;

import intercept.model.Party;
import intercept.report.ReportFacts.FileFact;
import intercept.report.ReportFacts.MessageFact;
import intercept.report.ReportFacts.Proof;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which of the facts a reader is to see.
final class Selection {

    private Selection() {}

    /// @throws IllegalArgumentException for the customer, if it is not said which of several
    static ReportFacts of(ReportFacts facts, ReportOptions options) {
        return switch (options.audience()) {
            case MANAGEMENT, BANK -> facts;
            case CUSTOMER -> new CustomersShare(facts, customer(facts, options)).facts();
        };
    }

    private static Party customer(ReportFacts facts, ReportOptions options) {
        return options.customer()
                .or(() -> Customers.of(facts.description()).only())
                .orElseThrow(() -> new IllegalArgumentException("a report for the customer is for one of them"));
    }

    /// The files that findings rest on, those behind the mails that they name, and those that could not be read.
    static List<FileFact> named(ReportFacts facts) {
        var hashes = Stream.of(
                        facts.messages().stream().map(MessageFact::sha256),
                        facts.findings().stream()
                                .flatMap(finding -> finding.proofs().stream())
                                .map(Proof::sha256),
                        facts.unread().stream().map(ReportFacts.UnreadFact::sha256))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        return facts.files().stream()
                .filter(file -> hashes.contains(file.sha256()))
                .toList();
    }
}
