package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseDocument;
import intercept.analysis.CaseFacts;
import intercept.analysis.ComparedPair;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.compare.Lineage;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Party;
import intercept.model.Severity;
import intercept.model.Side;
import intercept.model.document.DocumentFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Flags an invoice with another account that looks as if the supplier's own invoicing program had written it: the same
/// program, the same build, no mark of an editor.
///
/// Then the account was changed where invoices are made, by somebody inside or in the system. It is compared with its
/// genuine twin, or, where the supplier himself sent it and it has none, with his earlier invoices. A real change of
/// bank looks the same.
public final class ChangedAtSource implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("PD-008", Severity.HIGH, Question.WHOSE_MAILBOX, Certainty.INFERENCE);
    private static final int LEAST_BASELINE = 3;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var invoices = new AlteredInvoices(facts);
        var register = new AccountRegister(facts);
        var sent = unknownAccounts(facts, invoices, register);
        if (facts.comparedPairs().isEmpty() && sent.isEmpty()) {
            return new Answer.NotApplicable("pairs");
        }
        var clean = new ArrayList<Clean>();
        invoices.pairs()
                .filter(ChangedAtSource::isClean)
                .map(pair -> new Clean(
                        pair.disputed(), AlteredInvoices.account(pair).after(), List.of(invoices.evidence(pair))))
                .forEach(clean::add);
        sent.stream()
                .filter(document ->
                        clean.stream().noneMatch(one -> one.document().equals(document)))
                .filter(document -> isUsual(document, invoices.baseline(document)))
                .flatMap(document -> AlteredInvoices.account(document).stream()
                        .map(account ->
                                new Clean(document, account.printed(), List.of(invoices.paymentPassage(document)))))
                .forEach(clean::add);
        return Answer.of(clean.stream().map(one -> finding(one, customers(facts, clean, one.account()))));
    }

    /// An invoice without a mark of editing.
    private record Clean(CaseDocument document, String account, List<Evidence> evidence) {}

    /// What the supplier sent, or seems to have sent, and no other account of which is known.
    private static List<CaseDocument> unknownAccounts(
            CaseFacts facts, AlteredInvoices invoices, AccountRegister register) {
        if (register.isEmpty()) {
            return List.of();
        }
        var known = new Known(facts);
        var disputed = new SuspectInvoices(facts)
                .documents().stream()
                        .filter(document -> known.authorsParty(AlteredInvoices.first(document))
                                .filter(party -> party.role() == Side.SUPPLIER)
                                .isPresent());
        return Stream.concat(invoices.bySupplier(), disputed)
                .filter(document -> AlteredInvoices.account(document).isPresent()
                        && !SuspectInvoices.namesKnownAccount(document, register))
                .toList();
    }

    private static boolean isClean(ComparedPair pair) {
        return pair.comparison().lineage().verdict() == Lineage.Verdict.SAME_ORIGIN
                && isMadeLike(AlteredInvoices.facts(pair.disputed()), AlteredInvoices.facts(pair.genuine()));
    }

    /// Whether the last of enough earlier invoices was made the same way.
    private static boolean isUsual(CaseDocument document, List<CaseDocument> baseline) {
        return baseline.size() >= LEAST_BASELINE
                && isMadeLike(AlteredInvoices.facts(document), AlteredInvoices.facts(baseline.getLast()));
    }

    private static boolean isMadeLike(DocumentFacts disputed, DocumentFacts genuine) {
        return !disputed.structure().producer().isBlank()
                && disputed.structure().producer().equals(genuine.structure().producer())
                && disputed.structure().creator().equals(genuine.structure().creator())
                && disputed.structure().revisions().size() == 1
                && disputed.hidden().size() <= genuine.hidden().size()
                && !disputed.isScan();
    }

    /// To whom invoices with this account went.
    private static Set<String> customers(CaseFacts facts, List<Clean> clean, String account) {
        var known = new Known(facts);
        return clean.stream()
                .filter(one -> one.account().equals(account))
                .flatMap(one -> AlteredInvoices.first(one.document()).to().stream())
                .map(to -> known.party(to))
                .flatMap(Optional::stream)
                .filter(party -> party.role() == Side.CUSTOMER)
                .map(Party::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Finding finding(Clean clean, Set<String> customers) {
        var arguments = List.of(
                clean.document().name(),
                Proof.author(AlteredInvoices.first(clean.document())),
                clean.account(),
                AlteredInvoices.facts(clean.document()).structure().producer(),
                Integer.toString(customers.size()));
        return SUSPICION.finding(
                SUSPICION.severity(),
                customers.size() > 1 ? "several" : "",
                arguments,
                clean.evidence().toArray(Evidence[]::new));
    }
}
