package intercept.desktop.views.report;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.TestDesk;
import intercept.desktop.views.report.ReportModel.Facts;
import intercept.model.Side;
import intercept.report.ReportOptions.Audience;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportModelTest {

    private final TestDesk desk = new TestDesk();
    private final ReportModel model = read(desk);

    @Test
    void makesThePagesAndSaysWhatIsTrueOfThem() throws Exception {
        var summary = desk.session().summary();

        assertThat(model.preview().get().pages()).hasSize(2);
        assertThat(model.preview().get().facts())
                .isEqualTo(new Facts(
                        summary.messages(),
                        Optional.of(Instant.parse("2026-08-07T08:42:00Z")),
                        5,
                        2,
                        summary.description().parties().stream()
                                .mapToInt(party -> party.people().size())
                                .sum(),
                        summary.description().parties(Side.CUSTOMER)));
    }

    @Test
    void aReportForTheCustomerIsForOneOfThem() throws Exception {
        var customers = desk.session().summary().description().parties(Side.CUSTOMER);
        model.audience().set(Audience.CUSTOMER);
        assertThat(model.customer().get()).isEqualTo(Optional.of(customers.getFirst()));
        assertThat(model.suggestedName(".pdf")).isEqualTo("reminder-fraud-customer-customer-inc.pdf");

        model.choose(customers.getLast());
        assertThat(model.preview().get().customer()).isEqualTo(Optional.of(customers.getLast()));
        assertThat(model.suggestedName(".pdf")).isEqualTo("reminder-fraud-customer-tokyo-partner.pdf");
    }

    @Test
    void startsInTheLanguageOfTheDesk() {
        assertThat(model.language().get()).isEqualTo(Locale.ENGLISH);
        assertThat(read(new TestDesk(desk.session(), Locale.JAPAN)).language().get())
                .isEqualTo(Locale.JAPANESE);
    }

    @Test
    void turnsNoFurtherThanTheLastPage() {
        model.turn(5);

        assertThat(model.page().get()).isEqualTo(1);
    }

    @Test
    void remembersWhereItSavedUntilSomethingElseIsChosen() {
        model.save(Path.of("report.pdf"), "Writing");
        assertThat(model.saved().get()).isEqualTo(Optional.of(Path.of("report.pdf")));

        model.audience().set(Audience.CUSTOMER);
        assertThat(model.saved().get()).isEmpty();
    }

    private static ReportModel read(TestDesk desk) {
        var model = new ReportModel(desk);
        model.refresh();
        return model;
    }
}
