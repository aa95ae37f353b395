package intercept.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterFieldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "text/plain; name=\"a b.pdf\"|a b.pdf",
                "text/plain; name=a b.pdf|a b.pdf",
                "text/plain;; name=a.pdf;|a.pdf",
                "text/plain name=a.pdf|a.pdf",
                "text/plain; charset=utf-8 name=a.pdf|a.pdf",
                "text/plain; (comment) name=a.pdf (another)|a.pdf",
                "text/plain; name=\"a.pdf|a.pdf",
                "text/plain; name*=utf-8''%E2%82%AC.pdf|€.pdf",
                "text/plain; name*0=\"long \"; name*1=\"name.pdf\"|long name.pdf",
                "text/plain; name*0*=iso-8859-1'de'%FC; name*1=\"b.pdf\"|üb.pdf",
                "text/plain; name=\"=?utf-8?Q?=E2=82=AC?=.pdf\"|€.pdf",
                "text/plain; name==?utf-8?Q?=E2=82=AC=20a?=.pdf|€ a.pdf",
                "TEXT/Plain; NAME=a.pdf|a.pdf"
            })
    void findsTheName(String field, String name) {
        assertThat(ParameterField.of(field, MailLimits.DEFAULT))
                .extracting(ParameterField::value, parsed -> parsed.parameters().get("name"))
                .containsExactly("text/plain", name);
    }

    @Test
    void readsNoTypeWhereOnlyParametersStand() {
        assertThat(ParameterField.of("charset=utf-8", MailLimits.DEFAULT))
                .isEqualTo(new ParameterField("", Map.of("charset", "utf-8")));
    }
}
