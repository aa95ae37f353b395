package intercept.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.analysis.FindingWords;
import intercept.analysis.TestFacts;
import intercept.analysis.TestMail;
import intercept.mail.MailReader;
import intercept.mail.UnreadableMail;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.MailFormat;
import intercept.model.Person;
import intercept.model.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenInAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alice\u200B Smith <a@shop.example> | cannot be seen      | Alice<U+200B> Smith
            Alice \u202Ehtims <a@shop.example> | changes the order   | Alice <U+202E>htims
            \u0410lice Smith <a@shop.example>  | different alphabets | \u0410lice Smith
            bob@myc\u043Empany.example         | different alphabets | myc\u043Empany.example
            """)
    void saysWhatCannotBeSeen(String from, String words, String shown) {
        assertThat(findings(known(TestMail.from(from)))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HIGH);
            assertThat(finding.arguments().get(1)).isEqualTo(shown);
            assertThat(new FindingWords(Locale.ENGLISH).explanation(finding)).contains(words);
        });
    }

    @Test
    void showsTheAddressInTheNameBesideTheRealOne() {
        var finding = findings(known(TestMail.from("alice@mycompany.example <pay@shop.example>")))
                .getFirst();

        assertThat(finding.variant()).isEqualTo("address");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.evidence())
                .extracting(Evidence::locator, Evidence::quote)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "header:From", "alice@mycompany.example <pay@shop.example>"));
        assertThat(new FindingWords(Locale.ENGLISH).sentence(finding))
                .isEqualTo("The name shown is alice@mycompany.example, the address behind it is pay@shop.example");
    }

    @Test
    void anAddressOfNobodyKnownInTheNameIsLow() {
        assertThat(findings(known(TestMail.from("carol@old.example <carol@new.example>"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.LOW);
        assertThat(findings(TestFacts.of(TestMail.from("carol@old.example <carol@new.example>"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.LOW);
    }

    @Test
    void findsADomainThatIsCutIntoEncodedWords() throws UnreadableMail {
        assertThat(findings(read("=?utf-8?Q?Alice_(mycompany.exa?= =?utf-8?Q?mple)?= <pay@shop.example>")))
                .extracting(Finding::variant, finding -> finding.arguments().get(1))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("cut", "mycompany.example"));
        assertThat(findings(read("=?utf-8?Q?Alice_J=C3=BCrgens?= =?utf-8?Q?_Smith?= <pay@shop.example>")))
                .isEmpty();
        assertThat(findings(read("\"Alice (mycompany.example)\" <pay@shop.example>")))
                .isEmpty();
    }

    private static TestFacts read(String from) throws UnreadableMail {
        var mail = new MailReader()
                .read(
                        ("From: " + from + "\r\nSubject: Hello\r\n\r\nHello\r\n").getBytes(StandardCharsets.US_ASCII),
                        "1.eml",
                        MailFormat.EML);
        return TestFacts.of(
                        List.of(new TestFacts.Entry(mail.message(), mail.headers(), mail.text(), List.of(), List.of())))
                .with(TestFacts.supplier("mycompany.example", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "佐藤 由紀 <sato@hanamizuki.example>",
                "Дмитрий Иванов <d.ivanov@shop.example>",
                "山田 Taro <taro@shop.example>",
                "Jürgen Lindner <j@lindner.example>",
                "bob@bücher.example",
                "'alice@mycompany.example' <Alice@MyCompany.example>",
                "alice@mail.mycompany.example <alice@mycompany.example>",
                "alice@mycompany.example via Suppliers <suppliers@lists.example>"
            })
    void staysQuietOnNamesInOneAlphabetAndOnTheSameAddressAgain(String from) {
        assertThat(findings(known(TestMail.from(from)))).isEmpty();
    }

    @Test
    void staysQuietOnAnAddressThatTheAnalystListed() {
        var facts = known(TestMail.from("alice@mycompany.example <alice@private.example>"))
                .with(TestFacts.supplier(
                        "sister.example",
                        List.of(),
                        new Person("Alice Smith", List.of("alice@private.example"), Optional.empty())));

        assertThat(findings(facts)).isEmpty();
    }

    private static TestFacts known(TestMail mail) {
        return TestFacts.of(mail).with(TestFacts.supplier("mycompany.example", List.of()));
    }

    private static List<Finding> findings(TestFacts facts) {
        return ((Answer.Looked) new HiddenInAddress().examine(facts)).findings();
    }
}
