package intercept.documents;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.Corpora;
import intercept.model.PaymentAccount;
import intercept.model.PaymentAccount.Checksum;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The examples of the IBAN registry (SWIFT, release 96), as machines and as people write them.
class IbanRegistryTest {

    private static final String RELEASE = "iban_registry_202402r96.txt";
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");

    @Test
    void everyExampleIsFoundAsAPersonWritesIt() throws IOException {
        var missed = new ArrayList<String>();
        for (var iban : examples()) {
            var grouped = iban.replaceAll("(.{4})(?=.)", "$1 ");
            if (!accounts("Please pay to " + grouped + " by Friday").equals(List.of(valid(iban)))) {
                missed.add(iban);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void everyExampleWithAChangedDigitIsKeptAsAWrongIban() throws IOException {
        var missed = new ArrayList<String>();
        for (var iban : examples()) {
            char last = iban.charAt(iban.length() - 1);
            var wrong = iban.substring(0, iban.length() - 1)
                    + (Character.isDigit(last) ? (char) ('0' + (last - '0' + 1) % 10) : 'Z');
            var expected = new PaymentAccount(PaymentAccount.Type.IBAN, wrong, Checksum.INVALID);
            if (!accounts("IBAN: " + wrong + "\n12345 Town").equals(List.of(expected))) {
                missed.add(wrong + " " + accounts("IBAN: " + wrong + "\n12345 Town"));
            }
        }
        assertThat(missed).isEmpty();
    }

    private static List<String> examples() throws IOException {
        var file = Corpora.files("iban-validation").stream()
                .filter(path -> path.endsWith(RELEASE))
                .findFirst()
                .orElseThrow();
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.startsWith("IBAN electronic format example"))
                .flatMap(line -> List.of(line.split("\t", -1)).stream())
                .map(String::strip)
                .filter(cell -> IBAN.matcher(cell).matches() && checkDigitsHold(cell))
                .distinct()
                .toList();
    }

    /// The registry prints made-up digits for three countries.
    private static boolean checkDigitsHold(String iban) {
        var digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).equals(BigInteger.ONE);
    }

    private static PaymentAccount valid(String iban) {
        return new PaymentAccount(PaymentAccount.Type.IBAN, iban, Checksum.VALID);
    }

    private static List<PaymentAccount> accounts(String text) {
        return PaymentAccounts.find(text).stream().map(Found::account).toList();
    }
}
