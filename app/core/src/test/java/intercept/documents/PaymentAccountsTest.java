package intercept.documents;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.PaymentAccount;
import intercept.model.PaymentAccount.Checksum;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentAccountsTest {

    private static final PaymentAccount GERMAN = iban("DE89370400440532013000", Checksum.VALID);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IBAN: DE89370400440532013000",
                "Please pay to DE89 3704 0044 0532 0130 00 by Friday.",
                "Konto DE 89 370 400 44 0532 0130 00, danke",
                "iban de89 3704 0044 0532 0130 00",
                "DE89\u00A03704\u00A00044\u00A00532\u00A00130\u00A000",
                "DE89-3704-0044-0532-0130-00",
                "pay DE89 3704 0044\n0532 0130 00\nthanks",
                "> pay DE89 3704 0044\r\n> 0532 0130 00\r\n> thanks",
                "振込先：ＤＥ８９　３７０４　００４４　０５３２　０１３０　００",
                "DE89 3704\u200B 0044 0532 0130 00 Commerzbank",
                "(DE89370400440532013000)."
            })
    void findsValidIbansHoweverTheyArePrinted(String text) {
        assertThat(accounts(text)).containsExactly(GERMAN);
    }

    @Test
    void saysWhereTheNumberStandsAndHowItIsPrinted() {
        var text = "Pay to GB33 BUKB 2020 1555 5555 55\nBIC BUKBGB22";

        assertThat(PaymentAccounts.find(text))
                .containsExactly(new Found(
                        iban("GB33BUKB20201555555555", Checksum.VALID),
                        new intercept.model.TextRange(7, 34),
                        "GB33 BUKB 2020 1555 5555 55"));
    }

    @Test
    void reportsAWrongNumberWhereTheTextCallsItAnIban() {
        assertThat(accounts("IBAN: DE88 3704 0044 0532 0130 00 BIC COBADEFF"))
                .containsExactly(iban("DE88370400440532013000", Checksum.INVALID));
    }

    @Test
    void findsEveryPlaceOfANumberPrintedTwice() {
        assertThat(accounts("Old: DE89370400440532013000, new: GB33BUKB20201555555555, old: DE89370400440532013000"))
                .containsExactly(GERMAN, iban("GB33BUKB20201555555555", Checksum.VALID), GERMAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Order DE88 3704 0044 0532 0130 00 has left us",
                "Message-ID: <DE89370400440532013000@mail.example>",
                "https://shop.example/DE89370400440532013000",
                "https://shop.example/?x=DE89370400440532013000",
                "sha1 de89370400440532013000aabbccddeeff00112233",
                "aGVsbG8DE89370400440532013000gd29ybGQ=",
                "Call +49 30 1234567 or 0800 123 4567 8901",
                "Invoice number 1234567890123456",
                "sort code please, account to follow",
                "our account number 12345678 with you",
                "ISBN 978 3 16 148410 0",
                "口座番号はのちほどお知らせします。注文番号 1234567",
                "账号安全提醒：验证码 123456",
                "Your routing is 021000021"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(accounts(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sort code: 20-00-00\nAccount number: 55779911",
                "Account No. 55779911, Sort-Code 200000",
                "sort code is 20 00 00 and the account is 5577 9911",
            })
    void findsSortCodeAndAccount(String text) {
        assertThat(accounts(text))
                .containsExactly(
                        new PaymentAccount(PaymentAccount.Type.SORT_CODE, "sortcode:200000/55779911", Checksum.NONE));
    }

    @Test
    void findsRoutingNumbersAndChecksThem() {
        assertThat(accounts("Routing number: 021000021\nAccount: 123456789"))
                .containsExactly(
                        new PaymentAccount(PaymentAccount.Type.ABA, "aba:021000021/123456789", Checksum.VALID));
        assertThat(accounts("ABA 021000022, acct # 123456789"))
                .containsExactly(
                        new PaymentAccount(PaymentAccount.Type.ABA, "aba:021000022/123456789", Checksum.INVALID));
    }

    @Test
    void findsAustralianAccounts() {
        assertThat(accounts("BSB 062-000 Account 12345678"))
                .containsExactly(new PaymentAccount(PaymentAccount.Type.BSB, "bsb:062000/12345678", Checksum.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BLZ 200 800 00, Konto-Nr. 970 375 700",
                "Konto: 970375700\nBLZ: 20080000",
                "Kontonummer 970375700 · Bankleitzahl 20080000 · Commerzbank"
            })
    void findsGermanAccounts(String text) {
        assertThat(accounts(text)).containsExactly(other("BLZ 20080000 Konto 970375700", Checksum.NONE));
    }

    @Test
    void findsFrenchAccountsAndChecksTheirKey() {
        assertThat(accounts("RIB : 20041 01005 0500013M026 06"))
                .containsExactly(other("RIB 20041 01005 0500013M026 06", Checksum.VALID));
        assertThat(accounts("RIB : 20041 01005 0500013M026 07"))
                .containsExactly(other("RIB 20041 01005 0500013M026 07", Checksum.INVALID));
        assertThat(accounts("Code banque : 20041 Code guichet : 01005 N° de compte : 0500013M026 Clé RIB : 06"))
                .containsExactly(other("RIB 20041 01005 0500013M026 06", Checksum.VALID));
    }

    @Test
    void findsSwissPostAccounts() {
        assertThat(accounts("PC-Konto 80-2-2")).containsExactly(other("PC 80-2-2", Checksum.VALID));
        assertThat(accounts("CCP 80-2-3")).containsExactly(other("PC 80-2-3", Checksum.INVALID));
    }

    @Test
    void takesNoPlaceForTheEndOfAWrongIban() {
        assertThat(accounts("IBAN: DE88 3704 0044 0532 0130 00\n12345 Berlin"))
                .containsExactly(iban("DE88370400440532013000", Checksum.INVALID));
    }

    @Test
    void findsJapaneseAccountsWithCodes() {
        assertThat(accounts("みほん銀行（銀行コード：0001）\n東京支店（支店コード：123）\n普通預金　口座番号：１２３４５６７\nカ）ミホン"))
                .containsExactly(
                        new PaymentAccount(PaymentAccount.Type.ZENGIN, "zengin:0001-123-1-1234567", Checksum.NONE));
    }

    @Test
    void keepsJapaneseAccountsWithoutCodesAsPrinted() {
        assertThat(accounts("振込先：みほん銀行 新宿支店 当座 7654321"))
                .containsExactly(new PaymentAccount(PaymentAccount.Type.OTHER, "みほん銀行 新宿支店 当座 7654321", Checksum.NONE));
    }

    @Test
    void findsAccountsOfTheJapanesePostBank() {
        assertThat(accounts("ゆうちょ銀行 記号 10120 番号 12345671"))
                .containsExactly(new PaymentAccount(PaymentAccount.Type.OTHER, "ゆうちょ 10120-12345671", Checksum.NONE));
    }

    @Test
    void findsChineseAccounts() {
        assertThat(accounts("开户行：示例银行\n账号：6222 0212 3456 7890 123"))
                .containsExactly(new PaymentAccount(PaymentAccount.Type.OTHER, "6222021234567890123", Checksum.NONE));
    }

    private static List<PaymentAccount> accounts(String text) {
        return PaymentAccounts.find(text).stream().map(Found::account).toList();
    }

    private static PaymentAccount other(String value, Checksum checksum) {
        return new PaymentAccount(PaymentAccount.Type.OTHER, value, checksum);
    }

    private static PaymentAccount iban(String value, Checksum checksum) {
        return new PaymentAccount(PaymentAccount.Type.IBAN, value, checksum);
    }
}
