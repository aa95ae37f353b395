package intercept.identity.lookalike;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.identity.DomainName;
import intercept.identity.Skeleton;
import intercept.identity.SuffixList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikesTest {

    private static final List<String> NAMES = List.of(
            "mycompany.example", "customer.co.uk", "north-wind.test", "bücher.example", "blue8trading.com", "oak.test");

    @ParameterizedTest
    @CsvSource({
        "rnycompany.example, ASCII_PAIR",
        "mycornpany.example, ASCII_PAIR",
        "myc0mpany.example, ASCII_PAIR",
        "xn--mycmpany-pbh.example, HOMOGLYPH",
        "xn--mycmpany-p4a.example, ACCENT",
        "mycmopany.example, TRANSPOSITION",
        "mycompay.example, OMISSION",
        "mycompanny.example, REPETITION",
        "mycompanys.example, PLURAL",
        "mycompamy.example, KEYBOARD",
        "mycomoany.example, KEYBOARD",
        "mycompeny.example, VOWEL_SWAP",
        "mycompanyx.example, ADDITION",
        "mycompany1.example, DIGITS",
        "my-company.example, HYPHEN",
        "my.company.example, DOT",
        "mycompanyexample.com, DOT",
        "mycompany-billing.example, AFFIX",
        "rechnungmycompany.example, AFFIX",
        "www-mycompany.example, AFFIX",
        "mycompany.co.uk, TLD",
        "mycompany.com.co, TLD",
        "iycompany.example, BITSQUATTING"
    })
    void hasWhatFraudstersTake(String name, Technique technique) {
        assertThat(Lookalikes.of("mail.MyCompany.example"))
                .filteredOn(lookalike -> lookalike.name().equals(name))
                .extracting(Lookalike::technique)
                .containsExactly(technique);
    }

    @Test
    void canAllBeRegisteredAreThereOnceAndRanked() {
        for (var name : NAMES) {
            var all = Lookalikes.of(name);
            var subject = Lookalikes.subject(name).orElseThrow();
            assertThat(all).hasSizeGreaterThan(500);
            assertThat(all.stream().map(Lookalike::name))
                    .doesNotHaveDuplicates()
                    .doesNotContain(subject);
            assertThat(all).allSatisfy(lookalike -> {
                assertThat(DomainName.of(lookalike.name()))
                        .isEqualTo(new DomainName(
                                lookalike.name(), lookalike.name(), lookalike.unicode(), java.util.Set.of()));
                assertThat(lookalike.of()).isEqualTo(subject);
                assertThat(lookalike.likeness()).isBetween(0.0, 1.0);
                assertThat(SuffixList.WHOLE.registrable(lookalike.name())).isPresent();
            });
            assertThat(all.stream().map(Lookalike::likeness).toList())
                    .isEqualTo(all.stream()
                            .map(Lookalike::likeness)
                            .sorted(Collections.reverseOrder())
                            .toList());
            assertThat(Lookalikes.of(name)).isEqualTo(all);
        }
    }

    /// Both directions agree: what is generated is found. A name of three letters is only looked for whole.
    @Test
    void areFoundByTheTest() {
        for (var name : NAMES.subList(0, NAMES.size() - 1)) {
            var test = new LookalikeTest(List.of(name));
            assertThat(Lookalikes.of(name))
                    .allSatisfy(lookalike -> assertThat(test.all(lookalike.name()))
                            .extracting(Imitation::imitated)
                            .contains(DomainName.of(name).unicode()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "com", "co.uk", "localhost", "192.0.2.1", "my company", "a..b", "-a.example", "xn--a.test"})
    void areNoneOfWhatNobodyCanRegister(String name) {
        assertThat(Lookalikes.of(name)).isEmpty();
        assertThat(Lookalikes.subject(name)).isEmpty();
    }

    @Test
    void areBoundedForMonsters() {
        assertThat(Lookalikes.of("a".repeat(10_000) + ".example")).isEmpty();
        assertThat(Lookalikes.of("a.".repeat(1_000) + "example")).isEmpty();
        assertThat(Lookalikes.of("o".repeat(63) + ".example")).isNotEmpty().hasSizeLessThan(50_000);
        assertThat(Lookalikes.of("mwdailosgu8-".repeat(5) + "x.example"))
                .isNotEmpty()
                .hasSizeLessThan(50_000);
    }

    /// The files of this package: each letter can be in a domain and looks like what it stands for.
    @Test
    void shapesCanBeRegisteredAndLookAlike() {
        var wrong = new ArrayList<String>();
        for (var section : List.of(Shapes.SAME, Shapes.NEAR)) {
            section.forEach((letter, shapes) -> shapes.forEach(shape -> {
                if (!DomainName.of(shape + ".example").isValid()
                        || !DomainName.of(shape + ".example").unicode().equals(shape + ".example")) {
                    wrong.add(letter + " " + shape + " no IDNA");
                } else if (!Skeleton.of(shape).equals(Skeleton.of(letter))) {
                    wrong.add(letter + " " + shape + " " + Skeleton.of(shape));
                }
            }));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void endingsAreSuffixes() {
        assertThat(Endings.ALL.stream()
                        .filter(ending -> SuffixList.WHOLE
                                .registrable("mycompany." + ending)
                                .filter(("mycompany." + ending)::equals)
                                .isEmpty())
                        .collect(Collectors.toList()))
                .isEmpty();
        assertThat(Affixes.ALL)
                .allSatisfy(word ->
                        assertThat(DomainName.of(word + ".example").problems()).isEmpty());
    }
}
