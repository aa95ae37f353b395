package intercept.authentication.dmarc;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.authentication.dmarc.DmarcRecord.Psd;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DmarcRecordTest {

    @Test
    void readsEveryTag() {
        var text = "v=DMARC1; p=reject; sp=quarantine; np=none; adkim=s; aspf=r; psd=n; t=y; pct=30;"
                + " rua=mailto:a@supplier.example,mailto:b@supplier.example!10m; ruf=mailto:c@supplier.example; fo=1;";

        assertThat(DmarcRecord.parse(text))
                .contains(new DmarcRecord(
                        text,
                        Optional.of(DmarcPolicy.REJECT),
                        Optional.of(DmarcPolicy.QUARANTINE),
                        Optional.of(DmarcPolicy.NONE),
                        true,
                        false,
                        Psd.NO,
                        true,
                        30,
                        List.of("mailto:a@supplier.example", "mailto:b@supplier.example!10m"),
                        List.of("mailto:c@supplier.example"),
                        List.of(),
                        List.of()));
    }

    @Test
    void theVersionComesFirstAndItsCaseMatters() {
        for (var no : List.of(
                "",
                "v=DMARC",
                "v=dmarc1; p=none",
                "p=none; v=DMARC1",
                "v=DMARC1 p=none",
                "v=DMARC2;p=none",
                "V = DMARC1x; p=none",
                ";v=DMARC1")) {
            assertThat(DmarcRecord.parse(no)).as(no).isEmpty();
        }
        for (var yes : List.of("v=DMARC1", "v=DMARC1;", " v\t=\tDMARC1 ; p=none", "V=DMARC1;p=none")) {
            assertThat(DmarcRecord.parse(yes)).as(yes).isPresent();
        }
    }

    @Test
    void otherValuesAreReadWhateverTheirCaseAndTheOrderIsFree() {
        var record = parsed("v=DMARC1; ADKIM=S; sp=Quarantine; p=REJECT");

        assertThat(record.p()).contains(DmarcPolicy.REJECT);
        assertThat(record.sp()).contains(DmarcPolicy.QUARANTINE);
        assertThat(record.strictDkim()).isTrue();
    }

    @Test
    void wrongAndUnknownTagsLeaveDefaultsAndAreTold() {
        var record = parsed("v=DMARC1; p=rejct; adkim=x; pct=200; t=1; psd=z; rua=nobody; foo=bar; p=none; =; junk");

        assertThat(record.p()).isEmpty();
        assertThat(record.badTags()).containsExactly("p", "adkim", "psd", "t", "pct", "rua");
        assertThat(record.unknownTags()).containsExactly("foo");
        assertThat(record.percent()).isEqualTo(100);
        assertThat(record.psd()).isEqualTo(Psd.UNSTATED);
    }

    @Test
    void anyTextIsReadWithoutFailing() {
        var random = new Random(9989);
        var words = List.of(
                "v=DMARC1",
                ";",
                "p=",
                "none",
                "reject",
                "=",
                " ",
                "sp",
                "rua=mailto:",
                ",",
                "!",
                "pct=",
                "99999",
                "\t",
                "np=quarantine",
                "\u00e4",
                "t=y",
                "psd=y");
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder(random.nextBoolean() ? "v=DMARC1;" : "");
            for (int i = random.nextInt(25); i > 0; i--) {
                text.append(words.get(random.nextInt(words.size())));
            }
            DmarcRecord.parse(text.toString())
                    .ifPresent(record -> assertThat(record.percent()).isBetween(0, 100));
        }
        assertThat(parsed("v=DMARC1;" + "a=b;".repeat(16_000)).unknownTags()).hasSize(1);
        assertThat(DmarcRecord.parse("v=DMARC1;" + "a=b;".repeat(20_000))).isEmpty();
    }

    private static DmarcRecord parsed(String text) {
        return DmarcRecord.parse(text).orElseThrow();
    }
}
