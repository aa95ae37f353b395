package intercept.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-05",
                "2026/8/5",
                "2026.08.05",
                "20260805",
                "05.08.2026",
                "5.8.26",
                "5. 8. 2026",
                "5 August 2026",
                "5th August 2026",
                "5. August 2026",
                "05-Aug-2026",
                "5 Aug. 2026",
                "August 5, 2026",
                "Aug 5th, 2026",
                "Wednesday, August 5, 2026",
                "Mittwoch, 5. August 2026",
                "mercredi 5 août 2026",
                "5 de agosto de 2026",
                "5 agosto 2026",
                "5 augustus 2026",
                "2026年8月5日",
                "２０２６年８月５日",
                "令和8年8月5日",
                "R8.8.5",
                "٥ أغسطس ٢٠٢٦"
            })
    void readsADateAsItIsPrinted(String printed) {
        assertThat(value(printed, Optional.empty())).contains("2026-08-05");
    }

    @ParameterizedTest
    @CsvSource({
        "05/08/2026, 2026-08-05, 2026-05-08",
        "5-8-26, 2026-08-05, 2026-05-08",
        "31/08/2026, 2026-08-31, 2026-08-31"
    })
    void leavesTheOrderOfDayAndMonthToTheDocument(String printed, String dayFirst, String monthFirst) {
        assertThat(value(printed, Optional.of(true))).contains(dayFirst);
        assertThat(value(printed, Optional.of(false))).contains(monthFirst);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.2026",
                "2026-13-01",
                "1.2.3",
                "192.0.2.1",
                "12.05",
                "0800 123456",
                "INV-2026-08-05",
                "",
                "30 Tage 2026"
            })
    void refusesWhatIsNoDate(String printed) {
        assertThat(Dates.at(printed)).isEmpty();
    }

    private static Optional<String> value(String printed, Optional<Boolean> dayFirst) {
        return Dates.at(FoldedText.fold(printed))
                .map(date -> date.reading(dayFirst).value());
    }
}
