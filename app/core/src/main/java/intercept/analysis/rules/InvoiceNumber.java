package intercept.analysis.rules;

import com.ibm.icu.text.Normalizer2;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Invoice numbers as people print them: `INV-1042`, “Rechnung Nr. 2026/117”, 請求書番号：A-33.
final class InvoiceNumber {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final String NUMBER = "(?<number>[A-Z]{0,6}[-/ ]?[0-9][A-Z0-9]*(?:[-/.][A-Z0-9]+)*)";
    private static final Pattern PREFIXED =
            Pattern.compile("\\b(?<number>(?:INV|RE|RG|RNR|FAC|FACT|FV|FT|AR)[-/_# ]{0,2}[0-9]{3,}(?:[-/][0-9]+)*)\\b");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:\\b(?:invoice|inv|rechnung|rechnungs|rechnungsnummer|facture|factura|fattura|factuur|bill)\\b"
                    + "(?:[ -]*(?:number|num|no|nr|nummer|n|num[eé]ro|n[uú]mero))?"
                    + "|(?:請求書|インボイス|請求)(?:番号|No)?|(?:发票|發票|账单|帳單)(?:号码|號碼|号|號|编号)?)"
                    + "[\\s.:#°º=-]{0,4}"
                    + NUMBER,
            Pattern.CASE_INSENSITIVE);
    private static final int DIGITS = 3;

    private InvoiceNumber() {}

    /// @return in capitals, without marks: `INV1042`
    static Set<String> in(String text) {
        var plain = COMPATIBLE.normalize(text);
        var found = new LinkedHashSet<String>();
        for (var pattern : new Pattern[] {PREFIXED, LABELLED}) {
            var match = pattern.matcher(plain);
            while (match.find()) {
                var number = match.group("number").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
                if (number.chars().filter(Character::isDigit).count() >= DIGITS) {
                    found.add(number);
                }
            }
        }
        return found;
    }
}
