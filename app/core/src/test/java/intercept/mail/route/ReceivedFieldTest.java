package intercept.mail.route;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.clocks.StatedTime;
import intercept.model.clocks.StatedTime.Zone;
import intercept.model.route.Client;
import intercept.model.route.Received;
import intercept.model.route.Received.InsideStep;
import intercept.model.route.Received.Reason;
import intercept.model.route.Received.Transfer;
import intercept.model.route.Received.Unparsed;
import intercept.model.route.Server;
import intercept.model.route.ServerSoftware;
import intercept.model.route.Transmission;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReceivedFieldTest {

    @Test
    void tellsWhatPostfixSawFromWhatTheSenderClaimed() {
        assertThat(ReceivedField.read("""
                        \tfrom mail.partner.example (dsl-7.isp.test [192.0.2.7])
                        \t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
                        \t(No client certificate requested)
                        \tby mx.customer.example (Postfix) with ESMTPS id 4F2X1k3Vz9z1
                        \tfor <bob@customer.example>; Tue,  4 Aug 2026 09:15:02 +0200 (CEST)
                        """))
                .isEqualTo(new Transfer(
                        "from mail.partner.example (dsl-7.isp.test [192.0.2.7]) (using TLSv1.3 with cipher"
                                + " TLS_AES_256_GCM_SHA384 (256/256 bits)) (No client certificate requested) by"
                                + " mx.customer.example (Postfix) with ESMTPS id 4F2X1k3Vz9z1 for"
                                + " <bob@customer.example>; Tue, 4 Aug 2026 09:15:02 +0200 (CEST)",
                        ServerSoftware.POSTFIX,
                        Optional.of(new Client(
                                Optional.of("mail.partner.example"),
                                Optional.of("dsl-7.isp.test"),
                                Optional.of("192.0.2.7"),
                                Optional.empty(),
                                false)),
                        Optional.of(new Server("mx.customer.example", Optional.empty())),
                        Optional.empty(),
                        Optional.of(new Transmission(
                                "ESMTPS", Optional.of("TLSv1.3"), Optional.of("TLS_AES_256_GCM_SHA384"), false, true)),
                        Optional.of("4F2X1k3Vz9z1"),
                        Optional.of("bob@customer.example"),
                        Optional.empty(),
                        Optional.of(new StatedTime(OffsetDateTime.parse("2026-08-04T09:15:02+02:00"), Zone.STATED)),
                        List.of()));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "received-formats.txt",
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            numLinesToSkip = 1)
    void readsEachServersOwnWay(ArgumentsAccessor row) {
        assertThat(ReceivedField.read(field(row)))
                .isInstanceOfSatisfying(
                        Transfer.class,
                        read -> assertThat(columns(read))
                                .containsExactly(IntStream.range(0, 9)
                                        .mapToObj(row::getString)
                                        .toArray(String[]::new)));
    }

    private static String field(ArgumentsAccessor row) {
        return Objects.requireNonNullElse(row.getString(9), "");
    }

    private static List<@Nullable String> columns(Transfer read) {
        var columns = new ArrayList<@Nullable String>();
        columns.add(read.software().name());
        columns.add(read.from().flatMap(Client::claimed).orElse(null));
        columns.add(read.from().flatMap(Client::seenName).orElse(null));
        columns.add(read.from().flatMap(Client::seenIp).orElse(null));
        columns.add(read.by().map(Server::host).orElse(null));
        columns.add(read.by().flatMap(Server::ip).orElse(null));
        columns.add(read.with().map(Transmission::protocol).orElse(null));
        columns.add(read.id().orElse(null));
        columns.add(read.recipient().orElse(null));
        return columns;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "received-formats.txt", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void readsTheTimeOfEachServer(ArgumentsAccessor row) {
        assertThat(ReceivedField.read(field(row)).at().map(StatedTime::instant))
                .isPresent()
                .get()
                .satisfies(at -> assertThat(at.toString()).endsWith(":15:02Z"));
    }

    @Test
    void tellsStepsInsideAMachine() {
        assertThat(ReceivedField.read("(qmail 12345 invoked by uid 1000); 4 Aug 2026 07:15:02 -0000"))
                .isEqualTo(new InsideStep(
                        "(qmail 12345 invoked by uid 1000); 4 Aug 2026 07:15:02 -0000",
                        ServerSoftware.QMAIL,
                        "qmail 12345 invoked by uid 1000",
                        Optional.of(new StatedTime(OffsetDateTime.parse("2026-08-04T07:15:02Z"), Zone.UNKNOWN))));
    }

    @Test
    void knowsWhoWroteAMailOnTheMachineItself() {
        assertThat(ReceivedField.read(
                        "by www.shop.example (Postfix, from userid 33) id 1F00; Tue, 4 Aug 2026 07:15:02 GMT"))
                .isInstanceOfSatisfying(
                        Transfer.class,
                        read -> assertThat(read.from())
                                .contains(new Client(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of("userid 33"),
                                        false)));
    }

    @Test
    void aClaimedNameCannotPassForWhatWasSeen() {
        assertThat(ReceivedField.read("from mx.customer.example (by mx.customer.example (trusted [203.0.113.5] (x))"
                        + " by mx.customer.example (Postfix) with ESMTP id 1; Tue, 4 Aug 2026 07:15:02 GMT"))
                .isInstanceOfSatisfying(
                        Transfer.class,
                        read -> assertThat(read.by().map(Server::host)).contains("mx.customer.example"));
    }

    @Test
    void keepsWhatItCannotRead() {
        assertThat(ReceivedField.read(" apparently "))
                .isEqualTo(new Unparsed("apparently", Reason.NO_SERVER, Optional.empty()));
        assertThat(ReceivedField.read("\r\n ")).isEqualTo(new Unparsed("", Reason.EMPTY, Optional.empty()));
    }

    @Test
    void doesNotReadAFieldOfTenMegabytes() {
        assertThat(ReceivedField.read("from (".repeat(2_000_000))).isInstanceOfSatisfying(Unparsed.class, read -> {
            assertThat(read.reason()).isEqualTo(Reason.TOO_LONG);
            assertThat(read.text()).hasSizeLessThanOrEqualTo(ReceivedField.LONGEST);
        });
    }

    @Test
    void comesToAnEndWithWhateverStandsThere() {
        var random = new Random(4);
        List<String> words = List.of(
                "from ",
                "by ",
                "with ",
                "id ",
                "for ",
                "via ",
                "(",
                ")",
                "[",
                "]",
                ";",
                "<",
                ">",
                "\"",
                "\\",
                "@",
                ":",
                "::",
                "HELO ",
                "helo=",
                "192.0.2.1",
                "[IPv6:2001:db8::1]",
                "mx.customer.example",
                "Tue, 4 Aug 2026 ",
                "07:15:02 ",
                "-0000",
                "\r\n\t",
                "qmail 1 invoked by ",
                "\u00e9",
                "%",
                "=",
                " ");
        for (int round = 0; round < 20_000; round++) {
            var field = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                field.append(words.get(random.nextInt(words.size())));
            }
            Received read = ReceivedField.read(field.toString());
            assertThat(read.text().length()).isLessThanOrEqualTo(field.length());
        }
    }

    @Test
    void boundsItsWorkOnDeepAndOpenBrackets() {
        for (String piece : List.of("(", "((", "(\\", "<", "\"", "[", ";", "by ", "=?", "::", "1.")) {
            String field = "from a " + piece.repeat(ReceivedField.LONGEST / piece.length() - 8) + " by b";
            assertThat(ReceivedField.read(field).text()).isNotEmpty();
        }
    }
}
