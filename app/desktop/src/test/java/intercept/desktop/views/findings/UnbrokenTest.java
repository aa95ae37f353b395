package intercept.desktop.views.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UnbrokenTest {

    @Test
    void keepsAddressesAndDomainsInOneLineAndLeavesOtherWordsAlone() {
        assertThat(lines("From peter.janssens@mycompany-mail.example, a well-known shop.example"))
                .containsExactly(
                        "From ", "peter.janssens@mycompany-mail.example, ", "a ", "well-", "known ", "shop.example");
    }

    @Test
    void partsALongAddressBehindItsSignInTheNarrowList() {
        assertThat(Unbroken.narrow("bob@customer.example, mycompany.billing@freemail.example")
                        .replace("\uFEFF", ""))
                .isEqualTo("bob@customer.example, mycompany.billing@\nfreemail.example");
    }

    private static List<String> lines(String text) {
        var whole = Unbroken.of(text);
        var breaks = BreakIterator.getLineInstance(Locale.ENGLISH);
        breaks.setText(whole);
        var pieces = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            pieces.add(whole.substring(from, to).replace("\uFEFF", ""));
            from = to;
        }
        return pieces;
    }
}
