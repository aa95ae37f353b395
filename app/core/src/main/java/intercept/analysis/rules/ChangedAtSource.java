package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.ComparedPair;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.compare.Lineage;
import intercept.model.Address;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.model.Side;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Flags an invoice with another account that looks as if the supplier's own invoicing program had written it.
///
/// No mark of an editor, the same program, the same build: then the account was changed where invoices are made, by
/// somebody
/// inside or in the system. A real change of bank looks the same.
public final class ChangedAtSource implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("PD-008", Severity.HIGH, Question.WHOSE_MAILBOX, Certainty.INFERENCE);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        if (facts.comparedPairs().isEmpty()) {
            return new Answer.NotApplicable("pairs");
        }
        var invoices = new AlteredInvoices(facts);
        return Answer.of(invoices.pairs().filter(ChangedAtSource::isClean).map(pair -> finding(facts, invoices, pair)));
    }

    private static boolean isClean(ComparedPair pair) {
        var genuine = AlteredInvoices.facts(pair.genuine());
        var disputed = AlteredInvoices.facts(pair.disputed());
        return pair.comparison().lineage().verdict() == Lineage.Verdict.SAME_ORIGIN
                && !disputed.structure().producer().isBlank()
                && disputed.structure().producer().equals(genuine.structure().producer())
                && disputed.structure().creator().equals(genuine.structure().creator())
                && disputed.structure().revisions().size() == 1
                && disputed.hidden().size() <= genuine.hidden().size()
                && !disputed.isScan();
    }

    private static Finding finding(CaseFacts facts, AlteredInvoices invoices, ComparedPair pair) {
        var account = AlteredInvoices.account(pair);
        var customers = new TreeSet<String>();
        var known = new Known(facts);
        invoices.pairs()
                .filter(other -> AlteredInvoices.account(other).after().equals(account.after()))
                .flatMap(other -> AlteredInvoices.first(other.disputed()).to().stream())
                .map((Address to) -> known.party(to))
                .flatMap(Optional::stream)
                .filter(party -> party.role() == Side.CUSTOMER)
                .forEach(party -> customers.add(party.name()));
        var message = AlteredInvoices.first(pair.disputed());
        var arguments = List.of(
                pair.disputed().name(),
                Proof.author(message),
                account.after(),
                AlteredInvoices.facts(pair.disputed()).structure().producer(),
                Integer.toString(customers.size()));
        return SUSPICION.finding(
                SUSPICION.severity(), customers.size() > 1 ? "several" : "", arguments, invoices.evidence(pair));
    }
}
