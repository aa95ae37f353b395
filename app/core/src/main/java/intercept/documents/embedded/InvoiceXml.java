package intercept.documents.embedded;

import intercept.documents.structure.SafeXml;
import intercept.model.document.Embedded.Value;
import intercept.model.document.InvoiceField.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/// An invoice in XML: UN/CEFACT's cross-industry invoice (Factur-X, ZUGFeRD 1 and 2, XRechnung) or UBL 2
/// (XRechnung, Peppol). Only what says who is paid how much, when and for what.
final class InvoiceXml implements SafeXml.Listener {

    private static final Set<String> CROSS_INDUSTRY = Set.of("CrossIndustryInvoice", "CrossIndustryDocument");
    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final int LONGEST = 1000;

    /// The end of the path of each value. Where two say the same thing, both are taken.
    private static final Map<String, Kind> CII = Map.ofEntries(
            Map.entry("CrossIndustryInvoice/ExchangedDocument/ID", Kind.INVOICE_NUMBER),
            Map.entry("CrossIndustryDocument/HeaderExchangedDocument/ID", Kind.INVOICE_NUMBER),
            Map.entry("/ExchangedDocument/IssueDateTime/DateTimeString", Kind.INVOICE_DATE),
            Map.entry("/HeaderExchangedDocument/IssueDateTime/DateTimeString", Kind.INVOICE_DATE),
            Map.entry("TradeSettlement/InvoiceCurrencyCode", Kind.CURRENCY),
            Map.entry("PaymentMeans/PayeePartyCreditorFinancialAccount/IBANID", Kind.IBAN),
            Map.entry("PaymentMeans/PayeePartyCreditorFinancialAccount/ProprietaryID", Kind.ACCOUNT),
            Map.entry("PaymentMeans/PayeePartyCreditorFinancialAccount/AccountName", Kind.ACCOUNT_HOLDER),
            Map.entry("PaymentMeans/PayeeSpecifiedCreditorFinancialInstitution/BICID", Kind.BIC),
            Map.entry("TradeSettlement/PayeeTradeParty/Name", Kind.ACCOUNT_HOLDER),
            Map.entry("/SpecifiedTradeSettlementHeaderMonetarySummation/DuePayableAmount", Kind.AMOUNT),
            Map.entry("/SpecifiedTradeSettlementMonetarySummation/DuePayableAmount", Kind.AMOUNT),
            Map.entry("/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString", Kind.DUE_DATE),
            Map.entry("TradeAgreement/BuyerOrderReferencedDocument/IssuerAssignedID", Kind.ORDER_NUMBER),
            Map.entry("TradeAgreement/BuyerOrderReferencedDocument/ID", Kind.ORDER_NUMBER));

    private static final Map<String, Kind> UBL_PATHS = Map.ofEntries(
            Map.entry("/ID", Kind.INVOICE_NUMBER),
            Map.entry("/IssueDate", Kind.INVOICE_DATE),
            Map.entry("/DueDate", Kind.DUE_DATE),
            Map.entry("/PaymentMeans/PaymentDueDate", Kind.DUE_DATE),
            Map.entry("/DocumentCurrencyCode", Kind.CURRENCY),
            Map.entry("/OrderReference/ID", Kind.ORDER_NUMBER),
            Map.entry("/PaymentMeans/PayeeFinancialAccount/ID", Kind.IBAN),
            Map.entry("/PaymentMeans/PayeeFinancialAccount/Name", Kind.ACCOUNT_HOLDER),
            Map.entry("/PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/ID", Kind.BIC),
            Map.entry(
                    "/PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/FinancialInstitution/ID", Kind.BIC),
            Map.entry("/PayeeParty/PartyName/Name", Kind.ACCOUNT_HOLDER),
            Map.entry("/LegalMonetaryTotal/PayableAmount", Kind.AMOUNT));

    private final List<String> path = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Values values = new Values();
    private String total = "";
    private boolean invoice;
    private boolean ubl;

    private InvoiceXml() {}

    /// What it says; empty where it is no invoice. One that breaks off says what stands in front of the break.
    static Optional<List<Value>> read(byte[] xml) {
        var listener = new InvoiceXml();
        SafeXml.read(xml, listener);
        if (!listener.invoice) {
            return Optional.empty();
        }
        if (!listener.values.has(Kind.AMOUNT)) {
            listener.values.add(Kind.AMOUNT, listener.total);
        }
        return Optional.of(listener.values.list());
    }

    @Override
    public void open(XMLStreamReader at, String space, String name) {
        if (path.isEmpty()) {
            ubl = space.startsWith(UBL) && (name.equals("Invoice") || name.equals("CreditNote"));
            invoice = ubl || CROSS_INDUSTRY.contains(name);
        }
        path.add(name);
        text.setLength(0);
    }

    @Override
    public void text(String more) {
        if (text.length() < LONGEST) {
            text.append(more);
        }
    }

    @Override
    public void close() {
        String value = text.toString().strip();
        text.setLength(0);
        if (invoice && !value.isEmpty()) {
            take(value);
        }
        path.removeLast();
    }

    private void take(String value) {
        String at = String.join("/", path);
        if (ubl) {
            var kind = UBL_PATHS.get(at.substring(path.getFirst().length()));
            if (kind != null) {
                add(kind, value);
            }
            return;
        }
        if (at.endsWith("MonetarySummation/GrandTotalAmount") && !at.contains("LineItem")) {
            total = value;
        }
        if (!at.contains("IncludedSupplyChainTradeLineItem")) {
            CII.entrySet().stream()
                    .filter(entry -> at.endsWith(entry.getKey()))
                    .findFirst()
                    .ifPresent(entry -> add(entry.getValue(), value));
        }
    }

    /// Both formats have one place for any account number; only an IBAN is told.
    private void add(Kind kind, String value) {
        boolean account = kind == Kind.IBAN || kind == Kind.ACCOUNT;
        if (!account) {
            values.add(kind, value);
        } else if (value.replaceAll("\\s", "").matches("(?i)[A-Z]{2}\\d{2}[0-9A-Z]{8,30}")) {
            values.add(Kind.IBAN, value);
        }
    }
}
