package intercept.lookalikes;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.identity.lookalike.Imitation;
import intercept.identity.lookalike.LookalikeTest;
import intercept.identity.lookalike.Technique;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Real names that have nothing to do with each other must not be called imitations.
class UnrelatedNamesTest {

    @Test
    void ofSendersInTheMails() throws IOException {
        var senders = new TreeSet<String>();
        for (var corpus : List.of(
                "eml-spamassassin-shared",
                "eml-spamassassin-testdata",
                "eml-rspamd",
                "eml-stalwart-mail-parser",
                "eml-mime4j",
                "eml-ruby-mail",
                "eml-python-test-email",
                "eml-eml-analyzer")) {
            senders.addAll(RealNames.senders(corpus).keySet());
        }
        var pairs = pairs(senders);

        assertThat(senders).hasSize(525);
        assertThat(pairs.stream().filter(found -> found.technique() == Technique.TLD))
                .hasSizeLessThanOrEqualTo(32);
        assertThat(pairs.stream()
                        .filter(found -> found.technique() != Technique.TLD)
                        .map(found -> found.observed() + " " + found.imitated()))
                .isSubsetOf(
                        // Invented by the authors of the mails, from each other.
                        "el-example.org example.org",
                        "example-spam-url-for-testing.com example.com",
                        "gcn-example.com example.com",
                        "yahoo-example.com example.com",
                        "testdomain.com domain.dom",
                        "xxxxxx.gen.nz xxxxxxxx.xxx",
                        // One house.
                        "yahoo-inc.com yahoo.com",
                        "ietf.org irtf.org",
                        "irtf.org ietf.org",
                        // Strangers: a common word is the known name, or names are two slips apart.
                        "emailaccount.com email.com",
                        "linuxuser.co.uk linux.ie",
                        "newafrica.com iafrica.com",
                        "theregister.co.uk register.com");
    }

    /// One name under two endings, and a firm's own series (`dyndns-…`, `from-…`), are most of what is
    /// found.
    @Test
    void ofFirmsOfTheSuffixList() throws IOException {
        var firms = RealNames.firms();
        var pairs = pairs(firms);

        assertThat(firms).hasSize(2_122);
        assertThat(pairs.stream().filter(found -> found.technique() == Technique.TLD))
                .hasSizeLessThan(500);
        assertThat(pairs.stream().filter(found -> found.technique() != Technique.TLD))
                .hasSizeLessThan(220);
    }

    /// What an analyst meets: the case's few names against everybody who writes.
    @Test
    void ofSendersAgainstTheNamesOfACase() throws IOException {
        var test = new LookalikeTest(LookalikesBenchmark.NAMES);
        var senders = new TreeSet<String>();
        senders.addAll(RealNames.senders("eml-spamassassin-shared").keySet());
        senders.addAll(RealNames.firms());

        assertThat(senders.stream()
                        .flatMap(sender -> test.examine(sender).stream())
                        .map(found -> found.observed() + " " + found.imitated()))
                // The word stands in it.
                .containsExactly("customer-oci.com customer.example");
    }

    /// Each against all the others.
    private static List<Imitation> pairs(Collection<String> names) {
        var found = new ArrayList<Imitation>();
        for (var name : names) {
            var others = new ArrayList<>(names);
            others.remove(name);
            new LookalikeTest(others).examine(name).ifPresent(found::add);
        }
        return found;
    }
}
