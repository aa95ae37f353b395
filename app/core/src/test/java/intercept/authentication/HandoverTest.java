package intercept.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.identity.RegistrableDomain;
import intercept.mail.MailReader;
import intercept.mail.UnreadableMail;
import intercept.mail.clocks.Clocks;
import intercept.mail.route.FieldAuthors;
import intercept.mail.route.Receivers;
import intercept.mail.route.RouteReader;
import intercept.mail.route.TrustBoundaries;
import intercept.model.MailFormat;
import intercept.model.route.MailTrace;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandoverTest {

    private static final String RETURN_PATH = "Return-Path: <alice@mycompany.example>";
    private static final String MX =
            "Received: from out.mycompany.example (out.mycompany.example [192.0.2.25]) by mx.customer.example (Postfix)"
                    + " with ESMTPS id A2; Tue, 4 Aug 2026 09:15:42 +0200";
    private static final String SENDER =
            "Received: from laptop (dsl.isp.test [198.51.100.7]) by out.mycompany.example (Postfix) with ESMTPSA id B2;"
                    + " Tue, 4 Aug 2026 07:15:02 +0000";
    private static final Receivers CUSTOMER =
            new Receivers(List.of("mx.customer.example"), Optional.of("customer.example"));
    private static final Receivers NOBODY = new Receivers(List.of(), Optional.empty());

    @Test
    void isWhatTheRecipientsOwnServerSaw() throws UnreadableMail {
        assertThat(Handover.of(trace(CUSTOMER, RETURN_PATH, MX, SENDER)))
                .contains(new Handover(
                        InetAddress.ofLiteral("192.0.2.25"),
                        "out.mycompany.example",
                        Optional.of("alice@mycompany.example"),
                        Optional.of(Instant.parse("2026-08-04T07:15:42Z")),
                        Handover.Source.OWN_SERVER));
    }

    @Test
    void anEnvelopeSenderBelowTheBoundaryIsNotBelieved() throws UnreadableMail {
        assertThat(Handover.of(trace(CUSTOMER, MX, RETURN_PATH, SENDER)))
                .hasValueSatisfying(handover -> assertThat(handover.mailFrom()).isEmpty());
    }

    @Test
    void aBounceHasAnEmptyEnvelopeSender() throws UnreadableMail {
        assertThat(Handover.of(trace(CUSTOMER, "Return-Path: <>", MX)))
                .hasValueSatisfying(handover -> assertThat(handover.mailFrom()).contains(""));
    }

    @Test
    void withoutDeclaredServersItIsUnconfirmed() throws UnreadableMail {
        assertThat(Handover.of(trace(NOBODY, RETURN_PATH, MX.replace("[192.0.2.25]", "[10.0.0.8]"), SENDER)))
                .hasValueSatisfying(handover -> {
                    assertThat(handover.source()).isEqualTo(Handover.Source.UNCONFIRMED);
                    assertThat(handover.client()).isEqualTo(InetAddress.ofLiteral("198.51.100.7"));
                });
    }

    @Test
    void beyondAServerThatIsKnownByItsOwnWordAloneItIsUnconfirmed() throws UnreadableMail {
        String edge = "Received: from mx.customer.example (203.0.113.66) by ex01.customer.example (10.0.0.3) with"
                + " Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.2.1; Tue, 4 Aug 2026 09:15:44 +0200";
        assertThat(Handover.of(trace(CUSTOMER, edge, MX)))
                .hasValueSatisfying(handover -> assertThat(handover.source()).isEqualTo(Handover.Source.UNCONFIRMED));
    }

    @Test
    void aMailThatWasNeverReceivedHasNone() throws UnreadableMail {
        assertThat(Handover.of(trace(CUSTOMER, "Subject: draft"))).isEmpty();
    }

    private static MailTrace trace(Receivers receivers, String... fields) throws UnreadableMail {
        var bytes = (String.join("\r\n", fields) + "\r\nFrom: alice@mycompany.example\r\n\r\nHello\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        var mail = new MailReader().read(bytes, "00", MailFormat.EML);
        var route = new RouteReader(RegistrableDomain::of).read(mail.headers());
        var boundary = TrustBoundaries.find(route, receivers);
        var authors = new FieldAuthors(RegistrableDomain::of).of(mail.headers(), route, boundary, receivers);
        return new MailTrace(route, boundary, authors, Clocks.of(mail));
    }
}
