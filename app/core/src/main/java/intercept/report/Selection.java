package intercept.report;

import intercept.model.Address;
import intercept.model.Party;
import intercept.model.Side;
import intercept.report.ReportFacts.FileFact;
import intercept.report.ReportFacts.MessageFact;
import intercept.report.ReportOptions.Audience;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which of the facts a reader is to see.
final class Selection {

    private Selection() {}

    static ReportFacts of(ReportFacts facts, Audience audience) {
        return switch (audience) {
            case MANAGEMENT, BANK -> facts;
            case CUSTOMER -> forCustomer(facts);
        };
    }

    /// Only mail that the customer was party to, the findings that rest on nothing else, and the files of those mails.
    private static ReportFacts forCustomer(ReportFacts facts) {
        var domains = facts.description().parties(Side.CUSTOMER).stream()
                .map(Party::domains)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        var messages = facts.messages().stream()
                .filter(message -> concerns(message, domains))
                .toList();
        var ids = messages.stream().map(MessageFact::id).collect(Collectors.toSet());
        var hashes = messages.stream().map(MessageFact::sha256).collect(Collectors.toSet());
        return new ReportFacts(
                facts.program(),
                facts.title(),
                facts.description(),
                facts.files().stream()
                        .filter(file -> hashes.contains(file.sha256()))
                        .toList(),
                List.of(),
                messages.size(),
                facts.findings().stream()
                        .filter(finding -> finding.proofs().stream()
                                .allMatch(proof -> ids.contains(proof.evidence().message())))
                        .toList(),
                messages,
                facts.accounts().stream()
                        .filter(account -> messages.stream()
                                .anyMatch(message -> account.seen().contains(message.number())))
                        .toList(),
                facts.notLooked(),
                facts.verified());
    }

    /// The files behind the mails that findings name, and those that could not be read.
    static List<FileFact> named(ReportFacts facts) {
        var hashes = Stream.concat(
                        facts.messages().stream().map(MessageFact::sha256),
                        facts.unread().stream().map(ReportFacts.UnreadFact::sha256))
                .collect(Collectors.toSet());
        return facts.files().stream()
                .filter(file -> hashes.contains(file.sha256()))
                .toList();
    }

    private static boolean concerns(MessageFact message, Set<String> domains) {
        return Stream.of(message.from().stream(), message.to().stream(), message.cc().stream())
                .flatMap(addresses -> addresses)
                .map(Address::domain)
                .anyMatch(domain -> domains.stream().anyMatch(own -> domain.equals(own) || domain.endsWith("." + own)));
    }
}
