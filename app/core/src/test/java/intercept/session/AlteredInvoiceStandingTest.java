package intercept.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import intercept.model.Standing;
import intercept.pairs.Pairs;
import intercept.progress.Progress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the mails are taken for that bring a genuine invoice and its altered twin.
class AlteredInvoiceStandingTest {

    @TempDir
    Path temporary;

    @Test
    void whoeverSendsTheAlteredInvoiceIsDisputedThoughHisMailIsLikeNoOther() throws Exception {
        var pair = Pairs.named("digits-only");
        var folder = new MailFolder(temporary.resolve("evidence"));
        folder.caseJson("""
                {"parties": [{"name": "My Company NV", "role": "supplier", "domains": ["mycompany.example"]},
                             {"name": "Customer GmbH", "role": "customer", "domains": ["customer.example"]}]}""");
        for (var mailbox : List.of("alice@mycompany.example/sent.eml", "bob@customer.example/inbox.eml")) {
            folder.mail(mailbox)
                    .attachment("application/pdf", "invoice.pdf", pair.genuine())
                    .write();
        }
        folder.mail("bob@customer.example/later.eml")
                .id("<9@mycompanny.example>")
                .from("Alice Smith <alice@mycompanny.example>")
                .date("Wed, 12 Aug 2026 10:00:00 +0000")
                .subject("Correction")
                .text("Find the right version enclosed.")
                .attachment("application/pdf", "invoice.pdf", pair.disputed())
                .write();

        try (var session = new SqliteCases().openOrCreate(temporary.resolve("case.intercept"))) {
            session.addEvidence(List.of(folder.root()), Progress.NONE);
            session.analyze(Progress.NONE);

            var ids =
                    Arrays.stream(session.messageIds(MessageQuery.ALL)).boxed().toList();
            assertThat(session.rows(ids))
                    .extracting(MessageRow::subject, MessageRow::standing)
                    .containsExactlyInAnyOrder(
                            tuple("Invoice", Standing.GENUINE), tuple("Correction", Standing.DISPUTED));
            assertThat(session.invoices().groups().getFirst().files())
                    .extracting(InvoiceFile::standing)
                    .containsExactly(Standing.GENUINE, Standing.DISPUTED);
        }
    }
}
