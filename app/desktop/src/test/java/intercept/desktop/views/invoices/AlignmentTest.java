package intercept.desktop.views.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.views.invoices.TextLine.Both;
import intercept.desktop.views.invoices.TextLine.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Test
    void anInsertedLineDoesNotMarkTheLinesBelow() {
        var genuine = List.of(List.of("Total", "9.00"), List.of("Thank", "you"));
        var disputed = List.of(List.of("Total", "9.00"), List.of("New", "account"), List.of("Thank", "you"));

        assertThat(TextLine.of(genuine, disputed))
                .containsExactly(
                        same("Total 9.00"),
                        new Both(List.of(), List.of(new Piece("New account", true)), false),
                        same("Thank you"));
    }

    @Test
    void onlyTheWordsThatDifferAreMarked() {
        var genuine = List.of(List.of("IBAN", "BE68", "5390", "(EUR)"));
        var disputed = List.of(List.of("IBAN", "LT12", "1000", "(EUR)"));

        assertThat(TextLine.of(genuine, disputed))
                .containsExactly(new Both(
                        List.of(new Piece("IBAN", false), new Piece("BE68 5390", true), new Piece("(EUR)", false)),
                        List.of(new Piece("IBAN", false), new Piece("LT12 1000", true), new Piece("(EUR)", false)),
                        false));
    }

    private static Both same(String text) {
        var pieces = List.of(new Piece(text, false));
        return new Both(pieces, pieces, true);
    }
}
