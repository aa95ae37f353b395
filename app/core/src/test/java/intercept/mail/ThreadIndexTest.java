package intercept.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ThreadIndexTest {

    @Test
    void readsTheTextbookVariant() {
        assertThat(ThreadIndex.decode("AdQc2DN7rLoS3hgnE/O76rpFzxN/EwAddF4A"))
                .contains(new ThreadIndex(
                        ThreadIndex.Style.MAPI,
                        Instant.parse("2018-07-16T07:40:00.279961Z"),
                        "acba12de182713f3bbeaba45cf137f13",
                        List.of(Instant.parse("2018-07-16T21:43:22.827571Z")),
                        "01d41cd8337bacba12de182713f3bbeaba45cf137f13",
                        0));
    }

    @Test
    void readsTheRootOfExchangeOnline() {
        assertThat(ThreadIndex.decode("AQHUvivISat2MUf7JkqOmOj6+xayoA==").orElseThrow())
                .extracting(ThreadIndex::style, index -> index.root().getEpochSecond(), ThreadIndex::answers)
                .containsExactly(
                        ThreadIndex.Style.EXCHANGE_ONLINE,
                        Instant.parse("2019-02-06T14:53:54Z").getEpochSecond(),
                        List.of());
    }

    @Test
    void countsTheFirstAnswerOfExchangeOnlineFromTheReservedByte() {
        byte[] chain = HexFormat.of()
                .parseHex("0101DA71727C814696A637E92446A36574D21F90B594B12E05C500800003D08080000079008000019680800001D5"
                        + "0080043BDF008000043980");
        assertThat(ThreadIndex.decode(chain).orElseThrow().answers())
                .extracting(answer -> answer.toString().substring(0, 19))
                .containsExactly(
                        "2024-03-08T16:19:01",
                        "2024-03-08T16:32:40",
                        "2024-03-08T16:34:21",
                        "2024-03-08T16:40:02",
                        "2024-03-08T16:46:35",
                        "2024-03-11T09:25:55",
                        "2024-03-11T09:41:02");
    }

    @Test
    void refusesWhatIsTooShortOrBeginsOtherwise() {
        assertThat(ThreadIndex.decode("AdQc2DN7")).isEmpty();
        assertThat(ThreadIndex.decode(new byte[22])).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "thread-index-vectors.txt", delimiter = '\t', emptyValue = "")
    void agreesWithTheReferenceDecoder(
            String base64, String style, Instant root, String conversation, @Nullable String answers, int trailing) {
        assertThat(ThreadIndex.decode(base64).orElseThrow())
                .extracting(
                        ThreadIndex::style,
                        ThreadIndex::root,
                        ThreadIndex::conversation,
                        ThreadIndex::answers,
                        ThreadIndex::trailing)
                .containsExactly(
                        style.equals("EXO") ? ThreadIndex.Style.EXCHANGE_ONLINE : ThreadIndex.Style.MAPI,
                        root,
                        conversation,
                        answers == null
                                ? List.of()
                                : Stream.of(answers.split(" ", -1))
                                        .map(Instant::parse)
                                        .toList(),
                        trailing);
    }
}
