package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.ComparedPair;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.model.document.DocumentFacts;
import intercept.model.document.HiddenText;
import intercept.model.document.InvoiceField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Flags text that lies under a white area, a picture or another text just where an invoice says how to pay.
///
/// The old account is still in the file. Stamps and highlighting cover text too, but show no other account instead:
/// then
/// the finding is less severe. Text under the same text, and text that the genuine file hides as well, is left alone.
public final class CoveredPaymentData implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("PD-006", Severity.CRITICAL, Question.TECHNIQUE, Certainty.FACT);
    /// Of the payment block around a field, in points: two lines.
    private static final double NEAR = 30;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        return AlteredInvoices.ask(
                facts,
                invoices -> invoices.all()
                        .flatMap(pair -> covered(pair).map(hidden -> finding(invoices, pair, hidden)).stream()));
    }

    /// Text of the disputed document that the genuine one does not hide: what something else stands for before what
    /// only a stamp covers.
    private static Optional<HiddenText> covered(ComparedPair pair) {
        var genuine = AlteredInvoices.facts(pair.genuine());
        var disputed = AlteredInvoices.facts(pair.disputed());
        return disputed.hidden().stream()
                .filter(hidden -> hidden.reason() == HiddenText.Reason.COVERED
                        || hidden.reason() == HiddenText.Reason.SAME_COLOUR
                        || hidden.reason() == HiddenText.Reason.CLIPPED)
                .filter(hidden -> !hidden.text().isBlank())
                .filter(hidden -> genuine.hidden().stream()
                        .noneMatch(known -> known.text().equals(hidden.text())))
                .filter(hidden -> isNearPayment(disputed, hidden))
                .filter(hidden -> shownOver(disputed, hidden)
                        .noneMatch(field -> plain(field.printed()).equals(plain(hidden.text()))))
                .min(Comparator.comparing((HiddenText hidden) -> !isReplaced(pair, hidden)));
    }

    private static boolean isNearPayment(DocumentFacts facts, HiddenText hidden) {
        return facts.fields().stream()
                .filter(field -> field.kind().saysWhereToPay() || field.kind() == InvoiceField.Kind.AMOUNT)
                .anyMatch(field ->
                        field.page() == hidden.page() && field.box().grown(NEAR).meets(hidden.box()));
    }

    private static Stream<InvoiceField> shownOver(DocumentFacts facts, HiddenText hidden) {
        return facts.fields().stream()
                .filter(field -> field.page() == hidden.page() && field.box().meets(hidden.box()));
    }

    private static Finding finding(AlteredInvoices invoices, ComparedPair pair, HiddenText hidden) {
        var shown = shownOver(AlteredInvoices.facts(pair.disputed()), hidden).findFirst();
        var arguments = List.of(
                pair.disputed().name(),
                Origin.brief(pair.disputed()),
                hidden.text(),
                shown.map(InvoiceField::printed).orElse(""),
                Origin.told(pair.disputed()));
        return SUSPICION.finding(
                isReplaced(pair, hidden) ? SUSPICION.severity() : Severity.MEDIUM,
                shown.isPresent() ? "over" : "",
                arguments,
                invoices.passage(pair.disputed(), hidden.page(), hidden.text()));
    }

    /// Whether another field stands over the text, or it is the account that the document no longer shows.
    private static boolean isReplaced(ComparedPair pair, HiddenText hidden) {
        return shownOver(AlteredInvoices.facts(pair.disputed()), hidden)
                        .findFirst()
                        .isPresent()
                || (AlteredInvoices.isAltered(pair) && hidesAccount(pair, hidden));
    }

    /// Whether the text is the account of the genuine document.
    private static boolean hidesAccount(ComparedPair pair, HiddenText hidden) {
        return AlteredInvoices.facts(pair.genuine()).fields().stream()
                .filter(field -> field.account().isPresent())
                .anyMatch(field -> plain(hidden.text()).contains(plain(field.printed())));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }
}
