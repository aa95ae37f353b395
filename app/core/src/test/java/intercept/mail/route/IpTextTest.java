package intercept.mail.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpTextTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "[192.0.2.1], 192.0.2.1",
        "[192.0.2.1]:2525, 192.0.2.1",
        "::ffff:192.0.2.1, 192.0.2.1",
        "[IPv6:2001:0DB8:0:0:0:0:0:25], 2001:db8::25",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
        "fe80::1%15, fe80::1",
        "::, ::",
        "::1, ::1",
        "1::, 1::"
    })
    void readsWhatServersWrite(String written, String text) {
        assertThat(IpText.read(written).map(IpText::text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.2.3",
                "1.2.3.4.5",
                "256.1.1.1",
                "1..2.3",
                ":",
                ":::",
                "1::2::3",
                "12345::",
                "g::1",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "::1.2.3.999",
                "mx.customer.example",
                "[]"
            })
    void refusesWhatIsNone(String written) {
        assertThat(IpText.read(written)).isEmpty();
    }

    @Test
    void tellsInnerAddressesFromThoseOfTheInternet() {
        assertThat(java.util.stream.Stream.of(
                                "127.0.0.1",
                                "10.1.2.3",
                                "172.31.0.1",
                                "192.168.1.1",
                                "100.64.0.1",
                                "::1",
                                "fd00::1",
                                "fe80::1",
                                "2002:a05:6402::1")
                        .map(IpText::read)
                        .allMatch(ip -> ip.orElseThrow().isInternal()))
                .isTrue();
        assertThat(java.util.stream.Stream.of("192.0.2.1", "172.32.0.1", "2001:db8::1", "2002:c000::1", "100.128.0.1")
                        .map(IpText::read)
                        .noneMatch(ip -> ip.orElseThrow().isInternal()))
                .isTrue();
    }
}
