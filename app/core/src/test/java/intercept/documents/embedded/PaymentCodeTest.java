package intercept.documents.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaymentCodeTest {

    private static final String EPC = """
            BCD
            002
            1
            SCT
            COBADEFFXXX
            MyCompany GmbH
            DE89 3704 0044 0532 0130 00
            EUR17450.5

            RF18539007547034
            """;

    static final String SWISS = """
            SPC
            0200
            1
            CH4431999123000889012
            S
            Muster AG
            Bahnhofstrasse
            1
            8000
            Zürich
            CH







            1949.75
            CHF
            S
            Kundin GmbH
            Weg
            2
            3000
            Bern
            CH
            QRR
            210000000003139471430009017
            Order of 15 June
            EPD
            //S1/10/INV\\/1042/11/260805/30/106017086
            """;

    @Test
    void readsAGirocode() {
        assertThat(said(EPC))
                .isEqualTo("EPC_CODE [BIC=COBADEFFXXX, ACCOUNT_HOLDER=MyCompany GmbH, IBAN=DE89370400440532013000,"
                        + " AMOUNT=17450.50, CURRENCY=EUR]");
    }

    @Test
    void readsAGirocodeWithWindowsLineBreaksAndWithoutAmountOrBic() {
        assertThat(said(EPC.replace("COBADEFFXXX", "").replace("EUR17450.5", "").replace("\n", "\r\n")))
                .isEqualTo("EPC_CODE [ACCOUNT_HOLDER=MyCompany GmbH, IBAN=DE89370400440532013000]");
    }

    @Test
    void aGirocodeThatBreaksItsRulesIsAnotherCodeWithWhatCanBeRead() {
        assertThat(said(EPC.replace("DE89", "DE88"))).startsWith("OTHER_CODE [BIC=COBADEFFXXX");
        assertThat(said(EPC.replace("EUR17450.5", "17.450,50")))
                .startsWith("OTHER_CODE")
                .doesNotContain("AMOUNT");
        assertThat(said(EPC.replace("SCT", "SDD"))).startsWith("OTHER_CODE");
        assertThat(said("BCD")).isEqualTo("OTHER_CODE []");
    }

    @Test
    void readsASwissBillWithItsBillInformation() {
        assertThat(said(SWISS))
                .isEqualTo("SWISS_CODE [IBAN=CH4431999123000889012, ACCOUNT_HOLDER=Muster AG, AMOUNT=1949.75,"
                        + " CURRENCY=CHF, INVOICE_NUMBER=INV/1042, INVOICE_DATE=2026-08-05]");
    }

    @Test
    void aSwissBillThatPaysAbroadIsAnotherCode() {
        assertThat(said(SWISS.replace("CH4431999123000889012", "GB33BUKB20201555555555")))
                .startsWith("OTHER_CODE [IBAN=GB33BUKB20201555555555");
        assertThat(said("SPC\n0200")).isEqualTo("OTHER_CODE []");
    }

    @Test
    void readsACzechPayment() {
        assertThat(said("SPD*1.0*ACC:CZ6508000000192000145399+GIBACZPX*AM:480.55*CC:CZK*RN:FIRMA*DT:20260805"))
                .isEqualTo("OTHER_CODE [IBAN=CZ6508000000192000145399, BIC=GIBACZPX, AMOUNT=480.55, CURRENCY=CZK,"
                        + " ACCOUNT_HOLDER=FIRMA, DUE_DATE=2026-08-05]");
    }

    @Test
    void anyOtherTextIsJustText() {
        assertThat(said("https://pay.example/1042")).isEqualTo("OTHER_CODE []");
        assertThat(said("")).isEqualTo("OTHER_CODE []");
    }

    private static String said(String text) {
        var code = PaymentCode.of(text);
        return code.kind() + " "
                + code.values().stream()
                        .map(value -> value.kind() + "=" + value.value())
                        .toList();
    }
}
