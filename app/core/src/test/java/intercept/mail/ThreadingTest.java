package intercept.mail;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThreadingTest {

    private final List<Message> messages = new ArrayList<>();

    @Test
    void followsReferencesEvenThroughAMailThatIsMissing() {
        add("Message-ID: <1@a.example>\n");
        add("Message-ID: <3@a.example>\nIn-Reply-To: <2@a.example>\n");
        add("Message-ID: <4@a.example>\nReferences: <1@a.example> <2@a.example>\n");
        add("Message-ID: <5@a.example>\n");
        assertThat(Threading.conversations(messages)).isEqualTo(Map.of(1L, 1L, 2L, 1L, 3L, 1L, 4L, 4L));
    }

    @Test
    void followsTheRootOfTheThreadIndex() {
        byte[] root = new byte[22];
        root[0] = 1;
        byte[] answer = Arrays.copyOf(root, 27);
        add("Thread-Index: " + Base64.getEncoder().encodeToString(root) + "\n");
        add("Thread-Index: " + Base64.getEncoder().encodeToString(answer) + "\n");
        assertThat(Threading.conversations(messages)).isEqualTo(Map.of(1L, 1L, 2L, 1L));
    }

    @Test
    void trustsTheSubjectOfAnAnswerAmongTheSamePeople() {
        people("alice@a.example", "bob@b.example", "Invoice 7", "1 Aug 2026");
        people("bob@b.example", "alice@a.example", "AW: RE[2]: invoice  7", "2 Aug 2026");
        people("carol@c.example", "dave@d.example", "Re: Invoice 7", "2 Aug 2026");
        people("bob@b.example", "alice@a.example", "Re: Invoice 7", "2 Nov 2026");
        people("bob@b.example", "alice@a.example", "Invoice 7", "3 Aug 2026");
        assertThat(Threading.conversations(messages)).isEqualTo(Map.of(1L, 1L, 2L, 1L, 3L, 3L, 4L, 4L, 5L, 5L));
    }

    @Test
    void knowsThePrefixesOfManyLanguages() {
        for (String prefix : List.of(
                "RE", "Aw", "SV", "TR", "RV", "WG", "FW", "Fwd", "Antw", "回复", "答复", "转发", "返信", "転送", "Re(3)",
                "RE[12]")) {
            assertThat(Threading.normalisedSubject(prefix + ": Pay")).isEqualTo("pay");
        }
        assertThat(Threading.normalisedSubject("Regarding: pay")).isEqualTo("regarding: pay");
    }

    @Test
    void groupsTwoHundredThousandMailsAtOnce() {
        var one = Mails.read("""
                        Message-ID: <0@a.example>
                        Subject: Re: newsletter
                        Date: 1 Aug 2026 10:00 +0000
                        From: a@a.example
                        To: b@b.example

                        """).message();
        for (int i = 0; i < 200_000; i++) {
            messages.add(one.withId(i + 1));
        }
        assertThat(Threading.conversations(messages)).hasSize(200_000).containsEntry(200_000L, 1L);
    }

    private void people(String from, String to, String subject, String day) {
        add("From: " + from + "\nTo: " + to + "\nSubject: " + subject + "\nDate: " + day + " 10:00 +0000\n");
    }

    private void add(String fields) {
        messages.add(Mails.read(fields + "\nbody").message().withId(messages.size() + 1));
    }
}
