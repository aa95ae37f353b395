package intercept.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrableDomainTest {

    @ParameterizedTest
    @CsvSource({
        "mycompany.example, mycompany.example",
        "Mail.MyCompany.EXAMPLE., mycompany.example",
        "mx.customer.co.uk, customer.co.uk",
        "www.city.kawasaki.jp, city.kawasaki.jp",
        "shop.blogspot.com, blogspot.com",
        "mail.bücher.example, xn--bcher-kva.example",
        "xn--bcher-kva.example, xn--bcher-kva.example",
        "例え.テスト, xn--r8jz45g.xn--zckzah",
        "co.uk, co.uk",
        "www.xn--80ak6aa92e.xn--p1ai, xn--80ak6aa92e.xn--p1ai",
        "xn--p1ai, xn--p1ai",
        "食狮.公司.cn, xn--85x722f.xn--55qx5d.cn",
        "localhost, localhost",
        "192.0.2.7, 192.0.2.7",
        "[192.0.2.7], [192.0.2.7]",
        "[IPv6:2001:db8::1], [ipv6:2001:db8::1]",
        "'', ''",
        "..., ''",
        "a..b.example, b.example"
    })
    void isThePartThatSomebodyRegistered(String domain, String registrable) {
        assertThat(RegistrableDomain.of(domain)).isEqualTo(registrable);
    }

    @ParameterizedTest
    @CsvSource({
        "mail.mycompany.example, mycompany",
        "mx.customer.co.uk, customer",
        "localhost, localhost",
        "192.0.2.7, 192.0.2.7"
    })
    void knowsTheLabelThatItsOwnerChose(String domain, String label) {
        assertThat(RegistrableDomain.label(domain)).isEqualTo(label);
    }

    @Test
    void comparesOrganisations() {
        assertThat(RegistrableDomain.same("mail.mycompany.example", "MYCOMPANY.example"))
                .isTrue();
        assertThat(RegistrableDomain.same("mycompany.co.uk", "customer.co.uk")).isFalse();
        assertThat(RegistrableDomain.same("", "")).isFalse();
    }
}
