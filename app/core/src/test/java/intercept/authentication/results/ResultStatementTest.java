package intercept.authentication.results;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.mail.Fields;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultStatementTest {

    @Test
    void saysWhatWasExamined() {
        var all = read("Authentication-Results: mx.customer.example; spf=pass smtp.mailfrom=ann@partner.example"
                + " smtp.helo=smtp.partner.example; dkim=fail reason=\"bad signature\" header.i=@News.Partner.example;"
                + " dmarc=fail (p=REJECT sp=none dis=NONE) header.from=partner.example");
        assertThat(all.get(0).mailFrom()).contains("ann@partner.example");
        assertThat(all.get(0).helo()).contains("smtp.partner.example");
        assertThat(all.get(0).passed()).isTrue();
        assertThat(all.get(1).signer()).contains("news.partner.example");
        assertThat(all.get(1).reason()).contains("bad signature");
        assertThat(all.get(2).from()).contains("partner.example");
        assertThat(List.of(
                        all.get(2).noted("p"),
                        all.get(2).noted("dis"),
                        all.get(2).noted("pct")))
                .containsExactly(Optional.of("reject"), Optional.of("none"), Optional.empty());
        assertThat(all.get(2).text()).isEqualTo("dmarc=fail (p=REJECT sp=none dis=NONE) header.from=partner.example");
    }

    @Test
    void knowsTheAddressThatTheMailCameFrom() {
        assertThat(client("Received-SPF: pass (google.com: domain of a@b.example designates 2001:db8::1a as permitted"
                        + " sender) client-ip=2001:db8::1a;"))
                .contains("2001:db8::1a");
        assertThat(client("Received-SPF: SoftFail (protection.outlook.com: domain of transitioning b.example"
                        + " discourages use of 192.0.2.198 as permitted sender)"))
                .contains("192.0.2.198");
        assertThat(client("Authentication-Results: spf=fail (sender IP is 198.51.100.7) smtp.mailfrom=b.example"))
                .contains("198.51.100.7");
        assertThat(client("Received-SPF: neutral (google.com: 192.0.2.8 is neither permitted nor denied by best guess"
                        + " record for domain of a@b.example)"))
                .contains("192.0.2.8");
        assertThat(client("Authentication-Results: mx.customer.example; spf=pass smtp.mailfrom=b.example"))
                .isEmpty();
    }

    @Test
    void anUnsignedMailHasNoSigner() {
        assertThat(read("Authentication-Results: dkim=none (message not signed) header.d=none")
                        .getFirst()
                        .signer())
                .isEmpty();
    }

    @Test
    void readsNamesInUtf8() {
        assertThat(read("Authentication-Results: mx.customer.example; spf=pass smtp.mailfrom=m\u00c3\u00bcller.example")
                        .getFirst()
                        .mailFrom())
                .contains("müller.example");
    }

    private static Optional<String> client(String line) {
        return read(line).getFirst().clientAddress();
    }

    private static List<ResultStatement> read(String line) {
        return ResultFields.read(0, Fields.of(line).getFirst()).orElseThrow().statements();
    }
}
