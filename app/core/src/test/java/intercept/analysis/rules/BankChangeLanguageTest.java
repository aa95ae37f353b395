package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.model.TextRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankChangeLanguageTest {

    private static final TestMail MAIL =
            TestMail.from("Alice Smith <alice.smith@outlook.test>").at("2026-08-05T09:52:00Z");

    @Test
    void citesTheWordsThatAnnounceAnotherAccount() {
        var mail = MAIL.text("Dear Bob,\n\nour bank details have changed, please use the new account below.\n\nAlice");
        var message = TestFacts.of(mail).messages().getFirst();

        assertThat(findings(mail))
                .containsExactly(new Finding(
                        "CT-001",
                        Severity.MEDIUM,
                        Optional.empty(),
                        "",
                        List.of("alice.smith@outlook.test", "bank details have changed", "2026-08-05T09:52:00Z"),
                        1,
                        List.of(new Evidence.BodyPassage(
                                1, message.sha256(), new TextRange(15, 40), "bank details have changed"))));
    }

    @Test
    void marksWithoutALetterAreNoWord() {
        assertThat(findings(MAIL.text("\u0301 Lunch?"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please note that our bank details have changed, please use the new account below.",
                "We have recently switched banks. Kindly remit to the updated bank account.",
                "Attached are our revised payment instructions.",
                "We no longer use the bank account on the invoice.",
                "Kindly use our new IBAN for this\npayment and all following ones.",
                "Please use the new account below for the payment of this invoice.",
                "Bitte beachten Sie, dass sich unsere Bankverbindung geändert hat. Bitte nutzen Sie das neue Konto.",
                "Unsere neue Kontonummer lautet wie folgt.",
                "Bitte überweisen Sie den Betrag auf unser neues Konto.",
                "Nos coordonnées bancaires ont changé, veuillez utiliser le nouveau compte ci-dessous.",
                "Veuillez trouver notre nouveau RIB en pièce jointe.",
                "Merci de régler la facture sur notre nouveau compte.",
                "Nuestros datos bancarios han cambiado, por favor utilice la nueva cuenta indicada abajo.",
                "Les informamos de que hemos actualizado nuestra cuenta bancaria.",
                "Rogamos que el pago de la factura se haga a la nueva cuenta.",
                "このたび弊社の振込先口座が変更となりましたので、下記口座へお振込みくださいますようお願い申し上げます。",
                "平素より大変お世話になっております。誠に恐れ入りますが、お振込先を下記のとおり\n変更させていただきます。",
                "財務調査が入り従来の口座が使えないため、こちらへお支払いください。",
                "次回より新しい銀行口座へのご送金をお願いいたします。",
                "我们的银行账户已变更，请汇款至以下新账户。",
                "請注意，本公司的收款帳戶已經更改。",
                "请将货款支付到新的账户。"
            })
    void knowsTheSentenceInSixLanguages(String sentence) {
        assertThat(findings(MAIL.text(sentence))).extracting(Finding::severity).containsExactly(Severity.MEDIUM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please find attached invoice INV-1042. Our bank details are on the invoice.",
                "Our bank details will never change. Please call us if a mail says otherwise.",
                "Our bank details have not changed.",
                "We updated the report and will send the new version tomorrow.",
                "Your account has a new look. Read the news about accounts here.",
                "The new routing table is installed and the switch was replaced.",
                "I changed jobs. My account of the journey follows.",
                "Unsere Bankverbindung ändert sich nicht.",
                "Nos coordonnées bancaires ne changent pas.",
                "Nuestros datos bancarios no han cambiado.",
                "振込先に変更はございません。",
                "会議の日程が変更になりました。",
                "我们的银行账户不会变更。",
                "会议时间已更改。"
            })
    void staysQuietOnOtherSentences(String sentence) {
        assertThat(findings(MAIL.text(sentence))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello Alice,\nis this right?\n\n> our bank details have changed, please use the new account below",
                "Is this right?\n\nOn 5 Aug 2026, Alice Smith wrote:\nour bank details have changed, please use the new",
                "Is this right?\n\n-----Original Message-----\nFrom: Alice\nOur bank details have changed.",
                "Is this right?\n\nFrom: Alice Smith\nSent: Wednesday\nTo: Bob\n\nOur bank details have changed.",
                "Ist das richtig?\n\nAm 05.08.2026 um 09:52 schrieb Alice Smith:\nUnsere Bankverbindung hat sich geändert."
            })
    void doesNotTakeQuotedHistoryForTheAuthorsWords(String text) {
        assertThat(findings(MAIL.text(text))).isEmpty();
    }

    @Test
    void givesLittleWeightToTheReadersOwnAccount() {
        assertThat(findings(MAIL.text("Please update your bank account information to keep your membership.")))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.LOW, "reader"));
    }

    private static final String ZEEWIND = "Hilde <hilde@zeewind.example>";
    private static final TestMail ANNOUNCED = TestMail.from(ZEEWIND)
            .to("uwe@nordkai.example")
            .id("<1@zeewind.example>")
            .at("2026-09-01T08:00:00Z")
            .text("Our bank details will change on 1 October to BE68 5390 0754 7034.");
    private static final TestMail ANSWER = TestMail.from("Uwe <uwe@nordkai.example>")
            .to("hilde@zeewind.example")
            .id("<2@nordkai.example>")
            .at("2026-09-08T08:00:00Z")
            .header("In-Reply-To", "<1@zeewind.example>");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you, the new bank details are entered here and will be used from October.",
                "We have noted your new bank details.",
                "Thank you. The new IBAN BE68 5390 0754 7034 has been entered for all payments.",
                "Die neue Bankverbindung wird bei uns ab Oktober verwendet.",
                "Wir haben Ihre neue Bankverbindung vermerkt.",
                "Bien reçu, les nouvelles coordonnées bancaires sont enregistrées.",
                "Recibido, los nuevos datos bancarios quedan registrados.",
                "新しい振込先を登録いたしました。",
                "新的银行账户已登记。"
            })
    void whoTakesNoteOfAnothersChangeAnnouncesNone(String words) {
        assertThat(authors(ANNOUNCED, ANSWER.text(words))).containsExactly("hilde@zeewind.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Noted. By the way, our bank details have changed too.",
                "Verstanden. Auch unsere Bankverbindung hat sich geändert.",
                "Bien noté. Nos coordonnées bancaires ont changé aussi.",
                "Tomo nota. Nuestros datos bancarios también han cambiado.",
                "承知しました。なお、弊社の振込先口座も変更となりました。",
                "收到。我们的银行账户也已变更。",
                "Please use the new bank account DE89 3704 0044 0532 0130 00 instead."
            })
    void whoNamesHisOwnOrAnotherAccountAnnouncesWhateverHeAnswers(String words) {
        assertThat(authors(ANNOUNCED, ANSWER.text(words)))
                .containsExactly("hilde@zeewind.example", "uwe@nordkai.example");
    }

    @Test
    void anImpostorWhoAnswersAGenuineAnnouncementAnnounces() {
        var impostor = TestMail.from("Hilde <hilde@zeewlnd.example>")
                .id("<3@zeewlnd.example>")
                .at("2026-09-09T08:00:00Z")
                .header("In-Reply-To", "<1@zeewind.example>")
                .text("The new bank account is in force from today.");
        var facts = TestFacts.of(ANNOUNCED, impostor).with(TestFacts.supplier("zeewind.example", List.of()));

        assertThat(((Answer.Looked) new BankChangeLanguage().examine(facts)).findings())
                .extracting(finding -> finding.arguments().getFirst())
                .containsExactly("hilde@zeewind.example", "hilde@zeewlnd.example");
    }

    @Test
    void quotedHistoryExcusesACustomerOnly() {
        String words =
                "The new bank details are entered.\n\nOn 1 Sep 2026, Hilde wrote:\n> Our bank details will change.";
        var mail = ANSWER.text(words);
        var customer = TestFacts.of(mail).with(TestFacts.customer("nordkai.example", List.of()));
        var supplier = TestFacts.of(mail).with(TestFacts.supplier("nordkai.example", List.of()));

        assertThat(((Answer.Looked) new BankChangeLanguage().examine(customer)).findings())
                .isEmpty();
        assertThat(((Answer.Looked) new BankChangeLanguage().examine(supplier)).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.MEDIUM);
        assertThat(findings(mail)).extracting(Finding::severity).containsExactly(Severity.MEDIUM);
    }

    @Test
    void whoShowsADocumentToHisColleaguesDoesNotSayIt() {
        var mail = TestMail.from("Uwe <uwe@nordkai.example>")
                .to("ina@nordkai.example")
                .heldBy("ina@nordkai.example")
                .text("This came by post.")
                .pdf("Please note our new bank account");
        var house = TestFacts.customer("nordkai.example", List.of());

        assertThat(((Answer.Looked) new BankChangeLanguage()
                                .examine(TestFacts.of(mail).with(house)))
                        .findings())
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.LOW, "passed"));
        assertThat(((Answer.Looked) new BankChangeLanguage()
                                .examine(TestFacts.of(mail.to("bob@customer.example"))
                                        .with(house)))
                        .findings())
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.MEDIUM, ""));
    }

    @Test
    void readsAttachedDocumentsToo() {
        var page = "INVOICE INV-1042\nPlease note our new bank account\nIBAN GB33BUKB20201555555555";
        var document = TestFacts.of(MAIL.pdf(page));
        var sha256 =
                document.documents(document.messages().getFirst()).getFirst().sha256();

        assertThat(findings(MAIL.text("See attached.").pdf(page)))
                .flatExtracting(Finding::evidence)
                .containsExactly(new Evidence.DocumentPassage(1, sha256, 1, new TextRange(33, 49), "new bank account"));
    }

    private static List<String> authors(TestMail... mails) {
        return ((Answer.Looked) new BankChangeLanguage().examine(TestFacts.of(mails)))
                .findings().stream()
                        .map(finding -> finding.arguments().getFirst())
                        .toList();
    }

    private static List<Finding> findings(TestMail mail) {
        return ((Answer.Looked) new BankChangeLanguage().examine(TestFacts.of(mail))).findings();
    }
}
