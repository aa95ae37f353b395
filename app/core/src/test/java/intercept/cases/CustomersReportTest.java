package intercept.cases;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.Address;
import intercept.model.Copy;
import intercept.model.Party;
import intercept.model.Side;
import intercept.progress.Progress;
import intercept.report.ReportOptions;
import intercept.report.ReportOptions.Audience;
import intercept.session.CaseException;
import intercept.session.CaseSession;
import intercept.session.MessageDetail;
import intercept.session.MessageQuery;
import intercept.session.SqliteCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The report for one customer of the sample case, searched for everything that is another's.
class CustomersReportTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path temporary;

    @Test
    void holdsNothingOfAnotherCustomer() throws CaseException, IOException, InterruptedException {
        try (var session = new SqliteCases().openOrCreate(temporary.resolve("sample.intercept"))) {
            session.addEvidence(List.of(CaseFolders.root().resolve("reminder-fraud")), Progress.NONE);
            session.analyze(Progress.NONE);
            for (var row : session.findings()) {
                session.note(row.id(), "compare with Customer Inc., Client Two Ltd and Hanamizuki Trading K.K.");
            }
            var customers = session.summary().description().parties(Side.CUSTOMER);
            assertThat(customers).hasSizeGreaterThan(1);
            for (var customer : customers) {
                for (var language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                    var html = html(session, customer, language);
                    assertThat(secrets(session, customer).stream().filter(secret -> !isOwnHost(secret, customer)))
                            .as("what %s is not to read", customer.name())
                            .hasSizeGreaterThan(20)
                            .noneMatch(html::contains);
                }
            }
        }
    }

    @Test
    void theVictimReadsWhatWasPaidAndTheOtherDoesNot() throws CaseException, IOException, InterruptedException {
        try (var session = new SqliteCases().openOrCreate(temporary.resolve("sample.intercept"))) {
            session.addEvidence(List.of(CaseFolders.root().resolve("reminder-fraud")), Progress.NONE);
            session.analyze(Progress.NONE);
            var customers = session.summary().description().parties(Side.CUSTOMER);

            assertThat(html(session, customers.getFirst(), Locale.ENGLISH))
                    .contains(
                            "INV-1042", "17,450.00", "Mail that did not involve Customer Inc. is not in this report.");
            assertThat(html(session, customers.get(1), Locale.ENGLISH)).doesNotContain("INV-1042", "17,450.00");
        }
    }

    private String html(CaseSession session, Party customer, Locale language)
            throws CaseException, IOException, InterruptedException {
        var out = temporary.resolve("report.html");
        session.writeReport(
                out,
                new ReportOptions(Audience.CUSTOMER, Optional.of(customer), language, ZoneId.of("Europe/Brussels")),
                Progress.NONE);
        var page = Files.readString(out);
        return page + Jsoup.parse(page).text();
    }

    /// What stands in the mails of other customers and nowhere in his.
    private static Set<String> secrets(CaseSession session, Party customer) throws CaseException {
        var own = new ArrayList<String>();
        var others = new TreeSet<String>();
        for (long id : session.messageIds(MessageQuery.ALL)) {
            var detail = session.message(id);
            var words = words(detail).filter(word -> word.length() > 3).toList();
            if (concerns(detail, customer)) {
                own.addAll(words);
            } else {
                others.addAll(words);
            }
        }
        session.summary().description().parties(Side.CUSTOMER).stream()
                .filter(party -> !party.equals(customer))
                .flatMap(CustomersReportTest::words)
                .forEach(others::add);
        // The supplier's own addresses are no secret of a customer.
        session.summary().description().parties(Side.SUPPLIER).stream()
                .flatMap(CustomersReportTest::words)
                .forEach(own::add);
        var seen = String.join("\n", own);
        return others.stream().filter(word -> !seen.contains(word)).collect(Collectors.toSet());
    }

    private static boolean concerns(MessageDetail detail, Party customer) {
        var mail = detail.message();
        return Stream.of(
                        mail.from().stream().map(Address::key),
                        mail.to().stream().map(Address::key),
                        mail.cc().stream().map(Address::key),
                        detail.copies().stream().map(Copy::custodian))
                .flatMap(addresses -> addresses)
                .anyMatch(address -> customer.domains().stream().anyMatch(domain -> address.endsWith("@" + domain)));
    }

    private static Stream<String> words(MessageDetail detail) {
        var mail = detail.message();
        return Stream.of(
                        mail.from().stream().flatMap(CustomersReportTest::words),
                        mail.recipients().flatMap(CustomersReportTest::words),
                        Stream.of(mail.subject(), mail.sha256()),
                        mail.messageId().stream(),
                        mail.attachments().flatMap(part -> part.fileName().stream()),
                        detail.copies().stream().map(Copy::path))
                .flatMap(words -> words);
    }

    /// The names of his own servers stand in the fields of his own mails.
    private static boolean isOwnHost(String secret, Party customer) {
        return customer.domains().stream().anyMatch(domain -> secret.endsWith("." + domain) && !secret.contains("@"));
    }

    private static Stream<String> words(Address address) {
        return Stream.of(address.name(), address.address(), address.domain());
    }

    private static Stream<String> words(Party party) {
        return Stream.of(
                        Stream.of(party.name()),
                        party.domains().stream(),
                        party.people().stream()
                                .flatMap(
                                        person -> Stream.concat(Stream.of(person.name()), person.addresses().stream())))
                .flatMap(words -> words);
    }
}
