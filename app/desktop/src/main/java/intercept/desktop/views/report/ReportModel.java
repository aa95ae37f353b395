package intercept.desktop.views.report;

import intercept.desktop.fx.Desk;
import intercept.model.Finding.Status;
import intercept.model.Party;
import intercept.progress.Progress;
import intercept.report.Customers;
import intercept.report.ReportOptions;
import intercept.report.ReportOptions.Audience;
import intercept.session.CaseException;
import intercept.session.CaseSession;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// For whom a report is made, its pages, and where it was saved. Knows no node.
final class ReportModel {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.JAPANESE);

    /// Dots an inch of the preview: sharp at page width on an ordinary screen.
    private static final int DPI = 110;

    /// What is true of the report before it leaves the house.
    ///
    /// @param verified when the evidence was last found unchanged
    /// @param open findings that nobody confirmed or dismissed yet
    /// @param unread files that could not be read
    /// @param customers of whom one reads a report for the customer
    record Facts(long messages, Optional<Instant> verified, long open, int unread, int people, List<Party> customers) {
        static final Facts NONE = new Facts(0, Optional.empty(), 0, 0, 0, List.of());
    }

    /// @param pages PNG pictures
    /// @param customer whom they are for; absent where they are for other readers
    record Preview(List<byte[]> pages, Facts facts, Optional<Party> customer) {
        static final Preview NONE = new Preview(List.of(), Facts.NONE, Optional.empty());
    }

    private final Desk desk;
    private final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.MANAGEMENT);
    private final ReadOnlyObjectWrapper<Optional<Party>> customer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Locale> language;
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NONE);
    private final IntegerProperty page = new SimpleIntegerProperty(0);
    private final ReadOnlyObjectWrapper<Optional<Path>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();
    private static final int FAILED = -1;

    /// Share of the pages that are drawn, in thousandths; written by the work, looked at by the window.
    private final AtomicInteger drawn = new AtomicInteger();
    private boolean used;

    ReportModel(Desk desk) {
        this.desk = desk;
        language = new SimpleObjectProperty<>(LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(desk.locale().getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH));
        audience.subscribe(_ -> again());
        language.subscribe(_ -> again());
    }

    ObjectProperty<Audience> audience() {
        return audience;
    }

    /// Whose mail a report for the customer holds: the first of the case until another is chosen.
    ReadOnlyObjectProperty<Optional<Party>> customer() {
        return customer.getReadOnlyProperty();
    }

    void choose(Party wanted) {
        if (!customer.get().equals(Optional.of(wanted))) {
            customer.set(Optional.of(wanted));
            again();
        }
    }

    ObjectProperty<Locale> language() {
        return language;
    }

    ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /// Whether pages are being made that are not there yet.
    ReadOnlyBooleanProperty making() {
        return making.getReadOnlyProperty();
    }

    /// Share of the pages that are drawn, 0 to 1; negative while it is not known yet.
    double drawn() {
        int now = drawn.get();
        return now <= 0 ? -1 : now / 1000.0;
    }

    /// The page in view, counted from 0.
    IntegerProperty page() {
        return page;
    }

    /// Where the report was saved last.
    ReadOnlyObjectProperty<Optional<Path>> saved() {
        return saved.getReadOnlyProperty();
    }

    void refresh() {
        used = true;
        drawn.set(0);
        making.set(true);
        var session = desk.session();
        var reader = audience.get();
        var wanted = customer.get();
        var spoken = language.get();
        desk.jobs()
                .load(
                        this,
                        progress -> {
                            try {
                                var facts = facts(session);
                                var chosen = reader == Audience.CUSTOMER
                                        ? wanted.filter(facts.customers()::contains)
                                                .or(() -> facts.customers().stream()
                                                        .findFirst())
                                        : Optional.<Party>empty();
                                if (facts.messages() == 0) {
                                    return Preview.NONE;
                                }
                                if (reader == Audience.CUSTOMER && chosen.isEmpty()) {
                                    return new Preview(List.of(), facts, chosen);
                                }
                                var options = new ReportOptions(reader, chosen, spoken, desk.zone());
                                return new Preview(session.reportPages(options, DPI, counted(progress)), facts, chosen);
                            } catch (CaseException | RuntimeException e) {
                                drawn.set(FAILED);
                                throw e;
                            }
                        },
                        this::show);
    }

    /// Ends the waiting for pages that will not come: the window tells why.
    void giveUpWhereItFailed() {
        if (drawn.get() == FAILED) {
            making.set(false);
        }
    }

    private Progress counted(Progress progress) {
        return (done, total, what) -> {
            drawn.set(total == 0 ? 0 : (int) (1000 * done / total));
            progress.show(done, total, what);
        };
    }

    private void again() {
        saved.set(Optional.empty());
        if (used) {
            refresh();
        }
    }

    private void show(Preview made) {
        making.set(false);
        if (made.customer().isPresent()) {
            customer.set(made.customer());
        }
        preview.set(made);
        page.set(Math.clamp(page.get(), 0, Math.max(0, made.pages().size() - 1)));
    }

    private static Facts facts(CaseSession session) throws CaseException {
        var summary = session.summary();
        return new Facts(
                summary.messages(),
                summary.verified(),
                session.findings().stream()
                        .filter(row -> row.status() == Status.PROPOSED)
                        .count(),
                summary.unread().size(),
                summary.description().parties().stream()
                        .mapToInt(party -> party.people().size())
                        .sum(),
                Customers.of(summary.description()).all());
    }

    /// As the pages in view were made.
    private ReportOptions options() {
        return new ReportOptions(audience.get(), preview.get().customer(), language.get(), desk.zone());
    }

    void turn(int step) {
        page.set(Math.clamp(
                page.get() + step, 0, Math.max(0, preview.get().pages().size() - 1)));
    }

    /// A name that says what and for whom: "reminder-fraud-management.pdf",
    /// "reminder-fraud-customer-client-two-ltd.pdf".
    String suggestedName(String ending) {
        var file = desk.session().file().getFileName().toString().replaceAll("\\.intercept$", "");
        return file + "-" + audience.get().name().toLowerCase(Locale.ROOT) + whose() + ending;
    }

    private String whose() {
        var made = preview.get();
        return made.facts().customers().size() < 2
                ? ""
                : made.customer()
                        .map(party -> "-"
                                + party.name()
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                                        .replaceAll("^-|-$", ""))
                        .orElse("");
    }

    /// @param what shown in the job bar
    void save(Path out, String what) {
        var session = desk.session();
        var options = options();
        desk.jobs()
                .start(
                        what,
                        progress -> {
                            session.writeReport(out, options, progress);
                            return out;
                        },
                        done -> saved.set(Optional.of(done)));
    }
}
