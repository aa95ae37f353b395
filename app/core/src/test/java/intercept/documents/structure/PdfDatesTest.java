package intercept.documents.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            D:20260805101500+02'00'  | 2026-08-05T10:15+02:00 zoned
            D:20260805101500+02'00   | 2026-08-05T10:15+02:00 zoned
            D:20260805101500+0200    | 2026-08-05T10:15+02:00 zoned
            D:20260805101500-05      | 2026-08-05T10:15-05:00 zoned
            D:20260805101500+09'30'  | 2026-08-05T10:15+09:30 zoned
            D:20260805101500Z        | 2026-08-05T10:15Z zoned
            D:20260805101500Z00'00'  | 2026-08-05T10:15Z zoned
            D:20260805101500         | 2026-08-05T10:15Z
            20260805101500           | 2026-08-05T10:15Z
            D:202608051015           | 2026-08-05T10:15Z
            D:20260805               | 2026-08-05T00:00Z
            D:2026                   | 2026-01-01T00:00Z
            2026-08-05T10:15:00+02:00 | 2026-08-05T10:15+02:00 zoned
            2026-08-05T10:15:00.123Z | 2026-08-05T10:15Z zoned
            2026-08-05               | 2026-08-05T00:00Z
            Wed Aug 5 10:15:00 2026  | 2026-08-05T10:15Z
            8/5/2026 10:15:00        | 2026-08-05T10:15Z
            D:20261305               | none
            yesterday                | none
            """)
    void readsWhatProgramsWrite(String written, String date) {
        assertThat(PdfDates.read(written)
                        .map(stamp -> stamp.at() + (stamp.zoned() ? " zoned" : ""))
                        .orElse("none"))
                .isEqualTo(date);
    }
}
