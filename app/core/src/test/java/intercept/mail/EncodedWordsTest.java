package intercept.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "=?utf-8?Q?Gr=C3=BC=C3=9Fe?=|Grüße",
                "=?UTF-8?b?R3LDvMOfZQ==?=|Grüße",
                "=?utf-8?B?R3LDvMOfZQ?=|Grüße",
                "=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?=|Grüße",
                "=?iso-8859-1?q?Andr=E9?= Pirard|André Pirard",
                "=?ISO-8859-1*fr?Q?=E9t=E9?=|été",
                "\"=?utf-8?Q?M=C3=BCller,_Hans?=\"|\"Müller, Hans\"",
                "=?utf-8?Q?two words?=|two words",
                "=?iso-2022-jp?B?GyRCQUhAOUA4GyhC?=|組盛生",
                "=?no-such-set?Q?caf=C3=A9?=|café",
                "a =?utf-8?Q?b?= c|a b c",
                "=?utf-8?Q?a?= =?iso-8859-1?Q?b?=|ab",
                "100 =? 200|100 =? 200",
                "=?utf-8?X?abc?=|=?utf-8?X?abc?=",
                "=?utf-8?Q?never closed|=?utf-8?Q?never closed"
            })
    void readsWhatIsFoundInTheWild(String raw, String words) {
        assertThat(EncodedWords.decode(raw, 100)).isEqualTo(words);
    }

    @Test
    void readsRawLettersInsideAWord() {
        assertThat(EncodedWords.decode("=?iso-8859-1?Q?Fr\u00F6sche?=", 100)).isEqualTo("Frösche");
    }

    @Test
    void leavesWordsBeyondTheLimitAsTheyStand() {
        assertThat(EncodedWords.decode("=?utf-8?Q?a?= =?utf-8?Q?b?= =?utf-8?Q?c?=", 2))
                .isEqualTo("ab =?utf-8?Q?c?=");
    }
}
