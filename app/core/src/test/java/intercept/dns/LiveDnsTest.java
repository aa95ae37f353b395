package intercept.dns;

import static intercept.dns.ZoneTexts.host;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsAnswer.Outcome;
import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Against a server of this process only.
class LiveDnsTest {

    private static final Instant NOW = Instant.parse("2026-08-05T09:00:00Z");

    private static LoopbackDns server;

    @BeforeAll
    static void start() throws IOException {
        server = new LoopbackDns();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void anAnswerNamesItsServerAndItsTime() throws Exception {
        assertThat(dns(server).ask("Mail.supplier.example", DnsType.A))
                .isEqualTo(new DnsAnswer(
                        "mail.supplier.example",
                        DnsType.A,
                        Outcome.FOUND,
                        List.of(host("192.0.2.1")),
                        Optional.of(NOW),
                        server.written()));
    }

    @Test
    void outcomesAreToldApart() throws Exception {
        assertThat(outcome("mail.supplier.example", DnsType.MX)).isEqualTo(Outcome.NO_DATA);
        assertThat(outcome("nxdomain.example", DnsType.A)).isEqualTo(Outcome.NO_NAME);
        assertThat(outcome("refused.example", DnsType.A)).isEqualTo(Outcome.REFUSED);
        assertThat(outcome("servfail.example", DnsType.A)).isEqualTo(Outcome.SERVER_FAILURE);
        assertThat(outcome("silent.example", DnsType.A)).isEqualTo(Outcome.TIME_OUT);
        assertThat(outcome("a..example", DnsType.A)).isEqualTo(Outcome.NO_NAME);
    }

    @Test
    void aliasesAreFollowedWithinTheAnswer() throws Exception {
        assertThat(dns(server).ask("alias.supplier.example", DnsType.A).records())
                .containsExactly(host("192.0.2.1"));
    }

    @Test
    void whatDoesNotFitIntoADatagramIsAskedByTcp() throws Exception {
        var texts = dns(server).ask("big.supplier.example", DnsType.TXT).texts().toList();

        assertThat(texts).hasSize(30);
        assertThat(texts.getFirst()).isEqualTo(new DnsRecord.Text(List.of("x".repeat(200))));
    }

    @Test
    void nothingIsAddedToAName() throws Exception {
        dns(server).ask("single", DnsType.A);

        assertThat(server.asked())
                .contains("single.")
                .noneMatch(name -> name.startsWith("single.") && name.length() > 7);
    }

    @Test
    void asksTheNextServerWhereOneDoesNotKnow() throws Exception {
        try (var refusing = new LoopbackDns()) {
            refusing.refuseAll();
            var both = new LiveDns(
                    List.of(DnsServer.parse(refusing.written()), DnsServer.parse(server.written())),
                    Duration.ofSeconds(5),
                    InstantSource.fixed(NOW));

            assertThat(both.ask("mail.supplier.example", DnsType.A).source()).isEqualTo(server.written());
        }
    }

    @Test
    void serversAreWrittenAsPeopleDo() throws Exception {
        assertThat(DnsServer.parse("192.0.2.53").address().getPort()).isEqualTo(53);
        assertThat(DnsServer.parse("192.0.2.53:5353").address().getPort()).isEqualTo(5353);
        assertThat(DnsServer.parse("[2001:db8::53]:5353").address().getAddress())
                .isEqualTo(InetAddress.ofLiteral("2001:db8::53"));
        assertThat(DnsServer.parse("2001:db8::53").address().getAddress())
                .isEqualTo(InetAddress.ofLiteral("2001:db8::53"));
        for (var wrong : List.of("", ":53", "192.0.2.53:0", "192.0.2.53:99999", "[192.0.2:53", "x:y:z")) {
            assertThatThrownBy(() -> DnsServer.parse(wrong)).isInstanceOf(UnknownHostException.class);
        }
    }

    private static Outcome outcome(String name, DnsType type) throws Exception {
        return dns(server).ask(name, type).outcome();
    }

    private static LiveDns dns(LoopbackDns server) throws UnknownHostException {
        return new LiveDns(
                List.of(DnsServer.parse(server.written())), Duration.ofMillis(700), InstantSource.fixed(NOW));
    }
}
