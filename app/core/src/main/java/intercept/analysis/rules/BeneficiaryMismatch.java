package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.analysis.ComparedPair;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Finding;
import intercept.model.Party;
import intercept.model.PaymentAccount;
import intercept.model.Severity;
import intercept.model.Side;
import intercept.model.document.InvoiceField;
import intercept.words.Countries;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Flags an invoice that pays to somebody who is not called like the supplier, or to a country where the supplier has
/// no
/// account.
///
/// Money mules have names and countries of their own. Factoring and a group's treasury look the same, but stand on
/// earlier invoices already: a holder or country that a genuine invoice names is no surprise.
public final class BeneficiaryMismatch implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("CT-004", Severity.HIGH, Question.TECHNIQUE, Certainty.FACT);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var suppliers = facts.description().parties(Side.SUPPLIER);
        if (suppliers.isEmpty()) {
            return new Answer.NotApplicable("supplier");
        }
        var invoices = new AlteredInvoices(facts);
        var register = new AccountRegister(facts);
        var suspects = suspects(facts, invoices, register);
        var names = names(facts, invoices, suppliers, suspects);
        var countries = countries(facts, register);
        return Answer.of(suspects.stream()
                .flatMap(document -> Stream.concat(
                        holder(invoices, document, names, suppliers).stream(),
                        country(invoices, document, countries).stream())));
    }

    /// Altered invoices, those of strangers and disputed ones, and the supplier's own that pay to an unknown account.
    private static Set<CaseDocument> suspects(CaseFacts facts, AlteredInvoices invoices, AccountRegister register) {
        var suspects = new LinkedHashSet<CaseDocument>();
        invoices.pairs().map(ComparedPair::disputed).forEach(suspects::add);
        suspects.addAll(new SuspectInvoices(facts).documents());
        if (!register.isEmpty()) {
            invoices.bySupplier()
                    .filter(document -> AlteredInvoices.account(document).isPresent()
                            && !SuspectInvoices.namesKnownAccount(document, register))
                    .forEach(suspects::add);
        }
        return suspects;
    }

    private static Optional<Finding> holder(
            AlteredInvoices invoices, CaseDocument document, HolderNames names, List<Party> suppliers) {
        return AlteredInvoices.facts(document).fields(InvoiceField.Kind.ACCOUNT_HOLDER).stream()
                .filter(field -> names.isStrange(field.value()))
                .findFirst()
                .map(field -> SUSPICION.finding(
                        SUSPICION.severity(),
                        "holder",
                        List.of(
                                field.printed(),
                                suppliers.stream().map(Party::name).collect(Collectors.joining(", ")),
                                document.name(),
                                Proof.author(AlteredInvoices.first(document))),
                        invoices.passage(document, field.page(), field.printed())));
    }

    private static Optional<Finding> country(AlteredInvoices invoices, CaseDocument document, Set<String> countries) {
        if (countries.isEmpty()) {
            return Optional.empty();
        }
        return AlteredInvoices.facts(document).fields(InvoiceField.Kind.IBAN).stream()
                .filter(field -> field.value().length() > 4 && !countries.contains(country(field.value())))
                .findFirst()
                .map(field -> SUSPICION.finding(
                        SUSPICION.severity(),
                        "",
                        List.of(
                                Countries.argument(List.of(country(field.value()))),
                                Countries.argument(countries),
                                document.name(),
                                Proof.author(AlteredInvoices.first(document)),
                                field.printed()),
                        invoices.passage(document, field.page(), field.printed())));
    }

    private static HolderNames names(
            CaseFacts facts, AlteredInvoices invoices, List<Party> suppliers, Set<CaseDocument> suspects) {
        var names = suppliers.stream().map(Party::name);
        var genuine = facts.comparedPairs().stream().map(ComparedPair::genuine);
        var holders = Stream.concat(genuine, invoices.bySupplier())
                .filter(document -> !suspects.contains(document))
                .flatMap(document -> AlteredInvoices.facts(document).fields(InvoiceField.Kind.ACCOUNT_HOLDER).stream())
                .map(InvoiceField::value);
        return new HolderNames(Stream.concat(names, holders).toList());
    }

    /// Countries of the accounts that are known to be good.
    private static Set<String> countries(CaseFacts facts, AccountRegister register) {
        var countries = new TreeSet<String>();
        register.written().stream()
                .map(account -> account.replace(" ", ""))
                .filter(account -> account.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]+"))
                .forEach(account -> countries.add(country(account)));
        facts.comparedPairs().stream()
                .flatMap(pair -> AlteredInvoices.facts(pair.genuine()).fields(InvoiceField.Kind.IBAN).stream())
                .filter(field -> field.account()
                        .filter(account -> account.checksum() == PaymentAccount.Checksum.VALID)
                        .isPresent())
                .forEach(field -> countries.add(country(field.value())));
        return countries;
    }

    private static String country(String iban) {
        return iban.substring(0, 2);
    }
}
