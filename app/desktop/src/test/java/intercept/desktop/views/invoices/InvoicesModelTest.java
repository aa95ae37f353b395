package intercept.desktop.views.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import intercept.compare.Comparison;
import intercept.desktop.StubCase;
import intercept.desktop.StubInvoices;
import intercept.desktop.TestDesk;
import intercept.desktop.fx.Selected;
import intercept.documents.PdfDocument;
import intercept.progress.Progress;
import intercept.session.CaseException;
import intercept.session.CaseInvoices;
import intercept.session.DocumentPair;
import intercept.session.InvoiceFile;
import intercept.session.InvoiceGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InvoicesModelTest {

    private final StubInvoices invoices = new StubInvoices();

    private static InvoicesModel model(CaseInvoices invoices) {
        return new InvoicesModel(new TestDesk(new StubCase(invoices), Locale.ENGLISH));
    }

    @Test
    void countsTheChangesOfEveryInvoiceForTheList() {
        var model = model(invoices);
        model.refresh();

        assertThat(model.lines())
                .map(Line.Group.class::cast)
                .extracting(Line.Group::changes)
                .startsWith(OptionalInt.of(5), OptionalInt.of(6), OptionalInt.empty());
        assertThat(model.altered()).isEqualTo(2);
    }

    @Test
    void saysHowTheAlteredFileDiffersAlsoWhereTheGenuineOneWasSentTwice() {
        var model = model(new Stopping(invoices) {
            @Override
            public List<InvoiceGroup> groups() {
                var twins = invoices.groups().getFirst().files();
                var copies = invoices.groups().get(2).files();
                return List.of(new InvoiceGroup(
                        "INV-1042",
                        Stream.of(twins, copies).flatMap(List::stream).toList(),
                        List.of(
                                new DocumentPair(StubInvoices.GENUINE, StubInvoices.COPIES, false),
                                new DocumentPair(StubInvoices.GENUINE, StubInvoices.ALTERED, false))));
            }
        });
        model.refresh();

        assertThat(model.lines().getFirst())
                .asInstanceOf(type(Line.Group.class))
                .returns(OptionalInt.of(5), Line.Group::changes)
                .returns(true, Line.Group::altered);
        assertThat(model.isComparing()).isFalse();

        model.choose(model.lines().get(1));
        assertThat(model.file().map(InvoiceFile::sha256)).contains(StubInvoices.GENUINE);
        assertThat(model.isHeldAgainst()).isTrue();
    }

    @Test
    void comparesEachPairOnce() {
        var model = model(invoices);
        model.refresh();
        model.refresh();

        assertThat(invoices.compared()).isEqualTo(2);
    }

    @Test
    void stopsWhenTheReaderWishesAndComparesAfterAll() {
        var stopping = new Stopping(invoices);
        var model = model(stopping);
        stopping.then = model::stop;
        model.refresh();
        assertThat(state(model)).isEqualTo(new Shown.Stopped());
        assertThat(model.lines()).first().isEqualTo(new Line.Group(model.group().orElseThrow(), Optional.empty()));

        stopping.then = () -> {};
        model.again();
        assertThat(state(model)).isInstanceOf(Shown.Done.class);
    }

    @Test
    void saysWhyTwoFilesCannotBeCompared() {
        var model = model(new Stopping(invoices) {
            @Override
            public Comparison compare(DocumentPair pair, Progress progress) throws CaseException {
                throw new CaseException(CaseException.Kind.FAILED, "Page 1 takes too long to draw.");
            }
        });
        model.refresh();

        assertThat(state(model)).isEqualTo(new Shown.Failed("Page 1 takes too long to draw."));
    }

    @Test
    void followsTheMailThatIsChosenElsewhere() {
        var desk = new TestDesk(new StubCase(invoices), Locale.ENGLISH);
        var model = new InvoicesModel(desk);
        model.refresh();

        desk.selection().set(Selected.message(7));

        assertThat(model.group().map(InvoiceGroup::title)).contains("INV-1038");
    }

    private static Shown.State state(InvoicesModel model) {
        return ((Shown.Pair) model.shown().get()).state();
    }

    /// Does something while a comparison is under way.
    private static class Stopping implements CaseInvoices {

        private final CaseInvoices invoices;
        private Runnable then = () -> {};

        Stopping(CaseInvoices invoices) {
            this.invoices = invoices;
        }

        @Override
        public List<InvoiceGroup> groups() throws CaseException {
            return invoices.groups();
        }

        @Override
        public Comparison compare(DocumentPair pair, Progress progress) throws CaseException, InterruptedException {
            then.run();
            return invoices.compare(pair, progress);
        }

        @Override
        public PdfDocument document(String sha256) throws CaseException {
            return invoices.document(sha256);
        }

        @Override
        public PdfDocument revision(String sha256, int number) throws CaseException {
            return invoices.revision(sha256, number);
        }

        @Override
        public void pair(String genuine, String disputed) throws CaseException {
            invoices.pair(genuine, disputed);
        }

        @Override
        public void unpair(String genuine, String disputed) throws CaseException {
            invoices.unpair(genuine, disputed);
        }
    }
}
