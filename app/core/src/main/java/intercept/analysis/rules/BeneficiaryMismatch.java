package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
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
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Flags an invoice that pays to somebody who is not called like the supplier, or to a country where the supplier has
/// no
/// account.
///
/// Money mules have names and countries of their own. Factoring and a group's treasury look the same.
public final class BeneficiaryMismatch implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("CT-004", Severity.HIGH, Question.TECHNIQUE, Certainty.FACT);
    /// Share of the words of a name that must be known.
    private static final double ALIKE = 0.7;
    /// Legal forms say nothing about who it is, but a change of form does: they are kept where nothing else differs.
    private static final Set<String> FORMS = Set.of(
            "ltd", "limited", "gmbh", "ag", "sa", "sas", "sarl", "bv", "nv", "inc", "llc", "plc", "kg", "co", "srl",
            "spa", "ug", "ohg", "corp", "pty");

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
        var names = names(suppliers);
        var countries = countries(facts, suppliers);
        return Answer.of(invoices.pairs()
                .map(pair -> pair.disputed())
                .distinct()
                .flatMap(document -> Stream.concat(
                        holder(invoices, document, names, suppliers).stream(),
                        country(invoices, document, countries).stream())));
    }

    private static Optional<Finding> holder(
            AlteredInvoices invoices, CaseDocument document, List<Set<String>> names, List<Party> suppliers) {
        return AlteredInvoices.facts(document).fields(InvoiceField.Kind.ACCOUNT_HOLDER).stream()
                .filter(field -> names.stream().noneMatch(name -> alike(words(field.value()), name)))
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
                                country(field.value()),
                                String.join(", ", countries),
                                document.name(),
                                Proof.author(AlteredInvoices.first(document)),
                                field.printed()),
                        invoices.passage(document, field.page(), field.printed())));
    }

    private static List<Set<String>> names(List<Party> suppliers) {
        return suppliers.stream()
                .map(Party::name)
                .map(BeneficiaryMismatch::words)
                .toList();
    }

    /// Countries of the accounts that are known to be good.
    private static Set<String> countries(CaseFacts facts, List<Party> suppliers) {
        var countries = new TreeSet<String>();
        suppliers.stream()
                .flatMap(party -> party.accounts().stream())
                .filter(account -> account.matches("[A-Z]{2}[0-9]{2}[A-Z0-9 ]+"))
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

    /// Names in other scripts are one word each; they are compared as they are.
    private static Set<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return new HashSet<>(Arrays.asList(plain.split(" ", -1)));
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        var named = new HashSet<>(all);
        named.removeAll(FORMS);
        var sharedNames = new HashSet<>(shared);
        sharedNames.removeAll(FORMS);
        return !named.isEmpty()
                && (double) sharedNames.size() / named.size() >= ALIKE
                && one.stream()
                        .filter(FORMS::contains)
                        .allMatch(form -> other.contains(form) || forms(other).isEmpty());
    }

    private static Set<String> forms(Set<String> name) {
        var forms = new HashSet<>(name);
        forms.retainAll(FORMS);
        return forms;
    }
}
