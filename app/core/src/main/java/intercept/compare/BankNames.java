package intercept.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which bank an IBAN or a BIC belongs to, where that is known without asking anybody. The table is short and holds
/// banks only that everybody can check; that a bank is missing means nothing.
final class BankNames {

    private static final Map<String, String> BY_CODE = read();

    private BankNames() {}

    /// @param iban in capitals, without blanks
    static Optional<String> ofIban(String iban) {
        return bankCode(iban).flatMap(code -> Optional.ofNullable(BY_CODE.get(code)));
    }

    /// @param bic in capitals
    static Optional<String> ofBic(String bic) {
        return bic.length() < 6 ? Optional.empty() : Optional.ofNullable(BY_CODE.get("BIC " + bic.substring(0, 6)));
    }

    /// Country and bank code as the table writes it. Only countries whose code names a bank for sure.
    private static Optional<String> bankCode(String iban) {
        if (iban.length() < 15) {
            return Optional.empty();
        }
        var country = iban.substring(0, 2);
        int digits = switch (country) {
            case "DE" -> 8;
            case "AT", "CH", "FR", "LT" -> 5;
            case "BE" -> 3;
            case "ES", "GB", "IE", "NL" -> 4;
            default -> 0;
        };
        return digits == 0 ? Optional.empty() : Optional.of(country + " " + iban.substring(4, 4 + digits));
    }

    private static Map<String, String> read() {
        Map<String, String> names = new HashMap<>();
        try (InputStream table = BankNames.class.getResourceAsStream("banks.txt")) {
            if (table == null) {
                throw new IllegalStateException("banks.txt is missing");
            }
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(row -> names.put(row[0].strip(), row[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }
}
