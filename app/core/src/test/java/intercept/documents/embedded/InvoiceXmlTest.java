package intercept.documents.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.document.Embedded.Value;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class InvoiceXmlTest {

    static final String CII = """
            <?xml version="1.0"?>
            <rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
              xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
              xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
            <rsm:ExchangedDocument><ram:ID>MC-1042</ram:ID><ram:IssueDateTime>
              <udt:DateTimeString format="102">20260805</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>
            <rsm:SupplyChainTradeTransaction><ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument>
              <ram:LineID>1</ram:LineID></ram:AssociatedDocumentLineDocument></ram:IncludedSupplyChainTradeLineItem>
            <ram:ApplicableHeaderTradeAgreement><ram:BuyerOrderReferencedDocument>
              <ram:IssuerAssignedID>PO-7</ram:IssuerAssignedID></ram:BuyerOrderReferencedDocument>
            </ram:ApplicableHeaderTradeAgreement>
            <ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
            <ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>58</ram:TypeCode>
              <ram:PayerPartyDebtorFinancialAccount><ram:IBANID>FR7630006000011234567890189</ram:IBANID></ram:PayerPartyDebtorFinancialAccount>
              <ram:PayeePartyCreditorFinancialAccount><ram:IBANID>DE89 3704 0044 0532 0130 00</ram:IBANID>
              <ram:AccountName>MyCompany  GmbH</ram:AccountName></ram:PayeePartyCreditorFinancialAccount>
              <ram:PayeeSpecifiedCreditorFinancialInstitution><ram:BICID>COBADEFFXXX</ram:BICID></ram:PayeeSpecifiedCreditorFinancialInstitution>
            </ram:SpecifiedTradeSettlementPaymentMeans>
            <ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format="102">20260904</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
            <ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:GrandTotalAmount>20000</ram:GrandTotalAmount>
              <ram:DuePayableAmount>17450.5</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
            </ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>""";

    private static final String UBL = """
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
              xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
              xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
            <b:ID>MC-1042</b:ID><b:IssueDate>2026-08-05</b:IssueDate><b:DueDate>2026-09-04</b:DueDate>
            <b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode><a:OrderReference><b:ID>PO-7</b:ID></a:OrderReference>
            <a:PaymentMeans><a:PayeeFinancialAccount><b:ID>DE89370400440532013000</b:ID><b:Name>MyCompany GmbH</b:Name>
            <a:FinancialInstitutionBranch><b:ID>COBADEFFXXX</b:ID></a:FinancialInstitutionBranch></a:PayeeFinancialAccount>
            </a:PaymentMeans><a:LegalMonetaryTotal><b:PayableAmount currencyID="EUR">17450.50</b:PayableAmount>
            </a:LegalMonetaryTotal><a:InvoiceLine><b:ID>1</b:ID></a:InvoiceLine></Invoice>""";

    @Test
    void readsACrossIndustryInvoice() {
        assertThat(said(CII.getBytes(StandardCharsets.UTF_8)))
                .containsExactlyInAnyOrder(
                        "INVOICE_NUMBER=MC-1042",
                        "INVOICE_DATE=2026-08-05",
                        "ORDER_NUMBER=PO-7",
                        "CURRENCY=EUR",
                        "IBAN=DE89370400440532013000",
                        "ACCOUNT_HOLDER=MyCompany GmbH",
                        "BIC=COBADEFFXXX",
                        "DUE_DATE=2026-09-04",
                        "AMOUNT=17450.50");
    }

    @Test
    void readsUblTheSame() {
        assertThat(said(UBL.getBytes(StandardCharsets.UTF_8)))
                .containsExactlyInAnyOrderElementsOf(said(CII.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsOtherEncodings() {
        for (String name : List.of("UTF-16", "UTF-16LE", "ISO-8859-1")) {
            String declared = CII.replace("version=\"1.0\"", "version=\"1.0\" encoding=\"" + name + "\"");
            assertThat(said(declared.getBytes(Charset.forName(name)))).as(name).contains("AMOUNT=17450.50");
        }
    }

    @Test
    void whatStandsBeforeABreakIsRead() {
        assertThat(said(CII.substring(0, CII.indexOf("<ram:SpecifiedTradePaymentTerms>"))
                        .getBytes(StandardCharsets.UTF_8)))
                .contains("IBAN=DE89370400440532013000")
                .noneMatch(value -> value.startsWith("AMOUNT"));
    }

    @Test
    void aDocumentTypeIsNotRead() {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                + CII.substring(CII.indexOf("<rsm:")).replace("MC-1042", "&c;");

        assertThat(InvoiceXml.read(laughs.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aVeryDeepDocumentEndsSoon() {
        byte[] deep = (CII.substring(0, CII.indexOf("<rsm:SupplyChain")) + "<a>".repeat(1_000_000))
                .getBytes(StandardCharsets.UTF_8);

        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(said(deep)).contains("INVOICE_NUMBER=MC-1042"));
    }

    @Test
    void otherXmlIsNoInvoice() {
        assertThat(InvoiceXml.read("<html><ID>1</ID></html>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(InvoiceXml.read(new byte[] {'<', 0, 1, 2})).isEmpty();
    }

    private static List<String> said(byte[] xml) {
        return InvoiceXml.read(xml).orElse(List.<Value>of()).stream()
                .map(value -> value.kind() + "=" + value.value())
                .toList();
    }
}
