package intercept.desktop.views.messages;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.SameThreadJobs;
import intercept.session.MessageQuery;
import java.util.ArrayList;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class PagedRowsTest {

    private final ManyMails mails = new ManyMails(200_000);
    private final PagedRows rows = new PagedRows(mails, new SameThreadJobs());

    @Test
    void readsOnlyThePageThatIsLookedAt() {
        rows.show(mails.messageIds(MessageQuery.ALL));
        assertThat(rows).hasSize(200_000);
        assertThat(mails.reads()).isZero();
        assertThat(subject(123_456)).isEqualTo("Subject 123457");
        assertThat(subject(123_499)).isEqualTo("Subject 123500");
        assertThat(mails.reads()).isEqualTo(1);
        assertThat(mails.lines()).isEqualTo(PagedRows.PAGE);
    }

    @Test
    void scrollsThroughTwoHundredThousandRowsWithOneReadAPage() {
        rows.show(mails.messageIds(MessageQuery.ALL));
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).id()).isEqualTo(i + 1L);
        }
        assertThat(mails.reads()).isEqualTo(2_000);
    }

    @Test
    void findsARowWithoutReading() {
        rows.show(mails.messageIds(MessageQuery.ALL));
        assertThat(rows.indexOf(150_000L)).isEqualTo(149_999);
        assertThat(rows.indexOf(new MessageLine(7))).isEqualTo(6);
        assertThat(rows.contains(new MessageLine(900_000))).isFalse();
        assertThat(mails.reads()).isZero();
    }

    @Test
    void keepsTheLinesThatStayWhenMailsAreAdded() {
        rows.show(LongStream.rangeClosed(1, 50).toArray());
        var first = rows.get(0);
        rows.show(LongStream.rangeClosed(1, 70).toArray());
        assertThat(rows.get(0)).isSameAs(first);
        assertThat(rows.get(60).row().get()).isPresent();
    }

    @Test
    void readsTheShownPagesAgainWithoutTellingTheTable() {
        rows.show(LongStream.rangeClosed(1, 50).toArray());
        assertThat(subject(0)).isEqualTo("Subject 1");
        var changes = new ArrayList<String>();
        rows.addListener((ListChangeListener<MessageLine>) change -> changes.add(change.toString()));
        rows.show(LongStream.rangeClosed(1, 50).toArray());
        assertThat(changes).isEmpty();
        assertThat(mails.reads()).isEqualTo(2);
    }

    @Test
    void becomesEmptyAndFullAgain() {
        rows.show(new long[] {1, 2});
        rows.show(new long[0]);
        assertThat(rows).isEmpty();
        rows.show(new long[] {3});
        assertThat(subject(0)).isEqualTo("Subject 3");
    }

    @Test
    void knowsTheLongestDomainForTheWidthOfTheColumns() {
        rows.show(new long[] {1});
        assertThat(subject(0)).isEqualTo("Subject 1");
        assertThat(rows.extentProperty().get().senderDomain()).isGreaterThan("customer.example".length() * 0.5);
        assertThat(rows.extentProperty().get().recipientDomain()).isGreaterThan("mycompany.example".length() * 0.5);
    }

    private String subject(int index) {
        return rows.get(index).row().get().orElseThrow().subject();
    }
}
