package intercept.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wed, 5 Aug 2026 11:15:00 +0200|2026-08-05T11:15:00+02:00",
                "5 Aug 2026 11:15 -0330 (comment)|2026-08-05T11:15:00-03:30",
                "Wed,  5 Aug 26 11:15:00 GMT|2026-08-05T11:15:00Z",
                "05 Aug 1999 11:15:00 EST|1999-08-05T11:15:00-05:00",
                "Wed Aug  5 11:15:00 2026|2026-08-05T11:15:00Z",
                "Wed, 05-Aug-2026 11:15:00 UTC|2026-08-05T11:15:00Z",
                "2026-08-05T11:15:00Z|2026-08-05T11:15:00Z",
                "2026-08-05 11:15:00 +0900|2026-08-05T11:15:00+09:00",
                "Wed, 5 August 2026 11:15:00 +0000|2026-08-05T11:15:00Z",
                "Sat, 30 Jun 2012 23:59:60 +0000|2012-06-30T23:59:59Z"
            })
    void readsTheOrdersThatMailersWrite(String field, String date) {
        assertThat(MailDate.read(field, new Problems())).contains(OffsetDateTime.parse(date));
    }

    @Test
    void saysSoWhereThereIsNoDate() {
        var problems = new Problems();
        assertThat(MailDate.read("sometime soon", problems)).isEmpty();
        assertThat(problems.all()).extracting(problem -> problem.code()).containsExactly("date.unreadable");
    }
}
